import { spawnSync } from 'node:child_process';

/** For commits where git has been told no name, as in CI. */
const nameless = ['-c', 'user.name=Oído', '-c', 'user.email=oido@localhost'];
/** A push is refused when somebody pushed in between; so often it is tried again. */
const TRIES = 5;

interface Ran {
  ok: boolean;
  out: string;
  why: string;
}

function git(folder: string, args: readonly string[]): Ran {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: 1 << 28,
  });
  return { ok: status === 0, out: stdout ?? '', why: (stderr ?? '').trim() || (error?.message ?? '') };
}

/** What people note: mentions, looks, notes in the inbox. Whatever else has changed is somebody's own work. */
const NOTED = /^(?:weeks\/[^/]+\/(?:coverage\.yaml|(?!index\.md$)[^/]+\.md)|inbox\/(?!_)[^/]+\.md)$/;

export type Uncommitted = { ok: true; files: string[] } | { ok: false };

/** Files of what was noted that are not in git as they are now, relative to the folder; not ok where there is no git. */
export function uncommitted(content: string): Uncommitted {
  const status = git(content, [
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    '.',
  ]);
  const prefix = git(content, ['rev-parse', '--show-prefix']);
  if (!status.ok || !prefix.ok) return { ok: false };
  const below = prefix.out.trim();
  const files = status.out
    .split('\0')
    .filter((line) => line !== '' && line[1] !== 'D' && line[0] !== 'D')
    .map((line) => line.slice(3))
    .filter((file) => file.startsWith(below))
    .map((file) => file.slice(below.length))
    .filter((file) => NOTED.test(file));
  return { ok: true, files: files.sort() };
}

/** Commits these files of a folder as they are, and nothing else; whatever is staged beside them stays so. */
export function commitFiles(
  content: string,
  files: readonly string[],
  message: string,
): { ok: true } | { ok: false; why: string } {
  if (files.length === 0) return { ok: true };
  const added = git(content, ['--literal-pathspecs', 'add', '--', ...files]);
  if (!added.ok) return { ok: false, why: added.why };
  const identity = git(content, ['config', 'user.email']).ok ? [] : nameless;
  const done = git(content, [
    ...identity,
    '--literal-pathspecs',
    'commit',
    '--quiet',
    '--message',
    message,
    '--',
    ...files,
  ]);
  return done.ok ? { ok: true } : { ok: false, why: done.why };
}

/** Pushes what is checked out, and takes in first what others pushed in between. */
export function push(content: string): { ok: true } | { ok: false; why: string } {
  const identity = git(content, ['config', 'user.email']).ok ? [] : nameless;
  let why = '';
  for (let n = 1; n <= TRIES; n += 1) {
    const pushed = git(content, ['push', '--quiet', 'origin', 'HEAD']);
    if (pushed.ok) return { ok: true };
    why = pushed.why;
    const branch = git(content, ['rev-parse', '--abbrev-ref', 'HEAD']).out.trim();
    const taken = git(content, [...identity, 'pull', '--quiet', '--rebase', '--autostash', 'origin', branch]);
    if (taken.ok) continue;
    // Both changed the same lines: left as it was before.
    git(content, ['rebase', '--abort']);
    return { ok: false, why: taken.why };
  }
  return { ok: false, why };
}
