import { z } from 'zod';
import { feedAddress } from './fields.ts';
import { defineKind } from './kind.ts';

export const podcast = defineKind({
  name: 'podcast',
  platform: 'podcast',
  fields: z.strictObject({
    url: feedAddress.describe('Address of the show’s feed.'),
  }),
  requests: ({ url }) => [{ url }],
  // Shows change their host and their links; the guid of an episode stays.
  identity: { by: 'guid' },
  spacing: 0,
  describe: {
    summary: 'Episodes of a podcast: titles and notes.',
    example: `- id: radio-barrio
  kind: podcast
  title: Radio del barrio
  url: https://radio.example/podcast.xml`,
    limits: 'What is said in them is not heard, only what is written about them.',
  },
});
