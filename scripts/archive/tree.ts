import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, gitBytes, parts } from './git.ts';

/** One file of a tree. */
export interface Entry {
  mode: string;
  oid: string;
}
/** Path → what stands there now; undefined where it is to go. */
export type Changes = ReadonlyMap<string, Entry | undefined>;
/** A file that differs between two trees. */
export interface Change {
  path: string;
  old: Entry | undefined;
  new: Entry | undefined;
}

export const FILE_MODE = '100644';

/** Files that differ between two trees or commits; renames are a file that went and one that came. */
export function changesBetween(root: string, from: string | undefined, to: string): Change[] {
  const empty = from ?? git(root, ['hash-object', '-t', 'tree', '--stdin'], { input: '' });
  const fields = parts(git(root, ['diff-tree', '-r', '-z', '--raw', '--no-renames', empty, to]));
  const changes: Change[] = [];
  for (let n = 0; n + 1 < fields.length; n += 2) {
    const [oldMode = '', newMode = '', oldOid = '', newOid = ''] = fields[n]!.slice(1).split(' ');
    changes.push({ path: fields[n + 1]!, old: entry(oldMode, oldOid), new: entry(newMode, newOid) });
  }
  return changes;
}

const entry = (mode: string, oid: string): Entry | undefined =>
  mode === '000000' ? undefined : { mode, oid };

/** What a commit holds at some paths. */
export function entriesAt(
  root: string,
  commit: string | undefined,
  paths: readonly string[],
): Map<string, Entry> {
  const found = new Map<string, Entry>();
  if (commit === undefined) return found;
  // In turns, because a command line has an end.
  for (let n = 0; n < paths.length; n += 500) {
    const listed = git(root, [
      '--literal-pathspecs',
      'ls-tree',
      '-r',
      '-z',
      '--full-tree',
      commit,
      '--',
      ...paths.slice(n, n + 500),
    ]);
    for (const line of parts(listed)) {
      const [meta = '', path = ''] = line.split('\t');
      const [mode = '', , oid = ''] = meta.split(' ');
      found.set(path, { mode, oid });
    }
  }
  return found;
}

/** Paths of everything a commit holds below a folder. */
export function pathsBelow(root: string, commit: string, folder: string): string[] {
  return parts(
    git(root, [
      '--literal-pathspecs',
      'ls-tree',
      '-r',
      '-z',
      '--name-only',
      '--full-tree',
      commit,
      '--',
      folder,
    ]),
  );
}

/** The bytes of a file that git keeps. */
export const bytesOf = (root: string, oid: string): Buffer => gitBytes(root, ['cat-file', 'blob', oid]);

/** Lets git keep some bytes, and says under which name. */
export const keep = (root: string, bytes: Buffer | string): string =>
  git(root, ['hash-object', '-w', '--stdin'], { input: bytes });

/** The tree of a commit with some files changed. Uses an index of its own: what a person has staged stays as it is. */
export function treeWith(root: string, commit: string | undefined, changes: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), 'oido-index-'));
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    git(root, commit === undefined ? ['read-tree', '--empty'] : ['read-tree', commit], { env });
    git(root, ['update-index', '-z', '--index-info'], { env, input: indexInfo(changes) });
    return git(root, ['write-tree'], { env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines for `update-index --index-info`. */
export const indexInfo = (changes: Changes): string =>
  [...changes]
    // What goes makes room before anything comes: a folder may take the place of a file.
    .sort(([, a], [, b]) => Number(a !== undefined) - Number(b !== undefined))
    .map(([path, at]) => (at ? `${at.mode} ${at.oid}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`))
    .join('');
