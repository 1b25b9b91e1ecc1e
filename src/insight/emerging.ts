import { foldWords } from '../text/tokens.ts';
import type { Emerging, Reading } from './digest.ts';
import { keptFigures, wordsAtMost } from './expired.ts';
import type { WordsAtMost } from './expired.ts';
import type { Insight, WeekView } from './insight.ts';
import { logLikelihood, logRatio } from './likelihood.ts';
import { withoutParts } from './overlapping.ts';
import { comparableIn, viewsBefore } from './frame.ts';
import { Phrases, asWritten } from './terms.ts';
import type { Frequencies, Term, Texts } from './terms.ts';
import { weeksWords } from './week-terms.ts';
import type { WeeksWords } from './week-terms.ts';

/** A new word is said at least so often, from so many sources. */
const LEAST = { mentions: 3, sources: 2 };
/** p < 0.001 with one degree of freedom. */
const SURPRISING = 10.83;
/** At least four times as frequent as before. */
const LEAST_RATIO = 2;
const MOST = 8;

/**
 * Words and two-word phrases of ours that hardly came up in the 8 weeks before, with the mentions that hold them. Where those of a
 * week before are no longer kept, its kept words count.
 */
export function emergingIn(insight: Insight, view: WeekView): Emerging[] {
  const sources = new Set(comparableIn(insight, view));
  if (sources.size < LEAST.sources) return [];
  const words = weeksWords(insight);
  const { here, past, vocabulary } = words;
  here.clear();
  past.clear();
  const counted = addWeek(here, words.of(view), view, sources);
  if (counted < LEAST.mentions) return [];
  const before = viewsBefore(insight, view);
  const kept = before.flatMap((week) => keptBefore(week, sources) ?? []);
  let n = kept.reduce((sum, { mentions }) => sum + mentions, 0);
  for (const week of before) n += addWeek(past, words.of(week), week, sources);
  if (n === 0) return [];
  const saidBefore = (term: readonly number[], other: number): number => {
    if (kept.length === 0) return other;
    const name = vocabulary.nameOf(term);
    return kept.reduce((sum, { atMost }) => sum + atMost(name), other);
  };
  const single = here
    .atLeast(LEAST.mentions)
    .map((word): Term => ({ words: [word], count: here.of(word), other: past.of(word) }));
  // A phrase of words that come up as always is an accident of what stands beside what.
  const fresh = single.filter(
    (term) => logRatio(term.count, counted, saidBefore(term.words, term.other), n) >= LEAST_RATIO,
  );
  if (fresh.length === 0) return [];
  const tracked = trackedWords(insight, view.counted);
  const texts = words.of(view);
  const found = [...fresh, ...phrasesOf(words, view, before, sources, fresh)].flatMap((term) => {
    const { count } = term;
    const other = saidBefore(term.words, term.other);
    const g2 = logLikelihood(count, counted, other, n);
    const ratio = logRatio(count, counted, other, n);
    if (g2 < SURPRISING || ratio < LEAST_RATIO) return [];
    const name = vocabulary.nameOf(term.words);
    if (tracked.has(name) || name.split(' ').every((word) => tracked.has(word))) return [];
    const readings = view.counted.filter(
      ({ mention }, index) => sources.has(mention.source) && texts.holds(index, term.words),
    );
    const from = new Set(readings.map(({ mention }) => mention.source)).size;
    if (from < LEAST.sources) return [];
    const mentions = readings.map(({ mention }) => mention.id);
    const one = { words: name, mentions, count, sources: from, g2: round(g2), logRatio: round(ratio) };
    return [{ ...one, term: term.words }];
  });
  return withoutParts(found.sort((a, b) => b.g2 - a.g2 || (a.words < b.words ? -1 : 1)))
    .slice(0, MOST)
    .map(({ term, ...one }) => {
      const holders = view.counted.filter((_, index) => texts.holds(index, term));
      return { ...one, words: asWritten(one.words, holders) };
    });
}

/** The phrases of a week that hold a fresh word, with how often they were said in the weeks before. */
function phrasesOf(
  words: WeeksWords,
  view: WeekView,
  before: readonly WeekView[],
  sources: ReadonlySet<string>,
  fresh: readonly Term[],
): Term[] {
  const phrases = new Phrases(
    words.vocabulary.size,
    fresh.map((term) => term.words[0]!),
    false,
  );
  const each = (week: WeekView, read: (units: Uint32Array) => void): void => {
    const texts = words.of(week);
    week.counted.forEach(({ mention }, index) => {
      if (sources.has(mention.source)) read(texts.unitsOf(index));
    });
  };
  each(view, (units) => phrases.add(units));
  phrases.keep(LEAST.mentions);
  if (phrases.size > 0) for (const week of before) each(week, (units) => phrases.compare(units));
  return phrases.terms;
}

/** Adds the words of a week's readings that came from some sources; how many readings they are. */
function addWeek(to: Frequencies, texts: Texts, { counted }: WeekView, sources: ReadonlySet<string>): number {
  let heard = 0;
  for (const { mention } of counted) if (sources.has(mention.source)) heard += 1;
  if (heard === counted.length) to.add(texts.words, texts.counts);
  else
    counted.forEach(({ mention }, index) => {
      if (sources.has(mention.source)) to.add(texts.wordsOf(index));
    });
  return heard;
}

/** The words of a week whose mentions are no longer kept; undefined where some of them came from other sources. */
function keptBefore(view: WeekView, sources: ReadonlySet<string>): WordsAtMost | undefined {
  const figures = keptFigures(view);
  if (!figures) return undefined;
  const others = Object.entries(figures.sources).some(([source, count]) => count > 0 && !sources.has(source));
  return others ? undefined : wordsAtMost(view);
}

/** What topics already follow is not new: their titles, and the words that matched them. */
function trackedWords({ archive }: Insight, readings: readonly Reading[]): ReadonlySet<string> {
  const texts = new Set([archive.settings.name, ...archive.topics.map(({ title }) => title)]);
  for (const { topics } of readings)
    for (const words of Object.values(topics)) for (const word of words) texts.add(word);
  return new Set([...texts].flatMap((text) => foldWords(text).split(' ')));
}

const round = (value: number): number => Math.round(value * 100) / 100;
