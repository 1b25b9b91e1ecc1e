import type { Reading } from '../insight/digest.ts';
import type { Format } from '../i18n/index.ts';
import { attribute, markup, printable } from './html.ts';
import type { Markup } from './html.ts';
import { webLink } from './link.ts';
import { markedText } from './marked-text.ts';
import { afterTitle, headline } from './quote.ts';
import type { View } from './view.ts';

/** A name or title by a stranger: kept apart from the direction of the words around it. */
export const isolated = (text: string): Markup => markup`<bdi>${printable(text)}</bdi>`;

/** Attributes of text by a stranger: its own language and its own direction. */
export const ownText = (language: string): Markup =>
  markup`${attribute('lang', /^[a-z]{2,3}$/.test(language) ? language : undefined)} dir="auto"`;

/** A link out of the site, or the plain text where the address may not be one. */
export const linkOut = (address: string | undefined, inside: Markup | string): Markup => {
  const link = webLink(address);
  return link ? markup`<a href="${link}" rel="nofollow">${inside}</a>` : markup`${inside}`;
};

/** The name of a topic, a link where the topic has a page. */
export const topicName = (topic: string, view: View): Markup => {
  const link = view.topicLink(topic);
  const title = printable(view.topicTitle(topic));
  return link ? markup`<a href="${link}">${title}</a>` : markup`${title}`;
};

const starred = new WeakMap<Format, Map<number, Markup>>();
/** Stars as a picture with its number for those who do not see it. Ratings are few, so each is made once. */
export function stars(rating: number, view: View): Markup {
  let known = starred.get(view.format);
  if (!known) starred.set(view.format, (known = new Map()));
  let made = known.get(rating);
  if (!made) known.set(rating, (made = makeStars(rating, view)));
  return made;
}
function makeStars(rating: number, view: View): Markup {
  const full = Math.max(0, Math.min(5, Math.round(rating)));
  const label = view.words.site.mention.stars(view.format.decimal(rating));
  return markup`<span class="stars" role="img" aria-label="${label}">${'★'.repeat(full)}${'☆'.repeat(5 - full)}</span>`;
}

/** Tone of the message as a word with a shape: never by colour alone. */
export function tone(reading: Reading, view: View): Markup {
  const { label, unsure } = reading.sentiment;
  const { site, digest } = view.words;
  const word = unsure ? site.mention.toneUnsure : `${site.mention.tone}: ${digest.sentiments[label]}`;
  return markup`<span class="tone ${unsure ? 'unsure' : label}">${word}</span>`;
}

/** The outlet's name where it is not the source. */
export const placeOf = ({ mention }: Reading, view: View): string =>
  mention.outlet ?? view.sourceTitle(mention.source);

/** Who, where, when, how many stars: the line under every text. */
export function byline(reading: Reading, view: View): Markup {
  const { mention, author } = reading;
  const rating = mention.rating === undefined ? false : markup`${stars(mention.rating, view)} `;
  return markup`<p class="byline">${rating}${author ? markup`${isolated(author)} · ` : false}${isolated(placeOf(reading, view))} · <time datetime="${mention.day}">${view.day(mention.day)}</time></p>`;
}

function labels(reading: Reading, view: View): Markup {
  const { digest, site } = view.words;
  const { triage } = reading.mention;
  const extra: Markup[] = [];
  const flag = (kind: string, text: string): void =>
    void extra.push(markup` <span class="status ${kind}">${text}</span>`);
  if (reading.waiting) flag('open', digest.statuses.open);
  else if (triage.reason) flag('dismissed', digest.dismissReasons[triage.reason]);
  else if (triage.status !== 'open') flag(triage.status, digest.statuses[triage.status]);
  if (reading.serious.length > 0) flag('serious', site.mention.serious(view.format.list(reading.serious)));
  if (reading.claimsToBeUs) flag('claims', site.mention.claimsToBeUs);
  if (reading.history) flag('history', site.mention.history);
  if (triage.outcome) flag('outcome', `${site.mention.outcome}: ${triage.outcome}`);
  const intent = digest.intents[reading.intent.label];
  return markup`<p class="labels"><span class="intent">${intent}${reading.intent.unsure && ' (?)'}</span> ${tone(reading, view)}${extra}</p>`;
}

