import { z } from 'zod';
import { isOn, parameter, partsOf } from './address.ts';
import { canonicalAddress } from '../canonical.ts';
import { country, query, words } from './fields.ts';
import { defineKind } from './kind.ts';

/** Languages in which Bing knows a country, where it is not that of the same letters. */
const languages: Record<string, string> = {
  US: 'en',
  GB: 'en',
  IE: 'en',
  CA: 'en',
  AU: 'en',
  MX: 'es',
  AR: 'es',
  CL: 'es',
  CO: 'es',
  PE: 'es',
  BR: 'pt',
  AT: 'de',
  CH: 'de',
  BE: 'fr',
};

export const bingNews = defineKind({
  name: 'bing-news',
  platform: 'press',
  fields: z.strictObject({
    query: words.describe('Words to search for.'),
    country: country.optional().describe('Market, by the country’s two letters.'),
  }),
  requests: ({ query: q, country: cc }) => [
    {
      url: `https://www.bing.com/news/search?${query({ q, format: 'rss', mkt: cc && `${languages[cc] ?? cc.toLowerCase()}-${cc}` })}`,
    },
  ],
  identity: { by: 'address' },
  spacing: 0,
  item(item) {
    const link = item.link === undefined ? undefined : canonicalAddress(item.link);
    // A wrapper that we cannot undo differs at each fetch: no address is better than a new one every day.
    const real = link !== undefined && !/^https?:\/\/([a-z]+\.)?bing\.com\//.test(link);
    return { ...item, link: real ? link : undefined, guid: undefined };
  },
  recognise(url) {
    const q = parameter(url, 'q');
    if (!isOn(url, 'bing.com') || partsOf(url)[0] !== 'news' || q === undefined) return undefined;
    return { query: q, country: /^[a-z]{2}-([A-Z]{2})$/i.exec(parameter(url, 'mkt') ?? '')?.[1] };
  },
  describe: {
    summary: 'Headlines of the press on a search, by Bing News, with a sentence of each.',
    example: `- id: prensa-bing
  kind: bing-news
  query: '"panadería migalinda"'
  country: ES`,
    limits: 'A dozen items, and not always the newest.',
  },
});
