/** Something in the content that could not be used. It costs that thing alone, is shown, and sets the exit code. */
export interface Problem {
  /** Path relative to the content folder, with `/`. */
  file: string;
  /** 1-based, where known. */
  line?: number;
  /** The field, as a user would say it: `respond.within`, `3.url` (third source, field url). */
  field?: string;
  /** One sentence in English: what was found and what was expected. */
  message: string;
}

/** Where failing is normal, a result rather than an exception. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
