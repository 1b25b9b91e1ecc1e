import type { Day } from '../archive/instant.ts';
import type { Source } from '../archive/source.ts';
import { compareInstants } from '../archive/week.ts';
import { groupBy } from './counts.ts';
import type { Reading } from './digest.ts';
import { followable } from './follow.ts';
import type { Followable } from './follow.ts';
import type { Insight } from './insight.ts';
import { oursByPerson } from './person.ts';
import { answerable, isAnswered } from './waiting.ts';

/** Somebody who talks about us, over all their mentions. No score, no mood, no rank. */
export interface Voice {
  /** Name of the anchor: the id of their first mention, so that no name stands in an address. */
  anchor: string;
  /** As privacy allows; undefined for a hidden name. */
  name?: string;
  platforms: string[];
  /** Newest first. */
  mentions: Reading[];
  /** Questions, complaints, suggestions and wishes to buy, and how many of them got an answer that we know of. */
  asked: number;
  answered: number;
  recommends: boolean;
  since: Day;
  last: Day;
  /** Where what they publish can be followed, and whether it is. */
  follow?: Followable & { followed: boolean };
}

/** An outlet of the press, which may have figures. */
export interface Outlet {
  name: string;
  mentions: Reading[];
  since: Day;
  last: Day;
}

const asks: ReadonlySet<string> = new Set(['question', 'complaint', 'suggestion', 'purchase']);
/** Who has spoken so often is a voice. */
const LEAST_MENTIONS = 2;

/**
 * People who have spoken of us more than once, and the outlets that have; whoever spoke last first. People appear by
 * what they say of us: what they say of competitors alone is nobody's business.
 */
export function voicesOf(insight: Insight): { people: Voice[]; outlets: Outlet[] } {
  return insight.once('voices', () => {
    const press = insight.readings.filter(
      (reading) => reading.ours && reading.story === reading.mention.id && !answerable(reading),
    );
    const speaks = (reading: Reading): boolean =>
      reading.story === reading.mention.id && !reading.claimsToBeUs && answerable(reading);
    const people = [...oursByPerson(insight).values()].flatMap((all) => {
      const readings = all.length < LEAST_MENTIONS ? [] : all.filter(speaks);
      return readings.length < LEAST_MENTIONS ? [] : [readings];
    });
    const outlets = groupBy(
      press,
      ({ mention }) => mention.outlet ?? insight.sources.get(mention.source)?.title ?? mention.source,
    );
    return {
      people: people
        .map((readings) => voiceOf(insight, readings))
        .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : a.anchor < b.anchor ? -1 : 1)),
      outlets: [...outlets]
        .map(([name, readings]) => {
          const mentions = newestFirst(readings);
          return { name, mentions, since: mentions.at(-1)!.mention.day, last: mentions[0]!.mention.day };
        })
        .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1)),
    };
  });
}

const newestFirst = (readings: readonly Reading[]): Reading[] =>
  readings.toSorted((a, b) => compareInstants(b.mention.published, a.mention.published));

function voiceOf(insight: Insight, readings: readonly Reading[]): Voice {
  const mentions = newestFirst(readings);
  const first = mentions.at(-1)!;
  const asking = mentions.filter(({ intent }) => asks.has(intent.label));
  const address = mentions.find(({ mention }) => mention.author?.url)?.mention.author?.url;
  const follow = followable(address);
  return {
    anchor: first.mention.id,
    name: mentions.find(({ author }) => author)?.author,
    platforms: [...new Set(mentions.map(({ mention }) => mention.platform))].sort(),
    mentions,
    asked: asking.length,
    answered: asking.filter(({ mention }) => isAnswered(mention.triage.status)).length,
    recommends: mentions.some(({ recommendation }) => recommendation),
    since: first.mention.day,
    last: mentions[0]!.mention.day,
    follow: follow && { ...follow, followed: isFollowed(insight, follow) },
  };
}

/** Followed by the address of their feed or page, or as an account of a kind of source. */
function isFollowed(insight: Insight, { feed, page }: Followable): boolean {
  const feeds = insight.once(
    'feeds followed',
    () => new Set(insight.archive.sources.filter(({ follow }) => follow).map(feedOf)),
  );
  return feeds.has(feed) || feeds.has(page);
}

function feedOf(source: Source): string | undefined {
  const { kind, url, account, channel, host } = source;
  if (kind === 'mastodon') return `https://${String(host)}/@${String(account)}.rss`;
  if (kind === 'bluesky') return `https://bsky.app/profile/${String(account)}/rss`;
  if (kind === 'youtube') return `https://www.youtube.com/feeds/videos.xml?channel_id=${String(channel)}`;
  return url;
}
