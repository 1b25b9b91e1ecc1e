import { readText } from './listing.ts';
import type { Problem } from './problem.ts';
import { readYamlText } from './yaml-text.ts';

/** The version of the form of a content folder that this program reads and writes. What is without a number is 0. */
export const FORMAT = 1;
/** The oldest version that can be read as it is. Older ones have to be moved forward first. */
export const OLDEST_FORMAT = 0;
const SETTINGS = 'settings.yaml';

/**
 * The version that the settings state; 0 where they state none. A file that cannot be read whole is asked for its line
 * alone: somebody who takes up a folder of the future learns that first.
 */
export function formatOf(settings: string): number {
  const text = settings.startsWith('\ufeff') ? settings.slice(1) : settings;
  const read = readYamlText(text);
  const stated = read.ok
    ? typeof read.value === 'object' && read.value !== null
      ? (read.value as Record<string, unknown>)['format']
      : undefined
    : Number(/^format:[ \t]{0,9}['"]?(\d{1,9})['"]?[ \t\r]{0,9}(?:#|$)/m.exec(text)?.[1] ?? 0);
  return Number.isSafeInteger(stated) && (stated as number) >= 0 ? (stated as number) : 0;
}

/** The version of a content folder; undefined for one without settings, which is no business's yet. */
export function formatIn(dir: string): number | undefined {
  const text = readText(dir, SETTINGS, []);
  return text === undefined ? undefined : formatOf(text);
}

/** Why this program must leave a folder alone: its form is newer than the program, or so old that it cannot be read. */
export function formatProblem(
  dir: string,
  known: { format: number; oldest: number } = { format: FORMAT, oldest: OLDEST_FORMAT },
): Problem | undefined {
  const found = formatIn(dir);
  if (found === undefined || (found >= known.oldest && found <= known.format)) return undefined;
  const message =
    found > known.format
      ? `this folder is of format ${found}, and this Oído reads formats up to ${known.format}: nothing was read or written. Take the newer release of Oído that the folder was made with (README, "A new release")`
      : `this folder is of format ${found}, and this Oído reads formats from ${known.oldest} on: move it forward with "npm run migrate"`;
  return { file: SETTINGS, field: 'format', message };
}
