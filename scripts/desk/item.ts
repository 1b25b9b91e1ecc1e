import type { Reading } from '../../src/insight/digest.ts';
import type { Desk } from './desk.ts';
import { markup, webLink } from './markup.ts';
import type { Html } from './markup.ts';

const LONGEST = 400;
const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What somebody said, who and where. */
export function said(reading: Reading, desk: Desk, whole = false): Html {
  const { mention, waiting, author, serious } = reading;
  const words = desk.words.commands.desk;
  const insight = desk.live();
  const place = mention.outlet ?? insight.sources.get(mention.source)?.title ?? mention.source;
  const lang = /^[a-z]{2,3}$/.test(mention.signals.language) && markup` lang="${mention.signals.language}"`;
  const stars =
    mention.rating !== undefined && mention.rating > 0 ? `${desk.format.decimal(mention.rating)} ★ · ` : '';
  const text = whole ? mention.text : clip(mention.text);
  const title = mention.title !== '' && !text.startsWith(mention.title.replace(/…$/, ''));
  const link = webLink(mention.url);
  return markup`<blockquote${lang} dir="auto">${title && markup`<p class="said-title">${mention.title}</p>`}<p class="text">${text}</p></blockquote>
<p class="byline">${stars}${author !== undefined && markup`<bdi>${author}</bdi> · `}<bdi>${place}</bdi> · <time datetime="${mention.day}">${desk.format.dayMonth(mention.day)}</time>${waiting && markup` · ${words.since(waiting.days)}`}${waiting?.late && !waiting.slipped && markup` · <strong class="late">${words.late}</strong>`}</p>
${reading.claimsToBeUs && markup`<p class="byline"><strong>${desk.words.site.mention.claimsToBeUs}</strong></p>`}${serious.length > 0 && markup`<p class="byline"><strong class="late">${words.serious(serious)}</strong></p>`}${link !== undefined && markup`<p class="onward"><a href="${link}" rel="noreferrer nofollow" target="_blank">${words.readThere}</a></p>`}`;
}

/** Somebody who waits, with what can be noted in one tap. */
export function item(reading: Reading, desk: Desk, versions: (id: string) => string | undefined): Html {
  const { mention } = reading;
  const { tap, whole } = desk.words.commands.desk;
  const version = versions(mention.id);
  const button = (what: string, text: string): Html =>
    markup`<button name="what" value="${what}">${text}</button>`;
  return markup`<li class="quotation" id="w-${mention.id}">${said(reading, desk)}
<form class="taps" method="post" action="/desk/tap">
<input type="hidden" name="id" value="${mention.id}">
<input type="hidden" name="version" value="${version}">
${button('today', tap.today)} ${button('answered', tap.answered)}
${button('no-answer-needed', tap.noAnswer)} ${button('not-about-us', tap.notUs)}
<a class="more" href="/desk/mentions/${mention.id}">${whole}</a></form></li>`;
}
