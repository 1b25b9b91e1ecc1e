import { tokenize } from './tokens.ts';

/** The distinct words of a text, folded. */
export const wordSet = (text: string): Set<string> => new Set(tokenize(text).map(({ word }) => word));

/** Jaccard's index of two sets: what they share over what they hold together. 1 for two empty sets. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared += 1;
  const together = a.size + b.size - shared;
  return together === 0 ? 1 : shared / together;
}
