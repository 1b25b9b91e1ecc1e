import { z } from 'zod';
import { partsOf } from './address.ts';
import { escape, host, name } from './fields.ts';
import { defineKind } from './kind.ts';

/** What Discourse puts below the first post of a topic. */
const FOOTER =
  /\d{1,7} (posts?|publicaci\S+|mensajes?) - \d{1,7} (participants?|participantes?)\s*(Read full topic|Leer el tema completo)?\s*$/;

/** A category or a tag by the path of its page. */
function partOf(
  host: string,
  [what, ...path]: string[],
): { host: string; category?: string; tag?: string } | undefined {
  if (what === 'c' && path.length >= 1 && path.length <= 4) return { host, category: path.join('/') };
  return what === 'tag' && path.length === 1 ? { host, tag: path[0] } : undefined;
}

export const discourse = defineKind({
  name: 'discourse',
  platform: 'forum',
  fields: z
    .strictObject({
      host: host.describe('The forum’s host.'),
      category: z
        .string()
        .trim()
        .regex(
          /^[^\s?#/]+(\/[^\s?#/]+){0,3}$/,
          'expected the name of a category in its address, such as comercio or comercio/5',
        )
        .optional()
        .describe('Topics of this category, as its address names it: `comercio` or `comercio/5`.'),
      tag: name('#', 'pan').optional().describe('Topics with this tag.'),
      what: z
        .enum(['posts', 'topics'])
        .default('posts')
        .describe('Of the whole forum: every post, or new topics alone.'),
    })
    .refine(
      ({ category, tag }) => category === undefined || tag === undefined,
      'expected either category or tag',
    ),
  requests({ host: forum, category, tag, what }) {
    if (category !== undefined)
      return [{ url: `https://${forum}/c/${category.split('/').map(escape).join('/')}.rss` }];
    if (tag !== undefined) return [{ url: `https://${forum}/tag/${escape(tag)}.rss` }];
    return [{ url: `https://${forum}/${what === 'posts' ? 'posts' : 'latest'}.rss` }];
  },
  identity: { by: 'address' },
  spacing: 0,
  item(item, { host: forum }) {
    // "@user Full Name", or the user's name alone.
    const authors = item.authors.map(({ name: written, url }) => {
      const user = /^@?([\w.-]+)(?:\s|$)/.exec(written ?? '')?.[1];
      return user === undefined
        ? { name: written, url }
        : { name: user, url: url ?? `https://${forum}/u/${user}` };
    });
    // Its `source` is the topic, not an outlet.
    return { ...item, authors, outlet: undefined, text: item.text?.replace(FOOTER, '').trimEnd() };
  },
  recognise(url) {
    const path = partsOf(url);
    const last = path.at(-1) ?? '';
    if (!last.endsWith('.rss')) return undefined;
    if (path.length === 1 && last === 'posts.rss') return { host: url.host };
    if (path.length === 1 && last === 'latest.rss') return { host: url.host, what: 'topics' as const };
    return partOf(url.host, [...path.slice(0, -1), last.slice(0, -'.rss'.length)]);
  },
  guess: (url) => partOf(url.host, partsOf(url)),
  describe: {
    summary: 'A forum that runs on Discourse: all posts, new topics, a category or a tag.',
    example: `- id: foro-barrio
  kind: discourse
  host: foro.example
  category: comercio`,
    limits: 'The last 30 to 50. A category or tag shows topics, without their answers.',
  },
});
