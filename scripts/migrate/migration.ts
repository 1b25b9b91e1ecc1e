import type { Problem } from '../../src/archive/problem.ts';

/** A text with one thing changed; or why it could not be. */
export type Moved = { ok: true; text: string } | { ok: false; message: string; line?: number };

/** A content folder as earlier steps leave it, before anything is written. */
export interface Folder {
  /** Paths with `/`, relative to the folder, sorted; what begins with a dot is left out. */
  files: readonly string[];
  /** Undefined for what is no file of text there. */
  read(file: string): string | undefined;
}

/**
 * One step from a version of the form to the next. It changes what it names and nothing else, by splicing at the
 * ranges of the source: comments, line ends and everything that people wrote stay as they are. It may meet files that it has
 * changed already (a run that was broken off) and leaves those alone. The number itself is written by `migrate`, last.
 */
export interface Migration {
  from: number;
  /** File → its new text, for the files that change; what cannot be changed by program is a problem. */
  move(folder: Folder, problems: Problem[]): Map<string, string>;
}
