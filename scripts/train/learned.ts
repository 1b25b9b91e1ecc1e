import type { LearnedPart } from '../../src/text/learn.ts';
import { highestOf } from '../../src/text/linear.ts';
import { macroF1 } from '../evaluate/figures.ts';
import { exponential } from './exponential.ts';
import { random, shuffle } from './random.ts';

/** A text that the team or its stars labelled, in order of time. */
export interface Labelled {
  words: string[];
  /** Points of the shipped model, a label. */
  base: number[];
  label: number;
  /** Texts of one story stay in one fold: a copy would tell the answer. */
  story?: string;
}

/** Fewer texts than this teach nothing that can be shown to help. */
export const FEWEST = 30;
/** Points of macro-F1 that cross-validation must show before it is switched on. */
export const LEAST_GAIN = 1;
const FOLDS = 5;
const EPOCHS = 14;
const RATE = 0.12;
const RIDGE = 2e-3;
/** How far rarer labels are made up for: 0 not at all, 1 fully. */
const BALANCE = 0.7;
/** Words kept: the file stays small enough to be read. */
const KEEP = 1500;

interface Fitted {
  trust: number;
  bias: Float64Array;
  words: Map<string, Float64Array>;
}

/**
 * Logistic regression on top of the shipped points: how far to trust them, a bias a label, and points for words.
 * AdaGrad with L2, averaged over the second half; deterministic.
 */
function descend(rows: Labelled[], names: string[], labels: number): Fitted {
  const index = new Map(names.map((name, i) => [name, i]));
  const vectors = rows.map(({ words }) => ({
    at: words.map((word) => index.get(word)).filter((i) => i !== undefined),
    worth: 1 / Math.sqrt(Math.max(1, words.length)),
  }));
  const size = names.length * labels;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const sums = new Float64Array(size);
  const bias = new Float64Array(labels);
  const biasSquares = new Float64Array(labels).fill(0.1);
  let trust = 1;
  let trustSquares = 0.1;
  const counts = Array.from({ length: labels }, (_, c) => rows.filter(({ label }) => label === c).length);
  const present = counts.filter((count) => count > 0).length;
  const classWeight = counts.map((count) => (count === 0 ? 0 : (rows.length / present / count) ** BALANCE));
  const order = rows.map((_, i) => i);
  const next = random(1);
  const error = new Float64Array(labels);
  let averaged = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - (0.9 * epoch) / EPOCHS);
    for (const i of shuffle(order, next)) {
      const { base, label } = rows[i]!;
      const { at, worth } = vectors[i]!;
      for (let c = 0; c < labels; c++) error[c] = base[c]! * trust + bias[c]!;
      for (const j of at) for (let c = 0; c < labels; c++) error[c]! += weights[j * labels + c]! * worth;
      const highest = Math.max(...error);
      let total = 0;
      for (let c = 0; c < labels; c++) total += error[c] = exponential(error[c]! - highest);
      let slopeOfTrust = 0;
      for (let c = 0; c < labels; c++) {
        error[c] = (error[c]! / total - (c === label ? 1 : 0)) * classWeight[label]!;
        slopeOfTrust += error[c]! * base[c]!;
        biasSquares[c]! += error[c]! ** 2;
        bias[c]! -= (rate * error[c]!) / Math.sqrt(biasSquares[c]!);
      }
      trustSquares += slopeOfTrust ** 2;
      trust -= (rate * slopeOfTrust) / Math.sqrt(trustSquares);
      for (const j of at) {
        for (let c = 0; c < labels; c++) {
          const k = j * labels + c;
          const slope = error[c]! * worth + RIDGE * weights[k]!;
          squares[k]! += slope * slope;
          weights[k]! -= (rate * slope) / Math.sqrt(squares[k]!);
        }
      }
    }
    if (epoch * 2 >= EPOCHS) {
      averaged++;
      for (let k = 0; k < size; k++) sums[k]! += weights[k]!;
    }
  }
  const words = new Map(
    names.map((name, j) => [name, sums.slice(j * labels, (j + 1) * labels).map((sum) => sum / averaged)]),
  );
  return { trust, bias, words };
}

