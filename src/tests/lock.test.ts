import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}
const root = join(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };

/** What a package at this place in the tree finds under a name: the nearest one upwards. */
function found(from: string, name: string): Locked | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const locked = packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`];
    if (locked || place === '') return locked;
  }
}

test('the lock file holds the parts of every platform: npm drops them when it writes it on one machine', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && found(place, name)?.version !== version)
      .map(([name, version]) => `${place}: ${name}@${version}`),
  );
  expect(missing).toEqual([]);
});
