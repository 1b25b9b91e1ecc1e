import { foldWords } from '../text/tokens.ts';
import type { Emerging, Reading } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { logLikelihood, logRatio } from './likelihood.ts';
import { withoutParts } from './overlapping.ts';
import { comparableIn, viewsBefore } from './frame.ts';
import { Frequencies, asWritten, tallyOf, termsOf, vocabulary } from './terms.ts';

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
  const { here, past } = insight.once('frequencies', () => ({
    here: new Frequencies(),
    past: new Frequencies(),
  }));
  here.clear();
  past.clear();
  const counted = addWeek(here, insight, view, sources);
  const n = viewsBefore(insight, view).reduce((sum, week) => sum + addWeek(past, insight, week, sources), 0);
  if (counted < LEAST.mentions || n === 0) return [];
  const names = vocabulary(insight).names;
  const known = trackedWords(insight, view.counted);
  const terms = termsOf(insight, view);
  const often = here.atLeast(LEAST.mentions);
  const found = often.flatMap((term): Emerging[] => {
    const count = here.of(term);
    const name = names[term]!;
    const parts = name.split(' ');
    if (known.has(name) || parts.every((word) => known.has(word))) return [];
    const [of, other] = [counted, past.of(term)];
    const g2 = logLikelihood(count, of, other, n);
    const ratio = logRatio(count, of, other, n);
    if (g2 < SURPRISING || ratio < LEAST_RATIO) return [];
    // A phrase of words that come up as always is an accident of what stands beside what.
    const fresh = (word: string): boolean => {
      const id = vocabulary(insight).id(word)!;
      return logRatio(here.of(id), of, past.of(id), n) >= LEAST_RATIO;
    };
    if (parts.length > 1 && !parts.some(fresh)) return [];
    const readings = view.counted.filter(
      ({ mention }, index) => sources.has(mention.source) && terms[index]!.includes(term),
    );
    const from = new Set(readings.map(({ mention }) => mention.source)).size;
    if (from < LEAST.sources) return [];
    return [
      {
        words: name,
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
function addWeek(to: Frequencies, insight: Insight, view: WeekView, sources: ReadonlySet<string>): number {
  const heard = view.counted.filter(({ mention }) => sources.has(mention.source)).length;
  if (heard === view.counted.length) to.addTally(tallyOf(insight, view));
  else
    termsOf(insight, view).forEach((terms, index) => {
      if (sources.has(view.counted[index]!.mention.source)) to.add(terms);
    });
  return heard;
}

/** What topics already follow is not new: their titles, and the words that matched them. */
function trackedWords(insight: Insight, readings: readonly Reading[]): ReadonlySet<string> {
  const texts = new Set([insight.archive.settings.name, ...insight.archive.topics.map(({ title }) => title)]);
  for (const { topics } of readings)
    for (const words of Object.values(topics)) for (const word of words) texts.add(word);
  return new Set([...texts].flatMap((text) => foldWords(text).split(' ')));
}

const round = (value: number): number => Math.round(value * 100) / 100;
