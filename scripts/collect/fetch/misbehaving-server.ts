import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  brotliCompressSync,
  constants,
  createGzip,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';

/** For tests: a real server with the faults of real servers. */
export interface MisbehavingServer {
  port: number;
  /** Address of a path on 127.0.0.1. */
  at(path: string): string;
  /** What was asked, in order. */
  asked: { host: string; path: string; headers: IncomingMessage['headers'] }[];
  /** How often a path was asked. */
  count(path: string): number;
  /** Bytes of the endless and the inflated body that went out. */
  sent: number;
  /** The most requests that were open at once, in all and on one host. */
  open: { now: number; most: number; perHost: Map<string, number>; mostPerHost: number };
  /** Lets all that hangs answer. */
  release(): void;
  close(): Promise<void>;
}

export const FEED =
  '<rss version="2.0"><channel><title>Pan</title><item><title>Ñandú y pan</title></item></channel></rss>';
const type = { 'content-type': 'application/rss+xml' };
type Handler = (request: IncomingMessage, response: ServerResponse, server: MisbehavingServer) => void;

const send =
  (body: string | Buffer, headers: Record<string, string | string[]> = {}, status = 200): Handler =>
  (_, response) =>
    void response.writeHead(status, { ...type, ...headers }).end(body);
const status = (code: number, headers: Record<string, string> = {}): Handler => send('no', headers, code);
const redirect = (location: string, code = 302): Handler => status(code, { location });
/** To the same server under another name. */
const toName =
  (name: string): Handler =>
  (request, response, server) =>
    redirect(`http://${name}:${request.socket.localPort}/good`)(request, response, server);
const encoded = (encoding: string, body: Buffer): Handler => send(body, { 'content-encoding': encoding });
/** The first handler for the first so many requests of a path, then the other. */
const first =
  (times: number, before: Handler, after: Handler): Handler =>
  (request, response, server) =>
    (server.count(request.url ?? '') <= times ? before : after)(request, response, server);
const raw =
  (...parts: string[]): Handler =>
  (_, response) => {
    for (const part of parts) response.socket?.write(part);
    response.socket?.end();
  };
const reset: Handler = (_, response) => void response.socket?.resetAndDestroy();

