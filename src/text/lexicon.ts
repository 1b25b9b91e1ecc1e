import { STRETCHED, WORD } from './features-scan.ts';
import type { Scan } from './features-scan.ts';
import { finish, seedOf, step } from './hashing.ts';

/** The languages that are told apart, in the order of the weights. */
export const languages = ['es', 'pt', 'ca', 'gl', 'eu', 'en', 'fr', 'it', 'de'] as const;
export type Language = (typeof languages)[number];

/** What an entry of a lexicon says; each is hashed apart. */
export const EXACT = 0;
export const STEM = 1;
/** The beginning of a longer phrase: its value is not used. */
export const MORE = 2;
/** Turns what follows round, makes it stronger, or turns away from what was said. */
export const ROLE = 3;
export const NOT = 1;
export const VERY = 2;
export const BUT = 3;

const seeds = languages.map((_, index) =>
  [EXACT, STEM, MORE, ROLE].map((kind) => seedOf(200 + index * 8 + kind)),
);
/** The shortest stem. */
const SHORTEST = 3;

/** Entries by 32-bit hash, open addressing. */
export class Lexicon {
  readonly #keys: Int32Array;
  readonly #values: Int8Array;
  readonly #mask: number;
  /** Result of the last `match`: −127 to 127, how many tokens, and which entry. */
  value = 0;
  length = 0;
  entry = 0;

  /** `keys` are the hashes of the entries, 0 for none; `values` beside them. */
  constructor(keys: Int32Array, values: Int8Array) {
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    this.#mask = (1 << bits) - 1;
    this.#keys = new Int32Array(1 << bits);
    this.#values = new Int8Array(1 << bits);
    for (let i = 0; i < keys.length; i++) {
      let at = keys[i]! & this.#mask;
      while (this.#keys[at] !== 0 && this.#keys[at] !== keys[i]) at = (at + 1) & this.#mask;
      this.#keys[at] = keys[i]!;
      this.#values[at] = values[i]!;
    }
  }

  /** Where a key stands; −1 for nowhere. */
  #find(key: number): number {
    let at = key & this.#mask;
    for (;;) {
      const there = this.#keys[at]!;
      if (there === key) return at;
      if (there === 0) return -1;
      at = (at + 1) & this.#mask;
    }
  }

  /** NOT, VERY, BUT or 0. */
  role(scan: Scan, token: number, language: number): number {
    let hash = seeds[language]![ROLE]!;
    for (let i = scan.foldFrom[token]!; i < scan.foldTo[token]!; i++) hash = step(hash, scan.fold[i]!);
    const at = this.#find(finish(hash) || 1);
    return at < 0 ? 0 : this.#values[at]!;
  }

  /** The longest entry that begins at a token: its value and length are left in the fields. */
  match(scan: Scan, token: number, language: number): boolean {
    if (this.#walk(scan, token, language, false)) return true;
    return (scan.flags[token]! & STRETCHED) !== 0 && this.#walk(scan, token, language, true);
  }

  #walk(scan: Scan, token: number, language: number, single: boolean): boolean {
    const own = seeds[language]!;
    let exact = own[EXACT]!;
    let stem = own[STEM]!;
    let more = own[MORE]!;
    this.length = 0;
    for (let i = token; i < scan.count && scan.kind[i] === WORD; i++) {
      if (i > token) {
        exact = step(exact, 32);
        stem = step(stem, 32);
        more = step(more, 32);
      }
      const to = scan.foldTo[i]!;
      let letters = 0;
      let previous = 0;
      for (let j = scan.foldFrom[i]!; j < to; j++) {
        const code = scan.fold[j]!;
        if (single && code === previous) continue;
        previous = code;
        exact = step(exact, code);
        stem = step(stem, code);
        more = step(more, code);
        if (++letters < SHORTEST) continue;
        const at = this.#find(finish(stem) || 1);
        if (at >= 0) this.#take(at, i - token + 1);
      }
      const at = this.#find(finish(exact) || 1);
      if (at >= 0) this.#take(at, i - token + 1);
      if (this.#find(finish(more) || 1) < 0) break;
    }
    return this.length > 0;
  }

  #take(at: number, length: number): void {
    this.value = this.#values[at]!;
    this.entry = this.#keys[at]!;
    this.length = length;
  }
}

/** Hash of an entry as `match` looks for it; `words` are folded. Never 0. */
export function entryKey(words: string, language: number, kind: number): number {
  let hash = seeds[language]![kind]!;
  for (let i = 0; i < words.length; i++) hash = step(hash, words.charCodeAt(i));
  return finish(hash) || 1;
}
