import type { Features } from './features.ts';

/**
 * A linear model over hashed features. Each feature that was seen often enough in training owns a bucket, which keeps a
 * check byte beside the weights: a feature never seen in training finds another's byte, and says nothing.
 */
export interface LinearModel {
  columns: number;
  bits: number;
  /** 0 for an empty bucket. */
  check: Uint8Array;
  /** `columns` a bucket. */
  weights: Int8Array;
  /** What one step of a weight is worth, a column. */
  scale: Float64Array;
  /** `columns` a dense feature. */
  dense: Float64Array;
  /** What each group of features counts in all. */
  groups: Float64Array;
}

export const checkOf = (hash: number): number => (hash >>> 24) | 1;

/** Scores of the columns, into `out`. */
export function score(model: LinearModel, features: Features, out: Float64Array): Float64Array {
  const { columns, check, weights, scale, dense, groups } = model;
  const mask = (1 << model.bits) - 1;
  const share = shares(groups, features.inGroup);
  out.fill(0);
  for (let i = 0; i < features.count; i++) {
    const hash = features.hash[i]!;
    const bucket = hash & mask;
    if (check[bucket] !== checkOf(hash)) continue;
    const value = share[features.group[i]!]!;
    const at = bucket * columns;
    for (let column = 0; column < columns; column++) out[column]! += weights[at + column]! * value;
  }
  for (let column = 0; column < columns; column++) out[column]! *= scale[column]!;
  for (let i = 0; i < features.dense.length; i++) {
    const value = features.dense[i]!;
    if (value === 0) continue;
    for (let column = 0; column < columns; column++) out[column]! += dense[i * columns + column]! * value;
  }
  return out;
}

const shareOf = new Float64Array(16);
/** What one feature of each group counts: the group's worth over the root of how many there are. */
export function shares(groups: Float64Array, inGroup: Int32Array): Float64Array {
  for (let group = 0; group < groups.length; group++) {
    shareOf[group] = groups[group]! / Math.sqrt(Math.max(1, inGroup[group]!));
  }
  return shareOf;
}

/** Scores into probabilities, in place. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  let highest = -Infinity;
  for (const value of scores) highest = Math.max(highest, value);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp((scores[i]! - highest) / temperature);
    sum += scores[i]!;
  }
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}

/** The column with the highest value. */
export function highestOf(scores: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
