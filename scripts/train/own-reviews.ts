import { existsSync, readFileSync } from 'node:fs';
import { languages } from '../../src/text/lexicon.ts';
import type { Opinion } from './read-data.ts';

const labels: Record<string, Opinion['label']> = { '-': 0, '=': 1, '+': 2 };

/** Review sentences of our own, for languages in which no review may be shipped. */
export function ownReviews(): Opinion[] {
  return languages.flatMap((language) => {
    const file = new URL(`reviews/${language}.txt`, import.meta.url);
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const label = labels[line[0] ?? ''];
        return label === undefined ? [] : [{ text: line.slice(2), language, label }];
      });
  });
}
