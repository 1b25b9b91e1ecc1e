import type { DeskWords } from './desk-words.ts';
import type { NewWords } from './new-words.ts';
import type { PrivacyWords } from './privacy-words.ts';
import type { SetupWords } from './setup-words.ts';
import type { TriageWords } from './triage-words.ts';
import type { UnderstandingWords } from './understanding-words.ts';
import type { UpkeepWords } from './upkeep-words.ts';

/** What commands say, in sentences, to the person who runs them. */
export interface CommandWords {
  /** Beginning, adding, checking. */
  setup: SetupWords;
  /** Noting what people did about a mention. */
  triage: TriageWords;
  /** Forgetting people, and keeping what they wrote no longer than needed. */
  privacy: PrivacyWords;
  /** Writing a decision, a goal, a topic. */
  new: NewWords;
  /** The desk. */
  desk: DeskWords;
  /** What keeps it running for years. */
  upkeep: UpkeepWords;
  /** Reading the archive anew, and learning. */
  understanding: UnderstandingWords;
  collected: {
    /** How many sources were asked and how many answered. */
    sources: (business: string, asked: number, answered: number) => string;
    /** What was filed. */
    filed: (mentions: number, broadcasts: number) => string;
    /** A source that failed, with the reason as the program has it. */
    failed: (source: string, reason: string) => string;
    notReached: (source: string) => string;
    /** More new mentions than a day may file. */
    left: (source: string, count: number) => string;
    moved: (source: string, address: string) => string;
    fault: (source: string, fault: string) => string;
    /** Files of the inbox that were read and put away. */
    inbox: (files: number) => string;
    inboxFault: (fault: string) => string;
    /** Places that somebody has to look at. */
    byHand: (sources: string[]) => string;
    closed: (weeks: string[]) => string;
    dryRun: string;
    sample: string;
    nothingAnswered: string;
    /** One source while the run goes on. */
    progress: (done: number, all: number, source: string) => string;
  };
  /** A query tried on the archive. */
  match: {
    /** The query with every parenthesis that it implies. */
    readAs: (query: string) => string;
    found: (matched: number, all: number) => string;
    /** An archive without mentions. */
    empty: string;
    examples: (shown: number, matched: number) => string;
  };
  /** What `looked` says. Days come as `2026-11-18`. */
  looked: {
    noted: (place: string, day: string) => string;
    already: (place: string, day: string) => string;
    /** Where to write down what was seen. */
    anything: string;
    places: string;
    noPlaces: string;
    unknown: (id: string, meant: string | undefined) => string;
    notByHand: (id: string) => string;
    noDay: (day: string) => string;
    future: (day: string) => string;
    before: (day: string, week: string) => string;
    empty: string;
    unreadable: (why: string) => string;
  };
  built: (folder: string) => string;
  look: string;
  problems: (count: number) => string;
}
