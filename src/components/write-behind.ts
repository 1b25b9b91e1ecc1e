import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes that may wait to be written while the next pages are made: a few of the largest. */
const MOST_WAITING = 16_000_000;

export interface Writer {
  /** Resolves when there is room for the next file; throws what went wrong with one before. */
  add(file: string, text: string): Promise<void>;
  /** Resolves when everything is written; throws what went wrong. */
  done(): Promise<void>;
}

/**
 * Writes files, and the folders they lie in, while the program goes on. Not for speed: what a page took is given back before
 * the next is made, so that with 100,000 mentions a build needs 0.9 GB instead of 1.05, for a tenth more of time.
 */
export function createWriter(mostWaiting = MOST_WAITING): Writer {
  const folders = new Map<string, Promise<unknown>>();
  const writing = new Set<Promise<void>>();
  let waiting = 0;
  let failed: { error: unknown } | undefined;
  const write = async (file: string, bytes: Uint8Array): Promise<void> => {
    const folder = dirname(file);
    let made = folders.get(folder);
    if (!made) folders.set(folder, (made = mkdir(folder, { recursive: true })));
    try {
      await made;
      await writeFile(file, bytes);
    } catch (error) {
      failed ??= { error };
    }
    waiting -= bytes.length;
  };
  const check = (): void => {
    if (failed) throw failed.error;
  };
  return {
    add: async (file, text) => {
      const bytes = Buffer.from(text);
      waiting += bytes.length;
      const one = write(file, bytes).finally(() => writing.delete(one));
      writing.add(one);
      while (waiting > mostWaiting) await Promise.race(writing);
      check();
    },
    done: async () => {
      await Promise.all(writing);
      check();
    },
  };
}
