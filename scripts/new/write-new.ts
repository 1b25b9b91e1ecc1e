import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../../src/archive/write.ts';
import type { NewWords } from '../../src/i18n/new-words.ts';

/** What every `new` gets from the edge. */
export interface NewOptions {
  /** Absolute. */
  content: string;
  now: Date;
  /** Shows what would be written, and writes nothing. */
  dryRun: boolean;
  /** The text of a rehearsal. */
  print: (text: string) => void;
  say: (text: string) => void;
}

/** Writes a file that is not there yet; says so, and returns 2, where there is one. */
export function writeNew(file: string, text: string, options: NewOptions, words: NewWords): number {
  const path = join(options.content, file);
  if (lstatSync(path, { throwIfNoEntry: false })) {
    options.say(words.exists(file));
    return 2;
  }
  return write(path, file, text, options, words);
}

/** Writes a file, or shows it where nothing is to be written. */
export function write(
  path: string,
  file: string,
  text: string,
  options: NewOptions,
  words: NewWords,
): number {
  if (options.dryRun) {
    options.print(text.trimEnd());
    options.say(words.dryRun);
  } else {
    writeFile(path, text);
    options.say(words.wrote(file));
  }
  return 0;
}
