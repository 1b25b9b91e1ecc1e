import type { Reading } from '../insight/digest.ts';
import { attribute, html, printable } from './html.ts';
import type { Markup } from './html.ts';
import { webLink } from './link.ts';
import { markedText } from './marked-text.ts';
import { headline } from './quote.ts';
import type { View } from './view.ts';

/** A name or title by a stranger: kept apart from the direction of the words around it. */
export const isolated = (text: string): Markup => html`<bdi>${printable(text)}</bdi>`;

/** Attributes of text by a stranger: its own language and its own direction. */
const own = (language: string): Markup =>
  html`${attribute('lang', /^[a-z]{2,3}$/.test(language) ? language : undefined)} dir="auto"`;

export function stars(rating: number, view: View): Markup {
  const full = Math.max(0, Math.min(5, Math.round(rating)));
  const label = view.words.site.mention.stars(view.format.decimal(rating));
  return html`<span class="stars" role="img" aria-label="${label}"
    >${'★'.repeat(full)}${'☆'.repeat(5 - full)}</span
  >`;
}

/** Tone of the message as a word with a shape: never by colour alone. */
export function tone(reading: Reading, view: View): Markup {
  const { label, unsure } = reading.sentiment;
  const { site, digest } = view.words;
  const word = unsure ? site.mention.toneUnsure : `${site.mention.tone}: ${digest.sentiments[label]}`;
  return html`<span class="tone ${unsure ? 'unsure' : label}">${word}</span>`;
}

export function place(reading: Reading, view: View): string {
  const { mention } = reading;
  return mention.outlet ?? view.sourceTitle(mention.source);
}

/** Who, where, when: the line under every text. */
export function byline(reading: Reading, view: View): Markup {
  const { mention, author } = reading;
  return html`<p class="byline">
    ${author ? html`${isolated(author)} · ` : false}${isolated(place(reading, view))} ·
    <time datetime="${mention.day}">${view.day(mention.day)}</time>${
      mention.rating === undefined ? false : html` · ${stars(mention.rating, view)}`
    }
  </p>`;
}

function labels(reading: Reading, view: View): Markup {
  const { digest, site } = view.words;
  const { mention } = reading;
  const status = reading.waiting ? 'open' : mention.triage.status;
  return html`<p class="labels">
    <span class="intent">${digest.intents[reading.intent.label]}${reading.intent.unsure && '?'}</span>
    ${tone(reading, view)}${
      reading.waiting || status !== 'open'
        ? html` <span class="status ${status}">${digest.statuses[status]}</span>`
        : false
    }${reading.serious.length > 0 && html` <span class="status serious">${site.mention.serious(view.format.list(reading.serious))}</span>`}${
      reading.claimsToBeUs && html` <span class="status">${site.mention.claimsToBeUs}</span>`
    }${mention.triage.outcome && html` <span class="outcome">${site.mention.outcome}: ${mention.triage.outcome}</span>`}
  </p>`;
}

/** Topics and the very words that matched, and whose judgement the labels are. */
function why(reading: Reading, view: View): Markup {
  const { site } = view.words;
  const lines = Object.entries(reading.topics).map(
    ([topic, words]) =>
      html`<li>
        <a href="${view.root}topics/${encodeURIComponent(topic)}/">${view.topicTitle(topic)}</a>${
          words.length > 0
            ? html`:
              ${words.map((word, index) => html`${index > 0 && ', '}<q dir="auto">${printable(word)}</q>`)}`
            : html` (${site.mention.byTeam})`
        }
      </li>`,
  );
  return html`<details class="why">
    <summary>${site.mention.why}</summary>
    <ul>
      ${lines}
    </ul>
    <p>${site.mention.labelsFrom[reading.sentiment.from]}</p>
  </details>`;
}

function copies(others: readonly Reading[], view: View): Markup {
  return html`<details class="copies">
    <summary>${view.words.site.mention.copies(others.length)}</summary>
    <ul>
      ${others.map((other) => copy(other, view))}
    </ul>
  </details>`;
}
function copy(other: Reading, view: View): Markup {
  const link = webLink(other.mention.url);
  const name = isolated(place(other, view));
  return html`<li id="${other.mention.id}">
    ${link ? html`<a href="${link}" rel="noopener noreferrer nofollow">${name}</a>` : name} ·
    <time datetime="${other.mention.day}">${view.day(other.mention.day)}</time>
  </li>`;
}

/** One mention in full, with its address. `others` are the copies of its story, folded into it. */
export function mention(reading: Reading, view: View, others: readonly Reading[] = []): Markup {
  const { mention: it } = reading;
  const { site } = view.words;
  const link = webLink(it.url);
  const edit = view.edit(it.file);
  const title = printable(headline(it));
  const found = Object.values(reading.topics).flat();
  const data = html`${attribute('data-topics', Object.keys(reading.topics).join(' '))}${attribute('data-platform', it.platform)}${attribute('data-source', it.source)}
  data-intent="${reading.intent.label}"
  data-tone="${reading.sentiment.unsure ? 'unsure' : reading.sentiment.label}"${attribute('data-language', it.signals.language)}`;
  const text = printable(it.text);
  return html`<li class="mention" ${data}>
    <h4 id="${it.id}" ${own(it.signals.language)}>
      ${link ? html`<a href="${link}" rel="noopener noreferrer nofollow">${title}</a>` : title}
    </h4>
    ${byline(reading, view)}${
      // Where the title is the beginning of the text, the text stands once.
      text === '' || text === title
        ? false
        : html`<p class="text" ${own(it.signals.language)}>${markedText(text, found)}</p>`
    }${labels(reading, view)}${others.length > 0 && copies(others, view)}
    <div class="tools">
      ${why(reading, view)}<a class="permalink" href="${view.address(it.week, it.id)}"
        >${site.mention.permalink}</a
      >${edit !== undefined && html`<a href="${edit}" rel="noopener">${site.mention.edit}</a>`}
    </div>
  </li>`;
}
