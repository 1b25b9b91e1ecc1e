import { rmSync, statSync, readFileSync, writeFileSync } from 'node:fs';
import { isRunning } from '../is-running.ts';

/** A run that takes longer than this hangs, or its number belongs to another program by now. */
const LONGEST = 6 * 3_600_000;

/**
 * Does some work unless another run that names the same file is at it; undefined where it is. Two at once would send the
 * same mail twice: neither has noted yet that it went out. A run that was killed is in nobody's way.
 */
export async function alone<T>(file: string, work: () => Promise<T>): Promise<T | undefined> {
  if (!take(file)) {
    if (isHeld(file)) return undefined;
    rmSync(file, { force: true });
    if (!take(file)) return undefined;
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (Date.now() - statSync(file).mtimeMs > LONGEST) return false;
    // A file that is being written has no number yet.
    return pid === 0 || isRunning(pid);
  } catch {
    return false;
  }
}
