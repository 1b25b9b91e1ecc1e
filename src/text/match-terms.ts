import { covers } from './query-word.ts';
import type { TokenBuffer } from './tokens.ts';

interface Glob {
  term: number;
  pattern: string;
  /** Where the part after its literal beginning starts. */
  from: number;
}

/**
 * The words of all queries in one trie, so that a text is read once however many queries there are (after Aho and
 * Corasick, 1975; no failure links, since words match whole). A word of a text costs at most its letters, plus the
 * patterns with `?` or an inner `*` whose literal beginning it has.
 */
export class TermIndex {
  readonly #terms = new Map<string, number>();
  readonly #edges = new Map<number, number>();
  readonly #ends = [-1];
  readonly #prefixes = [-1];
  readonly #globs: (Glob[] | undefined)[] = [undefined];
  /** The edges again, as a table of (state, unit, next) that is probed linearly. */
  #table = new Int32Array(3 * 2);
  #mask = 1;
  readonly #root = new Int32Array(0x10000);

  get size(): number {
    return this.#terms.size;
  }

  /** The number of a pattern; the same pattern has the same number. Call `freeze` after the last. */
  add(pattern: string): number {
    const known = this.#terms.get(pattern);
    if (known !== undefined) return known;
    const term = this.#terms.size;
    this.#terms.set(pattern, term);
    const wild = pattern.search(/[*?]/);
    const state = this.#stateOf(wild < 0 ? pattern : pattern.slice(0, wild));
    if (wild < 0) this.#ends[state] = term;
    else if (wild > 0 && wild === pattern.length - 1 && pattern.endsWith('*')) this.#prefixes[state] = term;
    else (this.#globs[state] ??= []).push({ term, pattern, from: wild });
    return term;
  }

  #stateOf(literal: string): number {
    let state = 0;
    for (let i = 0; i < literal.length; i += 1) {
      const unit = literal.charCodeAt(i);
      let next = this.#edges.get(state * 0x10000 + unit);
      if (next === undefined) {
        next = this.#ends.length;
        this.#edges.set(state * 0x10000 + unit, next);
        this.#ends.push(-1);
        this.#prefixes.push(-1);
        this.#globs.push(undefined);
      }
      state = next;
    }
    return state;
  }

  freeze(): void {
    let size = 2;
    while (size < this.#edges.size * 2) size *= 2;
    this.#mask = size - 1;
    this.#table = new Int32Array(3 * size);
    for (const [key, next] of this.#edges) {
      const state = Math.floor(key / 0x10000);
      const unit = key % 0x10000;
      if (state === 0) {
        this.#root[unit] = next;
        continue;
      }
      let slot = hash(state, unit) & this.#mask;
      while (this.#table[3 * slot + 2] !== 0) slot = (slot + 1) & this.#mask;
      this.#table.set([state, unit, next], 3 * slot);
    }
  }

  /** Calls `hit` with each term that the words at `first` ≤ place < `last` of the buffer match, in order of places. */
  scan(words: TokenBuffer, first: number, last: number, hit: (term: number, place: number) => void): void {
    const { folded, from, to } = words;
    const outer = this.#globs[0];
    for (let place = first; place < last; place += 1) {
      let at = from[place]!;
      const end = to[place]!;
      if (outer)
        for (const glob of outer) if (covers(glob.pattern, 0, folded, at, end)) hit(glob.term, place);
      let state = this.#root[folded[at]!]!;
      while (state !== 0) {
        at += 1;
        const prefix = this.#prefixes[state]!;
        if (prefix >= 0) hit(prefix, place);
        const globs = this.#globs[state];
        if (globs)
          for (const glob of globs)
            if (covers(glob.pattern, glob.from, folded, at, end)) hit(glob.term, place);
        if (at === end) {
          const term = this.#ends[state]!;
          if (term >= 0) hit(term, place);
          break;
        }
        state = this.#step(state, folded[at]!);
      }
    }
  }

  #step(state: number, unit: number): number {
    const table = this.#table;
    let slot = hash(state, unit) & this.#mask;
    for (;;) {
      const next = table[3 * slot + 2]!;
      if (next === 0 || (table[3 * slot] === state && table[3 * slot + 1] === unit)) return next;
      slot = (slot + 1) & this.#mask;
    }
  }
}

function hash(state: number, unit: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
