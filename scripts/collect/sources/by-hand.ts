import { z } from 'zod';
import { defineKind } from './kind.ts';

export const byHand = defineKind({
  name: 'by-hand',
  platform: 'reviews',
  fields: z.strictObject({
    url: z.string().optional().describe('Where to look, for people; nothing is fetched.'),
    every: z.string().optional().describe('How often somebody means to look, such as `1 week`.'),
  }),
  requests: () => [],
  identity: { by: 'content' },
  spacing: 0,
  describe: {
    summary:
      'A place without a feed, looked at by people: reviews on maps and travel sites, messages, the counter.',
    example: `- id: resenas-mapa
  kind: by-hand
  title: Reseñas del mapa
  url: https://mapa.example/migalinda
  every: 1 week`,
    limits: 'It counts as unheard until somebody has looked.',
  },
});
