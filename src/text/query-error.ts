import type { QueryError } from './query.ts';

const LONGEST_FOUND = 60;

/** Thrown by the stages of the parser to its entry, which returns it; never leaves `parseQuery`. */
export class Unreadable extends Error {
  readonly error: QueryError;
  constructor(at: number, expected: string, found: string) {
    super(expected);
    this.error = {
      ok: false,
      at,
      expected,
      found: found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found,
    };
  }
}

/** One line for a list of problems: `character 7: expected …, found …`. Characters count from 1. */
export const queryErrorLine = ({ at, expected, found }: QueryError): string =>
  `character ${at + 1}: expected ${expected}, found ${found}`;

/** Three lines for a terminal: the query, a caret under the character, and the sentence. */
export function showQueryError(query: string, error: QueryError): string {
  const begin = query.lastIndexOf('\n', error.at - 1) + 1;
  const end = query.indexOf('\n', error.at);
  const line = query.slice(begin, end < 0 ? undefined : end);
  // Tabs stay, and marks and second halves of pairs take no column, so that the caret stands where it should.
  const before = query.slice(begin, error.at).normalize('NFC').replace(/\p{M}/gu, '');
  const margin = [...before].map((character) => (character === '\t' ? '\t' : ' ')).join('');
  return `${line}\n${margin}^\n${queryErrorLine(error)}`;
}
