import { committer, tryGit } from '../archive/git.ts';
import type { GitOptions } from '../archive/git.ts';

/** How a run of git ended, and what it said of an error. */
export type Said = { ok: boolean; out: string; said: string };
/** Git in the checkout of a business, which has a name for commits. */
export interface Git {
  (...args: string[]): Said;
  with(options: GitOptions, ...args: string[]): Said;
}

export function gitIn(project: string): Git {
  const identity = committer(project);
  const run = ({ env, ...options }: GitOptions, args: string[]): Said => {
    const { ok, stdout, stderr } = tryGit(project, args, {
      ...options,
      env: { ...identity, GIT_MERGE_AUTOEDIT: 'no', ...env },
    });
    return { ok, out: stdout.trim(), said: `${stderr}\n${stdout}`.trim() };
  };
  const git = (...args: string[]): Said => run({}, args);
  git.with = (options: GitOptions, ...args: string[]): Said => run(options, args);
  return git;
}
