import type { Conversation } from '../../insight/conversation.ts';
import type { View } from '../view.ts';

/** How we converse, in sentences: who waited and got an answer, how fast, and what is still open. Small numbers stay numbers. */
export function answerSentences(of: Conversation, view: View): string[] {
  const words = view.words.site.answering.conversation;
  const { percent } = view.format;
  const share =
    of.share &&
    words.share({
      value: percent(of.share.value),
      low: percent(of.share.low),
      high: percent(of.share.high),
    });
  const time =
    of.time &&
    words.time({
      n: of.time.n,
      median: words.duration(of.time.medianHours),
      p90: of.time.p90Hours === undefined ? undefined : words.duration(of.time.p90Hours),
    });
  const open = words.open(of.open);
  const unasked = of.unasked > 0 ? words.unasked(of.unasked) : undefined;
  return [words.answered(of), share, unasked, time, open].filter((text) => text !== undefined);
}
