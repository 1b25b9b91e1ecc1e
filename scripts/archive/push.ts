import { tryGit } from './git.ts';
import { revision } from './repository.ts';

/** What stands at the remote branch: its commit, nothing yet, or why that cannot be told. */
export type Tip = { ok: true; commit: string | undefined } | { ok: false; why: string };

/**
 * Fetches the tip of a branch. Writes no ref and no FETCH_HEAD: two runs in one folder do not meet, and the lock of a run
 * that was killed is in nobody's way.
 */
export function fetchTip(root: string, remote: string, branch: string): Tip {
  const ref = `refs/heads/${branch}`;
  const listed = tryGit(root, ['ls-remote', remote, ref]);
  if (!listed.ok) return { ok: false, why: listed.stderr };
  const commit = listed.stdout
    .split('\n')
    .find((line) => line.endsWith(`\t${ref}`))
    ?.split('\t')[0];
  if (commit === undefined || revision(root, commit) === commit) return { ok: true, commit };
  const fetched = tryGit(root, [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--refmap=',
    remote,
    ref,
  ]);
  return fetched.ok ? { ok: true, commit } : { ok: false, why: fetched.stderr };
}

/** How a push ended: refused because somebody was faster or the line was bad, or for good. */
export type Pushed = { ok: true } | { ok: false; again: boolean; why: string };

export function push(root: string, remote: string, branch: string, commit: string): Pushed {
  const { ok, stdout, stderr } = tryGit(root, [
    'push',
    '--porcelain',
    remote,
    `${commit}:refs/heads/${branch}`,
  ]);
  if (ok) return { ok: true };
  const refused = stdout.split('\n').find((line) => line.startsWith('!'));
  const reason = refused?.split('\t')[2];
  // A server that says no by a rule of its own says so again; it only seems to where two pushes met at a lock.
  const final =
    reason?.startsWith('[remote rejected]') &&
    !/lock|incorrect old value|failed to update|timed? ?out/i.test(reason);
  const why = [reason, ...stderr.split('\n').filter((line) => /^(remote:|fatal:|error:)/.test(line))];
  return { ok: false, again: !final, why: why.filter(Boolean).slice(0, 4).join('\n') };
}
