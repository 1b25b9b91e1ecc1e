/** The words of the findings: `src/insight/sentences.ts` turns typed facts into these plain values. */
export interface DigestWords {
  /** Headings. */
  oneMinute: string;
  ifOneThing: string;
  states: Record<'quiet' | 'normal' | 'lively' | 'attention' | 'half-heard', string>;
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
  alarmStates: Record<'begins' | 'continues' | 'eases' | 'over', string>;
}
