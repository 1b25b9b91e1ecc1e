import type { Reading } from './digest.ts';

/** Above so many mentions a week goes on over a page a day. */
export const WHOLE_WEEK = 300;

/** One page of a large week. */
export interface WeekPart {
  /** Last part of its address: `2026-11-18`, `2026-11-18-2`, `late`. */
  slug: string;
  /** The day, absent for what was found late. */
  day?: string;
  /** 1, 2 … where one day needs several pages. */
  number: number;
  readings: Reading[];
}

/**
 * The pages of a week over which its mentions go on; none where all of them stand on the page of the week itself.
 * `leaders` come in order of publication, `late` apart.
 */
export function weekParts(leaders: readonly Reading[], late: readonly Reading[]): WeekPart[] {
  if (leaders.length + late.length <= WHOLE_WEEK) return [];
  const days = new Map<string, Reading[]>();
  for (const reading of leaders) {
    const known = days.get(reading.mention.day);
    if (known) known.push(reading);
    else days.set(reading.mention.day, [reading]);
  }
  return [
    ...[...days].flatMap(([day, readings]) => slices(day, day, readings)),
    ...(late.length > 0 ? slices('late', undefined, [...late]) : []),
  ];
}

function slices(name: string, day: string | undefined, readings: Reading[]): WeekPart[] {
  const parts: WeekPart[] = [];
  for (let from = 0; from < readings.length; from += WHOLE_WEEK) {
    const number = parts.length + 1;
    parts.push({
      slug: number === 1 ? name : `${name}-${number}`,
      ...(day !== undefined && { day }),
      number,
      readings: readings.slice(from, from + WHOLE_WEEK),
    });
  }
  return parts;
}

/** The day and number of a page, as its address tells them. */
export function readSlug(slug: string): Pick<WeekPart, 'day' | 'number'> {
  const [, day, number] = /^(?:late|(\d{4}-\d{2}-\d{2}))(?:-(\d{1,4}))?$/.exec(slug) ?? [];
  return { ...(day !== undefined && { day }), number: Number(number ?? 1) };
}

/** Leaders of stories and what stands alone, and the copies that are folded into them. */
export function folded(readings: readonly Reading[]): { leaders: Reading[]; copies: Map<string, Reading[]> } {
  const here = new Set(readings.map(({ mention }) => mention.id));
  const copies = new Map<string, Reading[]>();
  const leaders: Reading[] = [];
  for (const reading of readings) {
    // A copy whose leader lies in another week stands for itself here.
    if (reading.story === reading.mention.id || !here.has(reading.story)) leaders.push(reading);
    else {
      const known = copies.get(reading.story);
      if (known) known.push(reading);
      else copies.set(reading.story, [reading]);
    }
  }
  return { leaders, copies };
}

/** The mentions of a week as its pages show them. */
export interface SortedOut {
  leaders: Reading[];
  late: Reading[];
  /** What the team said is not about us: shown, in no count, and on no page of its own. */
  apart: Reading[];
  /** What no topic's query matches any more: kept and shown, in no count. */
  unmatched: Reading[];
  copies: Map<string, Reading[]>;
  /** Pages over which a large week goes on; none for a week that stands on one page. */
  parts: WeekPart[];
}

/** Sorts out everything that lies in the folder of a week. */
export function sortedOut(all: readonly Reading[]): SortedOut {
  const { leaders, copies } = folded(all);
  const place = ({ mention, topics, ours }: Reading): 'apart' | 'unmatched' | 'late' | 'inTime' => {
    if (mention.triage.reason === 'not-about-us') return 'apart';
    if (!ours && Object.keys(topics).length === 0) return 'unmatched';
    return mention.late ? 'late' : 'inTime';
  };
  const of = (which: ReturnType<typeof place>): Reading[] =>
    leaders.filter((reading) => place(reading) === which);
  const inTime = of('inTime');
  const late = of('late');
  return {
    leaders: inTime,
    late,
    apart: of('apart'),
    unmatched: of('unmatched'),
    copies,
    parts: weekParts(inTime, late),
  };
}
