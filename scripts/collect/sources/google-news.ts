import { z } from 'zod';
import { parameter } from './address.ts';
import { country, query, words } from './fields.ts';
import { defineKind } from './kind.ts';

/** Language and edition where they are not simply the language of the country. */
const editions: Record<string, { language: string; edition: string }> = {
  US: { language: 'en-US', edition: 'en' },
  GB: { language: 'en-GB', edition: 'en' },
  IE: { language: 'en-IE', edition: 'en' },
  CA: { language: 'en-CA', edition: 'en' },
  AU: { language: 'en-AU', edition: 'en' },
  PT: { language: 'pt-PT', edition: 'pt-150' },
  BR: { language: 'pt-BR', edition: 'pt-419' },
  ...Object.fromEntries(
    ['AR', 'CL', 'CO', 'CU', 'MX', 'PE', 'VE'].map((code) => [
      code,
      { language: 'es-419', edition: 'es-419' },
    ]),
  ),
};
const plainLanguage: Record<string, string> = { AT: 'de', BE: 'fr', CH: 'de' };

export const googleNews = defineKind({
  name: 'google-news',
  platform: 'press',
  fields: z.strictObject({
    query: words.describe('Words to search for; `"…"`, `OR` and `-` as in Google.'),
    country: country.default('ES').describe('Edition, by the country’s two letters.'),
    days: z.int().min(1).max(30).default(7).describe('How many days back.'),
  }),
  requests({ query: q, country: gl, days }) {
    const plain = plainLanguage[gl] ?? gl.toLowerCase();
    const { language: hl, edition } = editions[gl] ?? { language: plain, edition: plain };
    const search = query({ q: `${q} when:${days}d`, hl, gl, ceid: `${gl}:${edition}` });
    return [{ url: `https://news.google.com/rss/search?${search}` }];
  },
  identity: { by: 'title-outlet' },
  spacing: 0,
  item(item) {
    const { title, outlet } = splitTitle(item.title ?? '', item.outlet?.name);
    // The body repeats title and outlet as links; the link is a token that only Google can read.
    return {
      ...item,
      title,
      outlet: outlet === undefined ? item.outlet : { ...item.outlet, name: outlet },
      html: undefined,
      text: undefined,
    };
  },
  recognise(url) {
    const q = parameter(url, 'q');
    if (url.hostname !== 'news.google.com' || q === undefined) return undefined;
    const days = /(?:^| )when:(\d{1,2})d(?: |$)/.exec(q)?.[1];
    return {
      query: q.replace(/(?:^| )when:\d{1,3}[dhy](?= |$)/, '').trim(),
      country: parameter(url, 'gl'),
      ...(days !== undefined && { days: Number(days) }),
    };
  },
  describe: {
    summary: 'Headlines of the press on a search, by Google News.',
    example: `- id: prensa
  kind: google-news
  query: 'migalinda panadería'
  country: ES`,
    limits:
      'At most 100 items, title and outlet only. Links lead through Google. The same headline of the same outlet is one entry.',
  },
});

/** "Title - Outlet" in two; the outlet's name may itself hold a dash. */
export function splitTitle(
  title: string,
  outlet: string | undefined,
): { title: string; outlet: string | undefined } {
  if (outlet && title.endsWith(` - ${outlet}`))
    return { title: title.slice(0, -outlet.length - 3).trim(), outlet };
  const cut = title.lastIndexOf(' - ');
  return !outlet && cut > 0
    ? { title: title.slice(0, cut).trim(), outlet: title.slice(cut + 3).trim() }
    : { title, outlet };
}
