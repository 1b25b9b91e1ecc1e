import { z } from 'zod';
import { isOn, parameter } from './address.ts';
import { plainText } from '../plain-text.ts';
import type { FeedItem } from '../feed.ts';
import { host, query } from './fields.ts';
import { anyJson, listOf, notFeed, textOf } from './json.ts';
import { defineKind } from './kind.ts';

/** Pressing a button says nothing that could be answered. */
const wordless = new Set(['like-of', 'repost-of', 'bookmark-of', 'follow-of', 'rsvp']);

export const webmention = defineKind({
  name: 'webmention',
  platform: 'web',
  fields: z.strictObject({
    domain: host.describe('Your own site, as it is known to webmention.io.'),
    token: z
      .string()
      .regex(/^\$\{OIDO_SOURCE_[A-Z0-9_]+\}$/, 'expected the name of a secret, such as ${OIDO_SOURCE_TOKEN}')
      .default('${OIDO_SOURCE_TOKEN}')
      .describe('The name of the secret that holds the token.'),
  }),
  requests: ({ domain, token }) => [
    { url: `https://webmention.io/api/mentions.jf2?${query({ domain, token, 'per-page': 100 })}` },
  ],
  identity: { by: 'address' },
  spacing: 0,
  read(body) {
    const json = anyJson(body);
    if (textOf(json, 'type') !== 'feed')
      return notFeed(
        `no JF2 feed: ${textOf(json, 'error_description') ?? textOf(json, 'error') ?? 'it says nothing else'}`,
      );
    return {
      ok: true,
      feed: { format: 'jf2', items: listOf(json, 'children').flatMap(mention), faults: [] },
    };
  },
  recognise(url) {
    const domain = parameter(url, 'domain');
    return isOn(url, 'webmention.io') && domain !== undefined ? { domain } : undefined;
  },
  describe: {
    summary: 'Pages that link to your site and say so by webmention, collected by webmention.io.',
    example: `- id: enlaces
  kind: webmention
  domain: migalinda.example
  token: '\${OIDO_SOURCE_TOKEN}'`,
    limits: 'Needs an account at webmention.io; the token is a secret. Likes and reposts are left out.',
  },
});

function mention(given: unknown): FeedItem[] {
  const property = textOf(given, 'wm-property');
  const link = textOf(given, 'url') ?? textOf(given, 'wm-source');
  if (property === undefined || wordless.has(property) || !link) return [];
  const html = textOf(given, 'content', 'html');
  const text = textOf(given, 'content', 'text') ?? textOf(given, 'summary') ?? (html && plainText(html));
  const title = textOf(given, 'name');
  const author = { name: textOf(given, 'author', 'name'), url: textOf(given, 'author', 'url') };
  const target = textOf(given, 'wm-target');
  const guid = textOf(given, 'wm-id');
  const published = textOf(given, 'published') ?? textOf(given, 'wm-received');
  return [
    {
      link,
      authors: author.name || author.url ? [author] : [],
      categories: [],
      extra: {},
      ...(guid && { guid: `webmention ${guid}` }),
      ...(title && title !== text && { title }),
      ...(text && { text }),
      ...(published && { published }),
      ...(property === 'in-reply-to' && target && { inReplyTo: target }),
    },
  ];
}
