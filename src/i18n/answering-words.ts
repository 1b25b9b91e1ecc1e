/** A page part with a word under its title. */
interface Titled {
  title: string;
  intro: string;
}

/** Answering people: who waits and how to tick them off, how we converse, who they are, and what they need. */
export interface AnsweringWords {
  waiting: {
    /** How a message is ticked off: with a form, in its file, or at the machine that holds the digest. */
    ways: Record<'form' | 'file' | 'machine', string>;
    answered: string;
    noAnswer: string;
    notAboutUs: string;
    /** Where there is no form: the file of the mention. */
    file: string;
    /** Before the id of a mention, for who works in a terminal. */
    code: string;
    /** An answer of ours that was found: a question, what leads to it, and what confirms it. */
    suggested: string;
    confirm: string;
    /** Closing everything that slipped by. */
    closeAll: string;
    closeHint: string;
    closeMachine: string;
    /** Nothing was noted for three weeks. */
    notNoted: string;
    /** Of those that slipped by: where the program doubts that they waited at all. */
    slippedMaybe(count: number): string;
    more(count: number): string;
    well: { title: string; advice: readonly string[] };
    /** `template` is what a new business begins with: Markdown that holds as it stands, without a last line end. */
    protocol: { title: string; empty: string; change: string; write: string; template: string };
    note: Titled & {
      heard: string;
      looked: string;
      places: string;
      lastLooked(day: string): string;
      neverLooked: string;
      machine: string;
    };
    ourName: Titled;
  };
  join: Titled;
  conversation: Titled & {
    /** Whether we answer better, in one sentence: so many weeks beside so many before them. */
    better(fact: {
      how: 'better' | 'worse' | 'same' | 'few' | 'not-noted';
      weeks: number;
      weeksBefore: number;
      now: { answered: number; deserved: number };
      before: { answered: number; deserved: number };
    }): string;
    /** Of so many that waited, so many have an answer. */
    answered(fact: { answered: number; deserved: number }): string;
    share(fact: { value: string; low: string; high: string }): string;
    /** Answers to what waited for none, or where that is in doubt. */
    unasked(count: number): string;
    time(fact: { n: number; median: string; p90: string | undefined }): string;
    /** 40 minutes, five hours, three days */
    duration(hours: number): string;
    open(fact: { days: number; week: number; month: number; slipped: number }): string | undefined;
    published(fact: { announcements: number; conversation: number }): string;
    rule: string;
    turned(count: number): string;
    turnedRule: string;
    recommendations(count: number): string;
    see: string;
    lastWeeks(count: number): string;
    sinceBeginning: string;
    byWeek: string;
    empty: string;
    table: Record<'deserved' | 'answered' | 'median' | 'announcements' | 'conversation' | 'turned', string>;
  };
  voices: Titled & {
    empty: string;
    all: string;
    people: string;
    outlets: string;
    outletsIntro: string;
    /** Who is not to be named: by the place where they speak. */
    hidden(place: string): string;
    spoke(fact: { times: number; since: string }): string;
    asked(fact: { asked: number; answered: number }): string;
    recommends: string;
    more(count: number): string;
    shown(fact: { shown: number; of: number }): string;
    /** How many people are folded. */
    rest(count: number): string;
    follow: string;
    followed: string;
    outletTimes(fact: { times: number; last: string }): string;
    following: Titled & { opml: string; lines: string; comment: string; unnamed: string };
  };
  needs: Titled & {
    empty: string;
    all: string;
    of: Record<'us' | 'trade' | 'competitor', Titled>;
    what: string;
    how: string;
    where: string;
    more(count: number): string;
    /** How many things are folded. */
    rest(count: number): string;
    words: string;
    wordsMore(count: number): string;
    weigh: Titled & {
      empty: string;
      share: string;
      of(count: number): string;
      /** Which is spoken of most; `price` where that is not the price. */
      first(fact: {
        title: string;
        times: number;
        price: { title: string; times: number } | undefined;
      }): string;
    };
    ideas: Titled & {
      empty: string;
      all: string;
      /** How many are folded. */
      rest(count: number): string;
      by(fact: { people: number; since: string }): string;
      state: Record<'undecided' | 'will' | 'done' | 'no', string>;
      will: string;
      no: string;
      decision: string;
      machine: string;
      /** Body of a new decision, and what stands in for the reason. */
      body: string;
      because: string;
    };
  };
}
