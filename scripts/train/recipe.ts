import { Features } from '../../src/text/features.ts';
import { Scan, scan } from '../../src/text/features-scan.ts';
import type { Cue } from '../../src/text/intent-cues.ts';
import { INTENT_DENSE, cueAt, intentFeatures, intentGroups } from '../../src/text/intent-features.ts';
import { LANGUAGE_DENSE, languageFeatures, languageGroups } from '../../src/text/language-features.ts';
import { Lexicon, languages } from '../../src/text/lexicon.ts';
import type { Language } from '../../src/text/lexicon.ts';
import type { LinearModel } from '../../src/text/linear.ts';
import { SENTIMENT_DENSE, sentimentFeatures, sentimentGroups } from '../../src/text/sentiment-features.ts';
import { example, fit } from './fit.ts';
import type { Example, FitOptions } from './fit.ts';
import { intents } from './intent-examples.ts';
import type { Intended } from './intent-examples.ts';
import type { Weighted } from './language-examples.ts';
import { compileCues, compileLexicon, readEmoji } from './lexicon.ts';
import type { Opinion } from './read-data.ts';

/** Languages whose own list is helped by AFINN's; elsewhere it adds noise (machine translations of single words). */
export const afinnLanguages = ['en', 'fr', 'it'] as const;

/** How each model is fitted: chosen on development data, see `src/text/model/CARD.md`. */
export const languageFit: FitOptions = {
  columns: languages.length,
  bits: 16,
  groups: languageGroups,
  atLeast: 2,
  epochs: 8,
  rate: 0.3,
  ridge: 1e-5,
  denseRate: 0.3,
  seed: 1,
  dropout: 0,
  reference: -1,
};
export const sentimentFit: FitOptions = {
  columns: 3,
  bits: 17,
  groups: sentimentGroups,
  atLeast: 2,
  epochs: 24,
  rate: 0.1,
  ridge: 1e-3,
  denseRate: 0.6,
  seed: 1,
  dropout: 0.4,
  reference: 1,
};
export const intentFit: FitOptions = {
  columns: intents.length,
  bits: 14,
  groups: intentGroups,
  atLeast: 3,
  epochs: 16,
  rate: 0.1,
  ridge: 1e-2,
  denseRate: 0.3,
  seed: 1,
  dropout: 0.5,
  reference: intents.indexOf('other'),
};

/** How much each intent counts in training, whatever the number of its sentences. */
const intentShare: Partial<Record<string, number>> = { other: 1.1, suggestion: 1.3, complaint: 1.3 };
/** Cues of what the stars of a review do not say: that it advises its reader, or asks for something. */
const beyondOpinion: readonly Cue[] = ['advice', 'propose', 'reader', 'should', 'wouldbe', 'wish'];
/**
 * What scores of intent are divided by. No labelled intents may be trained on, so it cannot be fitted as that of
 * sentiment is: it was set on the half of the Spanish development texts that had been read anyway, and `evaluate` prints
 * how honest the confidence is on the other half.
 */
export const INTENT_TEMPERATURE = 0.45;
/** Between 0 (languages count by their examples) and 1 (all the same). */
const LANGUAGE_BALANCE = 0.6;

/** Reads texts into features with the compiled lists: one scanner, used again for each text. */
export function createReader() {
  const polarity = compileLexicon(afinnLanguages);
  const cues = compileCues();
  const emoji = readEmoji();
  const polarityLexicon = new Lexicon(polarity.keys, polarity.values);
  const cueLexicon = new Lexicon(cues.keys, cues.values);
  // Emoji are rounded when written: the model must see what it will see later.
  const rounded = new Map([...emoji].map(([point, value]) => [point, Math.round(value * 127) / 127]));
  const tokens = new Scan();
  const forLanguage = new Features(2, LANGUAGE_DENSE);
  const forSentiment = new Features(2, SENTIMENT_DENSE);
  const forIntent = new Features(2, INTENT_DENSE);
  const indexOf = (language: Language): number => languages.indexOf(language);
  return {
    polarity,
    cues,
    emoji,
    language(text: string): Features {
      languageFeatures(scan(text, tokens), forLanguage);
      return forLanguage;
    },
    sentiment(text: string, language: Language): Features {
      sentimentFeatures(scan(text, tokens), indexOf(language), polarityLexicon, rounded, forSentiment);
      return forSentiment;
    },
    intent(text: string, language: Language): Features {
      scan(text, tokens);
      const found = sentimentFeatures(tokens, indexOf(language), polarityLexicon, rounded, forSentiment);
      intentFeatures(text, tokens, indexOf(language), cueLexicon, found, forIntent);
      return forIntent;
    },
  };
}
export type Reader = ReturnType<typeof createReader>;

export function fitLanguage(reader: Reader, rows: Weighted[]): LinearModel {
  const mass = languages.map((language) =>
    sum(rows.filter((row) => row.language === language).map(({ weight }) => weight)),
  );
  const mean = sum(mass) / languages.length;
  const examples = rows.map(({ text, language, weight }) => {
    const label = languages.indexOf(language);
    const factor = root(mean / mass[label]!, LANGUAGE_BALANCE);
    return example(reader.language(text), languageGroups, label, weight * factor);
  });
  return fit(examples, languageFit);
}

export const sentimentExamples = (reader: Reader, rows: (Opinion & { weight?: number })[]): Example[] =>
  rows.map(({ text, language, label, weight = 1 }) =>
    example(reader.sentiment(text, language), sentimentGroups, label, weight),
  );

/**
 * Points that "neither" has ahead of good and bad. Review sentences and our own have almost no neutral ones, so that the
 * fit calls tweets good or bad too readily: by cross-validation over tweets this is worth half a point in Spanish.
 */
const NEITHER = 0.15;

export function fitSentiment(examples: Example[]): LinearModel {
  const model = fit(examples, sentimentFit);
  // The first dense feature is always 1.
  for (let column = 0; column < model.columns; column++) model.dense[column]! -= NEITHER;
  return model;
}

export function fitIntent(reader: Reader, rows: Intended[]): LinearModel {
  const mass = intents.map((intent) =>
    sum(rows.filter((row) => row.intent === intent).map(({ weight }) => weight)),
  );
  const examples = rows.flatMap(({ text, language, intent, weight, guessed }) => {
    const features = reader.intent(text, language);
    if (guessed && beyondOpinion.some((cue) => features.dense[cueAt(cue)]! > 0)) return [];
    const label = intents.indexOf(intent);
    const factor = (300 * (intentShare[intent] ?? 1)) / mass[label]!;
    return [example(features, intentGroups, label, weight * factor)];
  });
  return fit(examples, intentFit);
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
/** x to the power of a, rounded so that no machine's last bit shows. */
const root = (x: number, power: number): number => Math.round(x ** power * 1e6) / 1e6;
