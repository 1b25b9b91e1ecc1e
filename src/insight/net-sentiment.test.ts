import { expect, test } from 'vitest';
import { createInsight } from './insight.ts';
import { netSentiment } from './net-sentiment.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';

const readings = (good: number, bad: number, neutral: number, unsure = 0) => {
  const some = (count: number, rest: Partial<Said>): Said[] =>
    Array.from({ length: count }, () => ({ day: '2026-11-18', ...rest }));
  const said = [
    ...some(good, { sentiment: 'positive' }),
    ...some(bad, { sentiment: 'negative' }),
    ...some(neutral, {}),
    ...some(unsure, { sentiment: 'negative', sure: false }),
  ];
  return createInsight(archiveOf({ said }), new Date('2026-11-30T00:00:00Z')).readings;
};

// The variance of a difference of two shares of one sample (Scott and Seber, The American Statistician 37, 1983):
// (0.6 + 0.2 − 0.4²) ÷ 100 = 0.0064, so ± 1.96 × 0.08.
test('60 good and 20 bad of 100 are a balance of 40, between 24 and 56', () => {
  expect(netSentiment(readings(60, 20, 20))).toEqual({ value: 40, n: 100, interval: { low: 24, high: 56 } });
});

test('below 10 there is none, and what the program doubts is not among them', () => {
  expect(netSentiment(readings(5, 4, 0))).toBeUndefined();
  expect(netSentiment(readings(5, 4, 0, 5))).toBeUndefined();
  expect(netSentiment(readings(5, 4, 1, 5))?.n).toBe(10);
});
