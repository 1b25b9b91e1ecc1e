/** What is said to whoever keeps it running for years: a new release, the form of the content, exports, many businesses. */
export interface UpkeepWords {
  /** Moving the content to the form of this release. */
  migrate: {
    newest: (format: number) => string;
    would: (from: number, to: number, files: number) => string;
    done: (from: number, to: number, files: number) => string;
    file: (file: string) => string;
    dryRun: string;
  };
  /** Taking a new release into one's own repository. */
  release: {
    noRepository: string;
    noRemote: (remote: string) => string;
    noRef: (ref: string, remote: string) => string;
    /** A merge that somebody began has not ended. */
    unfinished: string;
    unreachable: (remote: string, why: string) => string;
    newest: string;
    /** The release that this repository was made from is not known. */
    noBeginning: (version: string) => string;
    would: (from: string, to: string) => string;
    failed: (why: string) => string;
    conflicts: (files: readonly string[]) => string;
    done: (from: string, to: string) => string;
  };
  /** What `doctor` says of an upgrade. */
  upgrade: {
    behind: (from: number, to: number) => string;
    /** Node is older than what the program brings. */
    node: (version: string) => string;
    /** Packages that are not installed as the lock file says. */
    packages: (names: readonly string[], more: number) => string;
    /** A workflow that is not the one of this release, secrets and times apart. */
    workflow: (file: string) => string;
    /** A workflow calls a command, or an option of one, that is no longer there. */
    noCommand: (file: string, line: number, command: string) => string;
    noOption: (file: string, line: number, command: string, option: string) => string;
    well: string;
  };
  export: {
    written: (rows: number, file: string | undefined) => string;
    /** Weeks of which only figures are kept: no row tells of them. */
    expired: (weeks: number) => string;
    /** With the command that installs it. */
    missing: (library: string, install: string) => string;
    /** A table in binary does not go to a screen. */
    terminal: string;
  };
  /** Many businesses at once. */
  agency: {
    none: (folder: string) => string;
    done: (business: string) => string;
    failed: (business: string, step: string, code: string) => string;
    sum: (done: number, failed: number) => string;
    page: (file: string, businesses: number) => string;
    /** Of other sites, or of a business that is gone: they would be published too. */
    leftOver: (folder: string, names: readonly string[]) => string;
    title: string;
    lead: (businesses: number, waiting: number, failing: number) => string;
    columns: { state: string; waiting: string; heard: string; last: string };
    /** Of a business without a week to tell of. */
    states: Record<'empty' | 'unmade' | 'broken', string>;
    waiting: (count: number, late: number) => string;
    heard: (answered: number, sources: number) => string;
    /** That week lies before listening began. */
    afterwards: string;
    looked: (looked: number, byHand: number) => string;
    last: (day: string | undefined) => string;
    made: (day: string) => string;
    locked: string;
  };
}
