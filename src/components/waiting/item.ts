import type { Broadcast } from '../../archive/mention.ts';
import type { Reading } from '../../insight/digest.ts';
import { markup, printable } from '../html.ts';
import type { Markup } from '../html.ts';
import { isolated, linkOut, ownText, placeOf, stars, why } from '../mention.ts';
import { bestQuote } from '../quote.ts';
import type { View } from '../view.ts';
import { suggestedAnswer, ticks } from './ticks.ts';

/** Somebody who waits: what they said, since when, the way to answer, and to note that it is done. */
export function waitingItem(reading: Reading, view: View, answer?: Broadcast): Markup {
  const { mention, waiting, intent } = reading;
  const { week, mention: words } = view.words.site;
  const sentence = printable(bestQuote(reading));
  const late = waiting?.late ? markup` · <strong class="overdue">${week.pastPromise}</strong>` : false;
  const there = mention.url ? linkOut(mention.url, week.readThere) : false;
  const rating = mention.rating === undefined ? false : markup`${stars(mention.rating, view)} `;
  const who = reading.author ? markup`${isolated(reading.author)} · ` : false;
  const kind = view.words.digest.intents[intent.label];
  const serious =
    reading.serious.length > 0 &&
    markup` · <strong class="overdue">${words.serious(view.format.list(reading.serious.map(printable)))}</strong>`;
  const claims = reading.claimsToBeUs && markup` · ${words.claimsToBeUs}`;
  return markup`<li class="quotation" id="w-${mention.id}"><blockquote${ownText(mention.signals.language)}>${sentence}</blockquote><p class="byline">${rating}${who}${isolated(placeOf(reading, view))}${claims}</p><p class="byline"><span class="intent">${kind}</span>, <time datetime="${mention.day}">${week.waitsSince(mention.day)}</time>${late}${serious}</p><p class="onward">${there} <a href="${view.fullAddress(mention.week, mention.id)}">${week.readWhole}</a></p>${suggestedAnswer(reading, answer, view)}${ticks(reading, view)}<div class="tools" data-pagefind-ignore>${why(reading, view)}</div></li>`;
}