/** Topics and the very words that matched, and whose judgement the labels are. */
export function why(reading: Reading, view: View): Markup {
  const { mention } = view.words.site;
  const lines = Object.entries(reading.topics).map(([topic, words]) => {
    const found = words.map(
      (word, index) => markup`${index > 0 && ', '}<q dir="auto">${printable(word)}</q>`,
    );
    const because = words.length > 0 ? markup`: ${found}` : markup` (${mention.byTeam})`;
    return markup`<li>${topicName(topic, view)}${because}</li>`;
  });
  return markup`<details class="why"><summary>${mention.why}</summary><ul>${lines}</ul><p>${mention.labelsFrom[reading.sentiment.from]}</p></details>`;
}

function copies(others: readonly Reading[], view: View): Markup {
  const lines = others.map((other) => {
    const { id, day, url } = other.mention;
    const name = linkOut(url, isolated(placeOf(other, view)));
    return markup`<li id="${id}">${name} · <time datetime="${day}">${view.day(day)}</time></li>`;
  });
  return markup`<details class="copies"><summary>${view.words.site.mention.copies(others.length)}</summary><ul>${lines}</ul></details>`;
}

/** What a mention is called; the place it comes from where it says nothing that can be seen. */
export function titleOf(reading: Reading, view: View): string {
  const title = printable(headline(reading.mention));
  if (VISIBLE.test(title)) return title;
  const names = [placeOf(reading, view), reading.mention.platform].map(printable);
  return names.find((name) => VISIBLE.test(name)) ?? reading.mention.id;
}
const VISIBLE = /[^\s\p{C}]/u;

/** What the filters choose by. */
const facets = ({ mention, topics, sentiment, intent }: Reading): Markup =>
  markup`${attribute('data-topic', Object.keys(topics).join(' '))}${attribute('data-platform', mention.platform)}${attribute('data-source', mention.source)} data-intent="${intent.label}" data-tone="${sentiment.unsure ? 'unsure' : sentiment.label}"${attribute('data-language', mention.signals.language)}`;

/** One mention in full, with its address. `others` are the copies of its story, folded into it. */
export function mention(reading: Reading, view: View, others: readonly Reading[] = []): Markup {
  const { mention: it } = reading;
  const words = view.words.site.mention;
  const title = titleOf(reading, view);
  const text = printable(it.text);
  const own = ownText(it.signals.language);
  const found = Object.values(reading.topics).flat();
  // Where the title is the beginning of the text, the text stands once.
  const rest = afterTitle(title, text);
  const body = rest === '' ? false : markup`<p class="text"${own}>${markedText(rest, found)}</p>`;
  const edit = view.edit(it.file);
  const mend = edit === undefined ? false : markup`<a href="${edit}">${words.edit}</a>`;
  const folded = others.length > 0 && copies(others, view);
  return markup`<li class="mention"${facets(reading)}><h3 id="${it.id}"${own}>${linkOut(it.url, markedText(title, found))}</h3>${byline(reading, view)}${body}${labels(reading, view)}${folded}<div class="tools" data-pagefind-ignore>${why(reading, view)}<a class="permalink" href="${view.address(it.week, it.id)}">${words.permalink}</a>${mend}</div></li>`;
}

/** One mention in a line that keeps its address and leads to where it stands in full. */
export const mentionLine = (reading: Reading, view: View): Markup =>
  markup`<li id="${reading.mention.id}"><a href="${view.fullAddress(reading.mention.week, reading.mention.id)}"${ownText(reading.mention.signals.language)}>${titleOf(reading, view).slice(0, 80).toWellFormed()}</a></li>`;
