import { describe, expect, test } from 'vitest';
import { logLikelihood, logRatio } from './likelihood.ts';

describe('log-likelihood', () => {
  // Dunning, Accurate methods for the statistics of surprise and coincidence (1993), table 1: the three highest bigrams.
  test.each([
    ['the swiss', 270.72, 110, 2442, 111, 29114],
    ['can be', 263.9, 29, 13, 123, 31612],
    ['previous year', 256.84, 31, 23, 139, 31584],
  ])('of “%s” is %f', (_, g2, both, only, other, neither) => {
    expect(logLikelihood(both, both + only, other, other + neither)).toBeCloseTo(g2, 1);
  });

  test('is 0 where nothing differs', () => {
    expect(logLikelihood(3, 30, 10, 100)).toBeCloseTo(0, 9);
    expect(logLikelihood(0, 0, 0, 0)).toBe(0);
  });
});

test('the log ratio doubles with frequency, and takes half a text for none', () => {
  expect(logRatio(8, 100, 2, 100)).toBe(2);
  expect(logRatio(4, 100, 0, 100)).toBe(3);
});
