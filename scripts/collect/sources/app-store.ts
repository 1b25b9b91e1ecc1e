import { z } from 'zod';
import { isOn, partsOf } from './address.ts';
import { country } from './fields.ts';
import { defineKind } from './kind.ts';

export const appStore = defineKind({
  name: 'app-store',
  platform: 'app',
  fields: z.strictObject({
    app: z
      .union([z.int().positive(), z.string().regex(/^(id)?\d{5,12}$/, 'expected the number of the app')])
      .transform((id) => String(id).replace(/^id/, ''))
      .describe('Number of the app: what follows `id` in its address.'),
    country: country.default('ES').describe('Store, by the country’s two letters.'),
    pages: z.int().min(1).max(10).default(3).describe('Pages of 50 reviews.'),
  }),
  requests: ({ app, country: cc, pages }) =>
    Array.from({ length: pages }, (_, index) => ({
      url: `https://itunes.apple.com/${cc.toLowerCase()}/rss/customerreviews/page=${index + 1}/id=${app}/sortby=mostrecent/xml`,
    })),
  // All reviews share the address of the app.
  identity: { by: 'guid' },
  spacing: 0,
  item(item) {
    // The first entry can be the app itself.
    if (item.extra['im:rating'] === undefined) return undefined;
    // Where the text comes as a table, its first line is the title again.
    const lines = item.text?.split('\n') ?? [];
    const text =
      lines.length > 1 && lines[0]?.trim() === item.title ? lines.slice(1).join('\n').trim() : item.text;
    return { ...item, text, rating: Number(item.extra['im:rating']) };
  },
  recognise(url) {
    if (!isOn(url, 'apps.apple.com', 'itunes.apple.com')) return undefined;
    const [cc, ...rest] = partsOf(url);
    const app = rest.map((part) => /^id=?(\d{5,12})$/.exec(part)?.[1]).find((id) => id !== undefined);
    if (app === undefined || !/^[a-z]{2}$/i.test(cc ?? '')) return undefined;
    return rest[0] === 'app' || rest[1] === 'customerreviews'
      ? { app: Number(app), country: cc!.toUpperCase() }
      : undefined;
  },
  describe: {
    summary: 'Reviews of an app in Apple’s store of one country, with stars and version.',
    example: `- id: resenas-app
  kind: app-store
  app: 123456789
  country: ES
  keep: all`,
    limits: 'The last 500 reviews of a country, 50 a page. `keep: all` files every one.',
  },
});
