import { decode } from '../decode.ts';
import { entriesOf } from '../entries.ts';
import { parseFeed } from '../parse.ts';
import { hostileFeeds } from './hostile-feeds.ts';

/** Reads hostile feeds in a process of its own, where a limit of memory or time kills it alone. A line of JSON each. */
const [bytes, ...names] = process.argv.slice(2);
const place = {
  source: { id: 'hostile' },
  kind: { platform: 'web', identity: { by: 'address' } },
  fields: {},
} as const;

for (const feed of hostileFeeds) {
  if (names.length > 0 && !names.includes(feed.name)) continue;
  const body = Buffer.from(feed.make(Number(bytes)));
  const begun = performance.now();
  const work = process.cpuUsage();
  const { text, faults } = decode(body);
  const parsed = await parseFeed(text, { url: 'https://hostile.example/feed' });
  const read = parsed.ok
    ? entriesOf(parsed.feed, place, { now: new Date('2026-11-20T12:00:00Z'), timezone: 'Europe/Madrid' })
    : { entries: [], faults: [parsed.message] };
  const milliseconds = Math.round(performance.now() - begun);
  const { user, system } = process.cpuUsage(work);
  const titles = new Set(parsed.ok ? parsed.feed.items.map((item) => item.title) : []);
  const result: HostileResult = {
    name: feed.name,
    milliseconds,
    processor: Math.round((user + system) / 1000),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    entries: read.entries.length,
    lost: feed.keeps.filter((title) => !titles.has(title)),
    faults: [...faults, ...read.faults],
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

export interface HostileResult {
  name: string;
  milliseconds: number;
  /** Milliseconds of processor time, all threads: on a busy machine they say more. */
  processor: number;
  /** The most that the process has taken so far, itself (about 100) and the making of the feed included. */
  megabytes: number;
  entries: number;
  /** Titles that should have been found. */
  lost: string[];
  faults: string[];
}
