import type { Dispatcher } from 'undici';
import { readBody } from './body.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';
import { retryAfter, worthAnother } from './retry.ts';
import type { Timer } from './timer.ts';

/** What came of one request to one address, redirects not followed. */
export type Exchange =
  | { is: 'body'; status: number; headers: Headers; body: Uint8Array }
  | { is: 'unchanged' }
  | { is: 'redirect'; status: number; location: string }
  | ({ is: 'failure'; retryAfter?: number | undefined } & Failure);

type Headers = (name: string) => string;

export interface ExchangeOptions {
  dispatcher: Dispatcher;
  url: URL;
  headers: Record<string, string>;
  /** Milliseconds that it may take in all. */
  time: number;
  /** Bytes, decompressed. */
  bytes: number;
  /** Ends it from outside. */
  signal: AbortSignal;
  timer: Timer;
  now: () => number;
}

class TimeIsOver extends Error {
  readonly code = 'OIDO_TIMEOUT';
}

/** Asks once. Never throws. */
export async function exchange(options: ExchangeOptions): Promise<Exchange> {
  const { url, timer, signal } = options;
  const over = new AbortController();
  const abort = (): void => over.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  const cancel = timer.after(options.time, () => over.abort(new TimeIsOver()));
  let body: Dispatcher.ResponseData['body'] | undefined;
  try {
    const response = await options.dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: options.headers,
      signal: over.signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    body = response.body;
    // The body of an answer that we do not read may fail as it likes.
    body.on('error', () => undefined);
    return await understand(response, options);
  } catch (error) {
    return { is: 'failure', ...failureOf(over.signal.aborted ? over.signal.reason : error) };
  } finally {
    cancel();
    signal.removeEventListener('abort', abort);
    body?.destroy();
  }
}

async function understand(response: Dispatcher.ResponseData, options: ExchangeOptions): Promise<Exchange> {
  const { statusCode: status, body } = response;
  const headers: Headers = (name) => String(response.headers[name] ?? '');
  if (status === 304) return { is: 'unchanged' };
  if (status >= 300 && status < 400 && headers('location') !== '') {
    return { is: 'redirect', status, location: utf8(headers('location')) };
  }
  if (status >= 200 && status < 300) {
    const bytes = await readBody(body, headers('content-encoding'), options.bytes);
    if (bytes.length > 0) return { is: 'body', status, headers, body: bytes };
    return { is: 'failure', why: 'empty answer', message: 'It answered with nothing at all', again: false };
  }
  return {
    is: 'failure',
    why: `http ${status}`,
    message: `It answered ${status}${meaning[status] ? `: ${meaning[status]}` : ''}`,
    again: worthAnother(status),
    retryAfter: retryAfter(headers('retry-after'), headers('date'), options.now),
  };
}

const meaning: Record<number, string> = {
  401: 'it wants a login or a token',
  403: 'it does not let us in',
  404: 'nothing is there',
  410: 'it is gone for good',
  429: 'we asked too often',
  451: 'it may not be shown here',
};

/** Headers are read as Latin-1; addresses in them are often UTF-8. */
function utf8(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text)) return text;
  const bytes = Buffer.from(text, 'latin1');
  const read = bytes.toString('utf8');
  return read.includes('\ufffd') ? text : read;
}
