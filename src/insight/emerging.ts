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
    const parts = name.split(' ');
    if (count < LEAST.mentions || known.has(name) || parts.every((word) => known.has(word))) return [];
    const [of, other] = [now.readings.length, past.of(term)];
    const g2 = logLikelihood(count, of, other, n);
    const ratio = logRatio(count, of, other, n);
    if (g2 < SURPRISING || ratio < LEAST_RATIO) return [];
    // A phrase of words that come up as always is an accident of what stands beside what.
    const fresh = (word: string): boolean => {
      const id = vocabulary(insight).id(word)!;
      return logRatio(here.of(id), of, past.of(id), n) >= LEAST_RATIO;
    };
    if (parts.length > 1 && !parts.some(fresh)) return [];
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

/** A phrase says all that its word says when it stands in so many of its mentions. */
const SAYS_ALL = 0.75;

/**
 * Of a word and a phrase that holds it, one stays: the phrase where it says nearly all that the word says, else the word.
 * Of two phrases that share a word, the one that comes first.
 */
export function withoutParts<Term extends { words: string; mentions: readonly string[] }>(
  terms: readonly Term[],
): Term[] {
  const isPhrase = ({ words }: Term): boolean => words.includes(' ');
  const saysAll = (phrase: Term, word: Term): boolean =>
    isPhrase(phrase) &&
    !isPhrase(word) &&
    phrase.words.split(' ').includes(word.words) &&
    phrase.mentions.length >= SAYS_ALL * word.mentions.length;
  const left = terms.filter((term) => !terms.some((other) => saysAll(other, term)));
  const words = new Set(left.filter((term) => !isPhrase(term)).map((term) => term.words));
  const kept: Term[] = [];
  for (const term of left) {
    const parts = term.words.split(' ');
    if (isPhrase(term) && parts.some((part) => words.has(part))) continue;
    if (
      isPhrase(term) &&
      kept.some((one) => isPhrase(one) && one.words.split(' ').some((part) => parts.includes(part)))
    )
      continue;
    kept.push(term);
  }
  return kept;
}

const round = (value: number): number => Math.round(value * 100) / 100;
