import type { Query, TextField, ValueField } from './query.ts';
import { foldValue } from './fold.ts';
import { hostName } from './site.ts';

/** What a name before a colon stands for. */
export type Field =
  | { as: 'words'; field: TextField }
  | { as: 'value'; field: ValueField }
  | { as: 'site' }
  | { as: 'rating' }
  | { as: 'raw' };

const fields: Record<string, Field> = {
  title: { as: 'words', field: 'title' },
  text: { as: 'words', field: 'text' },
  author: { as: 'words', field: 'author' },
  url: { as: 'words', field: 'url' },
  site: { as: 'site' },
  lang: { as: 'value', field: 'language' },
  language: { as: 'value', field: 'language' },
  platform: { as: 'value', field: 'platform' },
  source: { as: 'value', field: 'source' },
  kind: { as: 'value', field: 'kind' },
  rating: { as: 'rating' },
  raw: { as: 'raw' },
};

/** What people write instead, for the suggestion in an error. */
const meant: Record<string, string> = {
  titulo: 'title', texto: 'text', body: 'text', autor: 'author', by: 'author', from: 'author', enlace: 'url', link: 'url',
  http: 'url', https: 'url', inurl: 'url', intitle: 'title', allintitle: 'title', sitio: 'site', domain: 'site', host: 'site', idioma: 'lang', platforma: 'platform',
  plataforma: 'platform', red: 'platform', fuente: 'source', estrellas: 'rating', stars: 'rating', valoracion: 'rating', tipo: 'kind', exact: 'raw',
}; // prettier-ignore

export const fieldNames = 'title, text, author, url, site, lang, platform, source, kind, rating, raw';

/** The field of a name, whatever its case. */
export function fieldOf(name: string): Field | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** The field that somebody who wrote this name probably meant. */
export function likelyField(name: string): string | undefined {
  const key = foldValue(name);
  if (Object.hasOwn(meant, key)) return meant[key];
  return Object.keys(fields).find(
    (field) => key.length >= 3 && (field.startsWith(key) || within1(field, key)),
  );
}

/** At most one letter more, less or other, or two changed places. */
function within1(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const rest = (word: string, from: number): string => word.slice(same + from);
  const swapped = a[same] === b[same + 1] && a[same + 1] === b[same] && rest(a, 2) === rest(b, 2);
  return swapped || rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}

/** Stars: `5`, `=5`, `<3`, `<=3`, `>3`, `>=3`, `1..2`. */
export function ratingOf(written: string, at: number): Query | undefined {
  const one = /^(<=|>=|<|>|=|≤|≥)?(\d(?:[.,]\d+)?)$/.exec(written);
  if (one) {
    const stars = number(one[2]!);
    const sign = one[1] ?? '=';
    const below = sign === '<' || sign === '<=' || sign === '≤';
    const above = sign === '>' || sign === '>=' || sign === '≥';
    return {
      type: 'rating',
      from: below ? -Infinity : stars,
      to: above ? Infinity : stars,
      open: sign === '<' ? 'to' : sign === '>' ? 'from' : undefined,
      at,
    };
  }
  const two = /^(\d(?:[.,]\d+)?)(?:\.\.|-|–)(\d(?:[.,]\d+)?)$/.exec(written);
  if (!two || number(two[1]!) > number(two[2]!)) return undefined;
  return { type: 'rating', from: number(two[1]!), to: number(two[2]!), open: undefined, at };
}

const number = (written: string): number => Number(written.replace(',', '.'));

/** `foro.example`, `https://www.foro.example/pan/`: a host and the folder below it. */
export function siteOf(written: string, at: number): Query | undefined {
  const bare = written.replace(/^https?:\/\//i, '');
  const slash = bare.indexOf('/');
  const host = hostName(slash < 0 ? bare : bare.slice(0, slash));
  const path = slash < 0 ? '' : bare.slice(slash).replace(/\/+$/, '');
  return host === undefined ? undefined : { type: 'site', host, path, at };
}
