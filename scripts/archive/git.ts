import { spawnSync } from 'node:child_process';

/** How a run of git ended. Failing is normal: a push is refused, a ref is not there. */
export interface GitResult {
  ok: boolean;
  stdout: string;
  stderr: string;
}

export interface GitOptions {
  /** Written to standard input. */
  input?: string | Buffer;
  env?: Record<string, string>;
}

/** Names for commits where git has been told none, as in CI. */
const identity = {
  GIT_AUTHOR_NAME: 'Oído',
  GIT_AUTHOR_EMAIL: 'oido@localhost',
  GIT_COMMITTER_NAME: 'Oído',
  GIT_COMMITTER_EMAIL: 'oido@localhost',
};
/** What a hook would hand down, and would make this run work on another index or another repository. */
const misleading = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_PREFIX'];
/** A server that says nothing must not hold up the machine for ever. */
const LONGEST = 180_000;

/** Runs git in a folder. Throws only where git itself cannot be started. */
export function tryGit(folder: string, args: readonly string[], options: GitOptions = {}): GitResult {
  const { status, stdout, stderr } = spawn(folder, args, options);
  return {
    ok: status === 0,
    stdout: stdout.toString('utf8'),
    stderr: withoutSecrets(stderr.toString('utf8').trim()),
  };
}

/** What git prints, without the line end; throws with its own words when it fails. */
export function git(folder: string, args: readonly string[], options: GitOptions = {}): string {
  const { ok, stdout, stderr } = tryGit(folder, args, options);
  if (!ok) throw new Error(`git ${args[0]}: ${stderr}`);
  return stdout.replace(/\n$/, '');
}

/** What git prints, as bytes; throws with its own words when it fails. */
export function gitBytes(folder: string, args: readonly string[], options: GitOptions = {}): Buffer {
  const { status, stdout, stderr } = spawn(folder, args, options);
  if (status !== 0) throw new Error(`git ${args[0]}: ${withoutSecrets(stderr.toString('utf8').trim())}`);
  return stdout;
}

/** The parts of an output whose lines end with NUL. */
export const parts = (output: string): string[] => output.split('\0').filter((part) => part !== '');

/** The environment that lets git commit where nobody has told it a name. */
export const committer = (folder: string): Record<string, string> =>
  tryGit(folder, ['config', 'user.email']).ok ? {} : identity;

function spawn(folder: string, args: readonly string[], { input, env }: GitOptions) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !misleading.includes(name)),
  );
  const result = spawnSync('git', args, {
    cwd: folder,
    input,
    // Words are compared, so they must not be those of the machine's own language.
    env: {
      GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
      ...inherited,
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      ...env,
    },
    maxBuffer: 1 << 30,
    timeout: LONGEST,
  });
  if (result.error && (result.error as { code?: string }).code !== 'ETIMEDOUT') throw result.error;
  return result;
}

/** Addresses in git's messages may hold a token: `https://name:TOKEN@host`. */
const withoutSecrets = (text: string): string => text.replace(/(\w:\/\/)[^/@\s]+@/g, '$1…@');
