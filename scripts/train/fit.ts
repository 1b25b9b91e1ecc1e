import type { Features } from '../../src/text/features.ts';
import { checkOf, shares } from '../../src/text/linear.ts';
import type { LinearModel } from '../../src/text/linear.ts';
import { exponential } from './exponential.ts';
import { random, shuffle } from './random.ts';

/** A text as the fit sees it: hashes with their values, the dense features apart. */
export interface Example {
  hashes: Int32Array;
  values: Float64Array;
  dense: Float64Array;
  label: number;
  weight: number;
}

export interface FitOptions {
  columns: number;
  bits: number;
  groups: Float64Array;
  /** A feature must stand in so many examples. */
  atLeast: number;
  epochs: number;
  rate: number;
  /** Strength of L2. */
  ridge: number;
  /** Learning rate of dense features, against that of hashed ones. */
  denseRate: number;
  seed: number;
  /** Share of the hashed features that are left out each time an example is seen: none can lean on another. */
  dropout: number;
  /** The class whose scores are 0: one column less is shipped. */
  reference: number;
}

/** Copies what a text emitted; equal hashes are added up. */
export function example(features: Features, groups: Float64Array, label: number, weight = 1): Example {
  const share = shares(groups, features.inGroup);
  const sums = new Map<number, number>();
  for (let i = 0; i < features.count; i++) {
    const hash = features.hash[i]!;
    sums.set(hash, (sums.get(hash) ?? 0) + share[features.group[i]!]!);
  }
  return {
    hashes: Int32Array.from(sums.keys()),
    values: Float64Array.from(sums.values()),
    dense: Float64Array.from(features.dense),
    label,
    weight,
  };
}

/** Multinomial logistic regression by AdaGrad with L2, weights averaged over the second half of the epochs. */
function descend(examples: Example[], index: (hash: number) => number, size: number, options: FitOptions) {
  const { columns, epochs, ridge } = options;
  const dense = examples[0]?.dense.length ?? 0;
  const all = size + dense;
  const weights = new Float64Array(all * columns);
  const squares = new Float64Array(all * columns).fill(1e-2);
  const average = new Float64Array(all * columns);
  const vectors = examples.map(({ hashes, values, dense: more }) => {
    const at: number[] = [];
    const value: number[] = [];
    hashes.forEach((hash, i) => {
      const feature = index(hash);
      if (feature >= 0) {
        at.push(feature);
        value.push(values[i]!);
      }
    });
    more.forEach((one, i) => {
      if (one !== 0) {
        at.push(size + i);
        value.push(one * options.denseRate);
      }
    });
    return { at: Int32Array.from(at), value: Float64Array.from(value) };
  });
  const order = examples.map((_, i) => i);
  const next = random(options.seed);
  const error = new Float64Array(columns);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = options.rate * (1 - (0.9 * epoch) / epochs);
    for (const i of shuffle(order, next)) {
      const { at, value } =
        options.dropout > 0 ? thinned(vectors[i]!, size, options.dropout, next) : vectors[i]!;
      const { label, weight } = examples[i]!;
      error.fill(0);
      for (let j = 0; j < at.length; j++) {
        const base = at[j]! * columns;
        for (let c = 0; c < columns; c++) error[c]! += weights[base + c]! * value[j]!;
      }
      let highest = error[0]!;
      for (let c = 1; c < columns; c++) if (error[c]! > highest) highest = error[c]!;
      let sum = 0;
      for (let c = 0; c < columns; c++) {
        error[c] = exponential(error[c]! - highest);
        sum += error[c]!;
      }
      for (let c = 0; c < columns; c++) error[c] = (error[c]! / sum - (c === label ? 1 : 0)) * weight;
      for (let j = 0; j < at.length; j++) {
        const base = at[j]! * columns;
        const x = value[j]!;
        for (let c = 0; c < columns; c++) {
          const slope = error[c]! * x + ridge * weights[base + c]!;
          squares[base + c]! += slope * slope;
          weights[base + c]! -= (rate * slope) / Math.sqrt(squares[base + c]!);
        }
      }
    }
    if (epoch * 2 >= epochs) {
      averaged++;
      for (let k = 0; k < weights.length; k++) average[k]! += weights[k]!;
    }
  }
  for (let k = 0; k < average.length; k++) average[k]! /= averaged;
  return average;
}

