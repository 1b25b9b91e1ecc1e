import { expect, it } from 'vitest';
import { BANDS, bandKeys, mix } from './minhash.ts';

/** Sets of 100 items of which so many are shared: Jaccard's index is shared ÷ (200 − shared). */
function bandsShared(shared: number, trial: number): number {
  const set = (own: number): number[] =>
    Array.from({ length: 100 }, (_, i) => mix(1000 * trial + (i < shared ? i : i + own)));
  const [a, b] = [new Int32Array(BANDS), new Int32Array(BANDS)];
  bandKeys(set(200), a);
  bandKeys(set(400), b);
  return a.filter((key, band) => key === b[band]).length;
}

it.each([
  [0, 0],
  [50, 1 / 9],
  [67, 0.254],
  [90, 0.669],
  [100, 1],
])(
  'sets with %i of 100 items in common share %f of their keys: the square of their Jaccard index',
  (shared, share) => {
    const trials = 300;
    let met = 0;
    for (let trial = 0; trial < trials; trial += 1) met += bandsShared(shared, trial);
    expect(met / (trials * BANDS)).toBeCloseTo(share, 1);
  },
);
