import type { Reading } from '../insight/digest.ts';
import type { Insight } from '../insight/insight.ts';
import type { Day, WeekId } from '../archive/instant.ts';
import { countsOfTopic, keptFigures } from '../insight/expired.ts';
import { allOfTopics } from '../insight/topic-digest.ts';

/** Above so many mentions a year goes on over a page a month. */
export const WHOLE_YEAR = 300;

/** The mentions of each topic, newest first. */
export const topicIndex = (insight: Insight): ReadonlyMap<string, readonly Reading[]> =>
  insight.once(
    'site: topics',
    () => new Map([...allOfTopics(insight)].map(([topic, readings]) => [topic, readings.toReversed()])),
  );

/** The mentions of a topic in a year (`2026`) or a month (`2026-11`), newest first. */
export function inPeriod(insight: Insight, topic: string, period: string): readonly Reading[] {
  const length = period.length === 4 ? 4 : 7;
  const periods = insight.once(`site: ${topic} by ${length}`, () =>
    byPeriod(topicIndex(insight).get(topic) ?? [], length),
  );
  return periods.get(period) ?? [];
}

/** Readings by the first so many characters of their day: 4 for years, 7 for months. In the order of the readings. */
export function byPeriod(readings: readonly Reading[], characters: 4 | 7): Map<string, Reading[]> {
  const periods = new Map<string, Reading[]>();
  let last = '';
  let open: Reading[] = [];
  for (const reading of readings) {
    // They come in order: most lie in the same period as the one before.
    if (last === '' || !reading.mention.day.startsWith(last)) {
      last = reading.mention.day.slice(0, characters);
      open = periods.get(last) ?? [];
      periods.set(last, open);
    }
    open.push(reading);
  }
  return periods;
}

/** A week of which only the figures are kept, and how often a topic came up in it. */
export interface KeptWeek {
  id: WeekId;
  from: Day;
  to: Day;
  count: number;
}

/** Topic → the weeks of which only figures are kept and in which it came up, oldest first. */
const keptWeeks = (insight: Insight): ReadonlyMap<string, KeptWeek[]> =>
  insight.once('site: kept weeks of topics', () => {
    const topics = new Map<string, KeptWeek[]>();
    for (const view of insight.weeks) {
      const figures = keptFigures(view);
      for (const topic of Object.keys(figures?.topics ?? {})) {
        const count = countsOfTopic(figures!, topic).mentions;
        if (count === 0) continue;
        const week = { id: view.id, from: view.from, to: view.to, count };
        const known = topics.get(topic);
        if (known) known.push(week);
        else topics.set(topic, [week]);
      }
    }
    return topics;
  });

/** Those of a year or a month: all that have a day in it. */
export const keptIn = (insight: Insight, topic: string, period: string): readonly KeptWeek[] =>
  (keptWeeks(insight).get(topic) ?? []).filter(
    ({ from, to }) => from.startsWith(period) || to.startsWith(period),
  );

/**
 * The periods of a topic that have a page, as its address names them: `2026`, and `2026/11` for a year above 300 mentions. None
 * where the topic's own page holds all. Weeks whose mentions are no longer kept count as they did, so that no page goes.
 */
export function periodsOf(insight: Insight, topic: string): string[] {
  const readings = topicIndex(insight).get(topic) ?? [];
  const kept = keptWeeks(insight).get(topic) ?? [];
  if (readings.length + sum(kept) <= ON_ITS_OWN_PAGE) return [];
  const years = new Set([
    ...byPeriod(readings, 4).keys(),
    ...kept.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]),
  ]);
  return [...years]
    .toSorted()
    .toReversed()
    .flatMap((year) => {
      const of = inPeriod(insight, topic, year);
      const gone = keptIn(insight, topic, year);
      if (of.length + sum(gone) <= WHOLE_YEAR) return [year];
      const months = new Set([
        ...byPeriod(of, 7).keys(),
        ...gone.flatMap(({ from, to }) => [from.slice(0, 7), to.slice(0, 7)]),
      ]);
      return [
        year,
        ...[...months].filter((month) => month.startsWith(year)).map((month) => `${year}/${month.slice(5)}`),
      ];
    });
}
/** How often a topic came up in a year or a month, those that are no longer kept among them. */
export const saidIn = (insight: Insight, topic: string, period: string): number =>
  inPeriod(insight, topic, period).length + sum(keptIn(insight, topic, period));

/** Mentions that stand on the page of a topic itself. */
const ON_ITS_OWN_PAGE = 20;
const sum = (weeks: readonly KeptWeek[]): number => weeks.reduce((all, { count }) => all + count, 0);
