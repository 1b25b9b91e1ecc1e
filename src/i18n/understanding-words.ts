/** What is said to whoever lets the program read the archive anew, or learn from the team. */
export interface UnderstandingWords {
  annotate: {
    /** Files read, files whose signals changed (or would), mentions that match no topic any more. */
    done: (files: number, changed: number, unmatched: number) => string;
    dryRun: string;
    /** Above the list of mentions that match no topic any more. */
    unmatched: string;
    more: (count: number) => string;
  };
  learn: {
    what: Record<'sentiment' | 'intent', string>;
    tooFew: (what: string, texts: number, fewest: number) => string;
    oneLabel: (what: string, texts: number) => string;
    /** Macro-F1 in %, by cross-validation. */
    helps: (what: string, texts: number, before: number, after: number) => string;
    noHelp: (what: string, texts: number, before: number, after: number, least: number) => string;
    written: string;
    same: string;
    dryRun: string;
  };
}
