import type { Counts, Figures } from '../archive/figures.ts';
import type { Words } from '../archive/words.ts';
import { foldWords } from '../text/tokens.ts';
import type { Insight, WeekView } from './insight.ts';
import { sortedOut } from './week-parts.ts';
import { termsOf, weeksWords } from './week-terms.ts';

/** The figures of a week whose mentions are no longer kept (`privacy.keep`); undefined for every other week. */
export function keptFigures({ all, week }: WeekView): Figures | undefined {
  return all.length === 0 && week.figures && week.figures.filed > 0 ? week.figures : undefined;
}

export const countsOfTopic = (figures: Figures, topic: string): Counts =>
  (Object.hasOwn(figures.topics, topic) ? figures.topics[topic] : undefined) ?? onlyMentions(0);

/** Counts of which only the number of mentions is known. */
export const onlyMentions = (mentions: number): Counts => ({
  mentions,
  sentiment: {},
  unsure: 0,
  intent: {},
  rating: {},
});

/** Fewer mentions may be recognised by their words. */
const LEAST_MENTIONS = 3;
const MOST = 100;

/** The words of a week that stay when its mentions go: those of at least 3 mentions, and of nobody's name. */
export function wordsToKeep(insight: Insight, view: WeekView): Words {
  const names = new Set(
    view.all
      .flatMap(({ mention }) => foldWords(mention.author?.name ?? '').split(' '))
      .filter((word) => word !== ''),
  );
  const { vocabulary } = weeksWords(insight);
  const kept = termsOf(insight, view, LEAST_MENTIONS)
    .map(({ words, count }) => [vocabulary.nameOf(words), count] as const)
    .filter(([word]) => !word.split(' ').some((part) => names.has(part)))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST);
  const pages = sortedOut(view.all).parts.map(({ slug }) => slug);
  return {
    mentions: view.counted.length,
    words: Object.fromEntries(kept),
    ...(pages.length > 0 && { pages }),
  };
}

/** What is known of the words of a week whose mentions are no longer kept. */
export interface WordsAtMost {
  /** How many mentions of ours they were counted in. */
  mentions: number;
  /** In how many of them a folded word or phrase was at most. */
  atMost(word: string): number;
}

/**
 * The words that a week kept, as far as they say what was new later: one that is not among them was said in fewer mentions
 * than were worth keeping, so nothing is called new that may have been said before. Undefined where none were kept.
 */
export function wordsAtMost({ week }: WeekView): WordsAtMost | undefined {
  if (!week.words) return undefined;
  const { mentions, words } = week.words;
  const counts = Object.values(words);
  const unlisted = counts.length < MOST ? LEAST_MENTIONS - 1 : Math.min(...counts);
  return { mentions, atMost: (word) => (Object.hasOwn(words, word) ? words[word]! : unlisted) };
}

/** The pages of a week whose mentions are no longer kept: they lead to the week, so that no link to them is dead. */
export const pagesNoLongerKept = (view: WeekView): string[] =>
  keptFigures(view) ? (view.week.words?.pages ?? []) : [];

/** Shown of the words that are kept. */
const SHOWN = 12;
export const keptWords = ({ week }: WeekView): string[] =>
  Object.entries(week.words?.words ?? {})
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([word]) => word);
