import { readdirSync, readFileSync } from 'node:fs';

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

/** The text of a file; undefined where there is none, or where it cannot be read as a file. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
