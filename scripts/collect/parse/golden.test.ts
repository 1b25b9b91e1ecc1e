import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../decode.ts';
import { entriesOf } from '../entries.ts';
import { parseFeed } from '../parse.ts';

const folder = join(import.meta.dirname, 'golden');
const now = new Date('2026-11-19T06:00:11Z');
const place = {
  source: { id: 'golden' },
  kind: { platform: 'web', identity: { by: 'guid' } },
  fields: {},
} as const;

/** Golden pairs: a made-up feed beside all that is made of it. `npx vitest run scripts/collect/parse --update` writes them anew: read the difference. */
describe('golden feeds', () => {
  const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
  it.each(files)('%s', async (name) => {
    const { text, encoding, faults } = decode(readFileSync(join(folder, name)));
    const parsed = await parseFeed(text, { url: 'http://feed.example/feeds/all?token=SECRET' });
    if (!parsed.ok) throw new Error(parsed.message);
    const { items: _, ...feed } = parsed.feed;
    const read = entriesOf(parsed.feed, place, { now, timezone: 'Europe/Madrid' });
    const expected = {
      ...feed,
      encoding,
      faults: [...faults, ...read.faults],
      entries: read.entries,
      extra: parsed.feed.items.map((item) => ({
        ...(item.categories.length > 0 && { categories: item.categories }),
        ...(Object.keys(item.extra).length > 0 && { extra: item.extra }),
      })),
    };
    const json = JSON.stringify(expected, undefined, 2);
    expect(json).not.toContain('SECRET');
    await expect(`${json}\n`).toMatchFileSnapshot(join(folder, name.replace(/\.\w+$/, '.expected.json')));
  });
});
