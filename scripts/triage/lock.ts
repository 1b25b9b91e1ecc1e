import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Nobody works on one file for so long: whoever began has died. */
const ABANDONED = 10_000;
const STEP = 15;

/**
 * Does some work on a file while no other process that asks the same way does. The sign is a file beside it that no
 * listing shows. Waits for the other; one left behind by a crash is taken over after ten seconds.
 */
export function whileMine<T>(path: string, work: () => T): T {
  const sign = join(dirname(path), `.${basename(path)}.lock`);
  take(sign);
  try {
    return work();
  } finally {
    rmSync(sign, { force: true });
  }
}

function take(sign: string): void {
  mkdirSync(dirname(sign), { recursive: true });
  for (;;) {
    try {
      closeSync(openSync(sign, 'wx'));
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
    const since = statSync(sign, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > ABANDONED) rmSync(sign, { force: true });
    else pause();
  }
}

const never = new Int32Array(new SharedArrayBuffer(4));
const pause = (): void => void Atomics.wait(never, 0, 0, STEP);
