import type { Insight } from '../../src/insight/insight.ts';
import type { Reading } from '../../src/insight/digest.ts';
import { byWeight } from '../../src/insight/waiting.ts';

/** A mention that waits, as `triage list --json` prints it. */
export interface Listed {
  id: string;
  file: string;
  day: string;
  title: string;
  text: string;
  url?: string;
  /** As `privacy.shown` says. */
  author?: string;
  source: string;
  platform: string;
  rating?: number;
  intent: string;
  sentiment: string;
  serious: string[];
  owner?: string;
  waiting: { how: 'sure' | 'maybe'; days: number; late: boolean; slipped: boolean };
}

/** Which of those who wait are asked for. */
export interface Listing {
  /** Those of whom the program doubts that they deserve an answer. */
  maybe: boolean;
  /** Those of more than 30 days. */
  slipped: boolean;
}

/** Who waits, what hurts most first. */
export const waitingReadings = (insight: Insight): Reading[] =>
  insight.readings.filter(({ waiting }) => waiting !== undefined).sort(byWeight);

/** Those of more than 30 days, who slipped by. */
export const slippedBy = (insight: Insight): Reading[] =>
  waitingReadings(insight).filter(({ waiting }) => waiting!.slipped);

export const listWaiting = (insight: Insight, { maybe, slipped }: Listing): Listed[] =>
  waitingReadings(insight)
    .filter(({ waiting }) => (maybe || waiting!.how === 'sure') && (slipped || !waiting!.slipped))
    .map(listed);

function listed(reading: Reading): Listed {
  const { mention, waiting, author, intent, sentiment } = reading;
  return {
    id: mention.id,
    file: mention.file,
    day: mention.day,
    title: mention.title,
    text: mention.text,
    ...(mention.url !== undefined && { url: mention.url }),
    ...(author !== undefined && { author }),
    source: mention.source,
    platform: mention.platform,
    ...(mention.rating !== undefined && { rating: mention.rating }),
    intent: intent.label,
    sentiment: sentiment.unsure ? 'unsure' : sentiment.label,
    serious: reading.serious,
    ...(mention.triage.owner !== undefined && { owner: mention.triage.owner }),
    waiting: { how: waiting!.how, days: waiting!.days, late: waiting!.late, slipped: waiting!.slipped },
  };
}

/** The fewest characters that tell these ids apart among all. */
export function shortIds(ids: readonly string[], all: Iterable<string>, least = 4): Map<string, string> {
  const sorted = [...new Set([...all, ...ids])].sort();
  const places = new Map(sorted.map((id, at) => [id, at]));
  const shared = (a: string, b: string | undefined): number => {
    let length = 0;
    while (b !== undefined && length < a.length && a[length] === b[length]) length += 1;
    return length;
  };
  return new Map(
    ids.map((id) => {
      const at = places.get(id)!;
      const needed = 1 + Math.max(shared(id, sorted[at - 1]), shared(id, sorted[at + 1]));
      return [id, id.slice(0, Math.max(least, needed))];
    }),
  );
}
