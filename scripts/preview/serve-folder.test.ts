import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from './serve-folder.ts';

let folder: string;
let served: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oido-preview-'));
  writeFileSync(join(folder, 'index.html'), 'three complaints');
  writeFileSync(join(folder, '404.html'), 'not here');
  served = await serveFolder(folder, 0, { 'x-robots-tag': 'noindex' });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** `fetch` chooses the Host header itself. */
const ask = (host: string, path = '/'): Promise<{ status: number; body: string; robots: unknown }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const asked = request({ hostname, port, path, headers: { host }, setHost: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, robots: response.headers['x-robots-tag'] }),
      );
    });
    asked.on('error', reject).end();
  });

it.each(['127.0.0.1:4321', 'localhost', 'LOCALHOST:80', '[::1]:4321'])('answers to %s', async (host) => {
  expect(await ask(host)).toEqual({ status: 200, body: 'three complaints', robots: 'noindex' });
  expect(await ask(host, '/none')).toEqual({ status: 404, body: 'not here', robots: 'noindex' });
});

it.each(['evil.example', 'evil.example:4321', '127.0.0.1.evil.example', 'localhost.evil.example', ''])(
  'shows nothing to a page elsewhere that points the name %j at this machine',
  async (host) => {
    for (const path of ['/', '/none', '/index.html']) {
      const { status, body } = await ask(host, path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toMatch(/complaints|not here/);
    }
  },
);

it.each(['/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/../../etc/passwd', '/%00', '/%ff'])(
  'is not led out of its folder by %s',
  async (path) => {
    expect((await ask('localhost', path)).body).toBe('not here');
  },
);
