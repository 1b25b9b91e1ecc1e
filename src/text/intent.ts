import type { Features } from './features.ts';
import { highestOf, score, softmax } from './linear.ts';
import type { LinearModel } from './linear.ts';
import { hundredths } from './sentiment.ts';

/** In the order of the weights; `other` last, against which all others are weighed. */
export const intentLabels = [
  'complaint',
  'question',
  'suggestion',
  'praise',
  'purchase',
  'news',
  'other',
] as const;
export type IntentLabel = (typeof intentLabels)[number];
export interface Intent {
  label: IntentLabel;
  /** 0 to 1. */
  confidence: number;
}

const place = (label: IntentLabel): number => intentLabels.indexOf(label);
const COMPLAINT = place('complaint');
const SUGGESTION = place('suggestion');
const PRAISE = place('praise');
const NEWS = place('news');
const OTHER = place('other');

/** Kinds of source that carry news and little else, and `press` for any source of the press; and one that carries mostly news. */
const newsKinds = new Set(['google-news', 'bing-news', 'gdelt', 'boe', 'press']);
const mostlyNews = new Set(['google-alerts']);
export const isNewsKind = (kind: string | undefined): boolean => kind !== undefined && newsKinds.has(kind);

/** What of a source is evidence for news: its kind, or that it is of the press, where its kind alone says nothing. */
export const evidenceOf = (kind: string | undefined, platform: string | undefined): string | undefined =>
  platform === 'press' && !isNewsKind(kind) ? 'press' : kind;

const six = new Float64Array(intentLabels.length - 1);

/** Points of each intent, before anything that was learned on site. */
export function intentScores(model: LinearModel, features: Features, into: Float64Array): Float64Array {
  score(model, features, six);
  into.set(six);
  into[OTHER] = 0;
  return into;
}

/** Adds what the stars and the kind of source say; set by hand. A review is no news, and rarely says nothing. */
export function weighIntent(
  scores: Float64Array,
  rating: number | undefined,
  kind: string | undefined,
): void {
  if (rating !== undefined && rating >= 1 && rating <= 5) {
    const stars = Math.round(rating);
    scores[COMPLAINT]! += [2, 1.5, 0.5, -0.8, -1.5][stars - 1]!;
    scores[PRAISE]! += [-2.5, -1.5, 0, 1, 1.5][stars - 1]!;
    scores[NEWS]! -= 3;
    scores[OTHER]! -= 0.5;
  }
  if (isNewsKind(kind)) scores[NEWS]! += 3.5;
  else if (kind !== undefined && mostlyNews.has(kind)) scores[NEWS]! += 0.7;
}

/** Four or five stars on an outright proposal say that who proposes is content, not that nothing is proposed. */
export function weighProposal(scores: Float64Array, rating: number | undefined): void {
  if (rating === undefined || rating < 4 || rating > 5) return;
  scores[PRAISE]! -= 1.5;
  scores[SUGGESTION]! += 2.5;
}

/** Points into what is said. Changes the points. */
export function intentOf(scores: Float64Array, temperature: number): Intent {
  const likely = softmax(scores, temperature);
  const best = highestOf(likely);
  return { label: intentLabels[best]!, confidence: hundredths(likely[best]!) };
}
