import type { Features } from './features.ts';
import { highestOf, score, softmax } from './linear.ts';
import type { LinearModel } from './linear.ts';

export const sentimentLabels = ['negative', 'neutral', 'positive'] as const;
export type SentimentLabel = (typeof sentimentLabels)[number];
export interface Sentiment {
  label: SentimentLabel;
  /** −1 (bad) to 1 (good): how probably it is good, less how probably it is bad. */
  score: number;
  /** 0 to 1: how often a label said with this confidence is right. */
  confidence: number;
}

const NEGATIVE = 0;
const NEUTRAL = 1;
const POSITIVE = 2;

/** What stars say before a word is read: points for [negative, neutral, positive], 1 to 5 stars. Set by hand. */
const ofStars = [
  [3.5, 0, -1.5],
  [2, 0.3, -1],
  [0.3, 1, 0.3],
  [-0.7, 0.2, 1.5],
  [-1.5, 0, 3],
] as const;
/** A headline reports; it takes sides less often than a post. */
const OF_NEWS = 0.5;

const pair = new Float64Array(2);

/** Points of negative, neutral and positive, before anything that was learned on site. */
export function sentimentScores(model: LinearModel, features: Features, into: Float64Array): Float64Array {
  score(model, features, pair);
  into[NEGATIVE] = pair[0]!;
  into[NEUTRAL] = 0;
  into[POSITIVE] = pair[1]!;
  return into;
}

/** Adds what the stars and the kind of source say. Stars outside 1 to 5 say nothing. */
export function weighSentiment(scores: Float64Array, rating: number | undefined, isNews: boolean): void {
  const stars = rating === undefined ? undefined : ofStars[Math.round(rating) - 1];
  if (stars) for (let i = 0; i < 3; i++) scores[i]! += stars[i]!;
  if (isNews) scores[NEUTRAL]! += OF_NEWS;
}

/** Points into what is said. Changes the points. */
export function sentimentOf(scores: Float64Array, temperature: number): Sentiment {
  const likely = softmax(scores, temperature);
  const best = highestOf(likely);
  return {
    label: sentimentLabels[best]!,
    score: hundredths(likely[POSITIVE]! - likely[NEGATIVE]!),
    confidence: hundredths(likely[best]!),
  };
}

/** Two decimals, and never −0. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100 || 0;
