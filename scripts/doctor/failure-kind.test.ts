import { expect, test } from 'vitest';
import { reasons } from '../collect/fetch/failure.ts';
import { failureKind } from '../../src/insight/failure-kind.ts';

test('every reason that the fetcher gives is sorted', () => {
  for (const why of reasons) expect(failureKind(why), why).toBeDefined();
  expect(['http 503', 'http 404', 'http 418'].map(failureKind)).toEqual(['theirs', 'gone', undefined]);
  // What the coverage says is a stranger's word.
  for (const why of ['constructor', '__proto__', 'toString']) expect(failureKind(why)).toBeUndefined();
});
