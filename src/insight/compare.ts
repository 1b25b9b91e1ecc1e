import type { Change, Interval, Reading } from './digest.ts';
import { usualRange } from './gamma-poisson.ts';
import type { Predictive } from './gamma-poisson.ts';

/** Weeks that a week is compared with. */
export const WEEKS_BEFORE = 8;
/** Covered weeks without which nothing is compared, and no alarm sounds. */
export const LEAST_WEEKS = 4;

/** Counts of one week by source, and the sources that could be heard in it. */
export interface HeardCounts {
  heard: ReadonlySet<string>;
  counts: ReadonlyMap<string, number>;
}

/** A week beside those before it, with the same ears. */
export interface Comparison {
  /** The week's count from the sources that can be compared. */
  count: number;
  /** What those gave in the covered weeks before; a source's own mean stands in for a week in which it failed. */
  before: Predictive & { mean: number; totals: number[] };
}

/**
 * Compares only what was heard on both sides: the sources that answered in this week and in at least 4 of the weeks
 * before (found once for many series of the same weeks, and then handed in). Undefined with fewer than 4 covered weeks.
 */
export function compare(
  week: HeardCounts,
  before: readonly HeardCounts[],
  sources: readonly string[] = comparableSources(week, before),
): Comparison | undefined {
  const weeks = before.filter(({ heard }) => sources.some((source) => heard.has(source)));
  if (weeks.length < LEAST_WEEKS) return undefined;
  const totals = weeks.map(() => 0);
  let count = 0;
  for (const source of sources) {
    count += week.counts.get(source) ?? 0;
    let [sum, covered] = [0, 0];
    for (const { heard, counts } of weeks) {
      if (!heard.has(source)) continue;
      covered += 1;
      sum += counts.get(source) ?? 0;
    }
    if (sum === 0) continue;
    weeks.forEach(({ heard, counts }, n) => {
      totals[n]! += heard.has(source) ? (counts.get(source) ?? 0) : sum / covered;
    });
  }
  const sum = totals.reduce((a, b) => a + b, 0);
  return { count, before: { sum, weeks: weeks.length, mean: sum / weeks.length, totals } };
}

/** The sources that were heard in a week and in at least 4 of those before. */
export const comparableSources = (
  week: Pick<HeardCounts, 'heard'>,
  before: readonly Pick<HeardCounts, 'heard'>[],
): string[] =>
  [...week.heard].filter((source) => before.filter((one) => one.heard.has(source)).length >= LEAST_WEEKS);

/**
 * The usual range a week: what a Poisson count with that past would mostly be (80 %), widened to the middle half of the
 * weeks themselves where they vary more than that.
 */
export function usualOf({ before }: Comparison): Interval {
  const expected = usualRange(before);
  const sorted = Float64Array.from(before.totals).sort();
  const quarter = Math.floor((sorted.length - 1) / 4);
  return {
    low: Math.min(expected.low, Math.round(sorted[quarter]!)),
    high: Math.max(expected.high, Math.round(sorted[sorted.length - 1 - quarter]!)),
  };
}

export interface ChangeOf {
  change: Change;
  usual?: Interval;
}

/** Whether there was more, as usual, or fewer than in the weeks before. */
export function changeOf(comparison: Comparison | undefined): ChangeOf {
  if (!comparison) return { change: 'unknown' };
  const usual = usualOf(comparison);
  const { count } = comparison;
  return { change: count > usual.high ? 'more' : count < usual.low ? 'fewer' : 'usual', usual };
}

/** What the sources that answered in both of two weeks gave in each. Undefined where there is none. */
export function sameEars(
  week: HeardCounts,
  before: HeardCounts,
): { now: number; before: number; sources: number } | undefined {
  const both = [...week.heard].filter((source) => before.heard.has(source));
  if (both.length === 0) return undefined;
  const sum = ({ counts }: HeardCounts): number =>
    both.reduce((total, source) => total + (counts.get(source) ?? 0), 0);
  return { now: sum(week), before: sum(before), sources: both.length };
}

/** How many of the readings each source gave. */
export function bySource(readings: readonly Reading[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mention } of readings) counts.set(mention.source, (counts.get(mention.source) ?? 0) + 1);
  return counts;
}
