import { z } from 'zod';
import { isOn, partsOf } from './address.ts';
import { defineKind } from './kind.ts';

/** Places that show themselves to people and offer no feed. */
function isShut(url: URL): boolean {
  const [first] = partsOf(url);
  const map =
    /(^|\.)google\.[a-z.]{2,6}$/.test(url.hostname) && (first === 'maps' || url.hostname.startsWith('maps.'));
  const shops = /(^|\.)(tripadvisor|trustpilot|yelp|thefork|booking|glassdoor)\.[a-z.]{2,6}$/.test(
    url.hostname,
  );
  return map || shops || isOn(url, ...shut);
}

const shut = [
  'g.page',
  'maps.app.goo.gl',
  'business.google.com',
  'facebook.com',
  'instagram.com',
  'threads.net',
  'tiktok.com',
  'x.com',
  'twitter.com',
  'linkedin.com',
  'wa.me',
  't.me',
];

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
  recognise: (url) => (isShut(url) ? { url: url.href, every: '1 week' } : undefined),
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
