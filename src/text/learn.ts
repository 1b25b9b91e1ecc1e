import { WORD } from './features-scan.ts';
import type { Scan } from './features-scan.ts';
import { hashOf } from './hashing.ts';

/**
 * What a team's corrections and stars taught, on top of the shipped weights: `content/model.json`. Words stand as they
 * are read (lower case, no accents), so that a person can see what was learned; two words are joined by a blank.
 */
export interface LearnedModel {
  format: 1;
  sentiment?: LearnedPart;
  intent?: LearnedPart;
}
export interface LearnedPart {
  /** False where cross-validation showed no gain: then nothing of this part is used. */
  use: boolean;
  /** Texts it was learned from, and macro-F1 in % before and after, by cross-validation. */
  texts: number;
  before: number;
  after: number;
  /** What the shipped scores are multiplied by. */
  trust: number;
  /** Points added to every text, a label. */
  bias: number[];
  /** Points added for a word or two words, a label; the labels in the order of the program. */
  words: Record<string, number[]>;
}

interface PreparedPart {
  trust: number;
  bias: number[];
  words: Map<number, number[]>;
  longest: number;
}
export interface Prepared {
  sentiment?: PreparedPart;
  intent?: PreparedPart;
}

/** Hash of a word or two, as `wordsOf` gives them. */
const WORDS_KIND = 300;

function prepare(part: LearnedPart | undefined): PreparedPart | undefined {
  if (!part?.use) return undefined;
  const words = new Map(
    Object.entries(part.words).map(([word, points]) => [hashOf(word, WORDS_KIND), points]),
  );
  return { trust: part.trust, bias: part.bias, words, longest: 2 };
}

export const prepareLearned = (learned: LearnedModel | undefined): Prepared => ({
  sentiment: prepare(learned?.sentiment),
  intent: prepare(learned?.intent),
});

/** Adds what was learned to the points of sentiment and intent. */
export function applyLearned(learned: Prepared, scan: Scan, feeling: Float64Array, aim: Float64Array): void {
  if (!learned.sentiment && !learned.intent) return;
  const words = wordsOf(scan);
  if (learned.sentiment) applyPart(learned.sentiment, words, feeling);
  if (learned.intent) applyPart(learned.intent, words, aim);
}

function applyPart(part: PreparedPart, words: string[], points: Float64Array): void {
  for (let i = 0; i < points.length; i++) points[i] = points[i]! * part.trust + (part.bias[i] ?? 0);
  const worth = 1 / Math.sqrt(Math.max(1, words.length));
  for (const word of words) {
    const more = part.words.get(hashOf(word, WORDS_KIND));
    if (more) for (let i = 0; i < points.length; i++) points[i]! += (more[i] ?? 0) * worth;
  }
}

/** The different words of a text and pairs of neighbours, as the learned model names them. */
export function wordsOf(scan: Scan): string[] {
  const found = new Set<string>();
  let previous = '';
  for (let i = 0; i < scan.count; i++) {
    if (scan.kind[i] !== WORD) continue;
    const word = String.fromCharCode(...scan.fold.subarray(scan.foldFrom[i], scan.foldTo[i]));
    found.add(word);
    if (previous) found.add(`${previous} ${word}`);
    previous = word;
  }
  return [...found];
}
