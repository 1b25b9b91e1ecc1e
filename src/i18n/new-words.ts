/** What `new` says, and what stands in the files that it writes. Days are `2026-11-18`. */
export interface NewWords {
  wrote: (file: string) => string;
  /** It never writes over a file. */
  exists: (file: string) => string;
  dryRun: string;
  decision: {
    /** A comment for whoever writes on, unseen on pages. */
    body: string;
    /** How it will be noticed: the measure as it is called, or the query. */
    noticed: (by: string) => string;
    notNoticed: string;
    again: (day: string) => string;
    holds: (mentions: number) => string;
    noIdea: (wanted: string) => string;
    /** A line an idea: its id, its name, how many ask for it. */
    idea: (id: string, what: string, people: number) => string;
    /** The idea has a decision already: its file. */
    decided: (file: string) => string;
    unknownMention: (id: string, candidates: readonly string[]) => string;
  };
  goal: {
    /** At the top of a file that is written for the first time. */
    head: string;
    start: (what: string, value: string) => string;
    notMeasured: (what: string) => string;
    tooMany: (goals: readonly string[]) => string;
    twice: (what: string) => string;
    reached: (value: string) => string;
    wrongWay: string;
    past: (day: string) => string;
    noTarget: (typed: string) => string;
    noDay: (typed: string) => string;
    /** A share of all: `80 %`. */
    share: string;
  };
  topic: {
    body: string;
    next: string;
  };
  /** No topic has this id. */
  unknownTopic: (id: string, meant: string | undefined) => string;
}
