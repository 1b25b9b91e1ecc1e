import { FORMAT } from '../../src/archive/format.ts';
import type { Migration } from './migration.ts';

/**
 * Every step there has been, oldest first. A new one comes with a sample of the version that it ends, kept in
 * `samples/`, and raises `FORMAT`.
 */
export const migrations: readonly Migration[] = [
  // Folders without a number are those of before there was one; nothing else in them is different.
  { from: 0, move: () => new Map() },
];

/** The steps from a version to the newest. */
export const stepsFrom = (
  version: number,
  all: readonly Migration[] = migrations,
  to = FORMAT,
): Migration[] => all.filter(({ from }) => from >= version && from < to).toSorted((a, b) => a.from - b.from);
