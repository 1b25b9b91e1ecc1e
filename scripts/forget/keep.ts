import type { WeekId } from '../../src/archive/instant.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { weekEnd } from '../../src/archive/week.ts';

const HOURS: Record<string, number> = { hour: 1, day: 24, week: 7 * 24 };

/** The instant before which nothing that people wrote is kept. */
export function keptSince(settings: Settings, now: Date): Date {
  const [, count, unit] = /^(\d+) (hour|day|week)s?$/.exec(settings.privacy.keep) ?? [];
  // A number of years beyond the calendar keeps everything.
  return new Date(Math.max(0, now.getTime() - Number(count) * HOURS[unit!]! * 3_600_000));
}

/** Whether a whole week is older than what is kept. */
export const isExpired = (week: WeekId, settings: Settings, now: Date): boolean =>
  weekEnd(week, settings.timezone) <= keptSince(settings, now);