/** Fits over all frequent words, keeps those that weigh most, and fits again over these. */
export function fitLearned(rows: Labelled[], labels: number): Fitted {
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts.keys()].filter((word) => counts.get(word)! >= 2).sort();
  if (frequent.length <= KEEP) return descend(rows, frequent, labels);
  const first = descend(rows, frequent, labels);
  const worth = (word: string): number =>
    Math.max(...first.words.get(word)!.map(Math.abs)) * Math.sqrt(counts.get(word)!);
  const kept = frequent
    .sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))
    .slice(0, KEEP)
    .sort();
  return descend(rows, kept, labels);
}

/** Points of a text under a fitted model, as `applyLearned` gives them. */
function pointsOf({ trust, bias, words }: Fitted, row: Labelled): Float64Array {
  const points = Float64Array.from(row.base, (point, c) => point * trust + bias[c]!);
  const worth = 1 / Math.sqrt(Math.max(1, row.words.length));
  for (const word of row.words) words.get(word)?.forEach((point, c) => (points[c]! += point * worth));
  return points;
}

/** Macro-F1 before and after, each fold a stretch of time, stories kept whole. */
export function crossValidate(
  rows: Labelled[],
  labels: number,
): { before: number; after: number; found: number[] } {
  const foldOf = new Map<string, number>();
  const folds = rows.map(({ story }, i) => {
    const fold = Math.floor((i * FOLDS) / rows.length);
    if (story === undefined) return fold;
    if (!foldOf.has(story)) foldOf.set(story, fold);
    return foldOf.get(story)!;
  });
  const found = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitLearned(
      rows.filter((_, i) => folds[i] !== fold),
      labels,
    );
    rows.forEach((row, i) => {
      if (folds[i] === fold) found[i] = highestOf(pointsOf(fitted, row));
    });
  }
  const truth = rows.map(({ label }) => label);
  const present = [...new Set(truth)].sort();
  const before = macroF1(
    truth,
    rows.map(({ base }) => highestOf(base)),
    present,
  );
  return { before, after: macroF1(truth, found, present), found };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const hundredths = (value: number): number => Math.round(value * 100) / 100 || 0;

/** One part of `model.json`: switched on only where cross-validation shows that it helps. */
export function learnPart(rows: Labelled[], labels: number): LearnedPart {
  const none = { trust: 1, bias: new Array<number>(labels).fill(0), words: {} };
  const several = new Set(rows.map(({ label }) => label)).size > 1;
  if (rows.length < FEWEST || !several)
    return { use: false, texts: rows.length, before: 0, after: 0, ...none };
  const { before, after } = crossValidate(rows, labels);
  const said = { texts: rows.length, before: tenths(before), after: tenths(after) };
  if (after < before + LEAST_GAIN) return { use: false, ...said, ...none };
  const { trust, bias, words } = fitLearned(rows, labels);
  const rounded = [...words]
    .map(([word, points]) => [word, [...points].map(hundredths)] as const)
    .filter(([, points]) => points.some((point) => Math.abs(point) >= 0.05))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    use: true,
    ...said,
    trust: hundredths(trust),
    bias: [...bias].map(hundredths),
    words: Object.fromEntries(rounded),
  };
}

/** `model.json`: a word a line, sorted, so that what was learned can be read in a diff. */
export function writeLearned(model: { sentiment?: LearnedPart; intent?: LearnedPart }): string {
  const part = (name: string, one: LearnedPart): string => {
    const { words, ...head } = one;
    const fields = Object.entries(head).map(
      ([field, value]) => `    ${JSON.stringify(field)}: ${JSON.stringify(value)}`,
    );
    const lines = Object.entries(words).map(
      ([word, points]) => `      ${JSON.stringify(word)}: ${JSON.stringify(points)}`,
    );
    const list = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n    }`;
    return `  ${JSON.stringify(name)}: {\n${[...fields, `    "words": ${list}`].join(',\n')}\n  }`;
  };
  const parts = (['sentiment', 'intent'] as const).flatMap((name) =>
    model[name] ? [part(name, model[name])] : [],
  );
  return `{\n${['  "format": 1', ...parts].join(',\n')}\n}\n`;
}
