import { TokenBuffer } from '../text/tokens.ts';
import type { Reading } from './digest.ts';
import { saysNothing } from './stop-words.ts';
import { WordTable } from './word-table.ts';

/** Between two words that do not stand side by side in one sentence. Words are one more than their number. */
const BREAK = 0;

/** A word, or two that stand side by side in one sentence; how many texts hold it, and how many of those it is compared with. */
export interface Term {
  words: readonly number[];
  count: number;
  other: number;
}

/** Words as numbers. Stop words have none, and are no part of a term. */
export class Vocabulary {
  #names: string[] = [];
  #table = new WordTable((word) => (saysNothing(word) ? -1 : this.#names.push(word) - 1));
  #buffer = new TokenBuffer();

  /** How many words there are: their numbers begin at 0. */
  get size(): number {
    return this.#names.length;
  }

  /** The folded text of a word or phrase. */
  nameOf(words: readonly number[]): string {
    return words.map((word) => this.#names[word]!).join(' ');
  }

  /** The words of a mention in their order, one more than their numbers, with breaks between them. */
  read(title: string, text: string, put: (unit: number) => void): void {
    // A post without a title has its own beginning for one.
    const begins = title !== '' && text.startsWith(title.endsWith('…') ? title.slice(0, -1) : title);
    if (!begins) this.#read(title, put);
    this.#read(text, put);
  }

  #read(text: string, put: (unit: number) => void): void {
    const buffer = this.#buffer;
    buffer.clear();
    buffer.add(text);
    const { folded, from, to, starts, ends, count } = buffer;
    put(BREAK);
    for (let i = 0; i < count; i += 1) {
      const word = this.#table.find(folded, from[i]!, to[i]!);
      if (word < 0 || (i > 0 && !sideBySide(text, ends[i - 1]!, starts[i]!))) put(BREAK);
      if (word >= 0) put(word + 1);
    }
  }
}

const endsSentence = /[.!?;:¡¿()\n…|]/u;
const sideBySide = (text: string, from: number, to: number): boolean =>
  to - from === 1 || !endsSentence.test(text.slice(from, to));

/** The words of some texts, one text after the other, with how many texts hold each. */
export class Texts {
  #units: Uint32Array;
  #ends: Uint32Array;
  /** Distinct words, and beside each the number of texts that hold it. */
  readonly words: Uint32Array;
  readonly counts: Uint32Array;

  constructor(units: Uint32Array, ends: Uint32Array, words: Uint32Array, counts: Uint32Array) {
    this.#units = units;
    this.#ends = ends;
    this.words = words;
    this.counts = counts;
  }

  get length(): number {
    return this.#ends.length;
  }

  /** The words and breaks of a text. */
  unitsOf(index: number): Uint32Array {
    return this.#units.subarray(index === 0 ? 0 : this.#ends[index - 1]!, this.#ends[index]);
  }

  /** The distinct words of a text. */
  wordsOf(index: number): number[] {
    const units = new Set(this.unitsOf(index));
    units.delete(BREAK);
    return [...units].map((unit) => unit - 1);
  }

  /** Whether a text holds a term. */
  holds(index: number, [first, second]: readonly number[]): boolean {
    const units = this.unitsOf(index);
    for (let at = 0; at < units.length; at += 1)
      if (units[at] === first! + 1 && (second === undefined || units[at + 1] === second + 1)) return true;
    return false;
  }
}

/** How many texts hold each word: counted in one array that is used again. */
export class Frequencies {
  #counts = new Int32Array(1 << 12);
  #touched: number[] = [];

