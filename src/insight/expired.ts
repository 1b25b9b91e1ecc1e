import type { Counts, Figures } from '../archive/figures.ts';
import type { Words } from '../archive/words.ts';
import { foldWords } from '../text/tokens.ts';
import type { Insight, WeekView } from './insight.ts';
import { termsOf, vocabulary } from './terms.ts';

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
  const often = new Map<number, number>();
  for (const terms of termsOf(insight, view))
    for (const term of terms) often.set(term, (often.get(term) ?? 0) + 1);
  const known = vocabulary(insight).names;
  const kept = [...often]
    .map(([term, count]) => [known[term]!, count] as const)
    .filter(([word, count]) => count >= LEAST_MENTIONS && !word.split(' ').some((part) => names.has(part)))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST);
  return { mentions: view.counted.length, words: Object.fromEntries(kept) };
}

/** Shown of the words that are kept. */
const SHOWN = 12;
export const keptWords = ({ week }: WeekView): string[] =>
  Object.entries(week.words?.words ?? {})
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([word]) => word);
