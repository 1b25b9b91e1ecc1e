import { foldWords } from '../text/tokens.ts';
import type { Emerging, Reading } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { logLikelihood, logRatio } from './likelihood.ts';
import { comparableIn, viewsBefore } from './series.ts';
import { Frequencies, asWritten, termsOf, vocabulary } from './terms.ts';

/** A new word is said at least so often, from so many sources. */
const LEAST = { mentions: 3, sources: 2 };
/** p < 0.001 with one degree of freedom. */
const SURPRISING = 10.83;
/** At least four times as frequent as before. */
const LEAST_RATIO = 2;
const MOST = 8;

/** Readings of ours with their terms, from the sources that can be compared. */
interface Side {
  readings: Reading[];
  terms: Uint32Array[];
}

function sideOf(insight: Insight, view: WeekView, sources: ReadonlySet<string>): Side {
  const side: Side = { readings: [], terms: [] };
  const terms = termsOf(insight, view);
  view.counted.forEach((reading, index) => {
    if (!sources.has(reading.mention.source)) return;
    side.readings.push(reading);
    side.terms.push(terms[index]!);
  });
  return side;
}

/** Words and two-word phrases of ours that hardly came up in the 8 weeks before, with the mentions that hold them. */
export function emergingIn(insight: Insight, view: WeekView): Emerging[] {
  const sources = new Set(comparableIn(insight, view));
  if (sources.size < LEAST.sources) return [];
  const now = sideOf(insight, view, sources);
  if (now.readings.length < LEAST.mentions) return [];
  const before = viewsBefore(insight, view).map((week) => sideOf(insight, week, sources));
  const n = before.reduce((sum, { readings }) => sum + readings.length, 0);
  if (n === 0) return [];
  const { here, past } = frequencies(
    insight,
    now.terms,
    before.flatMap(({ terms }) => terms),
  );
  const names = vocabulary(insight).names;
  const known = trackedWords(insight, now.readings);
  const found = [...new Set(now.terms.flatMap((terms) => [...terms]))].flatMap((term): Emerging[] => {
    const count = here.of(term);
    const name = names[term]!;
    if (count < LEAST.mentions || known.has(name) || name.split(' ').every((word) => known.has(word)))
      return [];
    const [of, other] = [now.readings.length, past.of(term)];
    const g2 = logLikelihood(count, of, other, n);
    const ratio = logRatio(count, of, other, n);
    if (g2 < SURPRISING || ratio < LEAST_RATIO) return [];
    const readings = now.readings.filter((_, index) => now.terms[index]!.includes(term));
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
    .map((one) => ({ ...one, words: asWritten(one.words, now.readings) }));
}

function frequencies(insight: Insight, now: readonly Uint32Array[], before: readonly Uint32Array[]) {
  const [here, past] = insight.once('frequencies', () => [new Frequencies(), new Frequencies()] as const);
  here.clear();
  past.clear();
  for (const terms of now) here.add(terms);
  for (const terms of before) past.add(terms);
  return { here, past };
}

/** What topics already follow is not new: their titles, and the words that matched them. */
function trackedWords(insight: Insight, readings: readonly Reading[]): ReadonlySet<string> {
  const texts = [insight.archive.settings.name, ...insight.archive.topics.map(({ title }) => title)];
  for (const { topics } of readings) for (const words of Object.values(topics)) texts.push(...words);
  return new Set(texts.flatMap((text) => foldWords(text).split(' ')));
}

/** Of a word and a phrase that holds it, in nearly the same mentions, the phrase stays. */
export function withoutParts<Term extends { words: string; mentions: readonly string[] }>(
  terms: readonly Term[],
): Term[] {
  const covers = (whole: Term, part: Term): boolean =>
    whole !== part &&
    whole.words.includes(' ') &&
    !part.words.includes(' ') &&
    whole.words.split(' ').includes(part.words) &&
    whole.mentions.length >= 0.6 * part.mentions.length;
  const overlaps = (one: Term, kept: Term): boolean =>
    one.words.includes(' ') &&
    kept.words.includes(' ') &&
    one.words.split(' ').some((word) => kept.words.split(' ').includes(word));
  const left = terms.filter((term) => !terms.some((other) => covers(other, term)));
  return left.filter((term, index) => !left.slice(0, index).some((kept) => overlaps(term, kept)));
}

const round = (value: number): number => Math.round(value * 100) / 100;
