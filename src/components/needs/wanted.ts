import type { Reading } from '../../insight/digest.ts';
import type { Insight } from '../../insight/insight.ts';
import type { WantedCell, WantedRow } from '../../insight/recent-needs.ts';
import { markup, printable } from '../html.ts';
import type { Markup } from '../html.ts';
import { byline, isolated, ownText } from '../mention.ts';
import { bestSentence } from '../quote.ts';
import type { View } from '../view.ts';

/** What is asked for, as its topic or its people name it. */
export const whatOf = ({ need }: WantedRow): string => printable(need.what);

/** How it is wanted, where that was said; and where it was asked from, where that is not served. */
export function howOf({ need: { how, outside } }: WantedRow, view: View): string {
  const { site, digest } = view.words;
  const from = ({ kind, name }: NonNullable<typeof outside>): string =>
    site.week.needs[kind](printable(kind === 'language' ? view.language(name) : name));
  return [...(how ? [digest.hows[how]] : []), ...(outside ? [from(outside)] : [])].join(', ');
}

/** A mention in a sentence of its own, and the way to the whole of it. */
function wordsItem(reading: Reading, view: View): Markup {
  const { mention, topics } = reading;
  const sentence = printable(bestSentence(mention, Object.values(topics).flat()));
  const { readWhole } = view.words.site.week;
  return markup`<li class="quotation"><blockquote${ownText(mention.signals.language)}>${sentence}</blockquote>${byline(reading, view)}<p class="onward"><a href="${view.fullAddress(mention.week, mention.id)}">${readWhole}</a></p></li>`;
}

/** So many messages stand behind a number. */
const QUOTED = 5;

/** The newest words behind some mentions, and how many more there are. */
export function quoted(mentions: readonly string[], insight: Insight, view: View, most = QUOTED): Markup {
  const readings = mentions.flatMap((id) => insight.byId.get(id) ?? []).reverse();
  const rest = readings.length - most;
  return markup`<ul class="quotations">${readings.slice(0, most).map((reading) => wordsItem(reading, view))}</ul>${rest > 0 && markup`<p class="byline">${view.words.site.answering.needs.wordsMore(rest)}</p>`}`;
}

/** The words behind a number, under the name by which it is led to. */
export function saidSo(row: WantedRow, cell: WantedCell, insight: Insight, view: View): Markup {
  const how = howOf(row, view);
  const title = markup`${isolated(whatOf(row))}${how !== '' && `, ${how}`} · ${printable(view.platform(cell.platform))}`;
  return markup`<li id="${cell.anchor}"><h3>${title}</h3>${quoted(cell.mentions, insight, view)}</li>`;
}
