import type { WeekId } from '../archive/instant.ts';
import type { Insight, WeekView } from './insight.ts';
import { Frequencies, Terms } from './terms.ts';

/** The terms of the readings that count in a week, one after the other in `view.counted`. */
export class WeekTerms {
  #terms: Uint32Array;
  #ends: Uint32Array;

  /** All terms, reading after reading, and where those of each reading end. */
  constructor(terms: Uint32Array, ends: Uint32Array) {
    this.#terms = terms;
    this.#ends = ends;
  }

  /** The terms of the reading at a place. */
  of(index: number): Uint32Array {
    return this.#terms.subarray(index === 0 ? 0 : this.#ends[index - 1]!, this.#ends[index]);
  }

  /** Whether the reading at a place holds a term. */
  has(index: number, term: number): boolean {
    const end = this.#ends[index]!;
    for (let at = index === 0 ? 0 : this.#ends[index - 1]!; at < end; at += 1)
      if (this.#terms[at] === term) return true;
    return false;
  }
}

/** The terms of a whole week with how many readings hold each: eight weeks later it is still the same. */
export interface Tally {
  terms: Uint32Array;
  counts: Uint32Array;
}

/** Weeks whose terms are kept: a window of nine moves over all of them, and pages of topics look back a little further. */
const KEPT_WEEKS = 24;
/** With so many terms it begins anew: a language has more phrases than a machine has room. */
const MOST_TERMS = 1 << 20;

/** Terms of weeks, numbered alike. What it gave belongs together; later it may number anew. */
export class WeeksTerms {
  readonly terms = new Terms();
  #weeks = new Map<WeekId, { terms: WeekTerms; tally: Tally }>();
  #counting = new Frequencies();
  /** The terms of a week while it is read. */
  #gathered = new Uint32Array(1 << 12);

  /** The terms of the readings that count in a week. */
  of(view: WeekView): WeekTerms {
    return this.#week(view).terms;
  }

  /** The same, added up. */
  tally(view: WeekView): Tally {
    return this.#week(view).tally;
  }

  #week(view: WeekView): { terms: WeekTerms; tally: Tally } {
    let found = this.#weeks.get(view.id);
    if (found) this.#weeks.delete(view.id);
    else {
      found = this.#read(view);
    }
    this.#weeks.set(view.id, found);
    if (this.#weeks.size > KEPT_WEEKS) this.#weeks.delete(this.#weeks.keys().next().value!);
    return found;
  }

  #read({ counted }: WeekView): { terms: WeekTerms; tally: Tally } {
    const ends = new Uint32Array(counted.length);
    let length = 0;
    this.#counting.clear();
    counted.forEach(({ mention }, index) => {
      const found = this.terms.of(mention.title, mention.text);
      this.#counting.add(found);
      while (length + found.length > this.#gathered.length) this.#growGathered();
      for (const term of found) this.#gathered[length++] = term;
      ends[index] = length;
    });
    const terms = Uint32Array.from(this.#counting.atLeast(1));
    return {
      terms: new WeekTerms(this.#gathered.slice(0, length), ends),
      tally: { terms, counts: terms.map((term) => this.#counting.of(term)) },
    };
  }

  #growGathered(): void {
    const larger = new Uint32Array(this.#gathered.length * 2);
    larger.set(this.#gathered);
    this.#gathered = larger;
  }
}

/** The terms of an archive's weeks: to be asked for once at the beginning of a finding, and used to its end. */
export function weeksTerms(insight: Insight): WeeksTerms {
  const kept = insight.once('terms', () => ({ current: new WeeksTerms() }));
  if (kept.current.terms.size > MOST_TERMS) kept.current = new WeeksTerms();
  return kept.current;
}
