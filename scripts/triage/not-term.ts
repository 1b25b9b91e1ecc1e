import type { Reading } from '../../src/insight/digest.ts';
import type { Insight } from '../../src/insight/insight.ts';
import { saysNothing } from '../../src/insight/stop-words.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** A word that would have kept a message out of a topic, had the topic's query said NOT. */
export interface NotTerm {
  /** Id of the topic. */
  topic: string;
  /** As it stands in the message. */
  word: string;
}

const SHORTEST = 4;
/** With fewer messages to compare with, a word that none of them has proves nothing. */
const LEAST = 5;

/**
 * Proposes a NOT for a message that is not about us: a word of it that no message of ours in the same topic has. One that
 * other such messages have too comes first, then a name, then the longest; a word that is neither shared nor a name is
 * no reason. Nothing is changed: whoever keeps the topics decides.
 */
export function proposeNot(insight: Insight, id: string): NotTerm | undefined {
  const reading = insight.byId.get(id);
  if (!reading || reading.mention.triage.reason !== 'not-about-us') return undefined;
  for (const topic of Object.keys(reading.mention.signals.topics)) {
    const inTopic = insight.readings.filter(({ mention }) => Object.hasOwn(mention.signals.topics, topic));
    const wrong = inTopic.filter(({ mention }) => mention.triage.reason === 'not-about-us');
    const right = inTopic.filter(({ ours }) => ours);
    if (!insight.topics.has(topic) || right.length < LEAST) continue;
    const word = tellingWord(reading, wrong, right);
    if (word !== undefined) return { topic, word };
  }
  return undefined;
}

const textOf = ({ mention }: Reading): string => `${mention.title}\n${mention.text}`;
const wordsOf = (reading: Reading): Set<string> => new Set(tokenize(textOf(reading)).map(({ word }) => word));

function tellingWord(
  reading: Reading,
  wrong: readonly Reading[],
  right: readonly Reading[],
): string | undefined {
  const ours = new Set(right.flatMap((other) => [...wordsOf(other)]));
  const others = wrong.filter((other) => other !== reading).map(wordsOf);
  const text = textOf(reading);
  const candidates = tokenize(text)
    .filter(({ word }) => word.length >= SHORTEST && !ours.has(word) && !saysNothing(word))
    .map(({ word, start, end }) => ({
      written: text.slice(start, end),
      shared: others.filter((words) => words.has(word)).length,
      // A capital inside a sentence.
      name:
        /[\p{L},;]\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
        /^\p{Lu}/u.test(text.slice(start, end)),
    }))
    .filter(({ written, shared, name }) => /^\p{L}+$/u.test(written) && (shared > 0 || name));
  candidates.sort(
    (a, b) => b.shared - a.shared || Number(b.name) - Number(a.name) || b.written.length - a.written.length,
  );
  return candidates[0]?.written;
}