/** What each path does. */
const paths: Record<string, Handler> = {
  '/good': send(FEED),
  '/reset': reset,
  '/reset-once': first(1, reset, send(FEED)),
  '/closed': (_, response) => void response.socket?.destroy(),
  '/half': raw('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>'),
  '/half-once': first(1, raw('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>'), send(FEED)),
  '/longer-than-said': raw(`HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\n${FEED}`),
  '/broken-chunks': raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<rss>'),
  '/no-length': raw(`HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n${FEED}`),
  '/not-http': raw('220 mail.example ESMTP\r\n'),
  '/huge-headers': raw(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(200_000)}\r\n\r\n`),
  '/gzip': encoded('gzip', gzipSync(FEED)),
  '/deflate': encoded('deflate', deflateSync(FEED)),
  '/deflate-raw': encoded('deflate', deflateRawSync(FEED)),
  '/br': encoded('br', brotliCompressSync(FEED)),
  '/zstd': encoded('zstd', zstdCompressSync(FEED)),
  '/gzip-twice': encoded('gzip, gzip', gzipSync(gzipSync(FEED))),
  '/gzip-unsaid': send(gzipSync(FEED)),
  '/gzip-lie': encoded('gzip', Buffer.from(FEED)),
  '/br-lie': encoded('br', Buffer.from(FEED)),
  '/gzip-broken': encoded('gzip', Buffer.concat([gzipSync(FEED).subarray(0, 12), Buffer.alloc(400, 0xff)])),
  '/gzip-cut': encoded('gzip', gzipSync(FEED.repeat(50)).subarray(0, 60)),
  '/unknown-encoding': encoded('rot13', Buffer.from('\u0001\u0002\u0003')),
  '/nine-encodings': encoded(Array(9).fill('gzip').join(), gzipSync(FEED)),
  '/drip': (request, response) => {
    response.writeHead(200, type);
    const timer = setInterval(() => response.write('<'), 20);
    request.socket.once('close', () => clearInterval(timer));
  },
  '/zeros': (request, response, server) => {
    response.writeHead(200, { ...type, 'content-encoding': 'gzip' });
    zeros(request, response, server);
  },
  '/endless': (request, response, server) => {
    response.writeHead(200, type);
    pour(request, response, server, Buffer.alloc(65_536, 0x20));
  },
  '/large': send(Buffer.alloc(11 * 1024 * 1024, 0x20)),
  '/empty': send(''),
  '/no-content': (_, response) => void response.writeHead(204).end(),
  '/html': send('<!doctype html><title>Entre</title>', { 'content-type': 'text/html' }),
  '/cookies': (request, response) => {
    if (request.headers.cookie) send(FEED)(request, response, undefined as never);
    else response.writeHead(302, { location: '/cookies', 'set-cookie': 'seen=1' }).end();
  },
  '/sets-cookie': send(FEED, { 'set-cookie': ['a=1; Path=/', 'b=2'] }),
  '/304': (_, response) => void response.writeHead(304).end(),
  '/304-once': first(1, (_, response) => void response.writeHead(304).end(), send(FEED)),
  '/etag': (request, response, server) => {
    if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
    else
      send(FEED, { etag: '"one"', 'last-modified': 'Mon, 16 Nov 2026 08:00:00 GMT' })(
        request,
        response,
        server,
      );
  },
  '/modified': (request, response, server) => {
    if (request.headers['if-modified-since']) response.writeHead(304).end();
    else send(FEED, { 'last-modified': 'Mon, 16 Nov 2026 08:00:00 GMT' })(request, response, server);
  },
  '/moved-to-etag': redirect('/etag', 301),
  '/loop-a': redirect('/loop-b'),
  '/loop-b': redirect('/loop-a'),
  '/itself': redirect('/itself'),
  '/moved': redirect('/good', 301),
  '/moved-then-found': redirect('/found', 308),
  '/found': redirect('/good', 302),
  '/nowhere': status(302),
  '/to-javascript': redirect('javascript:alert(1)'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-link-local': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-link-local-mapped': redirect('http://[::ffff:169.254.169.254]/'),
  '/to-another-name': toName('otro.example'),
  '/to-private': redirect('http://10.0.0.1/feed'),
  '/to-nowhere-listening': redirect('http://127.0.0.1:1/feed'),
  '/to-utf8': redirect(Buffer.from('/pan/ñ').toString('latin1')),
  '/pan/%C3%B1': send(FEED),
  '/429-twice': first(2, status(429), send(FEED)),
  '/429-seconds': first(1, status(429, { 'retry-after': '7' }), send(FEED)),
  '/429-date': first(
    1,
    status(503, { date: 'Mon, 16 Nov 2026 08:00:00 GMT', 'retry-after': 'Mon, 16 Nov 2026 08:00:09 GMT' }),
    send(FEED),
  ),
  '/429-for-hours': status(429, { 'retry-after': '36000' }),
  '/500': status(500),
  '/501': status(501),
  '/503-once': first(1, status(503), send(FEED)),
  '/403': status(403),
  '/404': status(404),
  '/410': status(410),
};
for (let left = 0; left <= 6; left += 1)
  paths[`/hops/${left}`] = left === 0 ? send(FEED) : redirect(`/hops/${left - 1}`);

/** A gigabyte of zeros, as a megabyte on the wire. */
function zeros(request: IncomingMessage, response: ServerResponse, server: MisbehavingServer): void {
  const gzip = createGzip({ level: constants.Z_BEST_COMPRESSION });
  const block = Buffer.alloc(1024 * 1024);
  let left = 1024;
  const more = (): void => {
    while (left > 0 && !gzip.destroyed) {
      left -= 1;
      if (!gzip.write(block)) return void gzip.once('drain', more);
    }
    if (!gzip.destroyed) gzip.end();
  };
  gzip.on('data', (chunk: Buffer) => {
    server.sent += chunk.length;
    response.write(chunk);
  });
  gzip.on('end', () => response.end());
  request.socket.once('close', () => gzip.destroy());
  more();
}

function pour(
  request: IncomingMessage,
  response: ServerResponse,
  server: MisbehavingServer,
  block: Buffer,
): void {
  let closed = false;
  request.socket.once('close', () => (closed = true));
  const more = (): void => {
    while (!closed) {
      server.sent += block.length;
      if (!response.write(block)) return void response.once('drain', more);
    }
  };
  more();
}

/** `/hang/…` waits for `release`; other paths do as the table says; `/ok/…` is a good feed. */
export async function startMisbehavingServer(): Promise<MisbehavingServer> {
  const hanging: ServerResponse[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const host = request.headers.host ?? '';
    state.asked.push({ host, path, headers: request.headers });
    const { open } = state;
    open.now += 1;
    open.most = Math.max(open.most, open.now);
    open.perHost.set(host, (open.perHost.get(host) ?? 0) + 1);
    open.mostPerHost = Math.max(open.mostPerHost, open.perHost.get(host) ?? 0);
    response.once('close', () => {
      open.now -= 1;
      open.perHost.set(host, (open.perHost.get(host) ?? 0) - 1);
    });
    response.on('error', () => undefined);
    if (path.startsWith('/hang')) hanging.push(response);
    else if (path.startsWith('/ok')) setTimeout(() => send(FEED)(request, response, state), 30);
    else (paths[path] ?? status(404))(request, response, state);
  });
  server.on('clientError', (_, socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  const state: MisbehavingServer = {
    port,
    at: (path) => `http://127.0.0.1:${port}${path}`,
    asked: [],
    count: (path) => state.asked.filter((one) => one.path === path).length,
    sent: 0,
    open: { now: 0, most: 0, perHost: new Map(), mostPerHost: 0 },
    release: () => hanging.splice(0).forEach((response) => response.writeHead(200, type).end(FEED)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}
