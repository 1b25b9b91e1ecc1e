import { parts, tryGit } from '../archive/git.ts';

/** What people note: mentions, looks, notes in the inbox. Whatever else has changed is somebody's own work. */
const NOTED = /^(?:weeks\/[^/]+\/(?:coverage\.yaml|(?!index\.md$)[^/]+\.md)|inbox\/(?!_)[^/]+\.md)$/;

export type Uncommitted = { ok: true; files: string[] } | { ok: false };

/** Files of what was noted that are not in git as they are now, relative to the folder; not ok where there is no git. */
export function uncommitted(content: string): Uncommitted {
  const status = tryGit(content, [
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    '.',
  ]);
  const prefix = tryGit(content, ['rev-parse', '--show-prefix']);
  if (!status.ok || !prefix.ok) return { ok: false };
  const below = prefix.stdout.trim();
  const files = parts(status.stdout)
    .filter((line) => line[1] !== 'D' && line[0] !== 'D')
    .map((line) => line.slice(3))
    .filter((file) => file.startsWith(below))
    .map((file) => file.slice(below.length))
    .filter((file) => NOTED.test(file));
  return { ok: true, files: files.sort() };
}

/** Commits of this folder that others do not see yet, as far as this folder knows; 0 where it is pushed nowhere. */
export function unpushed(content: string): number {
  const counted = tryGit(content, ['rev-list', '--count', '@{upstream}..HEAD']);
  return counted.ok ? Number(counted.stdout.trim()) : 0;
}
