import type { WeekId } from '../archive/instant.ts';
import type { Reading } from '../insight/digest.ts';
import { markup } from './html.ts';
import type { Markup } from './html.ts';

/** What the search chooses pages by: the year, and every topic and platform of the mentions on the page. */
export function facetsOf(week: WeekId, readings: readonly Reading[]): Markup {
  const topics = new Set<string>();
  const platforms = new Set<string>();
  for (const reading of readings) {
    platforms.add(reading.mention.platform);
    for (const topic in reading.topics) topics.add(topic);
  }
  const facet =
    (name: string) =>
    (value: string): Markup =>
      markup`<meta data-pagefind-filter="${name}[content]" content="${value}">`;
  return markup`${facet('year')(week.slice(0, 4))}${[...topics].sort().map(facet('topic'))}${[...platforms].sort().map(facet('platform'))}`;
}
