import { z } from 'zod';
import { isOn, partsOf } from './address.ts';
import { escape, name } from './fields.ts';
import { defineKind } from './kind.ts';

export const bluesky = defineKind({
  name: 'bluesky',
  platform: 'microblog',
  fields: z.strictObject({
    account: name('@', 'migalinda.bsky.social').describe('The account’s handle.'),
  }),
  requests: ({ account }) => [{ url: `https://bsky.app/profile/${escape(account)}/rss` }],
  identity: { by: 'guid' },
  spacing: 0,
  item: (item, { account }) => ({
    ...item,
    authors:
      item.authors.length > 0
        ? item.authors
        : [{ name: account, url: `https://bsky.app/profile/${account}` }],
  }),
  recognise(url) {
    const [profile, account] = partsOf(url);
    return isOn(url, 'bsky.app') && profile === 'profile' && account ? { account } : undefined;
  },
  describe: {
    summary: 'Posts of one account on Bluesky.',
    example: `- id: cielo-clienta
  kind: bluesky
  account: clienta.example`,
    limits: 'Its own posts, no answers, text only. Searching Bluesky needs a login: not offered.',
  },
});
