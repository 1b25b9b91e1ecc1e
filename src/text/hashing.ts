/**
 * 32-bit hashing of short strings of code units: FNV-1a steps with the finaliser of MurmurHash3. Integer arithmetic
 * alone, so that training and reading agree on every machine.
 */
export const seedOf = (kind: number): number => Math.imul(kind ^ 0x811c9dc5, 0x9e3779b1) | 0;

/** One more code unit. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Spreads every bit; the result is a signed 32-bit integer. */
export function finish(hash: number): number {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Hash of a whole string, of its own kind. */
export function hashOf(text: string, kind = 0): number {
  let h = seedOf(kind);
  for (let i = 0; i < text.length; i++) h = step(h, text.charCodeAt(i));
  return finish(h);
}
