import { z } from 'zod';
import { parameter, partsOf } from './address.ts';
import type { FeedItem } from '../feed.ts';
import { plainText } from '../plain-text.ts';
import { escape, query, words } from './fields.ts';
import { anyJson, listOf, notFeed, textOf, within } from './json.ts';
import { defineKind } from './kind.ts';

export const github = defineKind({
  name: 'github',
  platform: 'forum',
  fields: z
    .strictObject({
      repository: z
        .string()
        .regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name')
        .optional()
        .describe('`owner/name`: what happens there.'),
      what: z
        .enum(['discussions', 'releases', 'commits'])
        .default('discussions')
        .describe('Of the repository: `discussions`, `releases` or `commits`.'),
      query: words.optional().describe('Instead of `repository`: issues anywhere that hold these words.'),
      token: z
        .string()
        .regex(
          /^\$\{OIDO_SOURCE_[A-Z0-9_]+\}$/,
          'expected the name of a secret, such as ${OIDO_SOURCE_GITHUB}',
        )
        .optional()
        .describe('With `query`: the name of the secret that holds a token.'),
    })
    .refine(
      ({ repository, query: q }) => (repository === undefined) !== (q === undefined),
      'expected either repository or query',
    ),
  requests({ repository, what, query: q, token }) {
    if (repository !== undefined)
      return [{ url: `https://github.com/${repository.split('/').map(escape).join('/')}/${what}.atom` }];
    // The search asks to be told which of the two is meant.
    const kind = /\bis:(issue|pull-request|pr)\b|\btype:/.test(q ?? '') ? q : `${q} is:issue`;
    return [
      {
        url: `https://api.github.com/search/issues?${query({ q: kind, sort: 'created', order: 'desc', per_page: 50 })}`,
        headers: {
          accept: 'application/vnd.github+json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
      },
    ];
  },
  identity: { by: 'address' },
  // 10 searches a minute without a token.
  spacing: 6,
  hosts: ['api.github.com'],
  isFeed: ({ repository }) => repository !== undefined,
  read(body) {
    const json = anyJson(body);
    if (!Array.isArray(within(json, 'items')))
      return notFeed(`no list of issues: ${textOf(json, 'message') ?? 'it says nothing else'}`);
    return { ok: true, feed: { format: 'json', items: listOf(json, 'items').flatMap(issue), faults: [] } };
  },
  recognise(url) {
    const q = parameter(url, 'q');
    const [owner, name, part = 'releases'] = partsOf(url);
    if (url.hostname === 'api.github.com')
      return url.pathname === '/search/issues' && q ? { query: q.replace(/ is:issue$/, '') } : undefined;
    if (!['github.com', 'www.github.com'].includes(url.hostname) || !name) return undefined;
    const what = (['discussions', 'releases', 'commits'] as const).find((one) => part.startsWith(one));
    return what && { repository: `${owner}/${name}`, what };
  },
  describe: {
    summary: 'GitHub: discussions, releases or commits of a repository, or issues found by words.',
    example: `- id: codigo
  kind: github
  query: migalinda`,
    limits: 'Without a token a search is refused after a few calls a minute.',
  },
});

function issue(given: unknown): FeedItem[] {
  const link = textOf(given, 'html_url');
  const title = textOf(given, 'title');
  if (!link || !title) return [];
  const body = textOf(given, 'body');
  const user = textOf(given, 'user', 'login');
  const published = textOf(given, 'created_at');
  const guid = textOf(given, 'node_id');
  return [
    {
      link,
      title,
      authors: user ? [{ name: user, url: textOf(given, 'user', 'html_url') }] : [],
      categories: listOf(given, 'labels').flatMap((label) => textOf(label, 'name') ?? []),
      extra: {},
      // Markdown, in which people write HTML.
      ...(body && { text: plainText(body) }),
      ...(published && { published }),
      ...(guid && { guid }),
    },
  ];
}
