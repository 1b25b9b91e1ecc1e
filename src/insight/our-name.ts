import type { Reading } from './digest.ts';
import type { Insight } from './insight.ts';
import { SLIPPED_DAYS } from './waiting.ts';

const DAY = 86_400_000;

/**
 * What was said in the last 30 days under our name by somebody who is not known to be us, newest first: to look at, and to
 * report where it deceives. Those that wait for an answer stand among those who wait.
 */
export const underOurName = (insight: Insight): Reading[] =>
  insight.once('under our name', () =>
    insight.readings
      .filter(
        ({ claimsToBeUs, waiting, history, story, mention }) =>
          claimsToBeUs &&
          waiting?.how !== 'sure' &&
          !history &&
          story === mention.id &&
          mention.triage.status === 'open' &&
          insight.now.getTime() - Date.parse(mention.published) < SLIPPED_DAYS * DAY,
      )
      .sort((a, b) => Date.parse(b.mention.published) - Date.parse(a.mention.published)),
  );
