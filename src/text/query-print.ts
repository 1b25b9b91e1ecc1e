import type { Query, Words } from './query.ts';

/** A query with every ( ) that it implies: how it was read. What it prints reads as the same query. */
export function printQuery(query: Query): string {
  switch (query.type) {
    case 'and':
      return query.parts.map((part) => inside(part, 'and')).join(' AND ');
    case 'or':
      return query.parts.map((part) => inside(part, 'or')).join(' OR ');
    case 'not':
      return `NOT ${inside(query.part, 'not')}`;
    case 'near':
      return `${inside(query.left, 'near')} ${query.ordered ? 'ONEAR' : 'NEAR'}/${query.distance} ${inside(query.right, 'near')}`;
    case 'words':
      return words(query);
    case 'value':
      return `${query.field === 'language' ? 'lang' : query.field}:${quoted(query.pattern)}`;
    case 'site':
      return `site:${quoted(query.host + query.path)}`;
    case 'rating':
      return `rating:${rating(query)}`;
  }
}

function inside(part: Query, parent: Query['type']): string {
  const printed = printQuery(part);
  const simple = part.type !== 'and' && part.type !== 'or' && part.type !== 'near';
  return simple && !(part.type === 'not' && parent !== 'and' && parent !== 'or') ? printed : `(${printed})`;
}

function words(query: Words): string {
  const field = query.field ? `${query.field}:` : '';
  if (query.raw !== undefined) return `${field}raw:${quotedRaw(query.raw)}`;
  // A lone word that is spelt like an operator needs its quotes.
  const text = query.words.join(' ');
  return field + (query.words.length === 1 && /^[\p{L}\p{N}_*?]+$/u.test(text) ? text : `"${text}"`);
}

function rating({ from, to, open }: Query & { type: 'rating' }): string {
  if (from === to) return String(from);
  if (from === -Infinity) return `${open === 'to' ? '<' : '<='}${to}`;
  if (to === Infinity) return `${open === 'from' ? '>' : '>='}${from}`;
  return `${from}..${to}`;
}

const quoted = (value: string): string =>
  /^[\p{L}\p{N}_*?./][\p{L}\p{N}_*?./-]*$/u.test(value) ? value : quotedRaw(value);
const quotedRaw = (value: string): string => (/["“”]/.test(value) ? `«${value}»` : `"${value}"`);
