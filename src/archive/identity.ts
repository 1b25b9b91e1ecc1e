import { createHash } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 12;

/** The form of an id: what `idOf` gives. */
export const ID = /^[a-z2-7]{12}$/;

/**
 * A short name for what the parts say: the first 12 characters of the base 32 (RFC 4648, lower case) of their SHA-256.
 * 60 bits: among a million mentions two share an id with a chance of 1 in 2 million.
 */
export function idOf(parts: readonly string[]): string {
  // As JSON, so that ['a', 'bc'] and ['ab', 'c'] differ.
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest();
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < LENGTH) {
      bits -= 5;
      id += ALPHABET[(held >> bits) & 31];
    }
    if (id.length === LENGTH) break;
    held &= (1 << bits) - 1;
  }
  return id;
}
