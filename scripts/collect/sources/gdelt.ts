import { z } from 'zod';
import { isOn, parameter } from './address.ts';
import type { FeedItem } from '../feed.ts';
import { query, words } from './fields.ts';
import { anyJson, listOf, notFeed, textOf } from './json.ts';
import { defineKind } from './kind.ts';

/** Languages as GDELT calls them. */
const languages: Record<string, string> = {
  spanish: 'es',
  english: 'en',
  catalan: 'ca',
  galician: 'gl',
  basque: 'eu',
  portuguese: 'pt',
  french: 'fr',
  italian: 'it',
  german: 'de',
  dutch: 'nl',
  arabic: 'ar',
};
const named = new Map(Object.entries(languages).map(([name, code]) => [code, name]));

export const gdelt = defineKind({
  name: 'gdelt',
  platform: 'press',
  fields: z.strictObject({
    query: words.describe(
      'Words to search for; `"…"` for a phrase, `(a OR b)` for either. Each at least 3 letters.',
    ),
    language: z
      .string()
      .refine((code) => named.has(code), `expected one of ${[...named.keys()].join(', ')}`)
      .optional()
      .describe('Only articles in this language, such as `es`.'),
    days: z.int().min(1).max(90).default(7).describe('How many days back.'),
  }),
  requests: ({ query: q, language, days }) => [
    {
      url: `https://api.gdeltproject.org/api/v2/doc/doc?${query({
        query: language === undefined ? q : `${q} sourcelang:${named.get(language)}`,
        mode: 'artlist',
        format: 'json',
        timespan: `${days}d`,
        maxrecords: 250,
        sort: 'datedesc',
      })}`,
    },
  ],
  identity: { by: 'address' },
  spacing: 5,
  hosts: ['gdeltproject.org'],
  read(body) {
    const json = anyJson(body);
    // It answers in words when it does not like the question, and with {} when it finds nothing.
    if (json === undefined) return notFeed(`GDELT says: ${body.trim().slice(0, 120)}`);
    const items = listOf(json, 'articles').flatMap(article);
    return { ok: true, feed: { format: 'other', items, faults: [] } };
  },
  recognise(url) {
    const q = parameter(url, 'query');
    if (!isOn(url, 'gdeltproject.org') || !url.pathname.startsWith('/api/v2/doc') || q === undefined)
      return undefined;
    const spoken = /(?:^| )sourcelang:([a-z]+)/.exec(q)?.[1];
    const days = /^(\d{1,2})d$/.exec(parameter(url, 'timespan') ?? '')?.[1];
    return {
      query: q.replace(/(?:^| )sourcelang:[a-z]+/, '').trim(),
      ...(spoken !== undefined && {
        language: Object.hasOwn(languages, spoken) ? languages[spoken] : spoken,
      }),
      ...(days !== undefined && { days: Number(days) }),
    };
  },
  describe: {
    summary: 'Articles of the press of the whole world on a search, by the GDELT project.',
    example: `- id: prensa-mundo
  kind: gdelt
  query: '"panadería migalinda"'
  language: es`,
    limits:
      'Title, outlet and the time it was seen; no author, no text. One request in 5 seconds, and often too many all the same.',
  },
});

function article(given: unknown): FeedItem[] {
  const link = textOf(given, 'url');
  const seen = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(textOf(given, 'seendate') ?? '');
  const domain = textOf(given, 'domain');
  const language = languages[textOf(given, 'language')?.toLowerCase() ?? ''];
  // Titles come as words with spaces between them, punctuation too.
  const title = textOf(given, 'title')
    ?.replace(/ {1,3}([,.;:?!%»”)])/g, '$1')
    .replace(/([«“(¿¡]) +/g, '$1')
    .replace(/" ([^"]{1,300}) "/g, '"$1"');
  if (!link || !title) return [];
  return [
    {
      link,
      title,
      authors: [],
      categories: [],
      extra: {},
      ...(seen && { published: `${seen[1]}-${seen[2]}-${seen[3]}T${seen[4]}:${seen[5]}:${seen[6]}Z` }),
      ...(domain && { outlet: { name: domain.replace(/^www\./, '') } }),
      ...(language && { language }),
    },
  ];
}
