import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast, threshold, usualRange } from './gamma-poisson.ts';

describe('the Gamma-Poisson predictive distribution', () => {
  test('sounds at 4, 5, 7, 11, 17 and 28 for weekly means of 0.5 to 16 over 8 weeks, p < 0.01', () => {
    const means = [0.5, 1, 2, 4, 8, 16];
    expect(means.map((mean) => threshold({ sum: mean * 8, weeks: 8 }, 0.01))).toEqual([4, 5, 7, 11, 17, 28]);
  });

  test('is the negative binomial: P(0) = (weeks ÷ (weeks + 1)) ^ (sum + ½)', () => {
    expect(atLeast(1, { sum: 4, weeks: 8 })).toBeCloseTo(1 - (8 / 9) ** 4.5, 12);
    // P(1) = shape × P(0) ÷ (weeks + 1)
    expect(atLeast(2, { sum: 4, weeks: 8 })).toBeCloseTo(1 - (8 / 9) ** 4.5 * (1 + 4.5 / 9), 12);
    expect(atLeast(0, { sum: 4, weeks: 8 })).toBe(1);
  });

  test('keeps its tail where subtraction from 1 would lose it', () => {
    const tail = atLeast(60, { sum: 8, weeks: 8 });
    expect(tail).toBeGreaterThan(0);
    expect(tail).toBeLessThan(1e-40);
  });

  const before = fc.record({
    sum: fc.double({ min: 0, max: 4000, noNaN: true }),
    weeks: fc.integer({ min: 4, max: 8 }),
  });

  test('the threshold is the smallest count below p', () => {
    fc.assert(
      fc.property(before, fc.constantFrom(0.01, 0.001, 0.0001), (past, p) => {
        const at = threshold(past, p);
        expect(atLeast(at, past)).toBeLessThan(p);
        expect(atLeast(at - 1, past)).toBeGreaterThanOrEqual(p * 0.999_999);
      }),
      { numRuns: 60 },
    );
  });

  test('the usual range holds the mean and leaves at most a tenth to either side', () => {
    fc.assert(
      fc.property(before, (past) => {
        const { low, high } = usualRange(past);
        const mean = (past.sum + 0.5) / past.weeks;
        expect(low).toBeLessThanOrEqual(Math.ceil(mean));
        expect(high).toBeGreaterThanOrEqual(Math.floor(mean));
        expect(atLeast(high + 1, past)).toBeLessThanOrEqual(0.1 + 1e-9);
        expect(1 - atLeast(low, past)).toBeLessThanOrEqual(0.1 + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});
