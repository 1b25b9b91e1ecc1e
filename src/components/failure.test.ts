import { expect, it } from 'vitest';
import { dictionary } from '../i18n/index.ts';
import { failureIn } from './failure.ts';

const { failures } = dictionary('es').site.sources;

it.each([
  ['timeout', failures.slow],
  ['http 503', failures.theirs],
  ['http 404', failures.gone],
  ['web page', failures.page],
  ['not a feed', failures.empty],
  ['http 418', 'http 418'],
  ['constructor', 'constructor'],
])('words %s', (why, words) => {
  expect(failureIn(why, failures)).toBe(words);
});
