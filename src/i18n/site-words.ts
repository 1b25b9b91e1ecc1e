import type { AnsweringWords } from './answering-words.ts';
import type { ChangedWords } from './changed-words.ts';
import type { DataProtectionWords } from './data-protection-words.ts';
import type { Range } from './digest-words.ts';
import type { PresenceWords } from './presence-words.ts';

/** What a page is called and says where it has nothing to show: what will appear, and what makes it appear. */
export interface PageWords {
  title: string;
  /** One or two plain sentences under the title. */
  intro: string;
  empty: string;
}

/** A block of the week page. */
type Block =
  | 'waiting'
  | 'said'
  | 'lookingFor'
  | 'recommendations'
  | 'due'
  | 'following'
  | 'topics'
  | 'share'
  | 'platforms'
  | 'emerging'
  | 'press'
  | 'broadcasts'
  | 'voices'
  | 'ideas'
  | 'all'
  | 'late'
  | 'made'
  | 'farLook';

/** Pages, menus, labels: everything on the site that is no finding. Days are `2026-11-18`; the dictionary words them. */
export interface SiteWords {
  /** «A» */
  quoted(text: string): string;
  menu: {
    label: string;
    skip: string;
    week: string;
    waiting: string;
    topics: string;
    archive: string;
    more: string;
    search: string;
  };
  footer: {
    label: string;
    /** The made-up business that ships. */
    sample: string;
    method: string;
    sources: string;
    feed: string;
    /** Said at the very end. */
    made: string;
  };
  week: {
    /** del 16 al 22 de noviembre de 2026, with weekdays */
    dates(from: string, to: string): string;
    /** For titles and lists: 16–22 de noviembre de 2026. */
    name(from: string, to: string): string;
    /** `waiting` is everybody who waits, `fresh` those of them who wrote this week. */
    strip(fact: { mentions: number; waiting: number; fresh: number; complaints: number }): string;
    stripLink: string;
    openNote: string;
    toAnswer(count: number): string;
    /** What people wrote that week is older than is kept. */
    noLongerKept: string;
    /** The words that many used then, in a list. */
    keptWords(words: string): string;
    previous: string;
    next: string;
    lookToday: string;
    attention: string;
    /** usual: the mean a week before, as text. */
    alarmCount(fact: { count: number; usual: string }): string;
    alarmEnded(fact: { answered: number; turned: number; of: number }): string;
    alarmWords(words: string): string;
    alarmSince(day: string): string;
    readThem(count: number): string;
    note(author: string | undefined): string;
    since(fact: { then: number; now: number; complaintsThen: number; complaintsNow: number }): string;
    more: string;
    moreIntro: string;
    headings: Record<Block, string>;
    /** Under a heading, where it needs a word. */
    intros: Record<
      | 'waiting'
      | 'lookingFor'
      | 'recommendations'
      | 'following'
      | 'press'
      | 'late'
      | 'emerging'
      | 'share'
      | 'voices',
      string
    >;
    /** Over what the team says is not about us. */
    apart: { heading: string; intro: string };
    /** Mentions that no topic's query matches any more. */
    unmatched: { heading: string; intro: string };
    allWaiting(count: number): string;
    restFolded(count: number): string;
    restInList(count: number): string;
    readWhole: string;
    readThere: string;
    goThere: string;
    waitsSince(day: string): string;
    pastPromise: string;
    maybeWaiting(count: number): string;
    dueReview(title: string, day: string): string;
    dueGoal(fact: { what: string; target: string; by: string }): string;
    /** Asked from a place, or in a language, that we do not serve: its name. */
    needs: Record<'place' | 'language', (name: string) => string>;
    ideaBy(people: number): string;
    ideaState: Record<'undecided' | 'will' | 'done' | 'no', string>;
    emergingTimes(count: number, places: number): string;
    copiesElsewhere(count: number): string;
    broadcast(fact: { announcements: number; conversation: number }): string;
    /** How often somebody has spoken of us in all. */
    voiceTimes(times: number): string;
    farLook: {
      intro: string;
      /** It was complained about in so many of the weeks. */
      back(title: string, weeks: number, of: number): string;
      see: string;
      question: string;
      askIdea(what: string): string;
      askTopic(title: string): string;
    };
    heardLink: string;
    howMade: string;
    howMadeLink: string;
    large(count: number): string;
    dayPage(day: string, part: number): string;
    latePage: string;
    backToWeek: string;
    notYet: PageWords;
  };
  tables: {
    topic: string;
    times: string;
    /** Of all time. */
    inAll: string;
    compared: string;
    good: string;
    bad: string;
    unclear: string;
    neutral: string;
    trend: string;
    platform: string;
    who: string;
    ofEvery: string;
    between: string;
    week: string;
    mentions: string;
    complaints: string;
    praise: string;
    kind: string;
    now: string;
    yearBefore: string;
    source: string;
    /** On the button that opens the table behind a chart. */
    behind: string;
    usualRange(range: Range): string;
    /** Alternative text of a sparkline. */
    sparkline(fact: { last: number; highest: number; weeks: number }): string;
    interval(low: string, high: string): string;
  };
  filters: {
    title: string;
    topic: string;
    platform: string;
    intent: string;
    tone: string;
    language: string;
    source: string;
    all: string;
    reset: string;
    /** Read out when it changes; the numbers come as text. */
    shown(shown: string, of: string): string;
    shownAll(of: string): string;
  };
  mention: {
    tone: string;
    toneUnsure: string;
    why: string;
    byTeam: string;
    labelsFrom: Record<'team' | 'stars' | 'program', string>;
    copies(count: number): string;
    permalink: string;
    copied: string;
    edit: string;
    stars(rating: string): string;
    serious(words: string): string;
    claimsToBeUs: string;
    outcome: string;
    history: string;
  };
  waiting: PageWords & {
    sure(count: number): string;
    maybe: string;
    maybeIntro: string;
    thanks: string;
    thanksIntro: string;
    slipped: string;
    slippedIntro(count: number): string;
  };
  topics: PageWords & {
    ours: string;
    others: string;
    ended: string;
    endedIntro: string;
    why: string;
    listensFor: string;
    trend: string;
    trendNote(fact: {
      total: string;
      weeks: string;
      usual: string | undefined;
      alarms: boolean;
      unheard: boolean;
    }): string;
    /** Of all time, beside the figures of the last weeks; and those found too late to count in their week. */
    inAll(fact: { total: number; since: string | undefined; weeks: number; late: number }): string;
    said: string;
    where: string;
    latest: string;
    older: string;
    year(year: string): string;
    month(day: string): string;
    none(since: string | undefined): string;
    feed: string;
    needs: string;
    /** What the lists of needs and of ideas reach back to. */
    ofWeeks(count: number): string;
    howWanted: string;
    ideas: string;
    words: string;
    yearIntro(count: number): string;
    /** Above a list of weeks. */
    noLongerKept: string;
  };
  archive: PageWords & {
    unheard: string;
    open: string;
  };
  sources: PageWords & {
    automatic: string;
    byHand: string;
    followed: string;
    following: string;
    own: string;
    states: Record<
      'ok' | 'failed' | 'silent' | 'dead' | 'never' | 'not-looked' | 'looked' | 'off' | 'gone',
      string
    >;
    lastWeeks(count: number): string;
    legend: { answered: string; partly: string; failed: string; nothing: string };
    daysAnswered(fact: { answered: number; of: number }): string;
    problems: string;
    problemsIntro: string;
    left(count: number): string;
    lastLooked(day: string): string;
    neverLooked: string;
    why(reason: string, since: string): string;
    /** It answers, but gives nothing of ours since a day; so many days would not yet be unusual. */
    silentSince(since: string, usually: number): string;
    deadAdvice: string;
    /** Why a source failed, for who does not know what a server is. */
    failures: Record<
      | 'slow'
      | 'gone'
      | 'forbidden'
      | 'wait'
      | 'theirs'
      | 'unreachable'
      | 'broken'
      | 'empty'
      | 'page'
      | 'secret'
      | 'address'
      | 'untried',
      string
    >;
  };
  search: PageWords & {
    label: string;
    button: string;
    noScript: string;
    none: string;
    /** The number comes as text. */
    found(count: string): string;
    /** A word that stands nowhere, and those like it that are shown instead. */
    near(word: string, others: string): string;
    /** A word that stands nowhere, nor any like it. */
    without(word: string): string;
    more: string;
    /** On the fold that holds year, topic and place on a phone. */
    narrow: string;
    year: string;
    topic: string;
    platform: string;
    anyYear: string;
    anyTopic: string;
    anyPlatform: string;
    searching: string;
    failed: string;
  };
  more: {
    title: string;
    intro: string;
    entries: Record<
      'search' | 'voices' | 'needs' | 'changed' | 'presence' | 'sources' | 'method' | 'board' | 'feeds',
      [title: string, what: string]
    >;
  };
  changed: ChangedWords;
  presence: PresenceWords;
  dataProtection: DataProtectionWords;
  answering: AnsweringWords;
  board: { title: string; praise: string; decided: string; empty: string; print: string };
  method: {
    title: string;
    intro: string;
    sections: readonly { title: string; text: string }[];
    /** Who comes first among those who wait, and on the folds the words that decide it. */
    first: { title: string; text: string; serious: string; days: string };
    model: string;
    /** Where the figures below come from, and how to read them. */
    modelIntro: string;
    /** What, of 100, texts. */
    modelHeadings: readonly [string, string, string];
    modelFigures: Record<'tone' | 'toneOfSix' | 'swaps' | 'language' | 'intent' | 'suggestions', string>;
    /** On the fold that holds the card of the model, in English. */
    card: string;
    team(fact: { agreed: number; of: number; what: 'sentiment' | 'intent' }): string;
  };
  notFound: { title: string; text: string; latest: string; search: string };
  feeds: {
    description(business: string): string;
    topic(title: string, business: string): string;
    weekTitle(from: string, to: string): string;
    weekly: string;
    needsSite: string;
    csv: string;
    json: string;
    opml: string;
  };
  platforms: Record<string, string>;
  /** Names of languages that mentions are written in. */
  languages: Record<string, string>;
}
