import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';

/** More bytes came out than a feed may have. */
export class TooLarge extends Error {
  readonly code = 'OIDO_TOO_LARGE';
}
/** The bytes are not what their headers say. */
export class BrokenBody extends Error {
  readonly code = 'OIDO_BROKEN_BODY';
}

// A stranger may name any number of them.
const MOST_ENCODINGS = 3;
// Enough to tell text from compressed bytes.
const START = 32;

/**
 * Reads a body to its end, decompressed, and stops at the byte that is one too many, so that a small body cannot
 * become a large one. Throws `TooLarge`, `BrokenBody` and what the stream throws.
 * @param encoding the header `content-encoding`; where the bytes say otherwise, they are believed
 */
export async function readBody(
  stream: AsyncIterable<Uint8Array>,
  encoding: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  const start = await beginning(chunks);
  if (start.length === 0) return start;
  const decoders = decodersFor(encoding, start);
  let fault: { error: unknown } | undefined;
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield start;
    try {
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } catch (error) {
      fault = { error };
      throw error;
    }
  };
  if (decoders.length === 0) return gather(whole(), limit);
  let result: Uint8Array = new Uint8Array();
  const last = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    result = await gather(source, limit);
  };
  try {
    // Node's types know no pipeline whose length is found out.
    await (pipeline as (...steps: unknown[]) => Promise<void>)(whole, ...decoders, last);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    throw fault ? fault.error : new BrokenBody();
  }
  return result;
}

async function beginning(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < START;) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

async function gather(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > limit) throw new TooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length);
}

/** The decoders in the order in which they apply: the encoding named last was put on last. */
function decodersFor(encoding: string, start: Uint8Array): Transform[] {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_ENCODINGS) throw new BrokenBody();
  // Served as a file, or compressed by a careless server: no text begins like this.
  if (names.length === 0) return start[0] === 0x1f && start[1] === 0x8b ? [createGunzip()] : [];
  if (looksLikeText(start)) return [];
  return names.reverse().map((name, index) => decoder(name, index === 0 ? start : undefined));
}

const looksLikeText = (bytes: Uint8Array): boolean =>
  /^(\xef\xbb\xbf)?\s*(<[?!a-z]|\{\s*")/i.test(Buffer.from(bytes.subarray(0, START)).toString('latin1'));

function decoder(name: string, start: Uint8Array | undefined): Transform {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress();
    case 'deflate':
      // The word means zlib's format, and half the servers send the bare one.
      return start && !isZlibHeader(start) ? createInflateRaw() : createInflate();
    default:
      throw new BrokenBody();
  }
}

/** RFC 1950, section 2.2: method 8, and a check that makes the two bytes a multiple of 31. */
const isZlibHeader = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
