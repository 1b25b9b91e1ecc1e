import type { Decision } from '../archive/decision.ts';
import type { Goal } from '../archive/goal.ts';
import type { Day, Instant, WeekId } from '../archive/instant.ts';
import type { IntentLabel, Mention, SentimentLabel } from '../archive/mention.ts';
import type { Counts } from '../archive/figures.ts';
import type { Tones } from './counts.ts';
import type { TopicKind } from '../archive/topic.ts';
import type { Conversation } from './conversation.ts';
import type { How } from './hows.ts';

/**
 * What people and program say of a mention, put together: triage outranks stars, and stars outrank signals.
 * Everything that counts or shows mentions uses this, never `signals` directly.
 */
export interface Reading {
  mention: Mention;
  sentiment: { label: SentimentLabel; score: number; unsure: boolean; from: 'team' | 'stars' | 'program' };
  intent: { label: IntentLabel; unsure: boolean; from: 'team' | 'program' };
  /** Topic id → the words that matched; empty words where the team put it there. */
  topics: Record<string, string[]>;
  /** At least one topic of a kind that is ours, and not dismissed as not about us. */
  ours: boolean;
  /** At least one topic of kind competitor. */
  competitors: string[];
  /** Serious words found, as they stand in the text. */
  serious: string[];
  /** Its author bears our name without being known as ours. */
  claimsToBeUs: boolean;
  /** Backfilled older than 14 days when collected. */
  history: boolean;
  /** Id of the leader of its story: its own where it leads or stands alone. */
  story: string;
  /** Praise or advice addressed to other people. */
  recommendation: boolean;
  /** Asks for what we sell and names nobody, or us among others. */
  lookingFor: boolean;
  /** The name to show, as privacy.shown says; undefined for a hidden one, and for who speaks of competitors alone. */
  author?: string;
  waiting?: Waiting;
}

/** A mention of ours that deserves an answer and has none that we know of. */
export interface Waiting {
  /** `sure`, or `maybe` for the unsure band. */
  how: 'sure' | 'maybe';
  /** Working time passed since it was published, in minutes, in opening hours. */
  waited: number;
  /** When the answer was promised until. */
  due: Instant;
  /** Whole days since it was published. */
  days: number;
  /** Past the promised time. */
  late: boolean;
  /** More than 30 days old: slipped by. */
  slipped: boolean;
  /** Orders the list: larger hurts more. */
  weight: number;
}

export type WeekState = 'quiet' | 'normal' | 'lively' | 'attention' | 'half-heard';
export type Change = 'more' | 'usual' | 'fewer' | 'unknown';

export interface Hearing {
  /** Automatic sources, how many answered, and which failed the whole week. */
  sources: number;
  answered: number;
  failed: { id: string; title: string; why: string }[];
  /** By-hand sources: which were looked at, and those that were not, with the day somebody last looked. */
  byHand: number;
  looked: { id: string; title: string; day: Day }[];
  unlooked: { id: string; title: string; since?: Day; url?: string }[];
  /** Everything answered and every by-hand source was looked at. */
  complete: boolean;
  /** Matching entries that were more than a day may file. */
  left: number;
  /** Before listening began, and no source reaches back so far: only what was found afterwards is known. */
  afterwards?: boolean;
}

/** Counts of one topic in a week, against its usual. */
export interface TopicFigures {
  id: string;
  title: string;
  /** Absent when its file is gone: nobody knows any more what it meant to us. */
  kind?: TopicKind;
  counts: Counts;
  /** Absent where only the counts of the week are kept. */
  tones?: Tones;
  change: Change;
  /** Usual range a week over the covered weeks before, when known. */
  usual?: { low: number; high: number };
  /** Its file is gone. */
  ended: boolean;
}

export interface Alarm {
  /** What sounds: all complaints of ours, or those of a topic. */
  series: { kind: 'complaints' | 'mentions'; topic?: string };
  state: 'begins' | 'continues' | 'eases' | 'over';
  count: number;
  /** Mean a week over the weeks before it began. */
  usual: number;
  /** The usual range a week, as beside the topic: what the mean alone makes too narrow. */
  usualRange: { low: number; high: number };
  threshold: number;
  /** Week in which it began. */
  since: WeekId;
  /** The worst of its weeks. */
  peak?: { week: WeekId; count: number };
  /** The words that made it, and the mentions. */
  words: string[];
  topics: string[];
  mentions: string[];
  /** For `over`: how it ended. */
  ended?: { answered: number; turned: number; of: number };
}

export interface Emerging {
  words: string;
  mentions: string[];
  count: number;
  sources: number;
  /** Log-likelihood and log ratio (base 2) against the weeks before. */
  g2: number;
  logRatio: number;
}

export interface Interval {
  low: number;
  high: number;
}
export interface Share {
  topic: string;
  title: string;
  ours: boolean;
  count: number;
  of: number;
  /** Wilson 95 %. */
  interval: Interval;
}

export interface Idea {
  /** Stable name: the id of its first mention. */
  id: string;
  what: string;
  words: string[];
  topics: string[];
  mentions: string[];
  people: number;
  since: Day;
  /** From decisions: undecided, we will, done, no because. */
  state: 'undecided' | 'will' | 'done' | 'no';
  decision?: string;
}

