import { dayOf, weekDays, weekOf, weekStart } from '../../src/archive/week.ts';
import { answered } from '../../src/archive/coverage.ts';
import type { Coverage, CoverageValue } from '../../src/archive/coverage.ts';
import type { WeekId } from '../../src/archive/instant.ts';
import type { Gathered } from './gathered.ts';
import { openPastWeeks } from './reach.ts';
import type { Before } from './reach.ts';

/**
 * What a run adds to the coverage of each week: today's answer or failure of every source, and, for ended weeks that are
 * still open, those that a source's feed reaches back behind: it covers a past week only if its oldest entry is older
 * than the beginning of that week.
 */
export function coverageOf(
  gathered: readonly Gathered[],
  left: ReadonlyMap<string, number>,
  before: Before,
  now: Date,
  timezone: string,
  since?: Date,
): Map<WeekId, Coverage> {
  const weeks = new Map<WeekId, Coverage>();
  const put = (week: WeekId, source: string, day: string, value: CoverageValue): void => {
    const coverage = weeks.get(week) ?? {};
    weeks.set(week, coverage);
    (coverage[source] ??= {})[day] = value;
  };
  const today = dayOf(now, timezone);
  const current = weekOf(now, timezone);
  const past = openPastWeeks(before, now, timezone, since);
  for (const { source, outcome } of gathered) {
    const value = todays(outcome, left.get(source) ?? 0);
    if (value !== undefined) put(current, source, today, value);
    if (outcome.status !== 'answered' || !outcome.oldest) continue;
    const oldest = Date.parse(outcome.oldest);
    for (const week of past) {
      if (oldest >= weekStart(week, timezone).getTime()) continue;
      const known = before.coverage.get(week)?.[source] ?? {};
      if (Object.values(known).some(answered)) continue;
      for (const day of weekDays(week)) put(week, source, day, outcome.days[day] ?? 0);
    }
  }
  return weeks;
}

function todays(outcome: Gathered['outcome'], left: number): CoverageValue | undefined {
  switch (outcome.status) {
    case 'answered':
      return left > 0 ? { seen: outcome.seen, left } : outcome.seen;
    case 'failed':
      return outcome.why;
    default:
      return undefined;
  }
}
