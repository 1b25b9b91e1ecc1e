import { foldWords } from '../text/tokens.ts';
import type { Reading } from './digest.ts';
import { withoutParts } from './overlapping.ts';
import type { Insight, WeekView } from './insight.ts';
import { logLikelihood } from './likelihood.ts';
import { viewsBefore } from './frame.ts';
import { Frequencies, asWritten, termsOf, vocabulary } from './terms.ts';

const MOST = 4;
/** p < 0.01 with one degree of freedom: these words illustrate an alarm, they do not raise it. */
const SURPRISING = 6.63;

/**
 * The words that tell some readings of a week from the rest of it and from the 8 weeks before, most telling first. Our own
 * name and the words that made their topics match are left out: the topic says those already.
 */
export function telling(insight: Insight, view: WeekView, readings: readonly Reading[]): string[] {
  const chosen = new Set(readings.map(({ mention }) => mention.id));
  const weeks = [...viewsBefore(insight, view), view];
  const [inside, outside] = [new Frequencies(), new Frequencies()];
  const members: { id: string; terms: Uint32Array }[] = [];
  let others = 0;
  for (const week of weeks) {
    const terms = termsOf(insight, week);
    week.counted.forEach(({ mention }, index) => {
      if (chosen.has(mention.id)) {
        members.push({ id: mention.id, terms: terms[index]! });
        inside.add(terms[index]!);
      } else {
        others += 1;
        outside.add(terms[index]!);
      }
    });
  }
  const least = Math.max(2, Math.ceil(members.length / 5));
  const names = vocabulary(insight).names;
  const told = toldAlready(insight, readings);
  const found = [...new Set(members.flatMap(({ terms }) => [...terms]))]
    .filter((term) => inside.of(term) >= least && !names[term]!.split(' ').some((word) => told.has(word)))
    .map((term) => ({
      words: names[term]!,
      mentions: members.filter(({ terms }) => terms.includes(term)).map(({ id }) => id),
      g2: logLikelihood(inside.of(term), members.length, outside.of(term), others),
    }))
    .filter(
      ({ mentions, g2, words }) =>
        g2 >= SURPRISING &&
        mentions.length / members.length > outside.of(vocabulary(insight).id(words)!) / Math.max(1, others),
    )
    .sort((a, b) => b.g2 - a.g2 || (a.words < b.words ? -1 : 1));
  return withoutParts(found)
    .slice(0, MOST)
    .map(({ words }) => asWritten(words, readings));
}

function toldAlready(insight: Insight, readings: readonly Reading[]): ReadonlySet<string> {
  const texts = [insight.archive.settings.name];
  for (const topic of insight.archive.topics) texts.push(topic.title);
  for (const { topics } of readings)
    for (const [id, words] of Object.entries(topics))
      if (insight.topics.get(id)?.kind === 'brand') texts.push(...words);
  return new Set(texts.flatMap((text) => foldWords(text).split(' ')));
}