/** What is asked for or missed, how it is wanted, and where that was said. */
export interface Need {
  /** The product, service or idea, as its topic or its people name it. */
  what: string;
  /** Its topic, where it is one. */
  topic?: string;
  /** The manner: a name of `digest.hows` in the dictionaries. */
  how?: How;
  platform: string;
  mentions: string[];
  /** Asked of us, of nobody in particular, or missed at a competitor's: an opportunity. */
  of: 'us' | 'trade' | 'competitor';
  /** From a place or in a language that we do not serve, and which. */
  outside?: { kind: 'place' | 'language'; name: string };
}

/** The one thing to do, by a printed rule, first that applies. */
export type OneThing =
  | { kind: 'serious'; mention: string; words: string[] }
  | { kind: 'alarm'; topic?: string; day?: Day; words: string[] }
  | { kind: 'first-week' }
  | { kind: 'answer'; mention: string; author?: string }
  | { kind: 'look'; source: string; title: string; url?: string }
  | { kind: 'decision'; decision: string; title: string }
  | { kind: 'idea'; idea: string; what: string; people: number }
  | { kind: 'thank'; mention: string; author?: string; rating?: number }
  | { kind: 'nothing' };

/**
 * A typed fact of the one minute; `sentences.ts` makes one or more sentences of each with the words of `src/i18n`.
 * They stand in the order in which they are read; the last is about the hearing.
 */
export type Fact =
  | { kind: 'serious'; words: string[]; count: number }
  | {
      kind: 'alarm';
      alarm: Alarm;
      /** Title of the alarm's own topic. */
      about?: string;
      /** The topic most of its mentions are about. */
      topic?: { title: string; count: number };
      /** What is usual a week, in whole mentions. */
      usual: Interval;
      /** Without an answer that we know of. */
      open: number;
      /** The one or two days that most of its mentions are from, and how many of them. */
      days: Day[];
      held?: 'all' | 'nearly' | 'most';
    }
  | { kind: 'after-alarm'; alarm: Alarm; about?: string; now: number; then: number; thenWeek: WeekId }
  | {
      kind: 'first-week';
      weeks: number;
      sources: number;
      mentions: number;
      waiting: number;
      history: boolean;
      comparable: boolean;
    }
  | { kind: 'half-heard'; hearing: Hearing }
  | { kind: 'quiet'; mentions: number }
  | { kind: 'nothing'; usual?: Interval }
  | { kind: 'count'; mentions: number; change: Change; usual?: Interval; partly?: { complaints: number } }
  | { kind: 'liked'; topic: string; praises: number }
  | { kind: 'complained'; topic?: string; complaints: number }
  | { kind: 'waiting'; count: number; longest?: { author?: string; since: Day } }
  | { kind: 'idea'; what: string; people: number }
  | { kind: 'hearing'; hearing: Hearing }
  /** In place of `hearing` where the week was half heard: what the places that answered both times gave. */
  | { kind: 'compared'; counts?: { now: number; before: number } };

/** A goal and where it stood: over four weeks, as its measure counts. */
export interface DueGoal {
  goal: Goal;
  now?: number;
  n: number;
}

/** One week's findings: what the page, the e-mail, the JSON and the CI summary all render. */
export interface Digest {
  week: WeekId;
  /** First and last local day. */
  from: Day;
  to: Day;
  business: string;
  /** The week has not ended. */
  open: boolean;
  /** The week has ended and its figures are written. */
  closed?: Instant;
  /** What people wrote is older than is kept: the figures stay, and the words that many used. */
  noLongerKept?: { words: string[] };
  first: boolean;
  sample: boolean;
  state: WeekState;
  hearing: Hearing;
  /** The corrected numbers, late finds and copies apart. */
  counts: Counts;
  /** As they were at closing, and what has changed since; absent while they are the same. */
  since?: { then: Counts; now: Counts };
  change: Change;
  usual?: Interval;
  oneMinute: Fact[];
  oneThing: OneThing;
  /** Minutes that the week asks for. */
  minutes: number;
  serious: Reading[];
  alarms: Alarm[];
  waiting: Reading[];
  maybeWaiting: Reading[];
  worthThanks: Reading[];
  slipped: Reading[];
  /** Ours by intent, stories folded, best sentence first. */
  said: Record<'complaint' | 'question' | 'suggestion' | 'praise' | 'purchase', Reading[]>;
  recommendations: Reading[];
  lookingFor: Reading[];
  /** Decisions to look at again, and goals whose day comes in this week or the next, with where they stood. */
  due: { decisions: Decision[]; goals: DueGoal[] };
  ideas: Idea[];
  needs: Need[];
  topics: TopicFigures[];
  share: Share[];
  /** % positive − % negative, only where n ≥ 10. */
  netSentiment?: { value: number; n: number; interval: Interval };
  platforms: { platform: string; counts: Counts; tones?: Tones }[];
  emerging: Emerging[];
  /** Leader first, copies after. */
  stories: Reading[][];
  broadcasts: { announcements: number; conversation: number; ids: string[] };
  /** How those of this week who waited for an answer got one. */
  conversation: Conversation;
  /** Conversations of the neighbourhood to join, two at most: in no figure about us. */
  joining: Reading[];
  following: {
    source: string;
    title: string;
    items: { title: string; url?: string; published?: Instant }[];
  }[];
  /** Everything of the week, in order of publication, late finds apart. */
  mentions: Reading[];
  late: Reading[];
}
