import type { Query, TextField, ValueField } from './query.ts';
import { foldValue } from './fold.ts';
import { Unreadable } from './query-error.ts';
import { ratingOf, siteOf } from './query-fields.ts';
import type { Field } from './query-fields.ts';
import type { Lexeme } from './query-lexer.ts';
import { patternsOf } from './query-word.ts';

/** What may stand where a query asks for something. */
export const OPERAND = 'a word, a "phrase", a field such as title: or (';

/** In words. */
const LONGEST_PHRASE = 50;

/** A piece of a query as an error names it. */
export function foundIn(lexeme: Lexeme): string {
  if (lexeme.type === 'end') return 'the end of the query';
  return lexeme.type === 'phrase' ? lexeme.written : `"${lexeme.written}"`;
}

/** Reads a word or phrase as what its field takes. Throws `Unreadable`. */
export function readValue(lexeme: Lexeme & { type: 'word' | 'phrase' }, field: Field | undefined): Query {
  const { at, text } = lexeme;
  if (field?.as === 'rating')
    return given(ratingOf(text.replace(/\s/g, ''), at), lexeme, 'stars: 5, <3, >=4 or 1..2');
  if (field?.as === 'site') return given(siteOf(text.trim(), at), lexeme, 'a host such as foro.example');
  if (field?.as === 'value')
    return { type: 'value', field: field.field, pattern: patternOf(lexeme, field.field), at };
  // Where a question stands between its two marks, they are marks.
  const asked = lexeme.type === 'phrase' && text.includes('¿');
  const words = patternsOf(asked ? text.replaceAll('?', ' ') : text);
  if (words.length === 0) {
    const inner = lexeme.type === 'phrase' ? 'a word between the quotes' : OPERAND;
    throw new Unreadable(at, `${inner} (for signs: raw:"${text.trim() || '…'}")`, foundIn(lexeme));
  }
  if (words.length > LONGEST_PHRASE)
    throw new Unreadable(at, `at most ${LONGEST_PHRASE} words in a phrase`, `${words.length}`);
  for (const word of words) refuseWild(word, lexeme);
  return { type: 'words', field: field?.as === 'words' ? field.field : undefined, words, at };
}

/** Reads a word or phrase as these very characters. Throws `Unreadable`. */
export function readRaw(lexeme: Lexeme, field: TextField | undefined): Query {
  const raw = ('text' in lexeme ? lexeme.text : '').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (raw === '') throw new Unreadable(lexeme.at, 'the characters to look for', foundIn(lexeme));
  // The words find where it may stand; `*` and `?` are signs here.
  return { type: 'words', field, words: patternsOf(raw.replace(/[*?]/g, ' ')), raw, at: lexeme.at };
}

function patternOf(lexeme: Lexeme & { text: string }, field: ValueField): string {
  const pattern = foldValue(lexeme.text).replace(/\*+/g, '*');
  if (pattern === '') throw new Unreadable(lexeme.at, `a ${field}`, foundIn(lexeme));
  return pattern;
}

function given(query: Query | undefined, lexeme: Lexeme, expected: string): Query {
  if (!query) throw new Unreadable(lexeme.at, expected, foundIn(lexeme));
  return query;
}

function refuseWild(word: string, lexeme: Lexeme): void {
  if (word.startsWith('*')) {
    throw new Unreadable(lexeme.at + lexeme.written.indexOf('*'), 'a letter before *', '"*"');
  }
  if (/^[*?]+$/.test(word)) throw new Unreadable(lexeme.at, 'a letter beside ?', foundIn(lexeme));
}
