import { existsSync, readFileSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFile } from '../../src/archive/write.ts';
import { git, parts, tryGit } from './git.ts';
import { NO_FILE, oidsOnDisk } from './on-disk.ts';
import type { Repository } from './repository.ts';
import { resolve } from './resolve.ts';
import { bytesOf, changesBetween, indexInfo } from './tree.ts';
import type { Change, Entry } from './tree.ts';

/** Whether the folder now stands at the new commit, and what kept it from it. */
/**
 * `contested` are files in which somebody else changed the same thing as a person here: what was changed here is in the
 * file, not committed.
 */
export type Followed =
  { ok: true; contested: string[] } | { ok: false; why: 'busy' | 'locked' | 'changed'; files: string[] };

export interface Following {
  to: string;
  /** Files as the run left them, by path: they are the program's, and may be replaced. Undefined where it took one away. */
  written: ReadonlyMap<string, string | undefined>;
  /** New files of the run that were left out. */
  dropped: readonly string[];
  pause: (milliseconds: number) => void;
}

/**
 * Brings the folder to a commit: index, files and branch. What a person has changed and not committed stays changed.
 * Where that cannot be, nothing moves. Every step may be repeated, and the branch moves last: after a kill -9 the next
 * run finishes the work.
 */
export function follow(repository: Repository, { to, written, dropped, pause }: Following): Followed {
  const { root, head, ref } = repository;
  if (underWay(root)) return { ok: false, why: 'busy', files: [] };
  const changes = changesBetween(root, head, to);
  const staged = stagedAt(
    root,
    changes.map(({ path }) => path),
  );
  const disk = oidsOnDisk(
    root,
    changes.map(({ path }) => path),
  );
  const plans = changes.map((change) =>
    planFor(repository, change, { staged: staged.get(change.path), disk: disk.get(change.path) }, written),
  );
  const changed = plans.filter((plan) => plan.action === 'stuck').map(({ change }) => change.path);
  if (changed.length > 0) return { ok: false, why: 'changed', files: changed };
  const entries = new Map(plans.map(({ change }) => [change.path, change.new] as const));
  if (!updateIndex(root, indexInfo(entries), pause)) return { ok: false, why: 'locked', files: [] };
  for (const plan of plans) {
    if (plan.action === 'remove') removeFile(root, plan.change.path);
    if (plan.action === 'merge') writeFile(join(root, plan.change.path), plan.text);
  }
  const replaced = plans.filter(({ action }) => action === 'replace').map(({ change }) => `${change.path}\0`);
  git(root, ['checkout-index', '--force', '-z', '--stdin'], { input: replaced.join('') });
  const left = oidsOnDisk(root, dropped);
  for (const path of dropped) if (left.get(path) === written.get(path)) removeFile(root, path);
  const moved = tryGit(root, ['update-ref', '--no-deref', '-m', 'archive', ref ?? 'HEAD', to, ...(head ? [head] : [])]); // prettier-ignore
  // Another run in this folder was faster, or left its lock: what was pushed is pushed, and the next run brings the branch up to it.
  if (!moved.ok) {
    if (!/cannot lock ref/.test(moved.stderr)) throw new Error(`git update-ref: ${moved.stderr}`);
    return { ok: false, why: 'locked', files: [] };
  }
  // So that the next "git status" need not read every file.
  tryGit(root, ['update-index', '-q', '--refresh']);
  const contested = plans.flatMap((plan) =>
    plan.action === 'merge' && plan.contested ? [plan.change.path] : [],
  );
  return { ok: true, contested };
}

/** A person is in the middle of a merge or a rebase. */
function underWay(root: string): boolean {
  const names = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'];
  const asked = names.flatMap((name) => ['--git-path', name]);
  return git(root, ['rev-parse', '--path-format=absolute', ...asked])
    .split('\n')
    .some(existsSync);
}

type Plan = { change: Change } & (
  { action: 'leave' | 'replace' | 'remove' | 'stuck' } | { action: 'merge'; text: string; contested: boolean }
);

function planFor(
  { root, prefix }: Repository,
  change: Change,
  { staged, disk }: { staged: string | undefined; disk: string | undefined },
  written: ReadonlyMap<string, string | undefined>,
): Plan {
  const { path, old, new: wanted } = change;
  const own = new Set([old?.oid, wanted?.oid]);
  if (written.has(path)) own.add(written.get(path));
  // What was staged and then changed again would be lost.
  if (!own.has(staged) && staged !== disk) return { change, action: 'stuck' };
  if (disk === wanted?.oid) return { change, action: 'leave' };
  if (own.has(disk)) {
    // A file that a person took away and has not committed stays away.
    if (disk === undefined && old !== undefined && !written.has(path)) return { change, action: 'leave' };
    return { change, action: wanted ? 'replace' : 'remove' };
  }
  if (disk === undefined || disk === NO_FILE || !path.startsWith(prefix)) return { change, action: 'stuck' };
  const text = (entry: Entry | undefined) => entry && bytesOf(root, entry.oid).toString('utf8');
  const settled = resolve(path.slice(prefix.length), {
    base: text(old),
    ours: readFileSync(join(root, path), 'utf8'),
    theirs: text(wanted),
  });
  return typeof settled === 'object'
    ? { change, action: 'merge', text: settled.text, contested: settled.contested ?? false }
    : { change, action: 'stuck' };
}

/** What is staged at some paths; a file in conflict counts as something else. */
function stagedAt(root: string, paths: readonly string[]): Map<string, string> {
  const staged = new Map<string, string>();
  for (let n = 0; n < paths.length; n += 500) {
    const args = ['--literal-pathspecs', 'ls-files', '--stage', '-z', '--', ...paths.slice(n, n + 500)];
    for (const line of parts(git(root, args))) {
      const [meta = '', path = ''] = line.split('\t');
      const [, oid = '', stage] = meta.split(' ');
      staged.set(path, stage === '0' ? oid : `conflict ${oid}`);
    }
  }
  return staged;
}

/** The index has one writer at a time: waits a little for another one, and gives up where its lock stays. */
function updateIndex(root: string, input: string, pause: (milliseconds: number) => void): boolean {
  for (let n = 0; ; n += 1) {
    const updated = tryGit(root, ['update-index', '-z', '--index-info'], { input });
    if (updated.ok) return true;
    if (!/index\.lock/.test(updated.stderr)) throw new Error(`git update-index: ${updated.stderr}`);
    if (n === 5) return false;
    pause(200 * 2 ** n);
  }
}

function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  try {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) rmdirSync(join(root, folder));
  } catch {
    // The first folder that still holds something stays, and those above it.
  }
}
