import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a folder of static pages on loopback as a static host would: `index.html` of a folder, `404.html` for what is
 * not there, and `headers` on every response. `port` 0 takes any free one. Answers to this machine's own names alone: a
 * page elsewhere could point its own name at this machine, and read a digest that is meant for nobody else.
 */
export async function serveFolder(
  folder: string,
  port: number,
  headers: Record<string, string> = {},
): Promise<{ address: string; close: () => Promise<void> }> {
  const missing = await readFile(join(folder, '404.html')).catch(() => Buffer.from('404'));
  const files = sirv(folder, {
    // Read anew at each request: the folder may be built again while it is shown.
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(missing);
    },
  });
  const server = createServer((request, response) => {
    if (isOurs(request.headers.host)) return files(request, response);
    response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('421');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A name by which a browser on this machine, or the near end of a tunnel to it, reaches loopback. */
const isOurs = (host: string | undefined): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? '');
