import { committer, git, tryGit } from './git.ts';
import { merge } from './merge.ts';
import { isAncestor, revision } from './repository.ts';
import type { Repository } from './repository.ts';
import type { Run } from './run.ts';

/** The commit that is to be pushed. */
export interface Made {
  commit: string;
  dropped: string[];
  /** Whether the folder can be brought to this commit. */
  follow: boolean;
  /** Files of a person that differ in a way no rule decides: the person's own commits are left out. */
  conflicts: string[];
  /** Files of the run that changed on both sides and that no rule decides: they are as others pushed them. */
  leftOut: string[];
}

/** The commit to push: the run's files on top of what was pushed, with the commits of a person that are still here. */
export function onTop(repository: Repository, run: Run, theirs: string | undefined): Made {
  const { root, head } = repository;
  const here = followsBranch(repository);
  const own = here && theirs !== undefined && hasOwnCommits(repository, theirs);
  if (theirs === undefined || theirs === head || (own && isAncestor(root, theirs, head!)))
    return { commit: commitOn(root, run, head), dropped: [], follow: here, conflicts: [], leftOut: [] };
  let conflicts: string[] = [];
  if (own) {
    const base = mergeBase(root, head!, theirs);
    const merged = merge(repository, base, run.tree, theirs);
    if (base !== undefined && merged.undecided.length === 0) {
      const mine = commitOn(root, run, head);
      const parents = ['-p', mine, '-p', theirs];
      const message = run.isNew ? run.message : 'Join what was pushed elsewhere';
      return {
        commit: commitTree(root, merged.tree, parents, message),
        dropped: merged.dropped,
        follow: true,
        conflicts,
        leftOut: [],
      };
    }
    conflicts = base === undefined ? ['The history'] : merged.undecided;
  }
  // Only files of the run differ from what is checked out; where one has no rule, what was pushed stays.
  const merged = merge(repository, head, run.tree, theirs);
  const unchanged = merged.tree === git(root, ['rev-parse', `${theirs}^{tree}`]);
  const commit = unchanged ? theirs : commitTree(root, merged.tree, ['-p', theirs], run.message);
  const follow = here && !own && mayLeave(repository, commit);
  return { commit, dropped: merged.dropped, follow, conflicts, leftOut: merged.undecided };
}

/** Whether what is checked out is the branch that is pushed to, or a commit without a branch, as CI has it. */
export const followsBranch = ({ ref, branch }: Repository): boolean =>
  ref === undefined || ref === `refs/heads/${branch}`;

/** A head without a branch is the only name that its commit has: it moves on from it, never away. */
const mayLeave = ({ root, head, ref }: Repository, to: string): boolean =>
  ref !== undefined || head === undefined || isAncestor(root, head, to);

/**
 * Whether commits lie here that nobody has pushed. Where the remote's history was written anew, to forget somebody, the
 * old one is not "ours": it was pushed once, and must not come back.
 */
function hasOwnCommits({ root, head, ref, remote, branch }: Repository, theirs: string): boolean {
  if (head === undefined || ref === undefined || isAncestor(root, head, theirs)) return false;
  const last = revision(root, `refs/remotes/${remote}/${branch}`);
  return last === undefined || !isAncestor(root, head, last);
}

function mergeBase(root: string, a: string, b: string): string | undefined {
  const found = tryGit(root, ['merge-base', a, b]);
  return found.ok ? found.stdout.trim() : undefined;
}

/** The run's files on what is checked out; that itself where nothing is new. */
export const commitOn = (root: string, run: Run, head: string | undefined): string =>
  run.isNew || head === undefined
    ? commitTree(root, run.tree, head === undefined ? [] : ['-p', head], run.message)
    : head;

const commitTree = (root: string, tree: string, parents: readonly string[], message: string): string =>
  git(root, ['commit-tree', tree, ...parents, '-m', message], { env: committer(root) });
