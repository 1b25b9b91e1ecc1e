import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSampleWeeks } from '../collect/sample-mark.ts';
import { ownerOf } from './manifest.ts';
import type { Manifest } from './manifest.ts';

/** What of the sample lies in a content folder. */
export interface Leftovers {
  /** Files that nobody has changed. */
  files: string[];
  /** Files of the sample in which somebody has written: they stay. */
  changed: string[];
  /** The weeks are those of the sample. */
  weeks: boolean;
}

/** Where the made-up weeks go: out of the way, and not yet lost. */
export const AWAY = '.cache/sample/weeks';

/** Templates are for everybody, and stay. */
const isTemplate = (path: string): boolean => path.startsWith('inbox/_');

export function leftoversOf(content: string, manifest: Manifest): Leftovers {
  const owned = Object.keys(manifest)
    .filter((path) => !isTemplate(path))
    .map((path) => ({ path, owner: ownerOf(content, path, manifest) }));
  return {
    files: owned.filter(({ owner }) => owner === 'sample').map(({ path }) => path),
    changed: owned.filter(({ owner }) => owner === 'person').map(({ path }) => path),
    weeks: isSampleWeeks(content),
  };
}

/** Removes what is left of the sample, but for the files that are written anew. */
export function removeSample(
  content: string,
  { files, weeks }: Leftovers,
  except: ReadonlySet<string>,
): void {
  for (const path of files) if (!except.has(path)) rmSync(join(content, path));
  for (const folder of new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]!)))
    removeEmpty(join(content, folder));
  if (!weeks) return;
  const away = join(content, AWAY);
  rmSync(away, { recursive: true, force: true });
  mkdirSync(join(away, '..'), { recursive: true });
  renameSync(join(content, 'weeks'), away);
}

function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
