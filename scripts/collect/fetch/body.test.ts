import fc from 'fast-check';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BrokenBody, TooLarge, readBody } from './body.ts';

/** In pieces of so many bytes. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
const read = async (bytes: Uint8Array, encoding: string, limit = 1_000_000, size = 7): Promise<string> =>
  Buffer.from(await readBody(pieces(bytes, size), encoding, limit)).toString();

const packers: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
  deflate: deflateSync,
  'deflate ': deflateRawSync,
  identity: (bytes) => bytes,
  '': (bytes) => bytes,
};

describe('readBody', () => {
  it('gives back what was packed, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(packers)),
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 40 }),
        async (encoding, text, size) => {
          // Unpacked, a text that begins like gzip would be taken for it: none does.
          expect(await read(packers[encoding]!(Buffer.from(text)), encoding, 1_000_000, size)).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is total: rubbish is broken, or text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(packers), 'gzip, br', 'nonsense'),
        fc.uint8Array(),
        async (encoding, bytes) => {
          await read(bytes, encoding).catch((error: unknown) => expect(error).toBeInstanceOf(BrokenBody));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(packers))('stops at the limit: %j', async (encoding) => {
    const bytes = packers[encoding]!(Buffer.alloc(5_001, 'a'));
    await expect(read(bytes, encoding, 5_000)).rejects.toBeInstanceOf(TooLarge);
    expect(await read(bytes, encoding, 5_001)).toHaveLength(5_001);
  });

  it('hands on what the stream throws', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(gzipSync('hola, buenos días a todos').subarray(0, 12));
      yield new Uint8Array(30);
      throw new Error('cut');
    };
    await expect(readBody(broken(), '', 1_000)).rejects.toThrow('cut');
  });
});
