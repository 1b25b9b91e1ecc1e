import type { Settings } from '../../src/archive/settings.ts';
import type { Source } from '../../src/archive/source.ts';
import type { Week } from '../../src/archive/archive.ts';
import { format } from '../../src/i18n/index.ts';
import type { Dictionary } from '../../src/i18n/index.ts';
import type { News } from '../../src/i18n/mail-words.ts';
import type { Digest, Reading } from '../../src/insight/digest.ts';
import { oneMinuteSentences, oneThingSentence } from '../../src/insight/sentences.ts';
import { beginning, link, plain } from './markup.ts';
import type { Item, Page } from './page.ts';

/** Those who wait longest, in a mail: the others are on the page. */
const WAITING = 5;
const LONGEST_QUOTE = 180;

export interface Digested {
  digest: Digest;
  settings: Settings;
  sources: ReadonlyMap<string, Source>;
  words: Dictionary;
  note?: Week['note'];
  /** The pages open with a password. */
  isPrivate?: boolean;
}

/** The subject: the news of the week. */
export function subjectOf({ digest, settings, words }: Digested): string {
  return plain(
    words.mail.subject(newsOf(digest, format(settings.language).shortRange(digest.from, digest.to))),
  );
}

function newsOf(digest: Digest, range: string): News {
  const alarm = digest.alarms.find(({ state }) => state === 'begins' || state === 'continues');
  return {
    business: digest.business,
    range,
    state: digest.state,
    first: digest.first,
    serious: digest.serious.filter(({ mention }) => mention.triage.status === 'open').length,
    ...(alarm && { alarm: alarm.series.kind }),
    waiting: digest.waiting.length,
    complaints: digest.said.complaint.length,
    mentions: digest.counts.mentions,
  };
}

/** What the mail of a week says: the one minute, what to do, those who wait, and the way to the page. */
export function pageOf(digested: Digested): Page {
  const { digest, settings, words, note, isPrivate = false } = digested;
  const address = weekAddress(settings.site, digest.week, isPrivate);
  const rest = digest.waiting.length - WAITING;
  return {
    language: settings.language,
    business: digest.business,
    range: format(settings.language).range(digest.from, digest.to),
    minute: oneMinuteSentences(digest, words),
    todo: oneThingSentence(digest, words),
    waiting: {
      heading: words.mail.waiting,
      items: digest.waiting.slice(0, WAITING).map((reading) => itemOf(reading, digested)),
      ...(rest > 0 && { more: words.mail.more(rest) }),
    },
    ...(note && { note: { heading: words.mail.note(note.author), text: plain(withoutMarks(note.body)) } }),
    ...(address !== undefined && { button: { text: words.mail.open, address } }),
    footer: [words.mail.footer(digest.business)],
  };
}

/**
 * The page of a week at the address where the digest stands. Pages with a password have no file of that name: where the
 * host cannot lead from there to the page that unlocks them, only `/?/path` does.
 */
export function weekAddress(
  site: string | undefined,
  week: string | undefined,
  isPrivate: boolean,
): string | undefined {
  if (site === undefined || week === undefined) return undefined;
  return new URL(`${isPrivate ? '?/' : ''}weeks/${week}/`, site.endsWith('/') ? site : `${site}/`).href;
}

/** Whether the pages of this business open with a password: whoever publishes them has said so. */
export const isPrivate = (env: NodeJS.ProcessEnv): boolean => env['OIDO_PUBLISH'] === 'private';

function itemOf({ mention, author }: Reading, { sources, words }: Digested): Item {
  const place = mention.outlet ?? sources.get(mention.source)?.title ?? mention.source;
  const address = link(mention.url);
  const line = [author, place, words.site.week.waitsSince(mention.day)];
  return {
    quote: words.mail.quotes.join(beginning(mention.text || mention.title, LONGEST_QUOTE)),
    language: /^[a-z]{2,3}$/.test(mention.signals.language) ? mention.signals.language : '',
    line: line.flatMap((part) => (part === undefined ? [] : [plain(part)])).join(' · '),
    ...(address !== undefined && { read: { text: words.mail.read, address } }),
  };
}

/** Markdown as it reads without its marks: a note is a few lines of plain words. */
const withoutMarks = (body: string): string =>
  body
    .replace(/\[([^\]\n]{0,200})\]\([^)\s]{0,2000}\)/g, '$1')
    .replace(/^[#>*-]+ +/gm, '')
    .replace(/[*_`]+/g, '');
