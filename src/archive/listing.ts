import { closeSync, constants, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
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
    complain(error, file, problems);
    return undefined;
  }
}

function complain(error: unknown, file: string, problems: Problem[]): void {
  const { code } = error as { code?: string };
  if (code === 'ENOENT' || code === 'ENOTDIR') return;
  problems.push({ file, message: WHY[code ?? ''] ?? `cannot be read (${code})` });
}
const WHY: Record<string, string> = {
  ELOOP: 'a link to another place: expected a file',
  EISDIR: 'a folder: expected a file',
};

const FIRST_ROOM = 1 << 20;
/** More of a file than that is not read: `frontmatter.ts` refuses it. */
const LONGEST = 70_000_000;

/** The bytes of many small files, one after the other in one buffer that is used again: a third faster than a buffer each. */
export class Bytes {
  #buffer = Buffer.allocUnsafe(FIRST_ROOM);
  length = 0;

  /** Adds a file; false where there is none, or, with a problem, where it cannot be read. */
  add(dir: string, file: string, problems: Problem[]): boolean {
    const start = this.length;
    let handle: number | undefined;
    try {
      handle = openSync(`${dir}/${file}`, FLAG);
      for (let read = -1; read !== 0 && this.length - start < LONGEST; this.length += read) {
        this.#makeRoom();
        read = readSync(handle, this.#buffer, this.length, this.#buffer.length - this.length, null);
      }
      return true;
    } catch (error) {
      this.length = start;
      complain(error, file, problems);
      return false;
    } finally {
      if (handle !== undefined) closeSync(handle);
    }
  }

  /** All of them: good until the next `add`. */
  all(): Uint8Array {
    return this.#buffer.subarray(0, this.length);
  }

  text(start: number, end: number): string {
    return this.#buffer.toString('utf8', start, end);
  }

  #makeRoom(): void {
    if (this.#buffer.length - this.length >= FIRST_ROOM / 4) return;
    const larger = Buffer.allocUnsafe(this.#buffer.length * 2);
    larger.set(this.all());
    this.#buffer = larger;
  }
}
