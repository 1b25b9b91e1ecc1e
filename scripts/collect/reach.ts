import { addWeeks, weekOf, weekStart } from '../../src/archive/week.ts';
import { answered } from '../../src/archive/coverage.ts';
import type { Coverage } from '../../src/archive/coverage.ts';
import type { Day, WeekId } from '../../src/archive/instant.ts';

/** Weeks that an empty archive is filled backwards. */
export const FIRST_WEEKS = 8;
/** Days that a source added later brings. */
const NEW_SOURCE_DAYS = 14;
const DAY = 86_400_000;

/** What the folder says before a run. */
export interface Before {
  /** No week in it yet. */
  empty: boolean;
  /** Oldest first. */
  weeks: WeekId[];
  /** Those whose figures are written: nothing is filed into them any more. */
  closed: ReadonlySet<WeekId>;
  coverage: ReadonlyMap<WeekId, Coverage>;
}

/** The last local day on which a source answered, and what it said then. */
export function lastAnswer(
  before: Before,
  source: string,
): { day: Day; value: Coverage[string][string] } | undefined {
  for (const week of before.weeks.toReversed()) {
    const days = before.coverage.get(week)?.[source] ?? {};
    const day = Object.keys(days)
      .filter((one) => answered(days[one]))
      .toSorted()
      .at(-1);
    if (day) return { day, value: days[day]! };
  }
  return undefined;
}

/**
 * How old an entry of a source may be to be filed: on the first run from the start of the week 8 weeks ago, 14 days
 * for a source added later, else from its last answer (at least 14 days, at most 8 weeks). `since` outranks all.
 */
export function reach(before: Before, source: string, now: Date, timezone: string, since?: Date): Date {
  if (since) return since;
  const first = weekStart(addWeeks(weekOf(now, timezone), -FIRST_WEEKS), timezone);
  if (before.empty) return first;
  const lately = now.getTime() - NEW_SOURCE_DAYS * DAY;
  const last = lastAnswer(before, source);
  if (!last) return new Date(lately);
  return new Date(Math.max(first.getTime(), Math.min(lately, Date.parse(`${last.day}T00:00:00Z`) - DAY)));
}

/** Ended weeks that are still open: this run files into them, and closes them when it completes. */
export function openPastWeeks(before: Before, now: Date, timezone: string, since?: Date): WeekId[] {
  const current = weekOf(now, timezone);
  const earliest = since ? weekOf(since, timezone) : undefined;
  let week = before.weeks[0] ?? addWeeks(current, -FIRST_WEEKS);
  if (before.empty && earliest) week = earliest;
  else if (earliest && earliest < week) week = earliest;
  const open: WeekId[] = [];
  for (; week < current; week = addWeeks(week, 1)) if (!before.closed.has(week)) open.push(week);
  return open;
}
