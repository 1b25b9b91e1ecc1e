import type { Reading } from './digest.ts';

/** Below this many labelled messages there are counts, and no balance. */
export const LEAST_FOR_NET = 10;

export interface NetSentiment {
  /** % good − % bad, −100 to 100. */
  value: number;
  /** Messages with a label that is not unsure. */
  n: number;
  /** 95 %: the difference of two shares of one sample, whose variance is (g + b − (g − b)²) ÷ n. */
  interval: { low: number; high: number };
}

/** The balance of good and bad messages; undefined below 10. Labels the program doubts are left out. */
export function netSentiment(readings: readonly Reading[]): NetSentiment | undefined {
  const sure = readings.filter(({ sentiment }) => !sentiment.unsure);
  const n = sure.length;
  if (n < LEAST_FOR_NET) return undefined;
  const good = sure.filter(({ sentiment }) => sentiment.label === 'positive').length / n;
  const bad = sure.filter(({ sentiment }) => sentiment.label === 'negative').length / n;
  const half = 1.959964 * Math.sqrt((good + bad - (good - bad) ** 2) / n);
  const percent = (share: number): number => Math.round(Math.max(-1, Math.min(1, share)) * 100);
  return {
    value: percent(good - bad),
    n,
    interval: { low: percent(good - bad - half), high: percent(good - bad + half) },
  };
}
