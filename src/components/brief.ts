import type { Reading } from '../insight/digest.ts';
import { markup, printable } from './html.ts';
import type { Markup } from './html.ts';
import { byline, ownText, titleOf, tone } from './mention.ts';
import { afterTitle, clip } from './quote.ts';
import type { View } from './view.ts';

/** A mention in brief, for lists outside its week: what it is called, how it begins, whose it is, and the way to all of it. */
export function brief(reading: Reading, view: View): Markup {
  const { mention, intent } = reading;
  const own = ownText(mention.signals.language);
  const title = titleOf(reading, view);
  const begin = clip(afterTitle(title, printable(mention.text)), 160);
  const text = begin === '' ? false : markup`<p class="text"${own}>${begin}</p>`;
  return markup`<li class="brief"><h3${own}><a href="${view.fullAddress(mention.week, mention.id)}">${title}</a></h3>${text}${byline(reading, view)}<p class="labels"><span class="intent">${view.words.digest.intents[intent.label]}</span> ${tone(reading, view)}</p></li>`;
}
