import type { TopicFigures } from '../insight/digest.ts';
import { markup } from './html.ts';
import type { Markup } from './html.ts';
import { topicName } from './mention.ts';
import { sparkline } from './sparkline.ts';
import type { View } from './view.ts';

/** A topic in a line: times, compared with usual, good and bad as counts, and the weeks before as a sparkline. */
export function topicRow(figures: TopicFigures, trend: readonly (number | undefined)[], view: View): Markup {
  const { tables } = view.words.site;
  const { counts, usual, change } = figures;
  const { positive = 0, negative = 0 } = figures.tones ?? counts.sentiment;
  const highest = Math.max(0, ...trend.map((value) => value ?? 0));
  const label = tables.sparkline({ last: trend.at(-1) ?? 0, highest, weeks: trend.length });
  const number = view.format.number;
  return markup`<tr><th scope="row">${topicName(figures.id, view)}</th><td class="number">${number(counts.mentions)}</td><td class="change ${change}">${view.words.digest.changes[change]}${usual && markup` <span class="soft nowrap">(${tables.usualRange(usual)})</span>`}</td><td class="number good">${positive > 0 && number(positive)}</td><td class="number bad">${negative > 0 && number(negative)}</td><td>${trend.length > 1 && sparkline(trend, label)}</td></tr>`;
}
