import type { Mention } from '../../src/archive/mention.ts';
import { toInstant } from '../../src/archive/week.ts';
import type { Notice } from '../../src/i18n/mail-words.ts';
import type { Digest, Reading } from '../../src/insight/digest.ts';
import type { Insight } from '../../src/insight/insight.ts';
import { weekDigest } from '../../src/insight/week-digest.ts';
import { beginning } from '../mail/markup.ts';

/** Something that cannot wait for the digest. */
export interface News {
  /** What it is about, each told once for ever: `serious ID`. */
  things: string[];
  /** Told at any hour. */
  urgent: boolean;
  notice: Notice;
  /** The message it is about, where it is one. */
  mention?: Mention;
}

const DAY = 86_400_000;
/** Older messages are no news: the archive is being filled backwards. */
const NEWS_DAYS = 14;
/** A promise that ends within these hours is about to be broken. */
const SOON = 12 * 3_600_000;
const LONGEST_QUOTE = 180;

/**
 * What there is to tell, the most urgent first: every open message with serious words by itself, every alarm that has
 * begun, and all promises that end soon in one. Pure: the same archive at the same instant says the same.
 */
export function newsIn(insight: Insight): News[] {
  const weeks = insight.weeks.slice(-2);
  const digests = weeks.flatMap(({ id }) => weekDigest(insight, id) ?? []);
  return [...seriousIn(digests, insight.now), ...alarmsIn(insight, digests), ...promisesIn(insight)];
}

function seriousIn(digests: readonly Digest[], now: Date): News[] {
  return digests
    .flatMap(({ serious }) => serious)
    .filter(
      ({ mention }) =>
        mention.triage.status === 'open' && now.getTime() - Date.parse(mention.published) < NEWS_DAYS * DAY,
    )
    .map(({ mention, serious }) => ({
      things: [`serious ${mention.id}`],
      urgent: true,
      notice: { kind: 'serious', words: serious.slice(0, 3), quote: quoteOf(mention) },
      mention,
    }));
}

function alarmsIn(insight: Insight, digests: readonly Digest[]): News[] {
  const current = digests.at(-1);
  return (current?.alarms ?? [])
    .filter(({ state }) => state === 'begins' || state === 'continues')
    .map(({ series, since, count, words }) => {
      const about =
        series.topic === undefined ? undefined : (insight.topics.get(series.topic)?.title ?? series.topic);
      return {
        things: [`alarm ${series.kind} ${series.topic ?? ''} ${since}`],
        urgent: false,
        notice: {
          kind: 'alarm',
          series: series.kind,
          count,
          words: words.slice(0, 3),
          ...(about !== undefined && { about }),
        },
      };
    });
}

function promisesIn(insight: Insight): News[] {
  const { now, opening, archive, readings } = insight;
  const { respond, timezone } = archive.settings;
  const soon = readings
    .filter(({ waiting }) => waiting?.how === 'sure' && !waiting.late)
    .map((reading) => ({ reading, until: opening.due(new Date(reading.mention.published), respond.within) }))
    .filter(({ until }) => until > now && until.getTime() - now.getTime() <= SOON)
    .sort((a, b) => a.until.getTime() - b.until.getTime());
  const [first] = soon;
  if (!first) return [];
  const local = toInstant(first.until, timezone);
  return [
    {
      things: soon.map(({ reading }) => `promise ${reading.mention.id}`),
      urgent: false,
      notice: {
        kind: 'promise',
        count: soon.length,
        until: { day: local.slice(0, 10), time: local.slice(11, 16) },
        quote: quoteOf(first.reading.mention),
        ...authorOf(first.reading),
      },
      mention: first.reading.mention,
    },
  ];
}

const quoteOf = (mention: Mention): string => beginning(mention.text || mention.title, LONGEST_QUOTE);
const authorOf = ({ author }: Reading) => (author === undefined ? {} : { author });

/**
 * What of the news is told now: nothing twice; what is not serious only while the business is open, and once a day.
 * `told` holds the names of things that were told; of several promises those that are new are enough to tell all.
 */
export function tellNow(
  news: readonly News[],
  { isTold, open, toldToday }: { isTold: (thing: string) => boolean; open: boolean; toldToday: boolean },
): News[] {
  return news.filter(({ things, urgent }) => !things.every(isTold) && (urgent || (open && !toldToday)));
}
