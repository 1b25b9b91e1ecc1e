import type { Voice } from '../../insight/voices.ts';
import { attribute, markup, printable } from '../html.ts';
import type { Markup } from '../html.ts';
import { webLink } from '../link.ts';
import { isolated, ownText, placeOf, stars } from '../mention.ts';
import { bestQuote } from '../quote.ts';
import type { View } from '../view.ts';

/** So many of their messages are quoted. */
const QUOTED = 4;

/** The name to call somebody by; the place where they speak, where no name is to be shown. */
export const nameOf = ({ name, mentions }: Voice, view: View): string =>
  name ?? view.words.site.answering.voices.hidden(printable(placeOf(mentions[0]!, view)));

/** Somebody, by what they said: their words, what they asked, whether they were answered. No score, no mood, no rank. */
export function voiceItem(voice: Voice, view: View): Markup {
  const words = view.words.site.answering.voices;
  const { anchor, mentions, asked, answered, recommends, since, follow } = voice;
  const facts = [
    words.spoke({ times: mentions.length, since }),
    asked > 0 && words.asked({ asked, answered }),
    recommends && words.recommends,
  ].filter((text) => text !== false);
  const quotes = mentions.slice(0, QUOTED).map((reading) => {
    const { mention } = reading;
    const sentence = printable(bestQuote(reading));
    const rating = mention.rating === undefined ? false : markup`${stars(mention.rating, view)} `;
    const kind = view.words.digest.intents[reading.intent.label];
    const status =
      mention.triage.status === 'answered' || mention.triage.status === 'resolved'
        ? markup`, ${view.words.digest.statuses[mention.triage.status].toLowerCase()}`
        : false;
    return markup`<li class="quotation"><blockquote${ownText(mention.signals.language)}>${sentence}</blockquote><p class="byline">${rating}<span class="intent">${kind}</span>${status} · ${isolated(placeOf(reading, view))} · <a href="${view.fullAddress(mention.week, mention.id)}"><time datetime="${mention.day}">${view.day(mention.day)}</time></a></p></li>`;
  });
  const rest = mentions.length - QUOTED;
  const page = webLink(follow?.page);
  const reads =
    follow?.followed === true
      ? markup`<p class="byline">${words.followed}</p>`
      : page !== undefined &&
        voice.name !== undefined &&
        markup`<p class="onward"><a href="${page}" rel="nofollow"${attribute('aria-label', `${words.follow}: ${voice.name}`)}>${words.follow}</a></p>`;
  return markup`<li class="voice" id="${anchor}"><h3>${isolated(nameOf(voice, view))}</h3><p class="small">${facts.join(' ')}</p><ul class="quotations">${quotes}</ul>${rest > 0 && markup`<p class="byline">${words.more(rest)}</p>`}${reads}</li>`;
}