interface Vector {
  at: Int32Array;
  value: Float64Array;
}
/** Leaves features out at random, and makes the others count for them. */
function thinned({ at, value }: Vector, size: number, share: number, next: () => number): Vector {
  const keptAt = new Int32Array(at.length);
  const keptValue = new Float64Array(at.length);
  let kept = 0;
  for (let j = 0; j < at.length; j++) {
    if (at[j]! < size && next() < share) continue;
    keptAt[kept] = at[j]!;
    keptValue[kept++] = at[j]! < size ? value[j]! / (1 - share) : value[j]!;
  }
  return { at: keptAt.subarray(0, kept), value: keptValue.subarray(0, kept) };
}

/**
 * Fits a model in two rounds: over every feature that is frequent enough, then over those that won their bucket, by
 * what they weigh and how often they stand. The weights are rounded to a byte.
 */
export function fit(examples: Example[], options: FitOptions): LinearModel {
  const { columns, bits, reference } = options;
  const counts = new Map<number, number>();
  for (const { hashes } of examples) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const frequent = [...counts.keys()]
    .filter((hash) => counts.get(hash)! >= options.atLeast)
    .sort((a, b) => a - b);
  const numbers = new Map(frequent.map((hash, i) => [hash, i]));
  const first = descend(examples, (hash) => numbers.get(hash) ?? -1, frequent.length, {
    ...options,
    epochs: Math.max(4, Math.ceil(options.epochs / 2)),
  });
  const mask = (1 << bits) - 1;
  const winner = new Map<number, { hash: number; worth: number }>();
  frequent.forEach((hash, i) => {
    let largest = 0;
    for (let c = 0; c < columns; c++)
      largest = Math.max(largest, Math.abs(first[i * columns + c]! - first[i * columns + reference]!));
    const worth = largest * Math.sqrt(counts.get(hash)!);
    const there = winner.get(hash & mask);
    if (!there || worth > there.worth) winner.set(hash & mask, { hash, worth });
  });
  const check = new Uint8Array(1 << bits);
  for (const [bucket, { hash }] of winner) check[bucket] = checkOf(hash);
  const second = descend(
    examples,
    (hash) => (check[hash & mask] === checkOf(hash) ? hash & mask : -1),
    1 << bits,
    options,
  );
  return rounded(second, check, examples[0]?.dense.length ?? 0, options);
}

function rounded(weights: Float64Array, check: Uint8Array, dense: number, options: FitOptions): LinearModel {
  const { columns, bits, reference } = options;
  const shipped = [...Array(columns).keys()].filter((c) => c !== reference);
  const difference = (feature: number, column: number): number =>
    weights[feature * columns + column]! - (reference < 0 ? 0 : weights[feature * columns + reference]!);
  const buckets = 1 << bits;
  const scale = new Float64Array(shipped.length);
  shipped.forEach((column, at) => {
    for (let i = 0; i < buckets; i++) scale[at] = Math.max(scale[at]!, Math.abs(difference(i, column)) / 127);
  });
  const bytes = new Int8Array(buckets * shipped.length);
  const apart = new Float64Array(dense * shipped.length);
  shipped.forEach((column, at) => {
    // Four decimals are more than the bytes beside them can tell apart.
    scale[at] = Math.max(1e-6, Math.round(scale[at]! * 1e6) / 1e6);
    for (let i = 0; i < buckets; i++) {
      if (check[i] !== 0)
        bytes[i * shipped.length + at] = Math.max(
          -127,
          Math.min(127, Math.round(difference(i, column) / scale[at]!)),
        );
    }
    for (let i = 0; i < dense; i++) {
      apart[i * shipped.length + at] =
        Math.round(difference(buckets + i, column) * options.denseRate * 1e4) / 1e4;
    }
  });
  return {
    columns: shipped.length,
    bits,
    check,
    weights: bytes,
    scale,
    dense: apart,
    groups: options.groups,
  };
}
