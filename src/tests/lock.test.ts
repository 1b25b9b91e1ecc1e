import { expect, test } from 'vitest';
import { packages, placeOf } from './lock-file.ts';

test('the lock file holds the parts of every platform: npm drops them when it writes it on one machine', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(
        ([name, version]) => /^\d/.test(version) && packages[placeOf(place, name) ?? '']?.version !== version,
      )
      .map(([name, version]) => `${place}: ${name}@${version}`),
  );
  expect(missing).toEqual([]);
});
