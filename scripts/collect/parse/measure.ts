import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import RssParser from 'rss-parser';
import { decode } from '../decode.ts';
import { parseFeed } from '../parse.ts';
import type { HostileResult } from './hostile-child.ts';
import { hostileFeeds } from './hostile-feeds.ts';
import { readShared } from './reading.ts';
import { hasSharedFeeds, realFeeds, sharedFeeds } from './shared-feeds.ts';

/** Measures reading: `node scripts/collect/parse/measure.ts`, on feeds that lie beside the project, and on hostile ones. */
const print = (line: string): void => void process.stdout.write(`${line}\n`);

if (hasSharedFeeds) {
  const { real, wellformed, illformed, encoding, titles } = await readShared();
  const feeds = realFeeds().map(({ bytes }) => bytes);
  const ours = await speed(feeds, async (bytes) => void (await parseFeed(decode(bytes).text)));
  const rss = new RssParser();
  const theirs = await speed(
    feeds,
    async (bytes) => void (await rss.parseString(decode(bytes).text).catch(() => undefined)),
  );
  print('| | real feeds read | well-formed | ill-formed | encoding | first title right | MB/s |');
  print('|---|---|---|---|---|---|---|');
  const cells = [real, wellformed, illformed, encoding, titles].map(({ read, of }) => `${read} of ${of}`);
  print(`| Oído | ${cells.join(' | ')} | ${ours.toFixed(1)} (rss-parser alone: ${theirs.toFixed(1)}) |`);
  for (const [name, { missed }] of Object.entries({ real, wellformed, illformed, encoding, titles })) {
    for (const file of missed) print(`missed, ${name}: ${file}`);
  }
} else print(`no feeds captured from the web in ${sharedFeeds}`);

print(
  '\n| hostile feed, 9.9 MB | seconds | of processor | MB, with making it | entries | faults named |\n|---|---|---|---|---|',
);
for (const { name } of hostileFeeds) {
  const child = join(import.meta.dirname, 'hostile-child.ts');
  const result = JSON.parse(
    execFileSync(process.execPath, [child, '9900000', name], { encoding: 'utf8' }),
  ) as HostileResult;
  const { milliseconds, processor, megabytes, entries, lost, faults } = result;
  const named = [...lost.map((title) => `LOST ${title}`), ...faults].join('; ').slice(0, 100);
  print(
    `| ${name} | ${(milliseconds / 1000).toFixed(2)} | ${(processor / 1000).toFixed(2)} | ${megabytes} | ${entries} | ${named} |`,
  );
}

/** Megabytes a second of processor time, the best of five rounds. */
async function speed(feeds: Buffer[], read: (bytes: Buffer) => Promise<void>): Promise<number> {
  const bytes = feeds.reduce((sum, feed) => sum + feed.length, 0);
  let best = 0;
  for (let round = 0; round < 5; round += 1) {
    const begun = process.cpuUsage();
    for (const feed of feeds) await read(feed);
    const { user, system } = process.cpuUsage(begun);
    best = Math.max(best, bytes / (user + system));
  }
  return best;
}
