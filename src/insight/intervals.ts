import type { Interval } from './digest.ts';

const Z = 1.959964;

/**
 * The mean of a Poisson count a week, after `count` in so many weeks: Byar's approximation of the exact interval
 * (Breslow and Day, Statistical Methods in Cancer Research II, 1987, section 2.3).
 */
export function rateInterval(count: number, weeks: number): Interval {
  const bound = (n: number, z: number): number => n * (1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) ** 3;
  return {
    low: count === 0 ? 0 : Math.max(0, bound(count, -Z)) / weeks,
    high: bound(count + 1, Z) / weeks,
  };
}

/** Beyond so many values the binomial is as good as normal. */
const MANY = 100;

/**
 * The median, by order statistics: it lies between the k-th value from either end, where a fair coin shows fewer than k heads
 * in n throws in at most 2.5 % (Conover, Practical Nonparametric Statistics, section 3.2). Undefined below 6 values.
 */
export function medianInterval(values: readonly number[]): Interval | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const rank = n > MANY ? Math.floor(n / 2 - (Z * Math.sqrt(n)) / 2) : exactRank(n);
  return rank < 1 ? undefined : { low: sorted[rank - 1]!, high: sorted[n - rank]! };
}

function exactRank(n: number): number {
  let probability = 0.5 ** n;
  let below = probability;
  let rank = 0;
  while (below <= 0.025) {
    rank += 1;
    probability *= (n - rank + 1) / rank;
    below += probability;
  }
  return rank;
}
