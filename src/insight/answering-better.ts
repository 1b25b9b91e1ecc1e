import type { Conversation } from './conversation.ts';
import { LEAST_FOR_SHARE, wilson } from './share.ts';

/** Whether more of those who waited get an answer than before, and the counts that say so. */
export interface AnsweringBetter {
  /** `same` where the difference may be chance, `few` below 10 on either side, `not-noted` while nobody notes answers. */
  how: 'better' | 'worse' | 'same' | 'few' | 'not-noted';
  now: Pick<Conversation, 'answered' | 'deserved'>;
  before: Pick<Conversation, 'answered' | 'deserved'>;
}

/**
 * Compares the shares of two times that follow one another: they differ where the 95 % interval of their difference leaves
 * out none (Newcombe, Statistics in Medicine 17, 1998, method 10).
 */
export function answeringBetter(
  now: Pick<Conversation, 'answered' | 'deserved' | 'noted'>,
  before: Pick<Conversation, 'answered' | 'deserved'>,
): AnsweringBetter {
  return { how: howOf(now, before), now, before };
}

function howOf(
  now: Pick<Conversation, 'answered' | 'deserved' | 'noted'>,
  before: Pick<Conversation, 'answered' | 'deserved'>,
): AnsweringBetter['how'] {
  if (!now.noted) return 'not-noted';
  if (now.deserved < LEAST_FOR_SHARE || before.deserved < LEAST_FOR_SHARE) return 'few';
  const [one, other] = [now, before].map(({ answered, deserved }) => ({
    share: answered / deserved,
    ...wilson(answered, deserved),
  })) as [Share, Share];
  const difference = one.share - other.share;
  if (difference - Math.hypot(one.share - one.low, other.high - other.share) > 0) return 'better';
  if (difference + Math.hypot(one.high - one.share, other.share - other.low) < 0) return 'worse';
  return 'same';
}

interface Share {
  share: number;
  low: number;
  high: number;
}
