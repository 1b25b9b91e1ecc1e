/** What the commands that keep people's data say. */
export interface PrivacyWords {
  forget: {
    /** Several people may be meant: choose one. */
    candidates: (wanted: string) => string;
    candidate: (target: string, names: readonly string[], mentions: number) => string;
    nobody: (wanted: string) => string;
    /** What would go, what would change. */
    would: (who: string, gone: number, changed: number) => string;
    /** Nothing is held; only the fingerprint would be noted. */
    nothingHeld: (who: string) => string;
    gone: (file: string) => string;
    changed: (file: string, to: string | undefined) => string;
    rehearsal: string;
    done: (gone: number, changed: number) => string;
    setting: (file: string) => string;
    unreadable: (file: string) => string;
    namesake: (file: string) => string;
    left: (file: string) => string;
    built: (folder: string) => string;
    keyMade: (file: string) => string;
    history: (commits: number) => string;
    historyAfter: string;
    noHistory: string;
    /** The copy of the repository holds the last commits alone. */
    shallow: string;
  };
  expired: {
    none: (keep: string) => string;
    would: (weeks: readonly string[], files: number) => string;
    done: (weeks: readonly string[], files: number) => string;
    history: (commits: number) => string;
    rehearsal: string;
  };
  /** What was not filed because somebody asked for it. */
  letAlone: (count: number) => string;
  built: (readers: number, files: number) => string;
  /** The page before the pages that need a password. Says nothing of whose they are. */
  shell: {
    title: string;
    reader: string;
    password: string;
    open: string;
    /** What the device keeps, and what a reader who is removed can still read. */
    device: string;
    opening: string;
    wrong: string;
    removed: string;
    locked: string;
    unable: string;
    noScript: string;
  };
}
