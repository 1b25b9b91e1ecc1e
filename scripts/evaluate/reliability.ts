import { mean } from './figures.ts';
import type { Figure } from './figures.ts';

/** A label that was said, with what confidence, and whether it was right. */
export interface Told {
  right: boolean;
  confidence: number;
}

const bands = [
  [0, 0.5],
  [0.5, 0.65],
  [0.65, 0.8],
  [0.8, 1.01],
] as const;

/** How often a label is right, by the confidence it was said with, and how far the two lie apart. */
export function reliability(group: string, told: readonly Told[]): Figure[] {
  const rightOf = (some: readonly Told[]): number => (100 * some.filter(({ right }) => right).length) / Math.max(1, some.length); // prettier-ignore
  const saidOf = (some: readonly Told[]): number => 100 * mean(some.map(({ confidence }) => confidence));
  return [
    ...bands.map(([from, to]) => {
      const within = told.filter(({ confidence }) => confidence >= from && confidence < to);
      return {
        group,
        name: `said with ${from} to ${Math.min(1, to)}${from === 0 ? ' (shown as unsure)' : ''}`,
        value: rightOf(within),
        texts: within.length,
        note: `mean confidence ${saidOf(within).toFixed(1)} %`,
      };
    }),
    {
      group,
      name: 'expected calibration error, ten bands',
      value: calibrationError(told),
      texts: told.length,
      note: 'Guo and others, 2017; 0 is perfect',
    },
  ];
}

/** Expected calibration error in %: how far confidence and success lie apart in ten bands, by the texts in each. */
export function calibrationError(told: readonly Told[]): number {
  let apart = 0;
  for (let band = 0; band < 10; band++) {
    const within = told.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === band);
    apart += Math.abs(within.reduce((sum, { right, confidence }) => sum + (right ? 1 : 0) - confidence, 0));
  }
  return (100 * apart) / Math.max(1, told.length);
}
