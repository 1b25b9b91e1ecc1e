import { spawnSync } from 'node:child_process';

/** Names for commits where git has been told none, as in CI. */
const identity = {
  GIT_AUTHOR_NAME: 'Oído',
  GIT_AUTHOR_EMAIL: 'oido@localhost',
  GIT_COMMITTER_NAME: 'Oído',
  GIT_COMMITTER_EMAIL: 'oido@localhost',
};

const run = (folder: string, args: string[]) =>
  spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...(hasIdentity(folder) ? {} : identity),
      GIT_TERMINAL_PROMPT: '0',
      GIT_LITERAL_PATHSPECS: '1',
    },
    maxBuffer: 1 << 28,
  });

function hasIdentity(folder: string): boolean {
  return spawnSync('git', ['config', 'user.email'], { cwd: folder }).status === 0;
}

/** Runs git in a folder and returns its exit code; throws with its own words when it fails and may not. */
export function git(folder: string, args: string[], { mayFail = false } = {}): number {
  const { status, stderr, error } = run(folder, args);
  if (error) throw error;
  if (status !== 0 && !mayFail) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
  return status ?? 1;
}

/** What git prints, without the line end; throws when it fails. */
export function gitOutput(folder: string, args: string[]): string {
  const { status, stdout, stderr, error } = run(folder, args);
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
  return stdout.trimEnd();
}
