import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../src/text/hashing.ts';
import type { Language } from '../../src/text/lexicon.ts';

/** Lines of a file, without an empty last one. */
export const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);

/** The eighth of a data set without a development part of its own that no training sees: chosen by the text itself. */
export const heldOut = (text: string): boolean => (hashOf(text, 77) & 7) === 0;

/** 0 negative, 1 neutral, 2 positive. */
export interface Opinion {
  text: string;
  language: Language;
  label: 0 | 1 | 2;
}
export interface Spoken {
  text: string;
  language: Language;
}

export const umsabLanguages = {
  english: 'en',
  french: 'fr',
  german: 'de',
  italian: 'it',
  portuguese: 'pt',
  spanish: 'es',
} as const;

/** UMSAB, its own parts. */
export function readUmsab(data: string, part: 'train' | 'val'): Opinion[] {
  return Object.entries(umsabLanguages).flatMap(([folder, language]) => {
    const base = join(data, 'sentiment/umsab', folder, part);
    // A lone carriage return inside a text is no end of line: only \n separates.
    const split = (file: string): string[] => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
    const texts = split(`${base}_text.txt`);
    const labels = split(`${base}_labels.txt`);
    if (texts.length !== labels.length) {
      throw new Error(`${base}: ${texts.length} texts but ${labels.length} labels`);
    }
    return texts.map((text, i) => ({ text, language, label: Number(labels[i]) as 0 | 1 | 2 }));
  });
}

/** OpeNER and MultiBooked review sentences, their own parts. */
export function readOpener(data: string, language: Language, part: 'train' | 'dev'): Opinion[] {
  return (['neg', 'strneg', 'pos', 'strpos'] as const).flatMap((name) =>
    linesOf(join(data, 'sentiment/opener', language, part, `${name}.txt`)).map((text) => ({
      text,
      language,
      label: name.endsWith('neg') ? (0 as const) : (2 as const),
    })),
  );
}

/** TweetLID 2014: tweets of the Iberian peninsula with their language. */
export const readTweetLid = (data: string): Spoken[] =>
  linesOf(join(data, 'language/tweetlid14-train.tsv')).map((line) => {
    const tab = line.indexOf('\t');
    return { language: line.slice(0, tab) as Language, text: line.slice(tab + 1) };
  });

export const linguaLanguages = ['es', 'pt', 'ca', 'eu', 'en', 'fr', 'it', 'de'] as const;
/** Sentences or single words of the lingua test files. */
export const readLingua = (data: string, language: Language, what: 'sentences' | 'single-words'): Spoken[] =>
  linesOf(join(data, 'language/lingua', language, `${what}.txt`)).map((text) => ({ text, language }));

export const readTreeGal = (data: string): Spoken[] =>
  linesOf(join(data, 'language/galician/treegal-train.txt')).map((text) => ({ text, language: 'gl' }));

/** JSON lines, where the file is there. */
export function readJsonLines<T>(file: string): T[] {
  return existsSync(file) ? linesOf(file).map((line) => JSON.parse(line) as T) : [];
}
