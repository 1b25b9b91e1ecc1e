import type { Counts } from '../archive/figures.ts';
import type { Reading } from './digest.ts';

/** Most topics of most weeks have nothing to count. */
const NOTHING: Counts = Object.freeze({
  mentions: 0,
  sentiment: Object.freeze({}),
  unsure: 0,
  intent: Object.freeze({}),
  rating: Object.freeze({}),
});

/** Counts of a set of readings. The caller leaves out what does not count: late finds, copies, what is not ours. */
export function countsOf(readings: readonly Reading[]): Counts {
  if (readings.length === 0) return NOTHING;
  const counts: Counts = { mentions: readings.length, sentiment: {}, unsure: 0, intent: {}, rating: {} };
  for (const { sentiment, intent, mention } of readings) {
    counts.sentiment[sentiment.label] = (counts.sentiment[sentiment.label] ?? 0) + 1;
    if (sentiment.unsure) counts.unsure += 1;
    counts.intent[intent.label] = (counts.intent[intent.label] ?? 0) + 1;
    if (mention.rating !== undefined) {
      const stars = String(Math.round(mention.rating));
      counts.rating[stars] = (counts.rating[stars] ?? 0) + 1;
    }
  }
  return counts;
}

/** Tones as the mentions themselves show them: those in doubt are in no other, so that all of them add up. */
export interface Tones {
  positive: number;
  negative: number;
  neutral: number;
  unclear: number;
}

/** How many of the readings have each tone. */
export function tonesOf(readings: readonly Reading[]): Tones {
  const tones: Tones = { positive: 0, negative: 0, neutral: 0, unclear: 0 };
  for (const { sentiment } of readings) tones[sentiment.unsure ? 'unclear' : sentiment.label] += 1;
  return tones;
}

/** Whether two counts say the same. */
export function sameCounts(one: Counts, other: Counts): boolean {
  const same = (a: Record<string, number>, b: Record<string, number>): boolean =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => (a[key] ?? 0) === (b[key] ?? 0));
  return (
    one.mentions === other.mentions &&
    one.unsure === other.unsure &&
    same(one.sentiment as Record<string, number>, other.sentiment as Record<string, number>) &&
    same(one.intent as Record<string, number>, other.intent as Record<string, number>) &&
    same(one.rating, other.rating)
  );
}

/** Items grouped by a key, in the order of first appearance; `undefined` leaves one out. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  key: (item: Item) => Key | undefined,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
