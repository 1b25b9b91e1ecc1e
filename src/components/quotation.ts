import type { Reading } from '../insight/digest.ts';
import { markup } from './html.ts';
import type { Markup } from './html.ts';
import { printable } from './html.ts';
import { markedText } from './marked-text.ts';
import { byline, ownText } from './mention.ts';
import { bestQuote } from './quote.ts';
import type { View } from './view.ts';

/**
 * The best sentence of a mention, in the person's own words, leading to the whole of it; `after` stands before that way,
 * `below` under it.
 */
export function quotation(
  reading: Reading,
  view: View,
  after: Markup | false = false,
  below: Markup | false = false,
): Markup {
  const { mention } = reading;
  const sentence = printable(bestQuote(reading));
  const { readWhole } = view.words.site.week;
  const claims =
    reading.claimsToBeUs && markup`<p class="byline">${view.words.site.mention.claimsToBeUs}</p>`;
  return markup`<li class="quotation"><blockquote${ownText(mention.signals.language)}>${markedText(sentence, [])}</blockquote>${byline(reading, view)}${claims}<p class="onward">${after}<a href="${view.fullAddress(mention.week, mention.id)}">${readWhole}</a></p>${below}</li>`;
}
