import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UpkeepWords } from '../../src/i18n/upkeep-words.ts';
import { parts } from '../archive/git.ts';
import { CONTENT, beginningOf } from './beginning.ts';
import { gitIn } from './project-git.ts';
import type { Git } from './project-git.ts';

export interface UpgradeOptions {
  /** The checkout of the business. */
  project: string;
  /** The remote that Oído comes from, and its branch or tag. */
  remote: string;
  ref: string;
  dryRun: boolean;
  words: UpkeepWords['release'];
  say: (text: string) => void;
}

/**
 * Takes a release of Oído into a business's own repository. What is merged is the release with this repository's `content/` in
 * the place of its sample: so nothing in it is in conflict, and git touches no file of it, not even what is not committed yet.
 * Returns the exit code: 1 where the program itself was changed in the same places, and a person has to choose.
 */
export function upgrade({ project, remote, ref, dryRun, words, say }: UpgradeOptions): number {
  const git = gitIn(project);
  if (!git('rev-parse', '--show-toplevel').ok) return told(say, 2, words.noRepository);
  if (!git('remote', 'get-url', remote).ok) return told(say, 2, words.noRemote(remote));
  if (git('rev-parse', '--quiet', '--verify', 'MERGE_HEAD').ok) return told(say, 2, words.unfinished);
  const fetched = git('fetch', '--tags', remote);
  if (!fetched.ok) return told(say, 1, words.unreachable(remote, fetched.said));
  const release = [`refs/remotes/${remote}/${ref}`, `refs/tags/${ref}`]
    .map((name) => git('rev-parse', '--quiet', '--verify', `${name}^{commit}`))
    .find(({ ok }) => ok)?.out;
  if (release === undefined) return told(say, 2, words.noRef(ref, remote));
  if (git('merge-base', '--is-ancestor', release, 'HEAD').ok) return told(say, 0, words.newest);
  const [from, to] = ['HEAD', release].map((commit) => versionAt(git, commit));
  if (!git('merge-base', 'HEAD', release).ok) {
    // A repository made from a template shares no history: what it was made from is its beginning.
    const began = beginningOf(git, release, from!);
    if (began === undefined) return told(say, 2, words.noBeginning(from!));
    if (!dryRun) {
      const joined = git('merge', '--strategy=ours', '--allow-unrelated-histories', '--no-edit', '-m', `Begin with Oído ${from}`, began); // prettier-ignore
      if (!joined.ok) return told(say, 1, words.failed(joined.said));
    }
  }
  const commit = withOwnContent(git, release, to!);
  if (dryRun) {
    const changes = git('diff', '--stat=100', 'HEAD', commit).out;
    say(words.would(from!, to!));
    return told(say, 0, changes);
  }
  const merged = git('merge', '--no-ff', '--no-edit', '-m', `Take Oído ${to}`, commit);
  if (!merged.ok) {
    const conflicts = parts(git('diff', '--name-only', '--diff-filter=U', '-z').out);
    return told(say, 1, conflicts.length === 0 ? words.failed(merged.said) : words.conflicts(conflicts));
  }
  say(words.done(from!, to!));
  return 0;
}

function told(say: (text: string) => void, code: number, text: string): number {
  say(text);
  return code;
}

/** A commit on top of the release that holds, instead of the sample, the content of this repository. */
function withOwnContent(git: Git, release: string, version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'oido-release-'));
  try {
    // An index of its own: that of the person is not touched.
    const own = { env: { GIT_INDEX_FILE: join(folder, 'index') } };
    const must = (...args: string[]): string => {
      const { ok, out, said } = git.with(own, ...args);
      if (!ok) throw new Error(`git ${args[0]}: ${said}`);
      return out;
    };
    must('read-tree', release);
    must('rm', '--cached', '--force', '-r', '--quiet', '--ignore-unmatch', '--', CONTENT);
    if (git('rev-parse', '--quiet', '--verify', `HEAD:${CONTENT}`).ok)
      must('read-tree', `--prefix=${CONTENT}/`, `HEAD:${CONTENT}`);
    const tree = must('write-tree');
    return must('commit-tree', tree, '-p', release, '-m', `Oído ${version} without its sample`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function versionAt(git: Git, commit: string): string {
  try {
    const { version } = JSON.parse(git('show', `${commit}:package.json`).out) as { version?: unknown };
    return typeof version === 'string' && /^[\w.+-]{1,40}$/.test(version) ? version : '?';
  } catch {
    return '?';
  }
}
