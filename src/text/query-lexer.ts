import { Unreadable } from './query-error.ts';

/** A piece of a query. `end` is one past its last unit. */
export type Lexeme = { at: number; end: number; written: string } & (
  | { type: '(' | ')' | 'AND' | 'OR' | 'NOT' | 'end' }
  | { type: 'NEAR'; distance: number; ordered: boolean }
  /** `title:`; the name as written. */
  | { type: 'field'; name: string }
  /** The text between the quotes. */
  | { type: 'phrase'; text: string }
  | { type: 'word'; text: string }
);

/** The largest distance of a NEAR, in words. */
export const FARTHEST = 500;

const closing: Record<string, string> = { '"': '"“”', '“': '"“”', '”': '"“”', '„': '"“”', '«': '»' };
const isSpace = (character: string): boolean => /^[\s\u200b\ufeff]$/.test(character);
const endsWord = (character: string): boolean =>
  isSpace(character) || character === '(' || character === ')' || character in closing;
const fieldName = /^\p{L}+:/u;

/** Cuts a query into its pieces, the last of type `end`. Throws `Unreadable`. */
export function cut(query: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < query.length) {
    const character = query[at]!;
    if (isSpace(character)) {
      at += 1;
      continue;
    }
    const last = lexemes.at(-1);
    const lexeme = next(query, at, character, last?.type === 'field' && last.end === at);
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  lexemes.push({ type: 'end', at: query.length, end: query.length, written: '' });
  return lexemes;
}

/** `isValue`: right after `name:`, where `https://…` is no field and `-` no operator. */
function next(query: string, at: number, character: string, isValue: boolean): Lexeme {
  if (character === '(' || character === ')') return { type: character, at, end: at + 1, written: character };
  if (character in closing) return phrase(query, at);
  const following = query[at + 1] ?? ' ';
  if (character === '-' && !isValue && !isSpace(following) && following !== ')') {
    return { type: 'NOT', at, end: at + 1, written: '-' };
  }
  let end = at;
  while (end < query.length && !endsWord(query[end]!)) end += 1;
  const written = query.slice(at, end);
  const field = fieldName.exec(written)?.[0];
  if (field && (!isValue || /^raw:/i.test(field))) {
    return { type: 'field', name: field.slice(0, -1), at, end: at + field.length, written: field };
  }
  return (
    (isValue ? undefined : operator(at, end, written)) ?? { type: 'word', text: written, at, end, written }
  );
}

function phrase(query: string, at: number): Lexeme {
  const closers = closing[query[at]!]!;
  let end = at + 1;
  while (end < query.length && !closers.includes(query[end]!)) end += 1;
  if (end === query.length) {
    throw new Unreadable(
      end,
      `a closing ${closers[0]} for the one at character ${at + 1}`,
      'the end of the query',
    );
  }
  return {
    type: 'phrase',
    text: query.slice(at + 1, end),
    at,
    end: end + 1,
    written: query.slice(at, end + 1),
  };
}

function operator(at: number, end: number, written: string): Lexeme | undefined {
  if (written === 'AND' || written === 'OR' || written === 'NOT') return { type: written, at, end, written };
  const near = /^(O?NEAR)(?:(\/)(.*)|\d*)$/s.exec(written);
  if (!near) return undefined;
  const distance = /^\d{1,3}$/.test(near[3] ?? '') ? Number(near[3]) : 0;
  if (distance >= 1 && distance <= FARTHEST) {
    return { type: 'NEAR', distance, ordered: near[1] === 'ONEAR', at, end, written };
  }
  const name = near[1]!;
  throw new Unreadable(
    near[2] ? at + name.length + 1 : at,
    near[2]
      ? `a number of words from 1 to ${FARTHEST}, such as ${name}/5`
      : `a distance, such as ${name}/5 (or quotes around the word)`,
    near[2] ? (near[3] ? `"${near[3]}"` : 'nothing') : `"${written}"`,
  );
}
