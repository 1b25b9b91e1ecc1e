/** Entropy-like sum of k·ln k, 0 where k is 0. */
const kLogK = (...ks: number[]): number => ks.reduce((sum, k) => (k > 0 ? sum + k * Math.log(k) : sum), 0);

/**
 * Dunning's log-likelihood ratio G² of a two by two table (Computational Linguistics 19, 1993): how surprising it is that
 * `count` of `of` texts hold a term where `otherCount` of `otherOf` others do. Above 10.83, p < 0.001.
 */
export function logLikelihood(count: number, of: number, otherCount: number, otherOf: number): number {
  const [a, b, c, d] = [count, of - count, otherCount, otherOf - otherCount];
  const g2 = 2 * (kLogK(a, b, c, d) - kLogK(a + b, c + d) - kLogK(a + c, b + d) + kLogK(a + b + c + d));
  return Math.max(0, g2);
}

/** How many times as frequent, as a power of two (Hardie's log ratio): half a text stands in for none. */
export const logRatio = (count: number, of: number, otherCount: number, otherOf: number): number =>
  Math.log2(count / of / (Math.max(otherCount, 0.5) / Math.max(1, otherOf)));
