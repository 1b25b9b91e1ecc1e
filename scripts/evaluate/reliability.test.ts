import { expect, it } from 'vitest';
import { calibrationError, reliability } from './reliability.ts';

const told = (right: number, of: number, confidence: number) =>
  Array.from({ length: of }, (_, i) => ({ right: i < right, confidence }));

// Worked by hand: of ten said with 0.9 seven are right (0.2 too sure), of ten said with 0.5 five.
it('is the distance between what was said and what was right', () => {
  expect(calibrationError([...told(7, 10, 0.9), ...told(5, 10, 0.5)])).toBeCloseTo(10);
  expect(calibrationError(told(10, 10, 1))).toBe(0);
  expect(calibrationError([])).toBe(0);
});

it('shows each band with its texts', () => {
  const rows = reliability('g', [...told(7, 10, 0.9), ...told(2, 5, 0.4)]);
  expect(rows.map(({ value, texts }) => [value, texts])).toEqual([[40, 5], [0, 0], [0, 0], [70, 10], [expect.closeTo(40 / 3), 15]]); // prettier-ignore
});
