import type { Reading } from '../insight/digest.ts';
import type { Insight } from '../insight/insight.ts';

/** Above so many mentions a year goes on over a page a month. */
export const WHOLE_YEAR = 300;

/** The mentions of a topic, newest first: stories folded, without what the team said is not about us. */
export function topicIndex(insight: Insight): ReadonlyMap<string, readonly Reading[]> {
  return insight.once('site: topics', () => {
    const found = new Map<string, Reading[]>();
    for (let at = insight.readings.length - 1; at >= 0; at--) {
      const reading = insight.readings[at]!;
      const { triage } = reading.mention;
      if (reading.story !== reading.mention.id) continue;
      if (triage.status === 'dismissed' && triage.reason === 'not-about-us') continue;
      for (const topic in reading.topics) {
        const known = found.get(topic);
        if (known) known.push(reading);
        else found.set(topic, [reading]);
      }
    }
    for (const readings of found.values()) readings.sort(newestFirst);
    return found;
  });
}

const newestFirst = (a: Reading, b: Reading): number =>
  a.mention.day < b.mention.day
    ? 1
    : a.mention.day > b.mention.day
      ? -1
      : a.mention.id < b.mention.id
        ? -1
        : 1;

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
