import { idOfName } from '../../src/archive/file-name.ts';
import { resolve } from './resolve.ts';
import type { Resolved } from './resolve.ts';
import { FILE_MODE, bytesOf, changesBetween, entriesAt, keep, pathsBelow, treeWith } from './tree.ts';
import type { Change, Entry } from './tree.ts';
import type { Repository } from './repository.ts';

/** What came of bringing two sides together. */
export interface Merged {
  tree: string;
  /** New files that were left out, because a file of the same mention had been pushed under another name. */
  dropped: string[];
  /** Files that changed on both sides and that no rule decides: they are as `theirs` has them. */
  undecided: string[];
}

/**
 * The tree of `theirs` with everything that changed between `base` and `ours`, each file that changed on both sides
 * settled by its owner.
 */
export function merge(
  { root, prefix }: Repository,
  base: string | undefined,
  ours: string,
  theirs: string,
): Merged {
  const changes = changesBetween(root, base, ours);
  const pushed = entriesAt(
    root,
    theirs,
    changes.map(({ path }) => path),
  );
  const ids = pushedIds(root, prefix, theirs, changes);
  const result = new Map<string, Entry | undefined>();
  const undecided: string[] = [];
  const dropped: string[] = [];
  for (const change of changes) {
    const { path } = change;
    const known = change.old === undefined ? ids(path) : undefined;
    if (known !== undefined && known !== path) {
      dropped.push(path);
      continue;
    }
    const settled = settle(root, prefix, change, pushed.get(path));
    if (settled === 'undecided') undecided.push(path);
    else result.set(path, settled);
  }
  return { tree: treeWith(root, theirs, result), dropped, undecided };
}

function settle(
  root: string,
  prefix: string,
  { path, old, new: here }: Change,
  there: Entry | undefined,
): Entry | undefined | 'undecided' {
  if (same(there, old)) return here;
  if (same(there, here)) return there;
  if (!path.startsWith(prefix)) return 'undecided';
  const text = (entry: Entry | undefined) => entry && bytesOf(root, entry.oid).toString('utf8');
  const settled: Resolved = resolve(path.slice(prefix.length), {
    base: text(old),
    ours: text(here),
    theirs: text(there),
  });
  // Of two people neither is right because of being faster: somebody has to look.
  if (settled === 'undecided' || (settled !== 'gone' && settled.contested)) return 'undecided';
  if (settled === 'gone') return undefined;
  return { mode: FILE_MODE, oid: keep(root, settled.text) };
}

const same = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a?.oid === b?.oid && a?.mode === b?.mode;

/** Finds the path under which a mention has been pushed, by the id that its name ends with. Looks only where it must. */
function pushedIds(
  root: string,
  prefix: string,
  theirs: string,
  changes: readonly Change[],
): (path: string) => string | undefined {
  const weeks = `${prefix}weeks/`;
  const isMention = (path: string): boolean =>
    path.startsWith(weeks) && path.endsWith('.md') && !path.endsWith('/index.md');
  if (!changes.some(({ path, old }) => old === undefined && isMention(path))) return () => undefined;
  const known = new Map<string, string>();
  for (const path of pathsBelow(root, theirs, weeks)) if (isMention(path)) known.set(idIn(path), path);
  // What moves from one name to another is no second file.
  for (const { path, new: stays } of changes)
    if (!stays && known.get(idIn(path)) === path) known.delete(idIn(path));
  return (path) => (isMention(path) ? known.get(idIn(path)) : undefined);
}

const idIn = (path: string): string => idOfName(path.slice(path.lastIndexOf('/') + 1));
