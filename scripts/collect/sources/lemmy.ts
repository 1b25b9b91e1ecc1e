import { z } from 'zod';
import { partsOf } from './address.ts';
import { escape, host, name, query } from './fields.ts';
import { defineKind } from './kind.ts';

/** What Lemmy puts above every post. */
const HEADER = /^submitted by\s+\S+\s+to\s+\S+(\s*\n?\s*-?\d+ points?\s*\|\s*\d+ comments?)?\s*/;

export const lemmy = defineKind({
  name: 'lemmy',
  platform: 'forum',
  fields: z.strictObject({
    host: host.describe('The server that is asked.'),
    community: name('!', 'panaderia').describe('The community; `name@server` for one of another server.'),
  }),
  requests: ({ host: server, community }) => [
    {
      url: `https://${server}/feeds/c/${escape(community).replace('%40', '@')}.xml?${query({ sort: 'New', limit: 50 })}`,
    },
  ],
  identity: { by: 'address' },
  // Its answers are made once an hour.
  spacing: 0,
  item(item) {
    const authors = item.authors.map(({ name: written, url }) => {
      const address = url ?? written;
      const user = /^https?:\/\/[^/]+\/u\/([^/?#]+)$/.exec(address ?? '')?.[1];
      return user === undefined ? { name: written, url } : { name: user, url: address };
    });
    // The link of a post may lead to what it is about; its guid is the post.
    const link = /^https?:\/\/[^/]+\/post\/\d+$/.test(item.guid ?? '') ? item.guid : item.link;
    return {
      ...item,
      link,
      authors,
      text: item.text?.replace(HEADER, '').replace(/^https?:\/\/\S+\s*/, '') || undefined,
    };
  },
  recognise(url) {
    const [feeds, c, community = ''] = partsOf(url);
    return feeds === 'feeds' && c === 'c' && community.endsWith('.xml')
      ? { host: url.host, community: community.slice(0, -'.xml'.length) }
      : undefined;
  },
  guess(url) {
    const [c, community, more] = partsOf(url);
    return c === 'c' && community && more === undefined ? { host: url.host, community } : undefined;
  },
  describe: {
    summary: 'Posts of a community on a Lemmy server.',
    example: `- id: comunidad-pan
  kind: lemmy
  host: lemmy.example
  community: panaderia`,
    limits: 'The last 50, remade by the server once an hour; no comments.',
  },
});
