import type { Archive, Week } from '../archive/archive.ts';
import { LOOKED, answered } from '../archive/coverage.ts';
import type { Day, WeekId } from '../archive/instant.ts';
import { daysOf, isByHand } from '../archive/source.ts';
import type { Source } from '../archive/source.ts';
import { addDays, dayOf, weekDays } from '../archive/week.ts';
import type { Hearing } from './digest.ts';

/** What every source did, over all weeks: indexed once. */
export interface Listening {
  /** Ids of the sources that could be heard in a week: automatic ones that answered, by-hand ones that were looked at. */
  heard(week: WeekId): ReadonlySet<string>;
  /** What could be heard in a week; of one that has not ended, up to `today`. */
  hearing(week: WeekId, today?: Day): Hearing;
  /** Days on which somebody looked at a by-hand source, oldest first. */
  looks(source: string): readonly Day[];
  /** The first week in which a source was tried. */
  since(source: string): WeekId | undefined;
}

export function createListening(archive: Archive): Listening {
  const weeks = new Map(archive.weeks.map((week) => [week.id, week]));
  const sources = new Map(archive.sources.map((source) => [source.id, source]));
  const firstWeek = new Map<string, WeekId>();
  const looked = new Map<string, Set<Day>>();
  const look = (source: string, day: Day): void =>
    void (looked.get(source) ?? setOf(looked, source)).add(day);
  for (const week of archive.weeks)
    for (const [source, days] of Object.entries(week.coverage)) {
      if (!firstWeek.has(source)) firstWeek.set(source, week.id);
      for (const [day, value] of Object.entries(days)) if (value === LOOKED) look(source, day);
    }
  const byHand = archive.sources.filter((source) => isByHand(source) && source.enabled);
  // Whoever wrote down what stands there has looked.
  const noting = new Set(byHand.map(({ id }) => id));
  if (noting.size > 0)
    for (const week of archive.weeks)
      for (const { source, collected } of week.mentions)
        if (noting.has(source)) look(source, dayOf(collected, archive.settings.timezone));
  const looks = new Map([...looked].map(([source, days]) => [source, [...days].sort()]));
  const lastLook = (source: Source, from: Day, to: Day): Day | undefined =>
    looks.get(source.id)?.findLast((day) => day >= from && day <= to);

  const heard = new Map<WeekId, ReadonlySet<string>>();
  const listened = (id: WeekId): ReadonlySet<string> => {
    let found = heard.get(id);
    if (!found) {
      const [from, to] = spanOf(id);
      const automatic = Object.entries(weeks.get(id)?.coverage ?? {})
        .filter(([, days]) => Object.values(days).some((value) => value !== LOOKED && answered(value)))
        .map(([source]) => source);
      const byPeople = byHand
        .filter((source) => lastLook(source, lookFrom(source, from, to), to))
        .map(({ id }) => id);
      heard.set(id, (found = new Set([...automatic, ...byPeople])));
    }
    return found;
  };

  return {
    heard: listened,
    looks: (source) => looks.get(source) ?? [],
    since: (source) => firstWeek.get(source),
    hearing(id, today) {
      const [from, end] = spanOf(id);
      const open = today !== undefined;
      const to = open && today < end ? today : end;
      const coverage = weeks.get(id)?.coverage ?? {};
      const tried = automaticOf(
        archive,
        coverage,
        (source) => !open && (firstWeek.get(source) ?? '9999') < id,
      );
      const ears = listened(id);
      const failed = tried
        .filter((source) => !ears.has(source))
        .map((source) => ({ id: source, title: titleOf(sources, source), why: lastWhy(coverage[source]) }));
      const places = byHand.map((source) => ({
        source,
        day: lastLook(source, lookFrom(source, from, to), to),
      }));
      const left = Object.values(coverage)
        .flatMap((days) => Object.values(days))
        .reduce<number>((sum, value) => sum + (typeof value === 'object' ? value.left : 0), 0);
      return {
        sources: tried.length,
        answered: tried.length - failed.length,
        failed,
        byHand: places.length,
        looked: places.flatMap(({ source, day }) =>
          day === undefined ? [] : [{ id: source.id, title: source.title ?? source.id, day }],
        ),
        unlooked: places.flatMap(({ source, day }) => {
          if (day !== undefined) return [];
          const since = lastLook(source, '0000-01-01', to);
          return [{ id: source.id, title: source.title ?? source.id, since, url: source.url }];
        }),
        complete: tried.length > 0 && failed.length === 0 && places.every(({ day }) => day !== undefined),
        left,
      };
    },
  };
}

const setOf = (sets: Map<string, Set<Day>>, key: string): Set<Day> => {
  const set = new Set<Day>();
  sets.set(key, set);
  return set;
};

const spanOf = (id: WeekId): [Day, Day] => {
  const days = weekDays(id);
  return [days[0], days[6]];
};

/** A look counts for the week it was made in, and for as long after as the source says it lasts. */
const lookFrom = (source: Source, from: Day, to: Day): Day => {
  const lasting = addDays(to, 1 - daysOf(source.every));
  return lasting < from ? lasting : from;
};

/** Ids of the automatic sources of a week: those it tried, and those of today that it should have. Our own do not listen. */
function automaticOf(
  archive: Archive,
  coverage: Week['coverage'],
  missed: (source: string) => boolean,
): string[] {
  const ours = new Set(
    archive.sources.filter((source) => source.own || isByHand(source)).map(({ id }) => id),
  );
  const tried = Object.entries(coverage)
    .filter(([id, days]) => !ours.has(id) && Object.values(days).some((value) => value !== LOOKED))
    .map(([id]) => id);
  const known = new Set(tried);
  const forgotten = archive.sources
    .filter(({ id, enabled }) => enabled && !ours.has(id) && !known.has(id) && missed(id))
    .map(({ id }) => id);
  return [...tried, ...forgotten].sort();
}

const titleOf = (sources: ReadonlyMap<string, Source>, id: string): string => sources.get(id)?.title ?? id;

/** Why it failed on the last day it was tried; `not tried` where no run reached it. */
function lastWhy(days: Week['coverage'][string] | undefined): string {
  const last = Object.entries(days ?? {})
    .filter(([, value]) => typeof value === 'string' && value !== LOOKED)
    .sort(([a], [b]) => (a < b ? 1 : -1))[0];
  return last ? String(last[1]) : 'not tried';
}
