import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { WeekId } from '../../src/archive/instant.ts';
import { doorAt } from './dates.ts';
import { serve } from './feed.ts';
import { VENUES } from './venues.ts';
import type { Venue } from './venues.ts';

export interface Sample {
  /** Of the loopback address 127.0.0.1. */
  port: number;
  close(): Promise<void>;
}

/** As of when the sample's world is served. */
export interface SampleTime {
  now: Date;
  /** The week in which the hours went up on the door; for who begins at `now` where absent. */
  door?: WeekId;
}

const byAddress = new Map<string, Venue>(VENUES.map((venue) => [venue.host + venue.path, venue]));

function venueFor(request: IncomingMessage): Venue | undefined {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return byAddress.get(host + (request.url ?? ''));
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Aquí no hay nada.\n');
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  now: Date,
  door: WeekId,
): Promise<void> {
  const venue = venueFor(request);
  if (!venue) return notFound(response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (venue.slow) await wait(venue.slow);
  const { status, type, body, changed } = serve(venue, now, door);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`;
  const headers: Record<string, string> = { 'content-type': type, vary: 'Accept-Encoding' };
  if (status === 200 && changed) {
    headers['etag'] = etag;
    headers['last-modified'] = changed.toUTCString();
    if (isFresh(request, etag, changed)) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  const compressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const sent = compressed ? gzipSync(body) : body;
  if (compressed) headers['content-encoding'] = 'gzip';
  headers['content-length'] = String(sent.length);
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : sent);
}

/** RFC 9110, section 13.2.2: the tag decides where there is one, else the date. */
function isFresh(request: IncomingMessage, etag: string, changed: Date): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(changed.getTime() / 1000) * 1000 <= since;
}

/**
 * Serves the feeds of the sample's world over HTTP on a free port of the loopback address, told apart by the `Host` header,
 * as they stand at an instant.
 */
export async function startSample({ now, door = doorAt(now) }: SampleTime): Promise<Sample> {
  const server = createServer((request, response) => {
    answer(request, response, now, door).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
