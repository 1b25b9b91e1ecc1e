/** What `triage` and the form say to whoever notes an answer. */
export interface TriageWords {
  nobody: string;
  waiting: (count: number) => string;
  days: (count: number) => string;
  late: string;
  slipped: string;
  serious: (words: readonly string[]) => string;
  /** A change in a file; not written where the file said so already. */
  set: (file: string, written: boolean) => string;
  setMany: (count: number) => string;
  /** No mention has this id, or several begin with it. */
  unknown: (id: string, candidates: readonly string[]) => string;
  /** The one sentence that a form is closed with, or that says why it could not be noted. */
  form: {
    answered: string;
    'no-answer-needed': string;
    'not-about-us': string;
    /** The same, with the word that would have kept it out of a topic. */
    notAboutUs: (topic: string, word: string) => string;
    /** So many that slipped by. */
    closed: (count: number) => string;
    heard: string;
    looked: (place: string) => string;
    /** It said so already. */
    already: string;
    /** The form is not as it should be, in the words of the program. */
    wrong: (why: string) => string;
    unknown: string;
    unknownPlace: (known: readonly string[]) => string;
    /** Somebody else was faster, and noted something different. */
    contested: string;
    /** It was noted, but did not reach the repository. */
    notSaved: string;
  };
}
