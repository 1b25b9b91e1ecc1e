import { LATIN_END, folded, second } from './features-letters.ts';

/** A stem is recognised by at most so many of its first letters. */
const LONGEST_STEM = 5;
const SIZE = 1 << 14;
const MIDDLE_DOT = 0xb7;
const APOSTROPHE = 0x27;
const CURLED = 0x2019;
/** Characters beyond the Latin tables, or within them, that become other letters when folded: İ, the signs of kelvin and ångström, ẞ. */
const odd: ReadonlySet<number> = new Set([0x130, 0x1e9e, 0x212a, 0x212b]);

/** 1 for a letter or digit of the Latin scripts; 2 for one that is odd. */
const inWord = new Uint8Array(LATIN_END);
for (let code = 0; code < LATIN_END; code += 1)
  inWord[code] = odd.has(code) ? 2 : /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0;
const joins = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1);
  return next >= LATIN_END || /\p{L}/u.test(text.charAt(at + 1));
};

/** FNV-1a, a code unit at a time. */
const START = 0x811c9dc5;
const add = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Hashes: a table says of most that they are not among them. */
class Hashes {
  #slots = new Uint8Array(SIZE);
  #all = new Set<number>();

  add(hash: number): void {
    this.#slots[(hash ^ (hash >>> 15)) & (SIZE - 1)] = 1;
    this.#all.add(hash);
  }

  has(hash: number): boolean {
    return this.#slots[(hash ^ (hash >>> 15)) & (SIZE - 1)] === 1 && this.#all.has(hash);
  }
}

/**
 * Says of most texts, at the cost of looking at each letter once, that no phrase of a list stands in them. It errs to one side
 * only: what holds a phrase is never called free of them.
 */
export class Hint {
  #words = new Hashes();
  #stems = new Hashes();
  #latin = true;

  /** Phrases as lists of folded words; `*` ends a stem. */
  constructor(phrases: Iterable<readonly string[]>) {
    for (const phrase of phrases) {
      // A phrase stands only where its longest word does, which says more than its first: "que" is in every text.
      const word = phrase.reduce((a, b) => (b.length > a.length ? b : a), '');
      const bare = word.endsWith('*') ? word.slice(0, -1) : word;
      const units = word.endsWith('*') ? bare.slice(0, LONGEST_STEM) : bare;
      let hash = START;
      for (let at = 0; at < units.length; at += 1) {
        if (units.charCodeAt(at) >= LATIN_END) this.#latin = false;
        hash = add(hash, units.charCodeAt(at));
      }
      (word.endsWith('*') ? this.#stems : this.#words).add(hash);
      if (units.length === 0) this.#latin = false;
    }
  }

  /** False where certainly none of the phrases stands in the text. */
  mayHold(text: string): boolean {
    // What other scripts make of a word is left to those who read it letter by letter.
    if (!this.#latin) return true;
    let hash = START;
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < LATIN_END && inWord[unit]! > 0) {
        if (inWord[unit] === 2) return true;
        hash = add(hash, folded[unit]!);
        length += 1;
        if (length <= LONGEST_STEM && this.#stems.has(hash)) return true;
        if (second[unit] !== 0) {
          hash = add(hash, second[unit]!);
          length += 1;
          if (length <= LONGEST_STEM && this.#stems.has(hash)) return true;
        }
        continue;
      }
      if (length > 0 && (unit === MIDDLE_DOT || unit === CURLED || unit === APOSTROPHE) && joins(text, at)) {
        if (unit !== APOSTROPHE) continue;
        hash = add(hash, unit);
        length += 1;
        if (length <= LONGEST_STEM && this.#stems.has(hash)) return true;
        continue;
      }
      if (unit >= LATIN_END && odd.has(unit)) return true;
      if (length > 0) {
        if (this.#words.has(hash)) return true;
        hash = START;
        length = 0;
      }
    }
    return length > 0 && this.#words.has(hash);
  }
}
