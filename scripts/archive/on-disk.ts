import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';

/** Stands for what is neither a file nor a link. */
export const NO_FILE = 'no file';

/** The names git would give to what lies at some paths now, none for a path where nothing does; `keep` hands git the bytes too. */
export function oidsOnDisk(
  root: string,
  paths: readonly string[],
  { keep = false } = {},
): Map<string, string> {
  const found = new Map<string, string>();
  const files: string[] = [];
  for (const path of paths) {
    const full = join(root, path);
    const stat = lstatSync(full, { throwIfNoEntry: false });
    if (stat?.isFile()) files.push(path);
    else if (stat?.isSymbolicLink())
      found.set(path, git(root, ['hash-object', '--stdin'], { input: readlinkSync(full) }));
    else if (stat) found.set(path, NO_FILE);
  }
  if (files.length === 0) return found;
  const args = ['hash-object', ...(keep ? ['-w'] : []), '--stdin-paths'];
  const oids = git(root, args, { input: files.map((path) => `${path}\n`).join('') }).split('\n');
  files.forEach((path, index) => found.set(path, oids[index]!));
  return found;
}
