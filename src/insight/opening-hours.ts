import type { Day } from '../archive/instant.ts';
import { weekdays } from '../archive/settings.ts';
import type { Settings } from '../archive/settings.ts';
import { addDays, dayOf, dayStart, daysBetween, minuteOfDay } from '../archive/week.ts';

/** Minutes of a day: from 480 to 1200 is 08:00 to 20:00. */
export interface Range {
  from: number;
  to: number;
}
/** Monday first: the ranges in which it is open, in order. */
export type WeekHours = readonly (readonly Range[])[];

const MINUTE = 60_000;
/** Days in which a shop opens at least once. */
const LOOK_AHEAD = 400;
const part =
  /^([a-z]{3})(?:-([a-z]{3}))?(?:,([a-z,-]+))? (\d{2}:\d{2}-\d{2}:\d{2}(?:,\d{2}:\d{2}-\d{2}:\d{2})*)$/;

/**
 * Reads opening hours as OpenStreetMap writes the simple ones: `Mon-Sat 08:00-20:00; Sun 09:00-14:00`, days joined by
 * a comma or a hyphen, several ranges of a day by a comma. Undefined for anything else.
 */
export function parseOpeningHours(text: string): WeekHours | undefined {
  const week: Range[][] = weekdays.map(() => []);
  for (const piece of text.toLowerCase().split(';')) {
    const clean = piece
      .trim()
      .replace(/\s*([,-])\s*/g, '$1')
      .replace(/\s+/g, ' ');
    if (clean === '') continue;
    if (!part.test(clean)) return undefined;
    const [days, times] = clean.split(' ') as [string, string];
    const ranges = times.split(',').map(rangeOf);
    const open = days.split(',').map(daysOf);
    if (ranges.some((range) => !range) || open.some((list) => !list)) return undefined;
    for (const day of open.flat()) week[day!]!.push(...(ranges as Range[]));
  }
  for (const ranges of week) ranges.sort((a, b) => a.from - b.from);
  return week.some((ranges) => ranges.length > 0) ? week : undefined;
}

function rangeOf(text: string): Range | undefined {
  const [from, to] = text.split('-').map((time) => {
    const [hours, minutes] = time.split(':').map(Number) as [number, number];
    return hours * 60 + minutes;
  }) as [number, number];
  return from < to && to <= 24 * 60 ? { from, to } : undefined;
}

/** mon-wed → 0, 1, 2; sat-mon → 5, 6, 0. */
function daysOf(text: string): number[] | undefined {
  const [from = '', to = from] = text.split('-');
  const [first, last] = [from, to].map((name) => (weekdays as readonly string[]).indexOf(name)) as [
    number,
    number,
  ];
  if (first < 0 || last < 0) return undefined;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => (first + n) % 7);
}

/** Opening hours of a business where it lives, with its holidays. */
export interface Opening {
  /** Minutes in opening hours between two instants; 0 where `to` is earlier. */
  minutesBetween(from: Date, to: Date): number;
  /** When a promise of `within` (`4 hours`, `1 day`, `2 weeks`) given at an instant is due. */
  due(from: Date, within: string): Date;
  /** Whether it is open at an instant. */
  isOpen(at: Date): boolean;
}

/** Days before this one have no opening hours: nobody waits since then. */
const ORIGIN: Day = '2000-01-01';
const everyDay: WeekHours = weekdays.map(() => [{ from: 9 * 60, to: 18 * 60 }]);

/** The clock of a business. Hours that cannot be read are taken as 9 to 6 every day. */
export function createOpening({ timezone, respond }: Pick<Settings, 'timezone' | 'respond'>): Opening {
  const hours = parseOpeningHours(respond.hours) ?? everyDay;
  const holidays = new Set<string>(respond.holidays);
  // 2000-01-01 was a Saturday, the sixth day of a week that begins on Monday.
  const rangesOf = (day: Day): readonly Range[] =>
    holidays.has(day) ? [] : hours[(((daysBetween(ORIGIN, day) + 5) % 7) + 7) % 7]!;
  const openUntil = (day: Day, minute: number): number =>
    rangesOf(day).reduce((sum, { from, to }) => sum + Math.max(0, Math.min(minute, to) - from), 0);

  /** Minutes open since the origin, up to the beginning of the n-th day: what waits for years costs as little as a day. */
  const sums = [0];
  const openBefore = (day: Day): number => {
    const number = Math.max(0, daysBetween(ORIGIN, day));
    for (let n = sums.length; n <= number; n += 1)
      sums.push(sums[n - 1]! + openUntil(addDays(ORIGIN, n - 1), 24 * 60));
    return sums[number]!;
  };
  const openSinceOrigin = (at: Date): number => {
    const day = dayOf(at, timezone);
    return openBefore(day) + openUntil(day, minuteOfDay(at, timezone));
  };
  /** Most questions reach to one and the same instant, which is now. */
  let latest = { at: NaN, open: 0 };
  const openUntilLatest = (at: Date): number => {
    if (latest.at !== at.getTime()) latest = { at: at.getTime(), open: openSinceOrigin(at) };
    return latest.open;
  };
  /** Promises in days and weeks that begin on the same day are due at the same time. */
  const dues = new Map<string, number>();
  const dueInDays = (start: Day, within: string): number => {
    const key = `${start} ${within}`;
    let due = dues.get(key);
    if (due === undefined) {
      const count = Number.parseInt(within, 10);
      // "1 day" is the next working day, until it closes; "2 weeks" the first working day after them.
      const weeks = within.includes('week');
      let day = weeks ? addDays(start, count * 7 - 1) : start;
      for (let left = weeks ? 1 : count, n = 0; left > 0 && n < LOOK_AHEAD; n += 1) {
        day = addDays(day, 1);
        if (rangesOf(day).length > 0) left -= 1;
      }
      due = timeOf(day, rangesOf(day).at(-1)?.to ?? 24 * 60, timezone).getTime();
      dues.set(key, due);
    }
    return due;
  };

  return {
    minutesBetween: (from, to) => (to <= from ? 0 : Math.max(0, openUntilLatest(to) - openSinceOrigin(from))),
    due(from, within) {
      const start = dayOf(from, timezone);
      if (!within.includes('hour')) return new Date(dueInDays(start, within));
      const count = Number.parseInt(within, 10);
      let left = count * 60 + openUntil(start, minuteOfDay(from, timezone));
      for (let day = start, n = 0; n < LOOK_AHEAD; day = addDays(day, 1), n += 1)
        for (const range of rangesOf(day)) {
          if (left <= range.to - range.from) return timeOf(day, range.from + left, timezone);
          left -= range.to - range.from;
        }
      return new Date(from.getTime() + count * 60 * MINUTE);
    },
    isOpen(instant) {
      const minute = minuteOfDay(instant, timezone);
      return rangesOf(dayOf(instant, timezone)).some(({ from, to }) => minute >= from && minute < to);
    },
  };
}

/** When the clock on the wall shows so many minutes of a day; where it never does, as far from its start. */
function timeOf(day: Day, minute: number, timezone: string): Date {
  if (minute >= 24 * 60) return dayStart(addDays(day, 1), timezone);
  const guess = new Date(dayStart(day, timezone).getTime() + minute * MINUTE);
  const mended = new Date(guess.getTime() + (minute - minuteOfDay(guess, timezone)) * MINUTE);
  return dayOf(mended, timezone) === day && minuteOfDay(mended, timezone) === minute ? mended : guess;
}
