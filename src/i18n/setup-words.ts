/** What is said to whoever sets it up: parts of a run, `doctor`, `init`, `add`, `opml`. */
export interface SetupWords {
  /** A run on several machines. */
  part: {
    written: (part: number, of: number, asked: number, heard: number, found: number, file: string) => string;
    /** Some source was heard by no machine: no week closes. */
    incomplete: string;
  };
  /** What `doctor` finds. Days come as `2026-11-18`. */
  doctor: {
    node: (version: string) => string;
    configuration: (sources: number, topics: number) => string;
    noSources: string;
    /** No topic whose mentions are ours. */
    noTopics: string;
    noOwn: string;
    noContact: string;
    /** Two sources that ask one address. */
    sameAddress: (a: string, b: string) => string;
    /** The note is in English, as the query language says it. */
    topicNote: (topic: string, note: string) => string;
    secretSet: (name: string) => string;
    secretMissing: (name: string, sources: readonly string[]) => string;
    secretUnused: (name: string) => string;
    /** The workflow does not hand it on. */
    secretNotNamed: (name: string, file: string) => string;
    /** What a source shows: entries, the day of the newest, how many concern a topic. */
    answers: (source: string, entries: number, newest: string | undefined, matching: number) => string;
    fails: (source: string, reason: string) => string;
    since: (day: string, days: number) => string;
    notReached: (source: string) => string;
    moved: (source: string, address: string) => string;
    fault: (source: string, fault: string) => string;
    silent: (source: string, since: string, days: number) => string;
    /** What to do about a failure. */
    todo: Record<
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
    todoOther: string;
    looked: (source: string, day: string) => string;
    notLooked: (source: string, id: string, last: string | undefined) => string;
    content: (mentions: number, weeks: number) => string;
    lastRun: (day: string) => string;
    late: (day: string, days: number) => string;
    neverRun: string;
    well: string;
    wrong: (count: number) => string;
  };
  /** What `init` asks and writes. */
  init: {
    ask: {
      /** Numbers of the list below it, and addresses. */
      where: string;
      /** Numbers of the list below it, and own words. */
      want: string;
      name: string;
      also: (name: string) => string;
      sells: string;
      towns: string;
      competitors: string;
      own: string;
      contact: string;
      timezone: (guessed: string) => string;
      notAnAddress: string;
      notATimeZone: string;
      /** Anything that begins with n is no. */
      proceed: string;
    };
    /** What people call the place: the title of its source. */
    places: Record<
      | 'google'
      | 'tripadvisor'
      | 'trustpilot'
      | 'facebook'
      | 'instagram'
      | 'tiktok'
      | 'whatsapp'
      | 'phone'
      | 'counter'
      | 'mail'
      | 'press'
      | 'reddit',
      string
    >;
    /** As it is ticked, and as it stands in `purpose.md` (Markdown). */
    wants: Record<
      'answer' | 'mend' | 'ideas' | 'early' | 'praise' | 'others' | 'presence',
      { ask: string; purpose: string }
    >;
    purpose: { title: string; lead: (name: string) => string; end: string };
    topics: {
      brand: string;
      competitor: string;
      /** `asking`: words of somebody who looks for something, in the query language. */
      looking: { title: string; asking: string; body: string };
    };
    /** Comments at the top of files. */
    files: {
      settings: string;
      sources: string;
      /** Above the lines of `settings.yaml` that stand there without being said yet. */
      later: string;
      /** What each of them is for. */
      hints: Record<
        'own' | 'respond' | 'currency' | 'digest' | 'site' | 'repository' | 'mail' | 'privacy',
        string
      >;
    };
    writes: (files: readonly string[]) => string;
    removes: (count: number) => string;
    moves: (folder: string) => string;
    keeps: (file: string) => string;
    dryRun: string;
    cancelled: string;
    /** What to do next, a line each; pages that were named and are to be added. */
    next: (pages: readonly string[]) => string[];
  };
  /** What `add` says. */
  add: {
    found: (kind: string, entries: number) => string;
    byHand: string;
    fault: (fault: string) => string;
    others: (addresses: readonly string[]) => string;
    noFeed: (address: string) => string;
    fails: (reason: string) => string;
    /** It is known what it is, although it does not answer. */
    anyway: (kind: string) => string;
    already: (id: string) => string;
    secret: (name: string) => string;
    added: (id: string) => string;
    dryRun: string;
  };
  /** What `opml` says. */
  opml: {
    added: (count: number) => string;
    already: (count: number) => string;
    /** Addresses that let in whoever has them: by title, never by address. */
    secret: (titles: readonly string[]) => string;
    left: (count: number) => string;
    nothing: string;
  };
}
