import type { WeekId } from '../archive/instant.ts';
import type { Insight, WeekView } from './insight.ts';
import { Frequencies, Phrases, Texts, Vocabulary } from './terms.ts';
import type { Term } from './terms.ts';

/** Weeks whose words are kept: a window of nine moves over all of them, and pages of topics look back a little further. */
const KEPT_WEEKS = 24;

/** The words of an archive's weeks, read when they are asked for. */
export class WeeksWords {
  readonly vocabulary = new Vocabulary();
  /** Counts that are used again. */
  readonly here = new Frequencies();
  readonly past = new Frequencies();
  #weeks = new Map<WeekId, Texts>();
  #counting = new Frequencies();
  #units = new Uint32Array(1 << 12);
  /** The last text that held a word. */
  #seenIn = new Uint32Array(1 << 12);
  #text = 0;

  /** The readings that count in a week, by place in `view.counted`. */
  of(view: WeekView): Texts {
    let found = this.#weeks.get(view.id);
    if (found) this.#weeks.delete(view.id);
    else found = this.#read(view);
    this.#weeks.set(view.id, found);
    if (this.#weeks.size > KEPT_WEEKS) this.#weeks.delete(this.#weeks.keys().next().value!);
    return found;
  }

  #read({ counted }: WeekView): Texts {
    const ends = new Uint32Array(counted.length);
    let length = 0;
    const distinct: number[] = [];
    const put = (unit: number): void => {
      if (length === this.#units.length) this.#units = twice(this.#units);
      this.#units[length++] = unit;
      while (unit > this.#seenIn.length) this.#seenIn = twice(this.#seenIn);
      if (unit === 0 || this.#seenIn[unit - 1] === this.#text) return;
      this.#seenIn[unit - 1] = this.#text;
      distinct.push(unit - 1);
    };
    this.#counting.clear();
    counted.forEach(({ mention }, index) => {
      this.#text += 1;
      distinct.length = 0;
      this.vocabulary.read(mention.title, mention.text, put);
      this.#counting.add(distinct);
      ends[index] = length;
    });
    const words = Uint32Array.from(this.#counting.atLeast(1));
    const counts = words.map((word) => this.#counting.of(word));
    return new Texts(this.#units.slice(0, length), ends, words, counts);
  }
}

function twice(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

export const weeksWords = (insight: Insight): WeeksWords => insight.once('words', () => new WeeksWords());

/** Every word and phrase that at least so many readings of a week hold. */
export function termsOf(insight: Insight, view: WeekView, least: number): Term[] {
  const weeks = weeksWords(insight);
  const texts = weeks.of(view);
  const often: Term[] = [];
  texts.words.forEach((word, n) => {
    const count = texts.counts[n]!;
    if (count >= least) often.push({ words: [word], count, other: 0 });
  });
  const words = often.map((term) => term.words[0]!);
  const phrases = new Phrases(weeks.vocabulary.size, words, true);
  for (let index = 0; index < texts.length; index += 1) phrases.add(texts.unitsOf(index));
  phrases.keep(least);
  return [...often, ...phrases.terms];
}
