import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSample } from './server.ts';
import type { Sample } from './server.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample({ now: new Date('2026-11-24T09:00:00Z') });
});
afterAll(() => sample.close());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
function get(
  host: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: sample.port, path, method, headers: { host, ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }),
        );
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}
const OPINA = ['opina.example', '/negocios/migalinda/opiniones.atom'] as const;

test('tells its hosts apart by name, whatever the port', async () => {
  const plain = await get(...OPINA);
  expect(plain.status).toBe(200);
  expect(plain.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(plain.body.toString()).toContain('<im:rating>');
  expect((await get('opina.example:443', OPINA[1])).body.equals(plain.body)).toBe(true);
  expect((await get('videos.example', OPINA[1])).status).toBe(404);
  expect((await get('nobody.example', '/')).status).toBe(404);
});

test('answers 304 to what it gave before, by tag and by date', async () => {
  const { headers } = await get(...OPINA);
  const tag = String(headers.etag);
  const fresh = await get(...OPINA, { 'if-none-match': tag });
  expect(fresh.status).toBe(304);
  expect(fresh.body).toHaveLength(0);
  expect((await get(...OPINA, { 'if-none-match': '"other"' })).status).toBe(200);
  expect((await get(...OPINA, { 'if-modified-since': String(headers['last-modified']) })).status).toBe(304);
  expect((await get(...OPINA, { 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' })).status).toBe(200);
  // The tag decides where both are sent.
  const both = { 'if-none-match': '"other"', 'if-modified-since': String(headers['last-modified']) };
  expect((await get(...OPINA, both)).status).toBe(200);
});

test('compresses for those who can read it', async () => {
  const plain = await get(...OPINA);
  const packed = await get(...OPINA, { 'accept-encoding': 'gzip, br' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.body.length).toBeLessThan(plain.body.length / 3);
  expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
});

test('one source has died: its name is for sale, and what it shows is no feed', async () => {
  const parked = await get('butlletidelforn.example', '/feed');
  expect(parked.status).toBe(200);
  expect(parked.headers['content-type']).toContain('text/html');
  expect((await get('foromasa.example', '/index.rdf')).status).toBe(200);
});

test('the other dies some weeks later and says so', async () => {
  const later = await startSample({ now: new Date('2026-12-08T09:00:00Z') });
  try {
    const gone = await fetch(`http://127.0.0.1:${later.port}/index.rdf`);
    expect(gone.status).toBe(404);
    const answer = await new Promise<number>((resolve, reject) => {
      request(
        { host: '127.0.0.1', port: later.port, path: '/index.rdf', headers: { host: 'foromasa.example' } },
        (got) => {
          got.resume();
          resolve(got.statusCode!);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(answer).toBe(410);
  } finally {
    await later.close();
  }
});

test('gives no body to HEAD and takes no other method', async () => {
  const head = await get(...OPINA, {}, 'HEAD');
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  expect((await get(...OPINA, {}, 'POST')).status).toBe(405);
});
