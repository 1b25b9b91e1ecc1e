import { weekdays } from '../../src/archive/settings.ts';
import type { Settings } from '../../src/archive/settings.ts';
import type { Day, WeekId } from '../../src/archive/instant.ts';
import {
  addDays,
  addWeeks,
  dayOf,
  dayStart,
  toInstant,
  weekDays,
  weekEnd,
  weekOf,
  weekRange,
} from '../../src/archive/week.ts';

/** What is to be done at an instant. */
export interface Due {
  /** Nobody has listened today, or not since the week ended whose digest is due. */
  listen: boolean;
  /** The week whose digest is due; undefined where the latest one has gone out. */
  digest: WeekId | undefined;
  /** Weeks before it that were missed: their pages are made with it, and no mail of them goes out any more. */
  missed: WeekId[];
}

export interface Asked {
  settings: Pick<Settings, 'digest' | 'timezone'>;
  now: Date;
  /** The last week whose digest went out. */
  published: WeekId | undefined;
  /** The last local day on which a source answered. */
  listened: Day | undefined;
}

/** Feeds that are made at night are whole by then, and nobody's day has begun. */
const LISTENING_BEGINS = 4 * 60;

/**
 * Says what is due: listening once a local day from four in the morning, the digest of the latest week from the chosen day
 * and hour that follow its end, both until they are done. A run that never came is made up for by the next one.
 */
export function due({ settings: { digest, timezone }, now, published, listened }: Asked): Due {
  const today = dayOf(now, timezone);
  const latest = latestDue(digest, timezone, now);
  const isDue = published === undefined || published < latest;
  const closed = listened !== undefined && listened > weekDays(latest)[6];
  const fresh = listened === today;
  return {
    listen: !fresh && (now >= timeOf(today, LISTENING_BEGINS, timezone) || (isDue && !closed)),
    digest: isDue ? latest : undefined,
    missed: isDue && published !== undefined ? weekRange(addWeeks(published, 1), addWeeks(latest, -1)) : [],
  };
}

/** The latest week that has ended and whose digest may go out: from the first chosen day and hour after its end. */
export function latestDue({ day, at }: Settings['digest'], timezone: string, now: Date): WeekId {
  let week = addWeeks(weekOf(now, timezone), -1);
  while (goesOut(week, day, at, timezone) > now) week = addWeeks(week, -1);
  return week;
}

/** When the digest of a week goes out, by the clock on the wall. */
export function goesOut(week: WeekId, day: Settings['digest']['day'], at: string, timezone: string): Date {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const monday = dayOf(weekEnd(week, timezone), timezone);
  return timeOf(addDays(monday, weekdays.indexOf(day)), hours * 60 + minutes, timezone);
}

/** When the clock on the wall shows so many minutes of a day; where clocks skip it, as long after the day's start. */
function timeOf(day: Day, minutes: number, timezone: string): Date {
  const guess = new Date(dayStart(day, timezone).getTime() + minutes * 60_000);
  const local = toInstant(guess, timezone);
  const shown = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  const mended = new Date(guess.getTime() + (minutes - shown) * 60_000);
  return toInstant(mended, timezone).slice(11, 16) === clock(minutes) && dayOf(mended, timezone) === day
    ? mended
    : guess;
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
