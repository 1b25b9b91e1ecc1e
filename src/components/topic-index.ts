import type { Reading } from '../insight/digest.ts';
import type { Insight } from '../insight/insight.ts';
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
  for (const reading of readings) {
    const period = reading.mention.day.slice(0, characters);
    const known = periods.get(period);
    if (known) known.push(reading);
    else periods.set(period, [reading]);
  }
  return periods;
}
