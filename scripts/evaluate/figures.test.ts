import { expect, it } from 'vitest';
import { accuracy, macroF1, macroRecall, ofLabel, table } from './figures.ts';

// Worked by hand: three of a, two of b; one a taken for b.
const truth = ['a', 'a', 'a', 'b', 'b'];
const found = ['a', 'a', 'b', 'b', 'b'];

it('counts as the textbook does', () => {
  expect(ofLabel(truth, found, 'a')).toEqual({ precision: 100, recall: 200 / 3, f1: 80 });
  expect(macroF1(truth, found, ['a', 'b'])).toBeCloseTo(80);
  expect(macroRecall(truth, found, ['a', 'b'])).toBeCloseTo((200 / 3 + 100) / 2);
  expect(accuracy(truth, found)).toBe(80);
  expect(ofLabel(truth, found, 'c').f1).toBe(0);
});

it('says of each figure whether it is met', () => {
  const figure = { group: 'g', name: 'n', value: 9, texts: 3, bar: 10 };
  expect(table([figure])).toContain('| no |');
  expect(table([{ ...figure, below: true }])).toContain('| yes |');
});
