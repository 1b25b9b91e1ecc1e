import { tzOffset } from '@date-fns/tz';
import type { Instant } from '../../src/archive/instant.ts';
import { readDate } from './dates/read-date.ts';
import type { DateRead } from './dates/read-date.ts';

export interface Dating {
  published: Instant;
  dated?: 'first-seen' | 'collected';
}

const DAY = 86_400_000;
/** Nothing on the web is older: what says so means that it does not know (1 January 1970, year 1). */
const EARLIEST = Date.UTC(1990, 0, 1);

/**
 * When the items of one feed were published. Dates keep their offset; without one they are in the business's time zone.
 * What is missing or impossible is dated `now`, as first seen; what lies in the future `now`, as collected. Dates such
 * as 10-04-2020 are read in the order that the feed's other dates show, else in the one that puts none of them into
 * the future and keeps them closest together, else day first (month first in American English).
 */
export function datesOf(
  items: readonly { published?: string; updated?: string }[],
  context: { now: Date; timezone: string; language?: string },
): Dating[] {
  const read = items.map((item) =>
    [item.published, item.updated].map((text) => (text ? readDate(text) : undefined)),
  );
  const monthFirst = isMonthFirst(read.flat(), context);
  const now = instantOf(context.now);
  return read.map((candidates) => {
    for (const candidate of candidates) {
      const written = candidate && (monthFirst ? (candidate.swapped ?? candidate) : candidate);
      const found = written && complete(written, context.timezone);
      if (!found || found.time < EARLIEST) continue;
      return found.time > context.now.getTime()
        ? { published: now, dated: 'collected' }
        : { published: found.instant };
    }
    return { published: now, dated: 'first-seen' };
  });
}

function isMonthFirst(
  read: (DateRead | undefined)[],
  context: { now: Date; timezone: string; language?: string },
): boolean {
  const ambiguous = read.filter((date) => date?.swapped !== undefined) as (DateRead & {
    swapped: DateRead;
  })[];
  if (ambiguous.length === 0) return false;
  const shown = read.map((date) => date?.order).filter((order) => order !== undefined);
  const months = shown.filter((order) => order === 'month-first').length;
  if (shown.length > 0 && months * 2 !== shown.length) return months * 2 > shown.length;
  const rough = (date: DateRead): number => Date.UTC(date.year, date.month - 1, date.day);
  const certain = read.filter((date) => date && !date.swapped).map((date) => rough(date!));
  const tomorrow = context.now.getTime() + DAY;
  const judge = (dates: number[]): { future: number; spread: number } => {
    const all = [...dates, ...certain].filter((time) => time >= EARLIEST);
    return {
      future: dates.filter((time) => time > tomorrow).length,
      spread: all.length === 0 ? 0 : all.reduce(larger) - all.reduce(smaller),
    };
  };
  const dayFirst = judge(ambiguous.map(rough));
  const monthFirst = judge(ambiguous.map((date) => rough(date.swapped)));
  if (dayFirst.future !== monthFirst.future) return monthFirst.future < dayFirst.future;
  if (dayFirst.spread !== monthFirst.spread && ambiguous.length > 1)
    return monthFirst.spread < dayFirst.spread;
  return /^en(?:-us|-ph)?$/i.test(context.language ?? '');
}

const larger = (a: number, b: number): number => (a > b ? a : b);
const smaller = (a: number, b: number): number => (a < b ? a : b);

/** The instant of what was read, with its offset or that of the time zone; undefined for a day that does not exist. */
function complete(date: DateRead, timezone: string): { instant: Instant; time: number } | undefined {
  const { year, month, day, hour, minute, second } = date;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const check = new Date(local);
  if (
    year < 100 ||
    check.getUTCMonth() !== month - 1 ||
    check.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59
  ) {
    return undefined;
  }
  const offset = date.offset ?? offsetOfLocal(local, timezone);
  const two = (number: number): string => String(number).padStart(2, '0');
  const zone =
    offset === 0
      ? 'Z'
      : `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return { instant: check.toISOString().slice(0, 19) + zone, time: local - offset * 60_000 };
}

/** Minutes that a time zone is ahead of UTC at a local time; of two, the one before the clocks change. */
function offsetOfLocal(local: number, timezone: string): number {
  const guess = tzOffset(timezone, new Date(local));
  return Math.round(tzOffset(timezone, new Date(local - guess * 60_000)));
}

/** An instant in UTC, without fractions of a second. */
export const instantOf = (date: Date): Instant => `${date.toISOString().slice(0, 19)}Z`;
