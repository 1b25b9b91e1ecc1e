/** The page of a year: goals, decisions, and what listening brought. Days are `2026-11-18`; numbers that are no counts come as text. */
export interface ChangedWords {
  title: string;
  intro: string;
  headings: Record<'purpose' | 'goals' | 'decisions' | 'brought' | 'now' | 'later', string>;
  /** No `purpose.md`. */
  noPurpose: string;
  edit: string;
  /** Where the repository is not known: the file. */
  inFile(file: string): string;
  printHint: string;
  /** What is measured by a topic that there is none of. */
  noTopic(topic: string): string;
  /** A query that cannot be read, and why, in English. */
  badQuery(why: string): string;
  goals: {
    empty: string;
    /** The command that writes one; said where it is shown to who can type it. */
    how: string;
    start: string;
    now: string;
    target: string;
    /** What «now» rests on: so many mentions, or answers, in the last four weeks. */
    restsOn(n: number): string;
    by(day: string): string;
    forecast(fact: { by: string; value: string; low: string; high: string }): string;
    /** Less than four weeks, or too few answers. */
    noForecast: string;
    /** Reached before its day. */
    holds(day: string): string;
    outOfReach: string;
    notMeasured: string;
    tooMany(fact: { open: number; shown: number }): string;
    over: string;
    /** Alternative text of the line of a goal. */
    chart(fact: { what: string; points: number; target: string }): string;
  };
  decisions: {
    empty: string;
    how: string;
    /** The link to a new one, and what it is called until somebody says so. */
    add: string;
    newTitle: string;
    since(day: string): string;
    /** When something was decided that is not done. */
    decided(day: string): string;
    /** On the fold of those of more than a year ago. */
    older: string;
    because(text: string): string;
    ledBy(count: number): string;
    before: string;
    after: string;
    /** So many in so many weeks. */
    side(fact: { n: number; weeks: number }): string;
    /** So many answers in so many weeks. */
    answers(fact: { n: number; weeks: number }): string;
    between(low: string, high: string): string;
    /** What to make of it. */
    chance: Record<'more' | 'less' | 'no-clear-change' | 'too-early', string>;
    /** One week holds more than half of a side. */
    burst: string;
    noMeasure: string;
    review(day: string): string;
    due(day: string): string;
    /** Alternative text of the two intervals. */
    chart(what: string): string;
  };
  brought: {
    empty: string;
    month: string;
    /** Label of the table. */
    byMonth: string;
    columns: Record<
      'people' | 'answers' | 'turned' | 'recommendations' | 'minutes' | 'won' | 'saved',
      string
    >;
    people(fact: { people: number; answers: number }): string;
    nobody: string;
    turned(count: number): string;
    recommendations(count: number): string;
    minutes(fact: { sum: number; n: number }): string;
    perPerson(minutes: string): string;
    costPerPerson(fact: { cost: string; hourly: string }): string;
    money(fact: {
      won: string | undefined;
      wonFrom: number;
      saved: string | undefined;
      savedFrom: number;
    }): string;
    noMoney: string;
    asEntered: string;
    now: readonly string[];
    later: readonly string[];
    early(weeks: number): string;
  };
  /** From the week page, below what is due. */
  link: string;
  /** So many already in the week under way, which no figure of a goal or a decision counts yet. */
  underWay(count: number): string;
  /** On the line of a goal that is due, where it stands. */
  dueNow(value: string): string;
}
