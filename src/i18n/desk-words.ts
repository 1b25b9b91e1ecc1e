/** What the desk says: the pages on which a team notes what it did. */
export interface DeskWords {
  /** Of the desk itself, and the way back to the digest. */
  title: string;
  digest: string;
  skip: string;
  nav: { list: string; heard: string; save: string };

  /** Those who wait. */
  list: {
    intro: string;
    waiting: (count: number) => string;
    nobody: string;
    maybe: string;
    slipped: (count: number) => string;
    closeSlipped: string;
    closeSlippedHint: string;
    more: (count: number) => string;
    problems: (count: number) => string;
    problemsHint: string;
  };
  since: (days: number) => string;
  late: string;
  serious: (words: readonly string[]) => string;
  readThere: string;
  whole: string;
  /** One tap. */
  tap: { today: string; answered: string; noAnswer: string; notUs: string };

  find: { label: string; button: string; title: string; none: string; found: (count: number) => string };

  /** One mention. */
  mention: {
    says: string;
    unsure: string;
    why: string;
    suggested: string;
    confirm: string;
    save: string;
    groups: {
      status: string;
      answered: string;
      resolved: string;
      dismissed: string;
      team: string;
      corrections: string;
    };
    correctionsHint: string;
    nothing: string;
    asProgram: (label: string) => string;
    topicsOwn: string;
    unknownTopic: string;
    optional: string;
  };
  fields: {
    status: string;
    answered: string;
    reply: string;
    by: string;
    minutes: string;
    resolved: string;
    outcome: string;
    turned: string;
    won: string;
    saved: string;
    reason: string;
    owner: string;
    note: string;
    sentiment: string;
    intent: string;
    topics: string;
  };
  yes: string;
  no: string;

  heard: {
    title: string;
    intro: string;
    text: string;
    where: string;
    other: string;
    day: string;
    who: string;
    stars: string;
    noStars: string;
    button: string;
    waiting: (count: number) => string;
  };
  looked: {
    title: string;
    intro: string;
    button: string;
    last: (day: string) => string;
    never: string;
    go: string;
  };

  save: {
    title: string;
    intro: string;
    nothing: string;
    noGit: string;
    button: (files: number) => string;
    /** Earlier commits that could not be pushed. */
    unpushed: string;
    push: string;
    /** Two people noted something different in one place, and the other was faster. */
    contested: {
      title: string;
      intro: string;
      line: (field: string, theirs: string, mine: string) => string;
    };
  };
  build: { stale: string; button: string; running: string; failed: string };

  /** What has just happened. */
  done: {
    saved: string;
    same: string;
    answered: string;
    dismissed: string;
    notUs: string;
    heard: string;
    looked: string;
    closed: string;
    committed: string;
    pushed: string;
    kept: string;
    unsaved: string;
    building: string;
  };
  undo: string;
  /** How a NOT in a topic keeps such messages out. */
  propose: (topic: string, word: string) => string;

  conflict: { title: string; intro: string; both: string; kept: string };
  invalid: (label: string) => string;
  invalidFile: string;
  errors: { enter: string; host: string; origin: string; missing: string; tooLong: string; broken: string };

  /** What the command says. */
  command: { open: string; end: string; building: string; noSite: string };
}
