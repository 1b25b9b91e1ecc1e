import type { Reading } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { SLIPPED_DAYS, answerable } from './waiting.ts';

/** Thanking is no duty: so many are shown, and never late. */
const MOST = 3;
const DAY = 86_400_000;

/** Praise and suggestions of a week that nobody has answered yet, the warmest first. */
export function worthThanks(insight: Insight, view: WeekView): Reading[] {
  return view.counted
    .filter(
      (reading) =>
        (reading.intent.label === 'praise' || reading.intent.label === 'suggestion') &&
        !reading.intent.unsure &&
        !reading.waiting &&
        !reading.claimsToBeUs &&
        !reading.history &&
        reading.mention.triage.status === 'open' &&
        answerable(reading) &&
        insight.now.getTime() - Date.parse(reading.mention.published) < SLIPPED_DAYS * DAY,
    )
    .map((reading) => ({ reading, warmth: reading.sentiment.score + (reading.author ? 0.5 : 0) }))
    .sort((a, b) => b.warmth - a.warmth)
    .slice(0, MOST)
    .map(({ reading }) => reading);
}
