import { mix } from './minhash.ts';
import { withoutAddresses } from './stories-title.ts';
import { TokenBuffer } from './tokens.ts';

/** Words of a body that are compared: an excerpt has about a hundred. */
const MOST_WORDS = 160;
/** Below it a body says nothing. */
const FEWEST_WORDS = 8;
/** From here on a body is enough to know a text by. */
export const TELLING_WORDS = 25;

/** A body as stories compare it. */
export interface Body {
  /** How many words were read. */
  length: number;
  /** Hashes of runs of 3 words, rising, each once. */
  shingles: Int32Array;
  /** Hashes of its words with a digit, rising, each once. */
  numbers: Int32Array;
}

const buffer = new TokenBuffer();
const hashes = new Int32Array(MOST_WORDS);
const scratch = new Int32Array(MOST_WORDS);

/**
 * Reads a body, without the title where the body begins by repeating it. `runs`: what it is found by, hashes of runs of 5
 * words, of 3 in a short body; they are not kept.
 */
export function readBody(text: string, title: string): { body: Body; runs: Int32Array } {
  buffer.clear();
  buffer.add(withoutAddresses(text.slice(0, 12 * MOST_WORDS)));
  const first = titleEnd(title);
  const length = Math.min(buffer.count - first, MOST_WORDS);
  let counted = 0;
  for (let i = 0; i < length; i += 1) {
    hashes[i] = hashWord(first + i);
    if (hasDigit(first + i)) scratch[counted++] = hashes[i]!;
  }
  const body = { length, numbers: distinct(counted), shingles: runsOf(3, length) };
  return { body, runs: length >= TELLING_WORDS ? runsOf(5, length) : body.shingles };
}

function runsOf(words: number, length: number): Int32Array {
  const runs = Math.max(0, length - words + 1);
  for (let i = 0; i < runs; i += 1) {
    let hash = words;
    for (let j = i; j < i + words; j += 1) hash = Math.imul(hash, 31) + hashes[j]!;
    scratch[i] = mix(hash);
  }
  return distinct(runs);
}

/** The first so many of the scratch numbers, rising, each once. */
function distinct(count: number): Int32Array {
  const list = scratch.subarray(0, count).sort();
  let kept = 0;
  for (let i = 0; i < count; i += 1) if (i === 0 || list[i] !== list[i - 1]) list[kept++] = list[i]!;
  return list.slice(0, kept);
}

/**
 * What two bodies say of whether they are one text: `same`, `other`, or nothing where one is too short or they share some.
 * `enough`: same, and long enough to be sure whatever the titles are.
 */
export function compareBodies(a: Body, b: Body): 'enough' | 'same' | 'unclear' | 'other' {
  if (a.length < FEWEST_WORDS || b.length < FEWEST_WORDS) return 'unclear';
  const short = Math.min(a.length, b.length) < TELLING_WORDS;
  const contained = sharedCount(a.shingles, b.shingles) / Math.min(a.shingles.length, b.shingles.length);
  if (contained < 0.1) return 'other';
  // A template with other numbers in it is not the same text.
  const numbers = Math.min(a.numbers.length, b.numbers.length);
  if (numbers > 0 && sharedCount(a.numbers, b.numbers) < 0.5 * numbers) return 'other';
  if (contained < 0.5) return 'unclear';
  return short || contained < 0.75 ? 'same' : 'enough';
}

function sharedCount(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [first, second] = [a[i]!, b[j]!];
    if (first === second) shared += 1;
    if (first <= second) i += 1;
    if (second <= first) j += 1;
  }
  return shared;
}

/** `ñ` counts as `n`, as in titles. */
const unit = (code: number): number => (code === 0xf1 ? 0x6e : code);

function hashWord(i: number): number {
  let hash = 0x811c9dc5;
  for (let at = buffer.from[i]!; at < buffer.to[i]!; at += 1)
    hash = Math.imul(hash ^ unit(buffer.folded[at]!), 0x01000193);
  return mix(hash);
}

/** The first word after the title at the beginning of the buffer; 0 where it does not begin with it. */
function titleEnd(title: string): number {
  let letter = 0;
  let i = 0;
  for (; i < buffer.count && letter < title.length; i += 1) {
    for (let at = buffer.from[i]!; at < buffer.to[i]!; at += 1) {
      if (letter < title.length && unit(buffer.folded[at]!) !== title.charCodeAt(letter++)) return 0;
    }
  }
  return letter === title.length ? i : 0;
}

function hasDigit(i: number): boolean {
  for (let at = buffer.from[i]!; at < buffer.to[i]!; at += 1) {
    const code = buffer.folded[at]!;
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}
