import type { Archive, Week } from '../archive/archive.ts';
import type { Day, WeekId } from '../archive/instant.ts';
import type { Source } from '../archive/source.ts';
import type { Topic } from '../archive/topic.ts';
import { compareInstants, dayOf, weekDays, weekEnd, weekOfDay } from '../archive/week.ts';
import { ourselves } from './claims.ts';
import { createListening } from './coverage.ts';
import type { Listening } from './coverage.ts';
import { createOpening } from './opening-hours.ts';
import type { Opening } from './opening-hours.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './digest.ts';
import { leadStories } from './stories.ts';
import { waitingOf } from './waiting.ts';

/** The readings of one week, sorted out once for everything that counts or shows them. */
export interface WeekView {
  id: WeekId;
  /** Its place among all weeks. */
  index: number;
  week: Week;
  from: Day;
  to: Day;
  /** The week has not ended at the insight's now. */
  open: boolean;
  /** Everything that lies in its folder, in order of publication. */
  all: Reading[];
  /** Ours that count: without late finds, and each story once. */
  counted: Reading[];
  /** Of competitors, in the same way; some are ours too. */
  others: Reading[];
}

/** An archive, read once: all findings start from here, and nothing in it is computed twice. */
export interface Insight {
  archive: Archive;
  now: Date;
  today: Day;
  topics: ReadonlyMap<string, Topic>;
  sources: ReadonlyMap<string, Source>;
  listening: Listening;
  opening: Opening;
  /** All readings, by week and then by publication. */
  readings: Reading[];
  byId: ReadonlyMap<string, Reading>;
  /** Members of stories that have more than one, leader first, by the leader's id. */
  stories: ReadonlyMap<string, Reading[]>;
  /** Oldest first. */
  weeks: WeekView[];
  week(id: WeekId): WeekView | undefined;
  /** The latest week that has ended: the front page. */
  latest?: WeekView;
  /** The last week that had ended when the archive was begun: the first digest anybody gets. */
  firstDigest?: WeekId;
  /** Computes a value of this archive at its first use. */
  once<T>(key: string, make: () => T): T;
}

/** Reads the archive at an instant: `now` decides who waits since when, and which week is open. */
export function createInsight(archive: Archive, now: Date): Insight {
  const { settings } = archive;
  const topics = new Map(archive.topics.map((topic) => [topic.id, topic]));
  const sources = new Map(archive.sources.map((source) => [source.id, source]));
  const opening = createOpening(settings);
  const firstCollected = firstDays(archive);
  const context = { settings, topics, sources, us: ourselves(settings), firstCollected };
  const readings: Reading[] = [];
  for (const { mentions } of archive.weeks)
    for (const mention of mentions) readings.push(readingOf(mention, context));
  const stories = leadStories(readings);
  for (const reading of readings) {
    const waiting = waitingOf(reading, now, opening, settings);
    if (waiting) reading.waiting = waiting;
  }
  let at = 0;
  const weeks = archive.weeks.map((week, index) => {
    const all = readings.slice(at, (at += week.mentions.length));
    return viewOf(week, index, all, now, settings.timezone);
  });
  const views = new Map(weeks.map((view) => [view.id, view]));
  const made = new Map<string, unknown>();
  return {
    archive,
    now,
    today: dayOf(now, settings.timezone),
    topics,
    sources,
    listening: createListening(archive),
    opening,
    readings,
    byId: new Map(readings.map((reading) => [reading.mention.id, reading])),
    stories,
    weeks,
    week: (id) => views.get(id),
    latest: weeks.findLast((view) => !view.open),
    firstDigest: firstDigest(weeks, beginning(archive, firstCollected)),
    once: <T>(key: string, make: () => T): T => {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as T;
    },
  };
}

function viewOf(week: Week, index: number, all: Reading[], now: Date, timezone: string): WeekView {
  const days = weekDays(week.id);
  const counts = (reading: Reading): boolean => !reading.mention.late && reading.story === reading.mention.id;
  return {
    id: week.id,
    index,
    week,
    from: days[0],
    to: days[6],
    open: weekEnd(week.id, timezone).getTime() > now.getTime(),
    all,
    counted: all.filter((reading) => reading.ours && counts(reading)),
    others: all.filter((reading) => reading.competitors.length > 0 && counts(reading)),
  };
}

function firstDays(archive: Archive): Map<string, Day> {
  const first = new Map<string, string>();
  for (const week of archive.weeks)
    for (const { source, collected } of week.mentions) {
      const known = first.get(source);
      if (known === undefined || compareInstants(collected, known) < 0) first.set(source, collected);
    }
  return new Map([...first].map(([source, instant]) => [source, dayOf(instant, archive.settings.timezone)]));
}

/** The day on which listening began: the first closing also tells it when the mentions of then are no longer kept. */
function beginning(archive: Archive, firstCollected: ReadonlyMap<string, Day>): Day | undefined {
  const closings = archive.weeks.flatMap(({ figures }) =>
    figures ? [dayOf(figures.closed, archive.settings.timezone)] : [],
  );
  return [...firstCollected.values(), ...closings].sort()[0];
}

/** The last week before the one in which listening began; the first week where nothing was filled backwards. */
function firstDigest(weeks: readonly WeekView[], begun: Day | undefined): WeekId | undefined {
  if (begun === undefined) return undefined;
  const week = weekOfDay(begun);
  return (weeks.findLast((view) => view.id < week) ?? weeks[0])?.id;
}
