import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelFigures } from './model-figures.ts';

it('finds each of them in the card of the shipped model', () => {
  const found = modelFigures(readFileSync(new URL('../text/model/CARD.md', import.meta.url), 'utf8'));
  expect(found.map(({ figure }) => figure)).toEqual([
    'tone',
    'toneOfSix',
    'swaps',
    'language',
    'intent',
    'suggestions',
  ]);
  for (const { value, texts } of found) {
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(100);
    expect(texts).toBeGreaterThan(100);
  }
});

it('leaves out what a card does not hold', () => {
  expect(
    modelFigures('# Card\n\n| figure | value |\n|---|---|\n| TweetLID held out, accuracy | – | 3 |'),
  ).toEqual([]);
});
