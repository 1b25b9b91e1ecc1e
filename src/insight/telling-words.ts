import { foldWords } from '../text/tokens.ts';
import type { Reading } from './digest.ts';
import { withoutParts } from './overlapping.ts';
import type { Insight, WeekView } from './insight.ts';
import { logLikelihood } from './likelihood.ts';
import { viewsBefore } from './frame.ts';
import { Phrases, asWritten } from './terms.ts';
import type { Term, Texts } from './terms.ts';
import { weeksWords } from './week-terms.ts';
import type { WeeksWords } from './week-terms.ts';

const MOST = 4;
/** p < 0.01 with one degree of freedom: these words illustrate an alarm, they do not raise it. */
const SURPRISING = 6.63;

/**
 * The words that tell some readings of a week from the rest of it and from the 8 weeks before, most telling first. Our own
 * name and the words that made their topics match are left out: the topic says those already.
 */
export function telling(insight: Insight, view: WeekView, readings: readonly Reading[]): string[] {
  const chosen = new Set(readings.map(({ mention }) => mention.id));
  const words = weeksWords(insight);
  const window = [...viewsBefore(insight, view), view];
  const members: { id: string; texts: Texts; index: number }[] = [];
  const inside = words.here;
  inside.clear();
  let all = 0;
  for (const week of window) {
    const texts = words.of(week);
    all += week.counted.length;
    week.counted.forEach(({ mention: { id } }, index) => {
      if (!chosen.has(id)) return;
      members.push({ id, texts, index });
      inside.add(texts.wordsOf(index));
    });
  }
  const others = all - members.length;
  const least = Math.max(2, Math.ceil(members.length / 5));
  const told = toldAlready(insight, readings);
  // The topic says these already, and every phrase that holds one of them.
  const often = inside.atLeast(least).filter((word) => !told.has(words.vocabulary.nameOf([word])));
  const found = termsIn(words, window, members, often, least).flatMap(({ words: term, count, other }) => {
    // Compared was with all of them; what they are told from is the rest.
    const outside = other - count;
    const g2 = logLikelihood(count, members.length, outside, others);
    if (g2 < SURPRISING || count / members.length <= outside / Math.max(1, others)) return [];
    const name = words.vocabulary.nameOf(term);
    const mentions = members.flatMap(({ id, texts, index }) => (texts.holds(index, term) ? [id] : []));
    return [{ words: name, mentions, g2 }];
  });
  return withoutParts(found.sort((a, b) => b.g2 - a.g2 || (a.words < b.words ? -1 : 1)))
    .slice(0, MOST)
    .map(({ words: name }) => asWritten(name, readings));
}

/** Some words, and the phrases of them that at least so many members hold, with how many of all readings hold each. */
function termsIn(
  words: WeeksWords,
  window: readonly WeekView[],
  members: readonly { texts: Texts; index: number }[],
  often: readonly number[],
  least: number,
): Term[] {
  const phrases = new Phrases(words.vocabulary.size, often, true);
  for (const { texts, index } of members) phrases.add(texts.unitsOf(index));
  phrases.keep(least);
  words.past.clear();
  for (const week of window) {
    const texts = words.of(week);
    words.past.add(texts.words, texts.counts);
    if (phrases.size > 0)
      for (let index = 0; index < texts.length; index += 1) phrases.compare(texts.unitsOf(index));
  }
  const single = often.map((word): Term => ({
    words: [word],
    count: words.here.of(word),
    other: words.past.of(word),
  }));
  return [...single, ...phrases.terms];
}

function toldAlready(insight: Insight, readings: readonly Reading[]): ReadonlySet<string> {
  const texts = [insight.archive.settings.name];
  for (const topic of insight.archive.topics) texts.push(topic.title);
  for (const { topics } of readings)
    for (const [id, words] of Object.entries(topics))
      if (insight.topics.get(id)?.kind === 'brand') texts.push(...words);
  return new Set(texts.flatMap((text) => foldWords(text).split(' ')));
}
