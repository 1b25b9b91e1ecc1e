/** What is said to whoever sets it up: parts of a run, `doctor`, `init`, `add`, `opml`. */
export interface SetupWords {
  /** A run on several machines. */
  part: {
    written: (part: number, of: number, asked: number, heard: number, found: number, file: string) => string;
    /** Some source was heard by no machine: no week closes. */
    incomplete: string;
  };
}
