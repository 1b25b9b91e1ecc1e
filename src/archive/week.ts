import { tz, tzOffset } from '@date-fns/tz';
// A file each: the package's index loads three hundred modules, half a second of every command.
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Day, Instant, WeekId } from './instant.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const inUtc = { in: tz('UTC') };

/** Milliseconds of an instant, whatever form it comes in; NaN for what is none. */
const milliseconds = (instant: Instant | Date | number): number =>
  typeof instant === 'string' ? Date.parse(instant) : Number(instant);

/** Time zone → UTC day number → offset in ms all that day long, or NaN where the clocks change on it. */
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds to add to UTC for local time: that of Madrid in winter is 3,600,000. */
function offsetAt(time: number, timeZone: string): number {
  let days = offsets.get(timeZone);
  if (!days) offsets.set(timeZone, (days = new Map()));
  const number = Math.floor(time / DAY);
  let offset = days.get(number);
  if (offset === undefined) {
    const first = tzOffset(timeZone, new Date(number * DAY));
    const last = tzOffset(timeZone, new Date((number + 1) * DAY));
    offset = first === last ? first * MINUTE : NaN;
    days.set(number, offset);
  }
  // Rounded, because offsets of the time before time zones are no whole minutes.
  return Math.round(Number.isNaN(offset) ? tzOffset(timeZone, new Date(time)) * MINUTE : offset);
}

const dayNames = new Map<number, Day>();
/** Name of the n-th day since 1970-01-01. */
function dayName(number: number): Day {
  let name = dayNames.get(number);
  if (name === undefined) dayNames.set(number, (name = new Date(number * DAY).toISOString().slice(0, 10)));
  return name;
}
const dayNumbers = new Map<Day, number>();
/** So many days are remembered, some forty years: files name them again and again. */
const MOST_DAYS = 1 << 14;
function dayNumber(day: Day): number {
  let number = dayNumbers.get(day);
  if (number === undefined) {
    if (dayNumbers.size >= MOST_DAYS) dayNumbers.clear();
    dayNumbers.set(day, (number = Date.parse(`${day}T00:00:00Z`) / DAY));
  }
  return number;
}

/** For sorting: negative where `a` is earlier. Instants written alike, in the same zone, are compared as they stand. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a === b) return 0;
  // With seconds, what follows them is the zone.
  if (a[16] === ':' && b[16] === ':' && a.length === b.length && a.endsWith(b.slice(19)))
    return a < b ? -1 : 1;
  return Date.parse(a) - Date.parse(b);
}

/** The calendar day of an instant where the business lives. Throws a RangeError for what is no instant. */
export function dayOf(instant: Instant | Date | number, timeZone: string): Day {
  const time = milliseconds(instant);
  return dayName(Math.floor((time + offsetAt(time, timeZone)) / DAY));
}

/** Minutes since midnight on the clock where the business lives. */
export function minuteOfDay(instant: Instant | Date | number, timeZone: string): number {
  const time = milliseconds(instant);
  const local = time + offsetAt(time, timeZone);
  return Math.floor((local - Math.floor(local / DAY) * DAY) / MINUTE);
}

/** The ISO 8601 week of an instant where the business lives. */
export const weekOf = (instant: Instant | Date | number, timeZone: string): WeekId =>
  weekOfDay(dayOf(instant, timeZone));

/** Monday's day number → its week: one question to date-fns a week, not one a day. */
const weekNames = new Map<number, WeekId>();
/** The ISO 8601 week that a calendar day belongs to. */
export function weekOfDay(day: Day): WeekId {
  const number = dayNumber(day);
  // 1970-01-01 was a Thursday.
  const monday = number - ((((number + 3) % 7) + 7) % 7);
  let week = weekNames.get(monday);
  if (week === undefined) {
    const date = new Date(monday * DAY);
    const year = getISOWeekYear(date, inUtc).toString().padStart(4, '0');
    week = `${year}-W${getISOWeek(date, inUtc).toString().padStart(2, '0')}`;
    weekNames.set(monday, week);
  }
  return week;
}