  /** Adds a text that holds each of these words; or so many texts, each count beside its word. */
  add(words: ArrayLike<number>, counts?: ArrayLike<number>): void {
    for (let n = 0; n < words.length; n += 1) {
      const word = words[n]!;
      if (word >= this.#counts.length) this.#grow(word);
      const count = this.#counts[word]!;
      if (count === 0) this.#touched.push(word);
      this.#counts[word] = count + (counts ? counts[n]! : 1);
    }
  }

  of(word: number): number {
    return this.#counts[word] ?? 0;
  }

  /** The words that at least so many texts hold, in the order in which they came. */
  atLeast(count: number): number[] {
    return this.#touched.filter((word) => this.of(word) >= count);
  }

  clear(): void {
    for (const word of this.#touched) this.#counts[word] = 0;
    this.#touched = [];
  }

  #grow(word: number): void {
    const larger = new Int32Array(Math.max(word + 1, this.#counts.length * 2));
    larger.set(this.#counts);
    this.#counts = larger;
  }
}

/** Phrases of two words that are looked for: texts have too many to number them all. */
export class Phrases {
  /** 1 for a word of which phrases are looked for. */
  #flags: Uint8Array;
  #both: boolean;
  #found = new Map<number, { words: [number, number]; count: number; other: number; text: number }>();
  #text = 0;

  /** `both`: only phrases of two such words; else of one at least. `size`: of the vocabulary. */
  constructor(size: number, words: readonly number[], both: boolean) {
    this.#flags = new Uint8Array(size + 1);
    for (const word of words) this.#flags[word + 1] = 1;
    this.#both = both;
  }

  /** Counts the phrases of a text, each once. */
  add(units: Uint32Array): void {
    this.#text += 1;
    this.#each(units, (key, first, second) => {
      const known = this.#found.get(key);
      if (!known) this.#found.set(key, { words: [first, second], count: 1, other: 0, text: this.#text });
      else if (known.text !== this.#text) {
        known.text = this.#text;
        known.count += 1;
      }
    });
  }

  /** Leaves those that at least so many texts hold: from now on no others are looked for. */
  keep(least: number): void {
    this.#flags.fill(0);
    this.#both = true;
    for (const [key, { words, count }] of this.#found)
      if (count < least) this.#found.delete(key);
      else for (const word of words) this.#flags[word + 1] = 1;
  }

  /** Counts the phrases of a text among those they are compared with; new ones are none. */
  compare(units: Uint32Array): void {
    if (this.#found.size === 0) return;
    this.#text += 1;
    this.#each(units, (key) => {
      const known = this.#found.get(key);
      if (!known || known.text === this.#text) return;
      known.text = this.#text;
      known.other += 1;
    });
  }

  get size(): number {
    return this.#found.size;
  }

  get terms(): Term[] {
    return [...this.#found.values()].map(({ words, count, other }) => ({ words, count, other }));
  }

  #each(units: Uint32Array, found: (key: number, first: number, second: number) => void): void {
    const flags = this.#flags;
    const least = this.#both ? 2 : 1;
    // A break is no word and has no flag.
    let first = BREAK;
    let flag = 0;
    for (const second of units) {
      const next = flags[second]!;
      if (flag + next >= least && first !== BREAK && second !== BREAK && first !== second)
        found(first * 2 ** 26 + second, first - 1, second - 1);
      first = second;
      flag = next;
    }
  }
}

/** A folded term as most of those texts write it. */
export function asWritten(term: string, readings: readonly Reading[]): string {
  const pattern = term.split(' ');
  const forms = new Map<string, number>();
  const buffer = new TokenBuffer();
  for (const { mention } of readings) {
    for (const text of [mention.text, mention.title]) {
      buffer.clear();
      buffer.add(text);
      const at = placeOf(buffer, pattern);
      if (at < 0) continue;
      const form = text.slice(buffer.starts[at]!, buffer.ends[at + pattern.length - 1]!).toLowerCase();
      forms.set(form, (forms.get(form) ?? 0) + 1);
      break;
    }
  }
  return [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? term;
}

function placeOf(buffer: TokenBuffer, pattern: readonly string[]): number {
  for (let i = 0; i + pattern.length <= buffer.count; i += 1)
    if (pattern.every((word, n) => isWord(buffer, i + n, word))) return i;
  return -1;
}

function isWord({ folded, from, to }: TokenBuffer, i: number, word: string): boolean {
  const begin = from[i]!;
  if (to[i]! - begin !== word.length) return false;
  for (let at = 0; at < word.length; at += 1) if (folded[begin + at] !== word.charCodeAt(at)) return false;
  return true;
}
