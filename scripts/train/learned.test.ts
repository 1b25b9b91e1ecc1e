import { describe, expect, it } from 'vitest';
import { crossValidate, FEWEST, learnPart, writeLearned } from './learned.ts';
import type { Labelled } from './learned.ts';

/** Texts in which one word tells the label, and the shipped points say nothing. */
const told = (count: number): Labelled[] =>
  Array.from({ length: count }, (_, i) => ({
    words: [i % 2 ? 'rico' : 'duro', 'pan'],
    base: [0, 0.1, 0],
    label: i % 2 ? 2 : 0,
  }));

describe('learning on site', () => {
  it('switches on where cross-validation shows a gain', () => {
    const part = learnPart(told(60), 3);
    expect(part).toMatchObject({ use: true, texts: 60 });
    expect(part.after).toBeGreaterThan(part.before);
    expect(part.words['rico']![2]).toBeGreaterThan(0);
  });
  it('refuses too few texts, one label, and labels that words do not tell', () => {
    expect(learnPart(told(FEWEST - 1), 3).use).toBe(false);
    expect(
      learnPart(
        told(60).filter(({ label }) => label === 0),
        3,
      ).use,
    ).toBe(false);
    const right = told(60).map((row) => ({
      ...row,
      words: ['pan'],
      base: row.label === 0 ? [3, 0, 0] : [0, 0, 3],
    }));
    expect(learnPart(right, 3)).toMatchObject({ use: false, words: {} });
  });
  it('keeps a story in one fold', () => {
    const copies = told(50).map((row, i) => ({
      ...row,
      words: [`w${Math.floor(i / 2) % 5}`],
      story: `s${i % 5}`,
    }));
    expect(crossValidate(copies, 3).found).toHaveLength(50);
  });
  it('writes the same file for the same texts, a word a line, sorted', () => {
    const text = writeLearned({ sentiment: learnPart(told(60), 3) });
    expect(writeLearned({ sentiment: learnPart(told(60), 3) })).toBe(text);
    const words = Object.keys((JSON.parse(text) as { sentiment: { words: object } }).sentiment.words);
    expect(words).toEqual(words.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(text.split('\n').length).toBeGreaterThan(words.length);
  });
});
