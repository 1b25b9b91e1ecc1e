import { sendable } from './cache-index.ts';
import type { Known } from './cache-index.ts';
import type { Way } from './way.ts';

const ACCEPT = [
  'application/atom+xml',
  'application/rss+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json;q=0.9',
  'application/xml;q=0.9',
  'text/xml;q=0.9',
  '*/*;q=0.5',
].join(', ');

/** The headers of one request. No cookie is ever sent, nor kept. */
export function headersFor(
  way: Way,
  userAgent: string,
  conditions: Record<string, string>,
): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: ACCEPT,
    'accept-encoding': 'gzip, br, zstd, deflate',
    ...way.own,
    ...conditions,
  };
  if (way.afresh) headers['cache-control'] = 'no-cache';
  const { username, password } = way.url;
  if (username !== '' || password !== '') {
    const user = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
    headers['authorization'] = `Basic ${user}`;
  }
  return headers;
}

/** Asks for news alone (RFC 9110, section 13), of the very address that gave what is remembered. */
export function conditions(remembered: Known, mark: string): Record<string, string> {
  if (remembered.mark !== mark) return {};
  const { etag, lastModified } = remembered;
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

/** What to ask with next time; undefined where the answer has nothing of the sort, or nothing that can be sent back. */
export function validatorsOf(
  header: (name: string) => string,
  betrayed: (text: string) => boolean,
): { etag?: string | undefined; lastModified?: string | undefined } | undefined {
  const validator = (name: string): string | undefined => {
    const text = header(name);
    return sendable(text) && !betrayed(text) ? text : undefined;
  };
  const etag = validator('etag');
  const lastModified = validator('last-modified');
  return etag !== undefined || lastModified !== undefined ? { etag, lastModified } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