const mondays = new Map<WeekId, number>();
/** Day number of a week's Monday; a week past its year's last runs on into the next year. */
function mondayOf(week: WeekId): number {
  let monday = mondays.get(week);
  if (monday === undefined) {
    // The 4th of January is always in the first week.
    const first = startOfISOWeek(`${week.slice(0, 4)}-01-04T00:00:00Z`, inUtc);
    monday = first.getTime() / DAY + (Number(week.slice(6)) - 1) * 7;
    mondays.set(week, monday);
  }
  return monday;
}

/** Whether the year has such a week: `2025-W53` does not exist. */
export const isWeek = (text: string): text is WeekId =>
  /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(text) && weekOfDay(dayName(mondayOf(text))) === text;

export type WeekDays = [Day, Day, Day, Day, Day, Day, Day];
/** Monday to Sunday. */
export const weekDays = (week: WeekId): WeekDays =>
  [0, 1, 2, 3, 4, 5, 6].map((n) => dayName(mondayOf(week) + n)) as WeekDays;

/** The day so many days later (earlier where negative). */
export const addDays = (day: Day, count: number): Day => dayName(dayNumber(day) + count);

/** Whole days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The first instant of a local day. Where clocks jump over midnight, that is when they show the day for the first time. */
export function dayStart(day: Day, timeZone: string): Date {
  const midnight = dayNumber(day) * DAY;
  // The offset before and after any change near that midnight: the earliest instant that shows the day wins.
  const starts = [midnight - DAY, midnight, midnight + DAY]
    .map((time) => midnight - offsetAt(time, timeZone))
    .sort((a, b) => a - b);
  for (const start of starts)
    if (dayOf(start, timeZone) >= day && dayOf(start - 1, timeZone) < day) return new Date(start);
  return new Date(changeInto(day, starts[0]! - DAY, starts.at(-1)! + DAY, timeZone));
}

/** The first instant in (low, high] that shows the day or a later one, by bisection: for clocks that jump over midnight. */
function changeInto(day: Day, low: number, high: number, timeZone: string): number {
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dayOf(middle, timeZone) >= day) high = middle;
    else low = middle;
  }
  return high;
}

/** The first instant of a week. */
export const weekStart = (week: WeekId, timeZone: string): Date =>
  dayStart(dayName(mondayOf(week)), timeZone);

/** The first instant after a week: the start of the next one. */
export const weekEnd = (week: WeekId, timeZone: string): Date =>
  dayStart(dayName(mondayOf(week) + 7), timeZone);

/** The week so many weeks later (earlier where negative). */
export const addWeeks = (week: WeekId, count: number): WeekId =>
  weekOfDay(dayName(mondayOf(week) + 7 * count));

/** Weeks from one to another: 1 for neighbours, negative where `to` is earlier. */
export const weeksBetween = (from: WeekId, to: WeekId): number => (mondayOf(to) - mondayOf(from)) / 7;

/** For sorting: negative where `a` is earlier. */
export const compareWeeks = (a: WeekId, b: WeekId): number => (a < b ? -1 : a > b ? 1 : 0);

/** All weeks from the first to the last, both included, oldest first; none where the last is earlier. */
export const weekRange = (first: WeekId, last: WeekId): WeekId[] =>
  Array.from({ length: Math.max(0, weeksBetween(first, last) + 1) }, (_, n) => addWeeks(first, n));

/** The `count` weeks before a week, oldest first, without itself. */
export const previousWeeks = (week: WeekId, count: number): WeekId[] =>
  Array.from({ length: count }, (_, n) => addWeeks(week, n - count));

/** An instant as people there would write it, to the second: `2026-11-18T19:12:00+01:00`. */
export function toInstant(date: Date | number, timeZone: string): Instant {
  const time = Math.floor(Number(date) / 1000) * 1000;
  const offset = offsetAt(time, timeZone);
  if (offset % MINUTE !== 0) return `${new Date(time).toISOString().slice(0, 19)}Z`;
  const minutes = Math.abs(offset / MINUTE);
  const hours = Math.floor(minutes / 60)
    .toString()
    .padStart(2, '0');
  const rest = (minutes % 60).toString().padStart(2, '0');
  return `${new Date(time + offset).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${hours}:${rest}`;
}
