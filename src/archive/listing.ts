import { constants, readdirSync, readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** Names in a folder, sorted by code unit; none where there is no such folder. Names that begin with a dot are left out. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

// A link in somebody's contribution must not make a page of a file from elsewhere. Systems without the flag have no such links in git.
const FLAG = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** The text of a file of the content folder; undefined where there is none, or, with a problem, where it cannot be read. */
export function readText(dir: string, file: string, problems: Problem[]): string | undefined {
  try {
    return readFileSync(`${dir}/${file}`, { encoding: 'utf8', flag: FLAG as never });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      problems.push({ file, message: WHY[code ?? ''] ?? `cannot be read (${code})` });
    return undefined;
  }
}
const WHY: Record<string, string> = {
  ELOOP: 'a link to another place: expected a file',
  EISDIR: 'a folder: expected a file',
};
