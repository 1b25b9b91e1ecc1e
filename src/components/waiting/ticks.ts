import type { FormName } from '../../archive/form-address.ts';
import type { Broadcast, Mention } from '../../archive/mention.ts';
import type { Reading } from '../../insight/digest.ts';
import { attribute, markup, printable } from '../html.ts';
import type { Markup } from '../html.ts';
import { webLink } from '../link.ts';
import { isolated, linkOut, placeOf, titleOf } from '../mention.ts';
import { clip } from '../quote.ts';
import type { View } from '../view.ts';

/** How messages are ticked off from here: by a form, in their file, or only at the machine that holds the digest. */
export type Way = 'form' | 'file' | 'machine';

export function wayOf(view: View): Way {
  if (view.form('answered') !== undefined) return 'form';
  return view.edit('x') === undefined ? 'machine' : 'file';
}

/** What of an address tells somebody who does not see the page which message it is about. */
const about = (reading: Reading, view: View): string =>
  reading.author ?? clip(printable(titleOf(reading, view)), 40);

/** What the forms are called on the host's list: nobody's name. */
const titled = (text: string, reading: Reading, view: View): string =>
  `${text}: ${printable(placeOf(reading, view))}, ${view.day(reading.mention.day)}`;

const forms = [
  ['answered', 'answered'],
  ['no-answer-needed', 'noAnswer'],
  ['not-about-us', 'notAboutUs'],
] as const satisfies readonly (readonly [FormName, string])[];
/** The forms that fit what waits for nothing. */
const settling = forms.slice(1);

/** What can be noted of a mention in one tap, from any phone. */
export function ticks(reading: Reading, view: View, which: typeof forms | typeof settling = forms): Markup {
  const words = view.words.site.answering.waiting;
  const { id, file } = reading.mention;
  const link = (address: string, text: string): Markup =>
    markup`<a class="tick" href="${address}"${attribute('aria-label', `${text}: ${about(reading, view)}`)}>${text}</a>`;
  const filled = which.flatMap(([form, word]) => {
    const address = view.form(form, { mention: id }, titled(words[word], reading, view));
    return address === undefined ? [] : [link(address, words[word])];
  });
  if (filled.length > 0) return markup`<p class="ticks">${filled}</p>`;
  const edit = view.edit(file);
  if (edit !== undefined) return markup`<p class="ticks">${link(edit, words.file)}</p>`;
  return markup`<p class="byline">${words.code}: <code>${id}</code></p>`;
}

/** The same for what waits for no answer. */
export const settlingTicks = (reading: Reading, view: View): Markup => ticks(reading, view, settling);

/** An answer of ours that was found among what we published, for a person to confirm. */
export function suggestedAnswer(reading: Reading, answer: Broadcast | undefined, view: View): Markup | false {
  const reply = webLink(answer?.url);
  if (!answer || reply === undefined) return false;
  const words = view.words.site.answering.waiting;
  const text = clip(printable(wordsOf(answer)), 90);
  const found = linkOut(reply, isolated(text === '' ? words.answered : text));
  const fields = { mention: reading.mention.id, reply, when: answer.published };
  const form = view.form('answered', fields, titled(words.answered, reading, view));
  const confirm =
    form !== undefined &&
    markup` <a class="tick" href="${form}"${attribute('aria-label', `${words.confirm}: ${about(reading, view)}`)}>${words.confirm}</a>`;
  return markup`<p class="suggested">${words.suggested} ${found}${confirm}</p>`;
}

const wordsOf = ({ title, text }: Pick<Mention, 'title' | 'text'>): string =>
  text.trim() === '' ? title : text;
