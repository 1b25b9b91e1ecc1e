/**
 * The query language of topics, as a value. Written by people:
 *
 * | written | matches |
 * |---|---|
 * | `migalinda` | that word, whole, whatever its case and accents; `#migalinda` and `@migalinda` too. `ñ` is not `n` |
 * | `pan frío` | both words, anywhere: the same as `pan AND frío` |
 * | `"pan frío"` | the words side by side, in this order. “ ” and « » do as well |
 * | `pan OR bollo`, `NOT pan`, `-pan`, `( )` | operators, in capitals; NOT binds tightest, then NEAR, then AND, then OR |
 * | `repart*`, `pan?` | any ending; exactly one character |
 * | `pan NEAR/5 frío` | at most 5 words apart, in any order; `ONEAR/5`: in this order. Side by side is 1 apart |
 * | `title: text: author: url:` | words of that part alone: `title:pan`, `author:"Lucía M"`, `title:(pan OR bollo)` |
 * | `site:foro.example` | addresses on that host or below it; `site:foro.example/pan` of that folder |
 * | `lang: platform: source: kind:` | the whole value: `lang:es`, `source:foro-*` |
 * | `rating:<3`, `rating:1..2`, `rating:5` | stars |
 * | `raw:"iPhone X"` | exactly these characters, case and accents too |
 *
 * Words are looked for in title and text. Words of one phrase or NEAR never come from two of them.
 */

/** A part of a document that is read as words. */
export type TextField = 'title' | 'text' | 'author' | 'url';
/** A part of a document that is compared whole. */
export type ValueField = 'language' | 'platform' | 'source' | 'kind';

interface Placed {
  /** Where it begins in the query, in UTF-16 units. */
  at: number;
}

/** One word or a phrase. */
export interface Words extends Placed {
  type: 'words';
  /** Undefined: title and text. */
  field: TextField | undefined;
  /** Folded; `*` stands for any ending or middle, `?` for one character. May be empty only where `raw` is given. */
  words: string[];
  /** These very characters. */
  raw?: string;
}

/** `left` and `right` at most `distance` words apart. */
export interface Near extends Placed {
  type: 'near';
  distance: number;
  /** `left` first. */
  ordered: boolean;
  left: Spanning;
  right: Spanning;
}

/** What has a beginning and an end in a text, so that NEAR can measure from it. */
export type Spanning = Words | Near | (Placed & { type: 'or'; parts: Spanning[] });

export type Query =
  | Words
  | Near
  | (Placed & { type: 'and' | 'or'; parts: Query[] })
  | (Placed & { type: 'not'; part: Query })
  | (Placed & { type: 'value'; field: ValueField; pattern: string })
  | (Placed & { type: 'site'; host: string; path: string })
  | (Placed & { type: 'rating'; from: number; to: number; open: 'from' | 'to' | undefined });

/** Something that is read in one way although people often mean another. */
export interface QueryNote {
  at: number;
  /** One sentence in English. */
  message: string;
}

/** Where a query cannot be read, and why. */
export interface QueryError {
  ok: false;
  /** The character, from 0, in UTF-16 units; the query's length at its end. */
  at: number;
  /** In English: `a word, a "phrase", a field or (`. */
  expected: string;
  /** In English: `")"`, `the end of the query`. */
  found: string;
}

export type ParsedQuery = { ok: true; query: Query; notes: QueryNote[] } | QueryError;

export { parseQuery } from './query-parser.ts';
export { printQuery } from './query-print.ts';
export { queryErrorLine, showQueryError } from './query-error.ts';
