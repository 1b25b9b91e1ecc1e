import { z } from 'zod';
import { feedAddress } from './fields.ts';
import { defineKind, identities } from './kind.ts';

export const feed = defineKind({
  name: 'feed',
  platform: 'web',
  fields: z.strictObject({
    url: feedAddress.describe('Address of the feed; may hold `${OIDO_SOURCE_…}`.'),
    identity: z
      .enum(identities)
      .default('address')
      .describe('What tells its entries apart: `address`, `guid`, `title-outlet` or `content`.'),
  }),
  requests: ({ url }) => [{ url }],
  identity: { by: 'address' },
  identityOf: ({ identity }) => ({ by: identity }),
  spacing: 0,
  describe: {
    summary:
      'Any feed by its address: RSS 0.9x to 2.0, RDF, Atom or JSON Feed. What every other kind falls back to.',
    example: `- id: blog-barrio
  kind: feed
  title: El blog del barrio
  url: https://blog.example/feed
  platform: blog`,
    limits: 'A feed shows what its maker lets it show, often the last 10 to 50 items.',
  },
});
