import type { TriageWords } from '../../src/i18n/triage-words.ts';
import type { Dictionary } from '../../src/i18n/index.ts';
import type { Listed } from './listed.ts';

const LONGEST = 100;
// What a stranger wrote must not move the cursor of whoever reads it, nor turn the line round.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;
const clean = (text: string): string => text.replace(UNSEEN, ' ').trim();

/** Those who wait, two lines each, for a terminal. */
export function showList(
  list: readonly Listed[],
  ids: ReadonlyMap<string, string>,
  { commands, digest }: Dictionary,
  sourceTitle: (source: string) => string,
): string[] {
  const words: TriageWords = commands.triage;
  if (list.length === 0) return [words.nobody];
  return [
    words.waiting(list.length),
    ...list.flatMap((one) => {
      const kind = digest.intents[one.intent as keyof typeof digest.intents];
      const facts = [
        kind,
        ...(one.author ? [clean(one.author)] : []),
        clean(sourceTitle(one.source)),
        words.days(one.waiting.days),
        ...(one.waiting.slipped ? [words.slipped] : one.waiting.late ? [words.late] : []),
        ...(one.serious.length > 0 ? [words.serious(one.serious.map(clean))] : []),
      ];
      const said = clean(one.title || one.text);
      const short = said.length > LONGEST ? `${said.slice(0, LONGEST).toWellFormed()}…` : said;
      return [`${ids.get(one.id) ?? one.id}  ${facts.join(' · ')}`, `    ${short}`];
    }),
  ];
}
