/** A usual range a week. */
export interface Range {
  low: number;
  high: number;
}

/** A source that did not answer, or a place nobody looked at: its title, and the day since when, where known. */
export interface Place {
  title: string;
  since?: string;
}

/** What could be heard, in plain values. */
export interface Heard {
  /** Automatic sources, and how many of them answered. */
  sources: number;
  answered: number;
  failed: readonly string[];
  /** By-hand places looked at, the latest look each. */
  looked: readonly { title: string; day: string }[];
  unlooked: readonly Place[];
  /** A week before listening began: only what was found afterwards is known of it. */
  afterwards?: boolean;
  /** First and last day of the week: days within are said as weekdays. */
  from: string;
  to: string;
}

/**
 * Sentences of the one minute. Each gives one sentence an element, the most important first: the later ones may be
 * left out where five sentences and 80 words do not hold all. Nothing in them must agree with a name or title in gender or number.
 */
export interface Sentences {
  serious(fact: { words: readonly string[]; count: number }): string[];
  alarm(fact: {
    business: string;
    series: 'complaints' | 'mentions';
    /** The topic whose series sounds; absent for all of ours. */
    about?: string;
    state: 'begins' | 'continues' | 'eases' | 'over';
    count: number;
    usual: Range;
    /** The topic most of them are about. */
    topic?: { title: string; count: number };
    words: readonly string[];
    /** The one or two days most of them are from, and how many. */
    days: readonly string[];
    held?: 'all' | 'nearly' | 'most';
    /** Those without an answer that we know of. */
    open: number;
  }): string[];
  afterAlarm(fact: {
    series: 'complaints' | 'mentions';
    about?: string;
    over: boolean;
    now: number;
    then: number;
    /** First day of the week of `then`; absent for the week just before. */
    thenFrom?: string;
    ended?: { answered: number; turned: number; of: number };
  }): string[];
  firstWeek(fact: {
    business: string;
    weeks: number;
    sources: number;
    mentions: number;
    /** Recent ones that wait. */
    waiting: number;
    /** Older ones are kept as history. */
    history: boolean;
    /** Enough covered weeks to compare already. */
    comparable: boolean;
  }): string[];
  quiet(fact: { business: string; mentions: number }): string[];
  nothing(fact: { business: string; usual?: Range; open: boolean }): string[];
  count(fact: {
    business: string;
    mentions: number;
    change: 'more' | 'usual' | 'fewer' | 'unknown';
    usual?: Range;
    /** The week has not ended. */
    open: boolean;
    /** Said of a week heard by halves: with its complaints. */
    partly?: { complaints: number };
  }): string[];
  liked(fact: { topic: string; praises: number }): string[];
  complained(fact: { topic?: string; complaints: number }): string[];
  waiting(fact: {
    count: number;
    longest?: { author?: string; since: string };
    /** First and last day of the week: days within are said as weekdays. */
    from: string;
    to: string;
  }): string[];
  idea(fact: { what: string; people: number }): string[];
  halfHeard(fact: Heard): string[];
  /** Two forms of one sentence: the whole one and a short one. */
  hearing(fact: Heard): [whole: string, short: string];
  compared(fact: { now: number; before: number } | undefined): string[];
}

/** The one thing to do; said after `ifOneThing`, so in lower case, but for `thank` and `nothing`, which stand alone. */
export interface OneThingWords {
  serious(fact: { words: readonly string[] }): string;
  alarm(fact: { topic?: string; day?: string }): string;
  firstWeek(): string;
  answer(fact: { author?: string }): string;
  look(fact: { title: string }): string;
  decision(fact: { title: string }): string;
  idea(fact: { what: string; people: number }): string;
  thank(fact: { author?: string; rating?: number }): string;
  nothing(): string;
  /** The minutes that the week asks for, from two hours on as hours; 0 says nothing. */
  minutes(count: number): string;
}

/** The manners in which something is wanted: those of `src/insight/hows.ts`. */
export type HowName =
  | 'delivery'
  | 'pickup'
  | 'message'
  | 'phone'
  | 'online'
  | 'to-order'
  | 'sunday'
  | 'saturday'
  | 'holidays'
  | 'early'
  | 'late'
  | 'hour'
  | 'card'
  | 'cash'
  | 'bizum'
  | 'invoice'
  | 'gluten-free'
  | 'vegan'
  | 'sugar-free'
  | 'wholegrain'
  | 'small'
  | 'large'
  | 'sliced'
  | 'gift'
  | 'accessible'
  | 'pets'
  | 'parking'
  | 'wholesale'
  | 'subscription';

/** The words of the findings: `src/insight/sentences.ts` turns typed facts into these plain values. */
export interface DigestWords {
  sentences: Sentences;
  oneThing: OneThingWords;
  /** Headings. */
  oneMinute: string;
  ifOneThing: string;
  states: Record<'quiet' | 'normal' | 'lively' | 'attention' | 'half-heard', string>;
  /** In place of `normal` where less was said than usual. */
  fewerThanUsual: string;
  changes: Record<'more' | 'usual' | 'fewer' | 'unknown', string>;
  /** One of them. */
  intents: Record<'complaint' | 'question' | 'suggestion' | 'praise' | 'purchase' | 'news' | 'other', string>;
  /** Several of them, as a heading. */
  intentHeadings: Record<
    'complaint' | 'question' | 'suggestion' | 'praise' | 'purchase' | 'news' | 'other',
    string
  >;
  /** Tone of a message, never of a person. */
  sentiments: Record<'positive' | 'negative' | 'neutral', string>;
  unsure: string;
  statuses: Record<'open' | 'answered' | 'resolved' | 'dismissed', string>;
  dismissReasons: Record<'not-about-us' | 'spam' | 'repeated' | 'no-answer-needed', string>;
  topicKinds: Record<
    'brand' | 'product' | 'service' | 'price' | 'aspect' | 'competitor' | 'sector' | 'community',
    string
  >;
  /** How something is wanted. */
  hows: Record<HowName, string>;
  /** Should we be there? The findings of `src/insight/presence.ts`. */
  presence: {
    verdicts: Record<'yes' | 'no' | 'listen', string>;
    reasons: Record<
      | 'too-early'
      | 'nobody-there'
      | 'customers-there'
      | 'future-customers-there'
      | 'competitors-there'
      | 'seldom'
      | 'not-answerable'
      | 'people-must-answer'
      | 'answers-missing'
      | 'already-there',
      string
    >;
    /** Questions that only people can answer. */
    questions: Record<'protocol' | 'resources' | 'support' | 'purpose' | 'limits', string>;
  };
  /** What goals and decisions are measured by. */
  measures: Record<
    'waiting' | 'answered-share' | 'median-hours' | 'complaints' | 'praise' | 'mentions' | 'query',
    string
  > & { topic(title: string): string };
  goalStates: Record<'reached' | 'missed' | 'on-track' | 'behind' | 'out-of-reach' | 'too-early', string>;
  /** What changed after a decision, as far as the numbers say. */
  effects: Record<'more' | 'less' | 'no-clear-change' | 'too-early' | 'nothing-done', string>;
  decisionStates: Record<'undecided' | 'will' | 'done' | 'no', string>;
  alarmStates: Record<'begins' | 'continues' | 'eases' | 'over', string>;
}
