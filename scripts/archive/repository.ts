import { ConfigurationError } from '../command.ts';
import { git, tryGit } from './git.ts';

/** Where a content folder lies, and where what it says is pushed to. */
export interface Repository {
  /** Absolute: git runs here. */
  root: string;
  /** From the root to the content folder, with a slash at its end; empty where they are one. */
  prefix: string;
  /** The commit that is checked out; undefined before the first one. */
  head: string | undefined;
  /** The ref that is checked out: `refs/heads/main`; undefined for a detached head. */
  ref: string | undefined;
  /** Name of the remote; undefined where there is none. */
  remote: string | undefined;
  /** Branch of the remote that is pushed to; undefined where nobody can tell. */
  branch: string | undefined;
}

/** Finds the repository of a content folder; throws ConfigurationError where there is none. */
export function findRepository(
  content: string,
  given: string | undefined,
  env: NodeJS.ProcessEnv,
): Repository {
  const top = tryGit(content, ['rev-parse', '--show-toplevel', '--show-prefix']);
  if (!top.ok) {
    const message = `expected a folder in a git repository; git says: ${top.stderr.split('\n')[0]}`;
    throw new ConfigurationError([{ file: content, message }]);
  }
  const [root = '', prefix = ''] = top.stdout.split('\n');
  const head = revision(root, 'HEAD');
  const symbolic = tryGit(root, ['symbolic-ref', '--quiet', 'HEAD']);
  const ref = symbolic.ok ? symbolic.stdout.trim() : undefined;
  const own = ref?.replace(/^refs\/heads\//, '');
  const remote = remoteOf(root, own);
  return {
    root,
    prefix,
    head,
    ref,
    remote,
    branch: given ?? own ?? branchOfRun(env) ?? defaultBranch(root, remote),
  };
}

/** The commit a name stands for; undefined where it stands for none. */
export function revision(root: string, name: string): string | undefined {
  const found = tryGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return found.ok ? found.stdout.trim() : undefined;
}

export const isAncestor = (root: string, older: string, newer: string): boolean =>
  older === newer || tryGit(root, ['merge-base', '--is-ancestor', older, newer]).ok;

function remoteOf(root: string, branch: string | undefined): string | undefined {
  const configured = branch === undefined ? undefined : tryGit(root, ['config', `branch.${branch}.remote`]);
  const all = git(root, ['remote']).split('\n').filter(Boolean);
  const named = configured?.ok ? configured.stdout.trim() : undefined;
  if (named !== undefined && all.includes(named)) return named;
  return all.includes('origin') ? 'origin' : all[0];
}

/** CI checks out a commit rather than a branch, and tells the branch beside it. */
function branchOfRun(env: NodeJS.ProcessEnv): string | undefined {
  if (env['GITHUB_REF_TYPE'] === 'branch' && env['GITHUB_REF_NAME']) return env['GITHUB_REF_NAME'];
  return env['CI_COMMIT_BRANCH'] || undefined;
}

function defaultBranch(root: string, remote: string | undefined): string | undefined {
  if (remote === undefined) return undefined;
  const listed = tryGit(root, ['ls-remote', '--symref', remote, 'HEAD']);
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed.stdout)?.[1];
}
