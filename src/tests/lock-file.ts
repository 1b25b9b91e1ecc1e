import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The packages of the lock file, by their place in the tree; the project itself at ''. */
export const packages = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  }
).packages;

/** Where a package at this place in the tree finds what it names: the nearest place upwards. */
export function placeOf(from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') return undefined;
  }
}
