/**
 * MinHash (Broder 1997: on the resemblance and containment of documents) with banding (Leskovec, Rajaraman, Ullman:
 * Mining of Massive Datasets, 3.4): 64 hashes in 32 bands of 2, so that two sets of Jaccard index 0.5 meet in some band
 * with probability 1 − (1 − 0.25)³² = 0.9999, of 0.3 with 0.95.
 */
export const HASHES = 64;
export const BANDS = 32;

const factors = new Int32Array(HASHES);
const addends = new Int32Array(HASHES);
for (let i = 0; i < HASHES; i += 1) {
  factors[i] = mix(2 * i + 1) | 1;
  addends[i] = mix(2 * i + 2);
}

/** Spreads 32 bits (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

const least = new Uint32Array(HASHES);

/** The 32 keys of a set of well spread 32-bit items, written into `keys`. Sets that are alike share some of their keys. */
export function bandKeys(items: Iterable<number>, keys: Int32Array): void {
  least.fill(0xffffffff);
  for (const item of items) {
    for (let i = 0; i < HASHES; i += 1) {
      const hash = (Math.imul(item, factors[i]!) + addends[i]!) >>> 0;
      // Multiplication spreads upwards only: the high half decides.
      if (hash < least[i]!) least[i] = hash;
    }
  }
  for (let band = 0; band < BANDS; band += 1) {
    keys[band] = mix(Math.imul(least[2 * band]!, 31) + mix(least[2 * band + 1]! + band));
  }
}

/** A well spread 32-bit number for a text (FNV-1a, then `mix`). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}
