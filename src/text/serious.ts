import { folded, LATIN_END, second } from './features-letters.ts';
import { Hint } from './serious-hint.ts';
import { notMeant, seriousLists } from './serious-lists.ts';

/** Phrases by their first word: each a list of words, a stem where it ends in `*`. */
type Phrases = Map<string, string[][]>;
interface Lists {
  serious: Phrases;
  harmless: Phrases;
  hint: Hint;
}
interface Word {
  folded: string;
  from: number;
  to: number;
}

const word = /[\p{L}\p{N}]+(?:[·'’][\p{L}]+)*/gu;
/** Below this, the first letters of a stem stand for too many words to be an index. */
const INDEXED = 3;
/** Language → its lists where the business adds nothing; and with what it adds. */
const plainLists = new Map<string, Lists>();
const kept = new Map<string, Lists>();

/** Lower case, without accents: as the lists and the text are compared. */
function fold(text: string): string {
  let out = '';
  for (const character of text.toLowerCase().normalize('NFC')) {
    const code = character.charCodeAt(0);
    if (code === 0xb7 || code === 0x2019) continue;
    out += code < LATIN_END ? String.fromCharCode(folded[code]!) : character;
    if (code < LATIN_END && second[code] !== 0) out += String.fromCharCode(second[code]!);
  }
  return out;
}

function phrases(entries: string[]): Phrases {
  const found: Phrases = new Map();
  for (const entry of entries) {
    const words = entry
      .split(/[_\s]+/)
      .map(fold)
      .filter((one) => one !== '');
    const key = words[0]?.replaceAll('*', '').slice(0, INDEXED);
    if (key) found.set(key, [...(found.get(key) ?? []), words]);
  }
  return found;
}

const entriesOf = (list: string | undefined): string[] =>
  (list ?? '').split(/\s+/).filter((entry) => entry !== '');

function listsFor(language: string, extra: readonly string[]): Lists {
  const among = extra.length === 0 ? plainLists : kept;
  const key = extra.length === 0 ? language : JSON.stringify([language, extra]);
  const there = among.get(key);
  if (there) return there;
  // A language without a list of its own is read with all of them: better a look too many.
  // (A language can be called anything, also `constructor`.)
  const known = Object.hasOwn(seriousLists, language) ? [language] : Object.keys(seriousLists);
  const removed = new Set(extra.filter((one) => one.startsWith('-')).map((one) => plain(one.slice(1))));
  const added = extra
    .filter((one) => one !== '' && !one.startsWith('-'))
    .map((one) => one.trim().replaceAll(/\s+/g, '_'));
  const own = [...known.flatMap((one) => entriesOf(seriousLists[one])), ...added].filter(
    (one) => !removed.has(plain(one)),
  );
  const serious = phrases(own);
  const lists = {
    serious,
    hint: new Hint([...serious.values()].flat()),
    harmless: phrases([
      ...known.flatMap((one) => entriesOf(notMeant[one])),
      ...[...removed].map((one) => one.replaceAll(' ', '_')),
    ]),
  };
  if (among.size > 50) among.clear();
  among.set(key, lists);
  return lists;
}

/** An entry without its sign for a stem, folded, its words apart. */
const plain = (entry: string): string =>
  fold(entry.replaceAll('_', ' ').replaceAll('*', '')).trim().replaceAll(/\s+/g, ' ');

/** How many words the longest phrase that begins at a word has; 0 for none. */
function longest(words: readonly Word[], at: number, among: Phrases): number {
  let most = 0;
  for (const phrase of among.get(words[at]!.folded.slice(0, INDEXED)) ?? []) {
    if (phrase.length <= most || at + phrase.length > words.length) continue;
    const fits = phrase.every((one, i) => {
      const found = words[at + i]!.folded;
      return one.endsWith('*') ? found.startsWith(one.slice(0, -1)) : found === one;
    });
    if (fits) most = phrase.length;
  }
  return most;
}

/**
 * Words of a text that ask for a look today, as they stand in it, each once. Negation does not matter: "no cockroaches
 * this time" deserves a look as well. `extra` adds words, phrases and stems (`moho`, `mal olor`, `alerg*`) to the list
 * of the language; `-word` takes one away.
 */
export function seriousWords(text: string, language: string, extra: readonly string[] = []): string[] {
  return listsFor(language, extra).hint.mayHold(text) ? seriousWordsRead(text, language, extra) : [];
}

/** The same, word by word, without a look beforehand whether it is worth it. */
export function seriousWordsRead(text: string, language: string, extra: readonly string[] = []): string[] {
  const { serious, harmless } = listsFor(language, extra);
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    words.push({ folded: fold(match[0]), from: match.index, to: match.index + match[0].length });
  }
  const blocked = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) blocked.fill(1, i, i + longest(words, i, harmless));
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    if (blocked[i] === 1) continue;
    const length = longest(words, i, serious);
    if (length === 0) continue;
    found.add(text.slice(words[i]!.from, words[i + length - 1]!.to));
    i += length - 1;
  }
  return [...found];
}
