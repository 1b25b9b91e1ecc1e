import type { Reading } from '../insight/digest.ts';

export interface Agreement {
  what: 'sentiment' | 'intent';
  agreed: number;
  of: number;
}

/** How often the program had already said what the team then said: of the mentions that the team judged. */
export function agreement(readings: readonly Reading[]): Agreement[] {
  const sentiment: Agreement = { what: 'sentiment', agreed: 0, of: 0 };
  const intent: Agreement = { what: 'intent', agreed: 0, of: 0 };
  for (const { mention } of readings) {
    const { triage, signals } = mention;
    if (triage.sentiment !== undefined) {
      sentiment.of++;
      if (triage.sentiment === signals.sentiment.label) sentiment.agreed++;
    }
    if (triage.intent !== undefined) {
      intent.of++;
      if (triage.intent === signals.intent.label) intent.agreed++;
    }
  }
  return [sentiment, intent].filter(({ of }) => of > 0);
}
