import { z } from 'zod';
import { partsOf } from './address.ts';
import { escape, host, name } from './fields.ts';
import { defineKind } from './kind.ts';

/** An account or a tag by the path of its page; an account of another server is asked there. */
function placeOf(url: URL): { host: string; tag?: string; account?: string } | undefined {
  const [first = '', second, more] = partsOf(url).map((part) => part.replace(/\.rss$/, ''));
  if (first === 'tags' && second && more === undefined) return { host: url.host, tag: second };
  const account = /^@([\w.-]+)(?:@([\w.-]+\.[a-z]+))?$/i.exec(first);
  return account && second === undefined ? { host: account[2] ?? url.host, account: account[1]! } : undefined;
}

export const mastodon = defineKind({
  name: 'mastodon',
  platform: 'microblog',
  fields: z
    .strictObject({
      host: host.describe('The server that is asked.'),
      tag: name('#', 'panaderia').optional().describe('Posts with this tag.'),
      account: name('@', 'migalinda').optional().describe('Posts of this account.'),
    })
    .refine(
      ({ tag, account }) => (tag === undefined) !== (account === undefined),
      'expected either tag or account',
    ),
  requests: ({ host: server, tag, account }) => [
    {
      url:
        tag === undefined
          ? `https://${server}/@${escape(account ?? '')}.rss`
          : `https://${server}/tags/${escape(tag)}.rss`,
    },
  ],
  identity: { by: 'address' },
  spacing: 0,
  item(item) {
    // The feed names nobody, but an address is that of its author.
    const author = /^(https?:\/\/[^/]+)\/(?:@|users\/)([\w.-]+)\//.exec(item.link ?? '');
    const authors =
      author && item.authors.length === 0
        ? [{ name: author[2]!, url: `${author[1]}/@${author[2]}` }]
        : item.authors;
    // Posts have no title; some servers make one up.
    const title = /^(New status by|Nueva publicación de|Nou estat de) /.test(item.title ?? '')
      ? undefined
      : item.title;
    return { ...item, authors, title };
  },
  recognise: (url) => (url.pathname.endsWith('.rss') ? placeOf(url) : undefined),
  guess: placeOf,
  describe: {
    summary: 'Posts on a Mastodon server: a tag or an account.',
    example: `- id: red-etiqueta
  kind: mastodon
  host: red.example
  tag: panaderia`,
    limits:
      'The last 20 posts, and of other servers only what this one has heard. Use the server where your customers are.',
  },
});
