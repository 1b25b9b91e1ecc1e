import { z } from 'zod';
import { isOn, parameter, partsOf } from './address.ts';
import { escape, name, query, words } from './fields.ts';
import { defineKind } from './kind.ts';

/** What Reddit puts below every post. */
const FOOTER = /submitted by\s+\/?u\/\S+(\s+to\s+\/?r\/\S+)?\s*(\[link\])?\s*(\[comments\])?\s*$/;

export const reddit = defineKind({
  name: 'reddit',
  platform: 'forum',
  fields: z
    .strictObject({
      query: words.optional().describe('Words to search for.'),
      subreddit: name('r/', 'spain')
        .optional()
        .describe('Only this community; without `query` everything new in it.'),
    })
    .refine(
      ({ query: q, subreddit }) => q !== undefined || subreddit !== undefined,
      'expected query, subreddit or both',
    ),
  requests({ query: q, subreddit }) {
    const base = 'https://www.reddit.com';
    if (subreddit === undefined)
      return [{ url: `${base}/search.rss?${query({ q, sort: 'new', t: 'week' })}` }];
    const community = `${base}/r/${escape(subreddit)}`;
    return [
      {
        url:
          q === undefined
            ? `${community}/new/.rss`
            : `${community}/search.rss?${query({ q, restrict_sr: 'on', sort: 'new', t: 'week' })}`,
      },
    ];
  },
  identity: { by: 'address' },
  // About one request a minute since the middle of 2026.
  spacing: 61,
  hosts: ['reddit.com'],
  item(item) {
    // A search also finds communities, which say nothing.
    if (item.guid?.startsWith('t5_')) return undefined;
    const authors = item.authors.map(({ name: written, url }) => {
      const user = written?.replace(/^\/?u\//, '');
      return user === undefined
        ? { url }
        : { name: user, url: url ?? `https://www.reddit.com/user/${escape(user)}` };
    });
    return { ...item, authors, text: item.text?.replace(FOOTER, '').trimEnd() };
  },
  recognise(url) {
    if (!isOn(url, 'reddit.com')) return undefined;
    const [r, community, what] = partsOf(url);
    const q = parameter(url, 'q');
    if (r === 'r' && community) {
      const searched = what?.startsWith('search') ? q : undefined;
      return { subreddit: community.replace(/\.rss$/, ''), ...(searched && { query: searched }) };
    }
    return r?.startsWith('search') && q ? { query: q } : undefined;
  },
  describe: {
    summary: 'Posts on Reddit: a search, a community, or a search in a community.',
    example: `- id: reddit-barrio
  kind: reddit
  subreddit: sotoclaro
  query: panadería`,
    limits:
      'Asked once in 61 seconds, so each such source makes the run a minute longer. Addresses of data centres, CI among them, are often refused (403): best effort.',
  },
});
