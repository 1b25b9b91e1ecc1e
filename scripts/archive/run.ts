import { parts, tryGit } from './git.ts';
import { oidsOnDisk } from './on-disk.ts';
import type { Listened } from './report.ts';
import type { Repository } from './repository.ts';
import { FILE_MODE, entriesAt, treeWith } from './tree.ts';
import type { Entry } from './tree.ts';

/** One run's files, as they lie on disk. */
export interface Run {
  message: string;
  /** Path from the root → the name git gives to its bytes; undefined for a file that the run took away. */
  written: Map<string, string | undefined>;
  /** The commit that is checked out, with these files: nothing else of the work tree. */
  tree: string;
  /** Something in it is new. */
  isNew: boolean;
  /** People wrote these files: where others changed the same, what was written here must not be replaced. */
  people?: boolean;
}

/** Takes up what a run wrote, as it lies on disk now. Files that git is told to ignore are left out. */
export function startRun({ root, prefix, head }: Repository, { files, message }: Listened): Run {
  const paths = files.map((file) => prefix + file);
  const ignored =
    paths.length === 0
      ? []
      : parts(
          tryGit(root, ['check-ignore', '--no-index', '-z', '--stdin'], { input: paths.join('\0') }).stdout,
        );
  const before = entriesAt(root, head, paths);
  const disk = oidsOnDisk(root, paths, { keep: true });
  const written = new Map<string, string | undefined>();
  const changes = new Map<string, Entry | undefined>();
  for (const path of paths) {
    if (ignored.includes(path)) continue;
    const oid = disk.get(path);
    if (oid === undefined && !before.has(path)) continue;
    written.set(path, oid);
    if (oid !== before.get(path)?.oid)
      changes.set(path, oid === undefined ? undefined : { mode: FILE_MODE, oid });
  }
  return {
    message,
    written,
    tree: treeWith(root, head, changes),
    isNew: changes.size > 0,
  };
}
