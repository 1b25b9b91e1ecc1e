import { z } from 'zod';
import { isOn, parameter, partsOf } from './address.ts';
import { query, words } from './fields.ts';
import { defineKind } from './kind.ts';

export const hackerNews = defineKind({
  name: 'hacker-news',
  platform: 'forum',
  fields: z.strictObject({
    query: words.describe('One phrase, found as it is; `OR` between several.'),
    what: z.enum(['posts', 'comments']).default('posts').describe('`posts` or `comments`.'),
  }),
  requests({ query: q, what }) {
    const quoted = q
      .split(' OR ')
      .map((phrase) => (phrase.includes('"') ? phrase : `"${phrase.trim()}"`))
      .join(' OR ');
    return [
      {
        url:
          what === 'posts'
            ? `https://hnrss.org/newest?${query({ q: quoted, count: 100, search_attrs: 'default' })}`
            : `https://hnrss.org/newcomments?${query({ q: quoted, count: 100 })}`,
      },
    ];
  },
  identity: { by: 'address' },
  spacing: 0,
  item(item) {
    // What is said stands in the discussion; the link of a post leads to what it is about.
    const discussion = /^https:\/\/news\.ycombinator\.com\/item\?id=\d+$/.test(item.guid ?? '')
      ? item.guid
      : item.link;
    const authors = item.authors.map(({ name: user }) => ({
      name: user,
      url: `https://news.ycombinator.com/user?id=${user}`,
    }));
    return {
      ...item,
      link: discussion,
      authors,
      title: item.title?.replace(/^New comment by \S+ in "(.*)"$/s, 'Re: $1'),
      text:
        item.text?.replace(/\s{0,4}(Article URL|Comments URL|Points|# Comments): \S+/g, '').trim() ||
        undefined,
    };
  },
  recognise(url) {
    const q = parameter(url, 'q')?.replace(/"([^"]*)"/g, '$1');
    const [feed] = partsOf(url);
    if (q === undefined || !isOn(url, 'hnrss.org', 'hn.algolia.com')) return undefined;
    return { query: q, ...(feed?.startsWith('newcomments') && { what: 'comments' as const }) };
  },
  describe: {
    summary: 'Posts or comments on Hacker News that hold a phrase, by hnrss.org.',
    example: `- id: hn
  kind: hacker-news
  query: migalinda`,
    limits: 'The last 100. hnrss.org is run by one person.',
  },
});
