import { monthOf } from './month-names.ts';
import { offsetOf } from './zones.ts';

/** What a written date says, not yet checked against the calendar. */
export interface DateRead {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes ahead of UTC, where it says. */
  offset?: number;
  /** The same with day and month exchanged, where either may be meant. */
  swapped?: DateRead;
  /** For a date of numbers alone whose order is certain. */
  order?: 'day-first' | 'month-first';
}

/** Longest date, in characters. */
const LONGEST = 100;

/**
 * Reads a date as feeds write it: ISO 8601 and its profile W3C-DTF, RFC 822 with what has come of it (RFC 2822, 850,
 * asctime), long and short forms in many languages, numbers, seconds since 1970. Undefined for what is no date.
 */
export function readDate(written: string): DateRead | undefined {
  const text = written.slice(0, LONGEST + 1).trim();
  if (text === '' || text.length > LONGEST) return undefined;
  return readRfc(text) ?? readIso(text) ?? readEpoch(text) ?? readWords(text) ?? readNumbers(text);
}

const RFC =
  /^(?:[A-Za-z]{3,9},? +)?(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}\.?,?[ -](\d{4}|\d{2}),? +(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?(?: ?([A-Za-z]{1,5}|[+-]\d{2}:?\d{2}))?$/;

/** The common case, by one expression. */
function readRfc(text: string): DateRead | undefined {
  const found = RFC.exec(text);
  const month = found && ENGLISH.indexOf(found[2]!.toLowerCase());
  if (!found || month === null || month < 0) return undefined;
  const offset = found[7] === undefined ? undefined : offsetOf(found[7]);
  return {
    year: fullYear(found[3]!),
    month: month + 1,
    day: Number(found[1]),
    hour: Number(found[4]),
    minute: Number(found[5]),
    second: secondsOf(found[6]),
    offset,
  };
}
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO =
  /^(\d{4})(?:-?(\d{3})(?!\d)|-?(\d{2})(?:-?(\d{1,2}))?)?(?:(?:[Tt]| +)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,12})?)?)? ?([Zz]|[A-Z]{2,5}|[+-]\d{2}(?::?\d{2})?)?$/;

function readIso(text: string): DateRead | undefined {
  const found = ISO.exec(text);
  // Ten digits are seconds since 1970, six a short date; neither is a year and a month.
  if (!found || /^(?:\d{6}|\d{9,})$/.test(text)) return undefined;
  const [, year, ordinal, month, day, hour, minute, second, zone] = found;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (zone !== undefined && offset === undefined) return undefined;
  const date: DateRead = {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: secondsOf(second),
    offset,
  };
  if (ordinal !== undefined) {
    const of = new Date(Date.UTC(date.year, 0, Number(ordinal)));
    date.month = of.getUTCMonth() + 1;
    date.day = of.getUTCDate();
  }
  if (date.hour === 24 && date.minute === 0 && date.second === 0) return nextDay(date);
  return date;
}

/** Seconds or milliseconds since 1970, as JSON feeds give them. */
function readEpoch(text: string): DateRead | undefined {
  if (!/^\d{9,13}(?:\.\d{1,6})?$/.test(text)) return undefined;
  const number = Number(text);
  const date = new Date(number < 1e11 ? number * 1000 : number);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    offset: 0,
  };
}

const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|\.)?[\s-]*(?:de |d['’]|of )?\s?(\p{L}{3,12})\.?,?[\s-]+(?:del? )?(\d{4}|\d{2})(?!\d)/iu;
const MONTH_DAY_YEAR = /(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu;
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})[\s-](\p{L}{3,12})[\s-](\d{1,2})(?!\d)/iu;
/** asctime: the year comes last, after the time. */
const MONTH_DAY_TIME_YEAR = /(\p{L}{3,12})\.? +(\d{1,2}) .{4,30}?(?<!\d)(\d{4})$/iu;

/** A month by its name, in any language known here, and a time somewhere after it. */
function readWords(text: string): DateRead | undefined {
  const orders: [RegExp, number, number, number][] = [
    [DAY_MONTH_YEAR, 3, 2, 1],
    [YEAR_MONTH_DAY, 1, 2, 3],
    [MONTH_DAY_YEAR, 3, 1, 2],
    [MONTH_DAY_TIME_YEAR, 3, 1, 2],
  ];
  for (const [order, year, name, day] of orders) {
    const found = order.exec(text);
    const month = found && monthOf(found[name]!);
    if (!found || !month) continue;
    const rest = text.slice(found.index + found[0].length) || text;
    return { year: fullYear(found[year]!), month, day: Number(found[day]), ...timeIn(rest) };
  }
  return undefined;
}

const NUMBERS = /^(?:\p{L}{2,12}\.?,? +)?(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u;
const YEAR_FIRST = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})(?!\d)/;

function readNumbers(text: string): DateRead | undefined {
  const year = YEAR_FIRST.exec(text);
  if (year) {
    const rest = timeIn(text.slice(year[0].length));
    return { year: Number(year[1]), month: Number(year[3]), day: Number(year[4]), ...rest };
  }
  const found = NUMBERS.exec(text);
  if (!found) return undefined;
  const first = Number(found[1]);
  const second = Number(found[3]);
  const common = { year: fullYear(found[4]!), ...timeIn(text.slice(found[0].length)) };
  const dayFirst: DateRead = { ...common, day: first, month: second };
  const monthFirst: DateRead = { ...common, day: second, month: first };
  if (second > 12) return { ...monthFirst, order: 'month-first' };
  if (first > 12 || found[2] === '.') return { ...dayFirst, order: 'day-first' };
  return first === second ? dayFirst : { ...dayFirst, swapped: monthFirst };
}

const TIME =
  /(?<!\d)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\.\d{1,9})?(?:\s*h(?:oras|rs)?\.?(?!\p{L}))?\s*([ap]\.?\s?m\.?)?\s*(.*)$/iu;

function timeIn(text: string): Pick<DateRead, 'hour' | 'minute' | 'second' | 'offset'> {
  const found = TIME.exec(text);
  if (!found) return { hour: 0, minute: 0, second: 0 };
  let hour = Number(found[1]);
  const half = found[4]?.[0]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  // asctime has the year after the zone.
  const zone = found[5]!.replace(/(?<![+-])\b\d{4}$/, '').trim();
  const offset = zone === '' ? undefined : offsetOf(zone);
  return {
    hour,
    minute: Number(found[2]),
    second: secondsOf(found[3]),
    ...(offset !== undefined && { offset }),
  };
}

/** Leap seconds have no place in an instant of ours. */
const secondsOf = (text: string | undefined): number => Math.min(Number(text ?? 0), 59);

/** RFC 2822, 4.3: 00 to 49 are of this century. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function nextDay(date: DateRead): DateRead {
  const next = new Date(Date.UTC(date.year, date.month - 1, date.day + 1));
  return {
    ...date,
    year: next.getUTCFullYear(),
    month: next.getUTCMonth() + 1,
    day: next.getUTCDate(),
    hour: 0,
  };
}
