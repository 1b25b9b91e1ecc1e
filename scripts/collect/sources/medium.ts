import { z } from 'zod';
import { partsOf } from './address.ts';
import { escape, name } from './fields.ts';
import { defineKind } from './kind.ts';

export const medium = defineKind({
  name: 'medium',
  platform: 'blog',
  fields: z
    .strictObject({
      tag: name('#', 'panaderia').optional().describe('Articles with this tag.'),
      account: name('@', 'migalinda').optional().describe('Articles of this account.'),
    })
    .refine(
      ({ tag, account }) => (tag === undefined) !== (account === undefined),
      'expected either tag or account',
    ),
  requests: ({ tag, account }) => [
    {
      url: `https://medium.com/feed/${tag === undefined ? `@${escape(account ?? '')}` : `tag/${escape(tag)}`}`,
    },
  ],
  identity: { by: 'guid' },
  spacing: 0,
  item: (item) => ({
    ...item,
    // `?source=rss…` says where the reader comes from.
    link: item.link?.replace(/\?source=[^#]*/, ''),
    text: item.text?.replace(/\s*Continue reading on [^\n]{1,120}»\s*$/, ''),
  }),
  recognise(url) {
    if (url.hostname !== 'medium.com' && url.hostname !== 'www.medium.com') return undefined;
    const [first = '', second] = partsOf(url).filter((part, index) => index > 0 || part !== 'feed');
    if (first === 'tag' && second) return { tag: second };
    return first.startsWith('@') && first.length > 1 ? { account: first.slice(1) } : undefined;
  },
  describe: {
    summary: 'Articles on Medium: a tag or an account.',
    example: `- id: medium-pan
  kind: medium
  tag: panaderia`,
    limits: 'The last 10; of a tag only the beginning of each.',
  },
});
