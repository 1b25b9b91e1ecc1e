import { TokenBuffer } from '../text/tokens.ts';
import type { Reading } from './digest.ts';
import { saysNothing } from './stop-words.ts';
import { WordTable } from './word-table.ts';

const NO_WORD = -1;

/**
 * Words and two-word phrases as numbers. Stop words are no terms, and no part of one; the words of a phrase stand side by side
 * in one sentence. Names are made when somebody asks: of a million phrases a few dozen are ever shown.
 */
export class Terms {
  /** How many terms there are: their numbers begin at 0. */
  size = 0;
  /** Of a phrase the numbers of its words; of a word the place of its name, and −1. */
  #first = new Int32Array(1 << 12);
  #second = new Int32Array(1 << 12);
  #names: string[] = [];
  /** Phrases by their words: open addressing, at most half full. */
  #phrases = new Int32Array(1 << 13).fill(-1);
  #phraseCount = 0;
  /** The last text that held a term: each counts once. */
  #seenIn = new Int32Array(1 << 12);
  #text = 0;
  #found: number[] = [];
  #buffer = new TokenBuffer();
  #words = new WordTable((word) =>
    saysNothing(word) ? NO_WORD : this.#number(this.#names.push(word) - 1, NO_WORD),
  );

  /** The distinct terms of a text: good until the next one is read. */
  of(title: string, text: string): readonly number[] {
    const found = this.#found;
    found.length = 0;
    this.#text += 1;
    // A post without a title has its own beginning for one.
    const begins = title !== '' && text.startsWith(title.endsWith('…') ? title.slice(0, -1) : title);
    if (!begins) this.#add(title, found);
    this.#add(text, found);
    return found;
  }

  /** The folded text of a term; a phrase has a space in it. */
  nameOf(term: number): string {
    const second = this.#second[term]!;
    const first = this.#first[term]!;
    return second === NO_WORD ? this.#names[first]! : `${this.nameOf(first)} ${this.nameOf(second)}`;
  }

  /** The words of a term. */
  wordsOf(term: number): number[] {
    const second = this.#second[term]!;
    return second === NO_WORD ? [term] : [this.#first[term]!, second];
  }

  #add(text: string, found: number[]): void {
    const buffer = this.#buffer;
    buffer.clear();
    buffer.add(text);
    const { folded, from, to, starts, ends, count } = buffer;
    let before = NO_WORD;
    for (let i = 0; i < count; i += 1) {
      const word = this.#words.find(folded, from[i]!, to[i]!);
      if (word !== NO_WORD) {
        this.#note(word, found);
        if (before !== NO_WORD && before !== word && sideBySide(text, ends[i - 1]!, starts[i]!))
          this.#note(this.#phrase(before, word), found);
      }
      before = word;
    }
  }

  #note(term: number, found: number[]): void {
    if (this.#seenIn[term] === this.#text) return;
    this.#seenIn[term] = this.#text;
    found.push(term);
  }

  #phrase(first: number, second: number): number {
    const slots = this.#phrases;
    const last = slots.length - 1;
    let slot = hashOf(first, second) & last;
    for (let term = slots[slot]!; term >= 0; term = slots[(slot = (slot + 1) & last)]!)
      if (this.#first[term] === first && this.#second[term] === second) return term;
    const term = this.#number(first, second);
    slots[slot] = term;
    this.#phraseCount += 1;
    if (this.#phraseCount * 2 > slots.length) this.#growPhrases();
    return term;
  }

  #number(first: number, second: number): number {
    const term = this.size++;
    if (term >= this.#first.length) {
      this.#first = twice(this.#first);
      this.#second = twice(this.#second);
      this.#seenIn = twice(this.#seenIn);
    }
    this.#first[term] = first;
    this.#second[term] = second;
    return term;
  }

  #growPhrases(): void {
    const slots = new Int32Array(this.#phrases.length * 4).fill(-1);
    const last = slots.length - 1;
    for (const term of this.#phrases) {
      if (term < 0) continue;
      let slot = hashOf(this.#first[term]!, this.#second[term]!) & last;
      while (slots[slot]! >= 0) slot = (slot + 1) & last;
      slots[slot] = term;
    }
    this.#phrases = slots;
  }
}

function twice(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function hashOf(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

const endsSentence = /[.!?;:¡¿()\n…|]/u;
const sideBySide = (text: string, from: number, to: number): boolean =>
  to - from === 1 || !endsSentence.test(text.slice(from, to));

/** How many texts hold each of some terms: counted in one array that is used again. */
export class Frequencies {
  #counts = new Int32Array(1 << 12);
  #touched: number[] = [];

  /** Adds a text that holds each of these terms; or so many texts, each count beside its term. */
  add(terms: ArrayLike<number>, counts?: ArrayLike<number>): void {
    for (let n = 0; n < terms.length; n += 1) {
      const term = terms[n]!;
      if (term >= this.#counts.length) this.#grow(term);
      const count = this.#counts[term]!;
      if (count === 0) this.#touched.push(term);
      this.#counts[term] = count + (counts ? counts[n]! : 1);
    }
  }

  of(term: number): number {
    return this.#counts[term] ?? 0;
  }

  /** The terms that at least so many texts hold, in the order in which they came. */
  atLeast(count: number): number[] {
    return this.#touched.filter((term) => this.of(term) >= count);
  }

  clear(): void {
    for (const term of this.#touched) this.#counts[term] = 0;
    this.#touched = [];
  }

  #grow(term: number): void {
    const larger = new Int32Array(Math.max(term + 1, this.#counts.length * 2));
    larger.set(this.#counts);
    this.#counts = larger;
  }
}

/** A folded term as most texts write it. */
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
