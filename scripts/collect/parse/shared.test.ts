import { describe, expect, it } from 'vitest';
import { decode } from '../decode.ts';
import { readLeniently } from './read-leniently.ts';
import { readWithRssParser } from './read-with-rss-parser.ts';
import { readShared } from './reading.ts';
import { feedparserCases, hasSharedFeeds, realFeeds, sharedFeeds } from './shared-feeds.ts';
import { suitsRssParser } from './suits-rss-parser.ts';

if (!hasSharedFeeds) {
  process.stderr.write(`SKIPPED: no feeds captured from the web in ${sharedFeeds}; OIDO_SHARED says where
`);
}

describe.skipIf(!hasSharedFeeds)('feeds captured from the web, and the cases of feedparser', () => {
  it('are read at least as well as by the best library', async () => {
    const { real, wellformed, illformed, encoding, titles } = await readShared();
    expect(real.missed).toEqual([]);
    expect(wellformed.read / wellformed.of).toBeGreaterThanOrEqual(0.995);
    expect(illformed.missed).toEqual([]);
    expect(encoding.missed).toEqual([]);
    expect(titles.read / titles.of).toBeGreaterThanOrEqual(0.99);
  });

  it('are the same to both readers, where rss-parser reads them', async () => {
    let read = 0;
    for (const bytes of [...realFeeds(), ...feedparserCases()].map((one) => one.bytes)) {
      const { text } = decode(bytes);
      const suitable = suitsRssParser(text);
      const first = suitable && (await readWithRssParser(text, suitable, 'https://feed.example/'));
      if (!first) continue;
      read += 1;
      expect(readLeniently(text, 'https://feed.example/')).toEqual(first);
    }
    expect(read).toBeGreaterThan(400);
  });
});
