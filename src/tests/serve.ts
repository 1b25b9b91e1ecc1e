import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headersOfSite } from '../../scripts/headers/read-headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.opml': 'text/x-opml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface Served {
  /** With the slash at its end. */
  address: string;
  close: () => Promise<void>;
}

/** Serves a built site on a port of its own, as a host of static sites would: its headers, its 404 page. */
export async function serve(folder: string, under = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const inside = path.startsWith(under) ? path.slice(under.length) : undefined;
    let file = inside === undefined ? '' : normalize(join(folder, inside));
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isDirectory())
      file = join(file, 'index.html');
    const found = file.startsWith(folder) && existsSync(file);
    if (!found) file = join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      // Read anew: another site may stand there now.
      ...Object.fromEntries(headersOfSite(folder)),
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    if (existsSync(file)) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${under}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
