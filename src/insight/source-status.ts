import { LOOKED, answered } from '../archive/coverage.ts';
import type { CoverageValue } from '../archive/coverage.ts';
import type { Day } from '../archive/instant.ts';
import { daysOf, isByHand } from '../archive/source.ts';
import { daysBetween } from '../archive/week.ts';
import { groupBy } from './counts.ts';
import type { Insight } from './insight.ts';

/** Days of failing after which a source is given up for dead; it is still tried. */
export const DEAD_DAYS = 21;
/** A silence with less than this probability, from how often the source spoke before, is unusual. */
const UNUSUAL = 0.01;
/** So many mentions tell how often a source speaks. */
const LEAST_SPOKEN = 4;

/** How a source is, computed from the coverage when read. */
export type SourceStatus =
  | { state: 'off' | 'never' }
  | { state: 'ok'; last: Day }
  /** Fails since a day, and why on the last one; dead after three weeks. */
  | { state: 'failed' | 'dead'; since: Day; days: number; why: string; last?: Day }
  /** Answers, but says nothing of ours for longer than it used to: days, and how long would not yet be unusual. */
  | { state: 'silent'; last: Day; spoke: Day; days: number; usually: number }
  | { state: 'looked'; last: Day }
  | { state: 'not-looked'; last?: Day };

/**
 * The days of silence that are unusual for a source that gave `mentions` in `days` days: the chance of none in so many
 * more days, (days ÷ (days + silence)) ^ (mentions + ½) by the Gamma-Poisson model, falls below 1 %.
 */
export const unusualSilence = (mentions: number, days: number): number =>
  Math.ceil(days * (UNUSUAL ** (-1 / (mentions + 0.5)) - 1));

/** How each source of today is at the insight's now, by its id. */
export function sourceStatuses(insight: Insight): ReadonlyMap<string, SourceStatus> {
  return insight.once('source statuses', () => {
    const byDay = new Map<string, [Day, CoverageValue][]>();
    for (const { week } of insight.weeks)
      for (const [source, days] of Object.entries(week.coverage)) {
        const known = byDay.get(source) ?? [];
        byDay.set(source, known);
        known.push(...Object.entries(days));
      }
    const spoken = groupBy(insight.readings, ({ mention }) => mention.source);
    return new Map(
      insight.archive.sources.map((source) => {
        const days = (byDay.get(source.id) ?? []).filter(([day]) => day <= insight.today).sort(earlier);
        const said = (spoken.get(source.id) ?? []).map(({ mention }) => mention.day).sort();
        if (!source.enabled) return [source.id, { state: 'off' }];
        if (isByHand(source)) return [source.id, lookedAt(insight, source.id)];
        return [source.id, statusOf(days, said, insight.today)];
      }),
    );
  });
}

const earlier = ([a]: [Day, unknown], [b]: [Day, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

function lookedAt(insight: Insight, source: string): SourceStatus {
  const last = insight.listening.looks(source).findLast((day) => day <= insight.today);
  const lasts = daysOf(insight.sources.get(source)?.every);
  return last && daysBetween(last, insight.today) < lasts
    ? { state: 'looked', last }
    : { state: 'not-looked', last };
}

/** The status of an automatic source from its days of coverage and the days of its mentions, both oldest first. */
export function statusOf(
  coverage: readonly [Day, CoverageValue][],
  said: readonly Day[],
  today: Day,
): SourceStatus {
  const days = coverage.filter(([, value]) => value !== LOOKED);
  if (days.length === 0) return { state: 'never' };
  const last = days.findLast(([, value]) => answered(value))?.[0];
  const failing = days.filter(([day, value]) => !answered(value) && (last === undefined || day > last));
  if (failing.length > 0) {
    const since = failing[0]![0];
    const length = daysBetween(since, today) + 1;
    const why = String(failing.at(-1)![1]);
    return { state: length >= DEAD_DAYS ? 'dead' : 'failed', since, days: length, why, last };
  }
  const spoke = said.at(-1);
  if (said.length >= LEAST_SPOKEN && spoke !== undefined) {
    // It must have been heard all along: a source that failed was not silent.
    const usually = unusualSilence(said.length, Math.max(1, daysBetween(said[0]!, spoke)));
    const silence = daysBetween(spoke, last!);
    if (silence > usually) return { state: 'silent', last: last!, spoke, days: silence, usually };
  }
  return { state: 'ok', last: last! };
}
