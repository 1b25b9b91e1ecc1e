import type { WeekId } from '../archive/instant.ts';
import type { Reading } from '../insight/digest.ts';

/** What the search chooses pages by: the year, and every topic and platform of the mentions on the page. */
export function facetsOf(week: WeekId, readings: readonly Reading[]): { facet: string; value: string }[] {
  const topics = new Set(readings.flatMap((reading) => Object.keys(reading.topics)));
  const platforms = new Set(readings.map(({ mention }) => mention.platform));
  return [
    { facet: 'year', value: week.slice(0, 4) },
    ...[...topics].sort().map((value) => ({ facet: 'topic', value })),
    ...[...platforms].sort().map((value) => ({ facet: 'platform', value })),
  ];
}
