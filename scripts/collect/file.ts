import { dayOf, weekOf } from '../../src/archive/week.ts';
import type { Instant, WeekId } from '../../src/archive/instant.ts';
import type { Signals } from '../../src/archive/mention.ts';
import type { Entry } from './entry.ts';
import type { Found, Gathered } from './gathered.ts';
import type { Known } from './known.ts';
import type { Before } from './reach.ts';
import { lastAnswer, openPastWeeks, reach } from './reach.ts';

/** New mentions a source may file in one local day, and on its first run. */
export const A_DAY = 200;
export const FIRST_RUN = 1000;
/** New mentions that a run may file without being asked again. */
export const A_RUN = 2000;

/** One file to be written. */
export interface Filing {
  id: string;
  week: WeekId;
  own: boolean;
  entry: Entry;
  signals: Signals;
}

export interface Plan {
  filings: Filing[];
  /** Source → how many new mentions were more than a day may file. */
  left: Map<string, number>;
}

/** Finds the story of an entry among those filed before; returns the id of its first filed member, its own when alone. */
export type FindStory = (filing: Filing) => string;

export interface Planning {
  before: Before;
  known: Known;
  /** Source → how many mentions of it were filed on this local day already. */
  filedToday: ReadonlyMap<string, number>;
  now: Date;
  timezone: string;
  since?: Date;
  story: FindStory;
  /** What people handed in: filed however old it is and however much, before anything else. */
  handedIn?: readonly Found[];
}

/**
 * Decides what is filed where, in the order of `sources.yaml` and newest first. Pure but for `known`, which learns what
 * it decides. An entry whose week has closed lies in the week under way, with its real date.
 */
export function plan(gathered: readonly Gathered[], at: Planning): Plan {
  const filings: Filing[] = [];
  const left = new Map<string, number>();
  const current = weekOf(at.now, at.timezone);
  fileHandedIn(at, current, filings);
  for (const { source, found } of gathered) {
    const earliest = reach(at.before, source, at.now, at.timezone, at.since).getTime();
    const first = lastAnswer(at.before, source) === undefined;
    let room = first ? FIRST_RUN : A_DAY - (at.filedToday.get(source) ?? 0);
    for (const { entry, signals, own } of found.toSorted(newestFirst)) {
      if (Date.parse(entry.published) < earliest) continue;
      const memory = { ...entry, text: entry.text };
      const id = at.known.newId(memory);
      if (id === undefined) continue;
      if (!own && room <= 0) {
        left.set(source, (left.get(source) ?? 0) + 1);
        continue;
      }
      if (!own) room -= 1;
      at.known.remember({ ...memory, id });
      const week = weekOf(entry.published, at.timezone);
      const shut = week > current || at.before.closed.has(week);
      filings.push({ id, week: shut ? current : week, own, entry: { ...entry, id }, signals });
    }
  }
  // The earliest published leads its story, whichever source gave it.
  filings.sort(
    (a, b) => Date.parse(a.entry.published) - Date.parse(b.entry.published) || (a.id < b.id ? -1 : 1),
  );
  for (const filing of filings) {
    if (filing.own) continue;
    const story = at.story(filing);
    if (story !== filing.id) filing.signals = { ...filing.signals, story };
  }
  return { filings, left };
}

/** Files what was handed in. The archive does not grow backwards for it: what is older than its weeks is found late. */
function fileHandedIn(at: Planning, current: WeekId, filings: Filing[]): void {
  const open = new Set([...openPastWeeks(at.before, at.now, at.timezone, at.since), current]);
  for (const { entry, signals, own } of at.handedIn ?? []) {
    const id = at.known.newId({ ...entry, text: entry.text });
    if (id === undefined) continue;
    at.known.remember({ ...entry, text: entry.text, id });
    const week = weekOf(entry.published, at.timezone);
    filings.push({ id, week: open.has(week) ? week : current, own, entry: { ...entry, id }, signals });
  }
}

const newestFirst = (a: Found, b: Found): number =>
  Date.parse(b.entry.published) - Date.parse(a.entry.published) || (a.entry.id < b.entry.id ? -1 : 1);

/** How many mentions each source has filed on the local day of `now`. */
export function filedOn(
  mentions: Iterable<{ source: string; collected: Instant }>,
  now: Date,
  timezone: string,
): Map<string, number> {
  const today = dayOf(now, timezone);
  const filed = new Map<string, number>();
  for (const { source, collected } of mentions) {
    if (dayOf(collected, timezone) === today) filed.set(source, (filed.get(source) ?? 0) + 1);
  }
  return filed;
}
