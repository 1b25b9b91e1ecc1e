import { foldWords } from '../text/tokens.ts';
import type { Emerging, Reading } from './digest.ts';
import { keptFigures, wordsAtMost } from './expired.ts';
import type { WordsAtMost } from './expired.ts';
import type { Insight, WeekView } from './insight.ts';
import { logLikelihood, logRatio } from './likelihood.ts';
import { withoutParts } from './overlapping.ts';
import { comparableIn, viewsBefore } from './frame.ts';
import { Frequencies, asWritten } from './terms.ts';
import { weeksTerms } from './week-terms.ts';
import type { WeeksTerms } from './week-terms.ts';

/** A new word is said at least so often, from so many sources. */
const LEAST = { mentions: 3, sources: 2 };
/** p < 0.001 with one degree of freedom. */
const SURPRISING = 10.83;
/** At least four times as frequent as before. */
const LEAST_RATIO = 2;
const MOST = 8;

/** Words and two-word phrases of ours that hardly came up in the 8 weeks before, with the mentions that hold them. */
export function emergingIn(insight: Insight, view: WeekView): Emerging[] {
  const sources = new Set(comparableIn(insight, view));
  if (sources.size < LEAST.sources) return [];
  const weeks = weeksTerms(insight);
  const { here, past } = insight.once('emerging', () => ({
    here: new Frequencies(),
    past: new Frequencies(),
  }));
  here.clear();
  past.clear();
  const counted = addWeek(here, weeks, view, sources);
  const before = viewsBefore(insight, view);
  const kept = before.flatMap((week) => keptBefore(week, sources) ?? []);
  let n = kept.reduce((sum, { mentions }) => sum + mentions, 0);
  for (const week of before) n += addWeek(past, weeks, week, sources);
  if (counted < LEAST.mentions || n === 0) return [];
  const saidBefore = (term: number): number => {
    const name = kept.length > 0 ? weeks.terms.nameOf(term) : '';
    return kept.reduce((sum, { atMost }) => sum + atMost(name), past.of(term));
  };
  // A phrase of words that come up as always is an accident of what stands beside what.
  const fresh = (word: number): boolean =>
    logRatio(here.of(word), counted, saidBefore(word), n) >= LEAST_RATIO;
  let known: ReadonlySet<string> | undefined;
  const found = here.atLeast(LEAST.mentions).flatMap((term): Emerging[] => {
    const [count, other] = [here.of(term), saidBefore(term)];
    const g2 = logLikelihood(count, counted, other, n);
    const ratio = logRatio(count, counted, other, n);
    if (g2 < SURPRISING || ratio < LEAST_RATIO || !weeks.terms.wordsOf(term).some(fresh)) return [];
    const words = weeks.terms.nameOf(term);
    const tracked = (known ??= trackedWords(insight, view.counted));
    if (tracked.has(words) || words.split(' ').every((word) => tracked.has(word))) return [];
    const terms = weeks.of(view);
    const readings = view.counted.filter(
      ({ mention }, index) => sources.has(mention.source) && terms.has(index, term),
    );
    const from = new Set(readings.map(({ mention }) => mention.source)).size;
    if (from < LEAST.sources) return [];
    return [
      {
        words,
        mentions: readings.map(({ mention }) => mention.id),
        count,
        sources: from,
        g2: round(g2),
        logRatio: round(ratio),
      },
    ];
  });
  return withoutParts(found.sort((a, b) => b.g2 - a.g2 || (a.words < b.words ? -1 : 1)))
    .slice(0, MOST)
    .map((one) => ({ ...one, words: asWritten(one.words, view.counted) }));
}

/** Adds the readings of a week that came from some sources; how many they are. */
function addWeek(to: Frequencies, weeks: WeeksTerms, view: WeekView, sources: ReadonlySet<string>): number {
  let heard = 0;
  for (const { mention } of view.counted) if (sources.has(mention.source)) heard += 1;
  if (heard === view.counted.length) {
    const { terms, counts } = weeks.tally(view);
    to.add(terms, counts);
    return heard;
  }
  const terms = weeks.of(view);
  view.counted.forEach(({ mention }, index) => {
    if (sources.has(mention.source)) to.add(terms.of(index));
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
