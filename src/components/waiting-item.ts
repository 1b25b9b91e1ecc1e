import type { Reading } from '../insight/digest.ts';
import { markup, printable } from './html.ts';
import type { Markup } from './html.ts';
import { isolated, linkOut, ownText, placeOf, stars } from './mention.ts';
import { bestSentence } from './quote.ts';
import type { View } from './view.ts';

/** Somebody who waits: what they said, since when, and the way to answer. */
export function waitingItem(reading: Reading, view: View): Markup {
  const { mention, waiting, topics, intent } = reading;
  const { week } = view.words.site;
  const sentence = printable(bestSentence(mention, Object.values(topics).flat()));
  const late = waiting?.late ? markup` · <strong class="overdue">${week.pastPromise}</strong>` : false;
  const there = mention.url ? linkOut(mention.url, week.readThere) : false;
  const rating = mention.rating === undefined ? false : markup`${stars(mention.rating, view)} `;
  const who = reading.author ? markup`${isolated(reading.author)} · ` : false;
  const kind = view.words.digest.intents[intent.label];
  return markup`<li class="quotation" id="w-${mention.id}"><blockquote${ownText(mention.signals.language)}>${sentence}</blockquote><p class="byline">${rating}${who}${isolated(placeOf(reading, view))}</p><p class="byline"><span class="intent">${kind}</span>, <time datetime="${mention.day}">${week.waitsSince(mention.day)}</time>${late}</p><p class="onward">${there} <a href="${view.fullAddress(mention.week, mention.id)}">${week.readWhole}</a></p></li>`;
}
