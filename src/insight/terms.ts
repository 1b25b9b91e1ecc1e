import { TokenBuffer } from '../text/tokens.ts';
import type { Reading } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { saysNothing } from './stop-words.ts';
import { WordTable } from './word-table.ts';

/**
 * Words and two-word phrases as numbers, each text once. Stop words are no terms, and no part of one; the words of a phrase
 * stand side by side in one sentence.
 */
export class Terms {
  /** Term → its folded text; a phrase has a space in it. */
  readonly names: string[] = [];
  #ids = new Map<string, number>();
  #phrases = new Map<number, number>();
  #buffer = new TokenBuffer();
  #words = new WordTable((word) => (saysNothing(word) ? -1 : this.#name(word)));

  /** The distinct terms of a text. */
  of(title: string, text: string): Uint32Array {
    const found = new Set<number>();
    // A post without a title has its own beginning for one.
    const begins = title !== '' && text.startsWith(title.replace(/…$/, ''));
    if (!begins) this.#add(title, found);
    this.#add(text, found);
    return Uint32Array.from(found);
  }

  /** The number of a term that some text holds. */
  id(term: string): number | undefined {
    return this.#ids.get(term);
  }

  #add(text: string, found: Set<number>): void {
    const buffer = this.#buffer;
    buffer.clear();
    buffer.add(text);
    let before = -1;
    for (let i = 0; i < buffer.count; i += 1) {
      const word = this.#word(i);
      if (word >= 0) {
        found.add(word);
        if (before >= 0 && before !== word && sideBySide(text, buffer.ends[i - 1]!, buffer.starts[i]!))
          found.add(this.#phrase(before, word));
      }
      before = word;
    }
  }

  /** The number of a word of the buffer; −1 for one that says nothing. */
  #word(at: number): number {
    const { folded, from, to } = this.#buffer;
    return this.#words.find(folded, from[at]!, to[at]!);
  }

  #phrase(first: number, second: number): number {
    const key = first * 2 ** 26 + second;
    let id = this.#phrases.get(key);
    if (id === undefined)
      this.#phrases.set(key, (id = this.#name(`${this.names[first]!} ${this.names[second]!}`)));
    return id;
  }

  #name(term: string): number {
    const id = this.names.length;
    this.names.push(term);
    this.#ids.set(term, id);
    return id;
  }
}

const endsSentence = /[.!?;:¡¿()\n…|]/u;
const sideBySide = (text: string, from: number, to: number): boolean =>
  to - from === 1 || !endsSentence.test(text.slice(from, to));

/** The terms of the readings that count in a week, by place in `view.counted`. Made at first use. */
export function termsOf(insight: Insight, view: WeekView): Uint32Array[] {
  const terms = vocabulary(insight);
  return insight.once(`terms ${view.id}`, () =>
    view.counted.map(({ mention }) => terms.of(mention.title, mention.text)),
  );
}

/** How many of some texts hold each of their terms. */
export interface Tally {
  terms: Uint32Array;
  counts: Uint32Array;
}

/** The terms of a whole week, added up: eight weeks later it is still the same. */
export const tallyOf = (insight: Insight, view: WeekView): Tally =>
  insight.once(`tally ${view.id}`, () => {
    const all = new Frequencies();
    for (const terms of termsOf(insight, view)) all.add(terms);
    const terms = Uint32Array.from(all.atLeast(1));
    return { terms, counts: terms.map((term) => all.of(term)) };
  });

export const vocabulary = (insight: Insight): Terms => insight.once('terms', () => new Terms());

/** How many texts hold each of some terms: counted in one array that is used again. */
export class Frequencies {
  #counts = new Int32Array(1 << 16);
  #touched: number[] = [];

  add(terms: Uint32Array): void {
    for (const term of terms) {
      if (term >= this.#counts.length) this.#grow(term);
      const count = this.#counts[term] ?? 0;
      if (count === 0) this.#touched.push(term);
      this.#counts[term] = count + 1;
    }
  }

  addTally({ terms, counts }: Tally): void {
    for (let n = 0; n < terms.length; n += 1) {
      const term = terms[n]!;
      if (term >= this.#counts.length) this.#grow(term);
      const count = this.#counts[term] ?? 0;
      if (count === 0) this.#touched.push(term);
      this.#counts[term] = count + counts[n]!;
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
    if (pattern.every((word, n) => buffer.word(i + n) === word)) return i;
  return -1;
}
