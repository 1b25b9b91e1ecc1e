import { readFileSync } from 'node:fs';
import { intentLabels } from '../../src/text/intent.ts';
import type { IntentLabel } from '../../src/text/intent.ts';
import { languages } from '../../src/text/lexicon.ts';
import type { Language } from '../../src/text/lexicon.ts';
import { random, shuffle } from './random.ts';
import { ownReviews } from './own-reviews.ts';
import { heldOut, linguaLanguages, readLingua, readOpener, readTweetLid, readUmsab } from './read-data.ts';

export const intents = intentLabels;
export type Intent = IntentLabel;
export interface Intended {
  text: string;
  language: Language;
  intent: Intent;
  weight: number;
  /** The intent is guessed from what a review feels like: left out where the text also asks or advises. */
  guessed?: true;
}

/** Sentences of our own, their slots filled in `times` ways each. */
export function ownSentences(language: Language, times: number, next: () => number): Intended[] {
  const slots = new Map<string, string[]>();
  const found: Intended[] = [];
  let intent: Intent | undefined;
  const file = readFileSync(new URL(`intent/${language}.txt`, import.meta.url), 'utf8');
  for (const line of file.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const slot = /^\{(\w+)\} = (.+)$/.exec(line);
    if (slot) slots.set(slot[1]!, slot[2]!.split(' | '));
    else if ((intents as readonly string[]).includes(line)) intent = line as Intent;
    else if (intent !== undefined) {
      for (let i = 0; i < times; i++) {
        const text = line.replace(/\{(\w+)\}/g, (_all, name: string) => {
          const fillers = slots.get(name);
          if (!fillers) throw new Error(`intent/${language}.txt: no slot {${name}} in "${line}"`);
          return fillers[Math.floor(next() * fillers.length)]!;
        });
        found.push({ text, language, intent, weight: 1 / times });
      }
    }
  }
  return found;
}

/**
 * What the intent model learns from. No labelled intents may be shipped, so: our own sentences; review sentences, where
 * bad is mostly a complaint and good mostly praise; tweets at large, which are mostly neither.
 */
export function intentExamples(data: string): Intended[] {
  const next = random(11);
  const examples = languages.flatMap((language) => ownSentences(language, 4, next));
  for (const { text, language, label } of ownReviews()) {
    examples.push({
      text,
      language,
      intent: (['complaint', 'other', 'praise'] as const)[label],
      weight: 0.5,
    });
  }
  for (const language of ['es', 'en'] as const) {
    for (const { text, label } of readOpener(data, language, 'train')) {
      const intent = label === 0 ? 'complaint' : 'praise';
      examples.push({ text, language, intent, weight: 0.3, guessed: true });
    }
  }
  const tweets = [...readUmsab(data, 'train'), ...readTweetLid(data).filter(({ text }) => !heldOut(text))];
  for (const [i, { text, language }] of shuffle(tweets, next).slice(0, 6000).entries()) {
    // Whom a tweet answers says nothing here: what we read later is mostly addressed to a business.
    examples.push({
      text: i % 3 ? text.replace(/@\w+/g, ' ') : text,
      language,
      intent: 'other',
      weight: 0.15,
    });
  }
  // Newspaper sentences: half of them as they are shared, with an address behind them.
  for (const language of linguaLanguages) {
    const sentences = readLingua(data, language, 'sentences').filter(
      ({ text }) => !heldOut(text) && text.length > 40,
    );
    for (const [i, { text }] of shuffle(sentences, next).slice(0, 400).entries()) {
      examples.push({ text: i % 2 ? text : `${text} https://t.co/a`, language, intent: 'news', weight: 0.1 });
    }
  }
  return examples;
}
