import { foldWords } from '../text/tokens.ts';
import type { Reading } from './digest.ts';
import { withoutParts } from './overlapping.ts';
import type { Insight, WeekView } from './insight.ts';
import { logLikelihood } from './likelihood.ts';
import { viewsBefore } from './frame.ts';
import { Frequencies, asWritten } from './terms.ts';
import { weeksTerms } from './week-terms.ts';

const MOST = 4;
/** p < 0.01 with one degree of freedom: these words illustrate an alarm, they do not raise it. */
const SURPRISING = 6.63;

/**
 * The words that tell some readings of a week from the rest of it and from the 8 weeks before, most telling first. Our own
 * name and the words that made their topics match are left out: the topic says those already.
 */
export function telling(insight: Insight, view: WeekView, readings: readonly Reading[]): string[] {
  const chosen = new Set(readings.map(({ mention }) => mention.id));
  const weeks = weeksTerms(insight);
  const { inside, all } = insight.once('telling', () => ({
    inside: new Frequencies(),
    all: new Frequencies(),
  }));
  inside.clear();
  all.clear();
  const members: { id: string; holds: (term: number) => boolean }[] = [];
  let others = 0;
  for (const week of [...viewsBefore(insight, view), view]) {
    const { terms, counts } = weeks.tally(week);
    all.add(terms, counts);
    others += week.counted.length;
    const termsOf = weeks.of(week);
    week.counted.forEach(({ mention: { id } }, index) => {
      if (!chosen.has(id)) return;
      members.push({ id, holds: (term) => termsOf.has(index, term) });
      inside.add(termsOf.of(index));
    });
  }
  others -= members.length;
  const least = Math.max(2, Math.ceil(members.length / 5));
  const told = toldAlready(insight, readings);
  const found = inside.atLeast(least).flatMap((term) => {
    const count = inside.of(term);
    const outside = all.of(term) - count;
    const g2 = logLikelihood(count, members.length, outside, others);
    if (g2 < SURPRISING || count / members.length <= outside / Math.max(1, others)) return [];
    const words = weeks.terms.nameOf(term);
    if (words.split(' ').some((word) => told.has(word))) return [];
    return [{ words, mentions: members.filter(({ holds }) => holds(term)).map(({ id }) => id), g2 }];
  });
  return withoutParts(found.sort((a, b) => b.g2 - a.g2 || (a.words < b.words ? -1 : 1)))
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
