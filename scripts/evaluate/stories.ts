import { measureStories } from '../measure/stories.ts';
import { foldWords } from '../../src/text/tokens.ts';
import { mean } from './figures.ts';
import type { Figure } from './figures.ts';

/** The edits of headlines are drawn at random: one seed says little about the last tenths. */
const SEEDS = [1, 2, 3, 4, 5, 6];

/** The title of an entry that is shown as `outlet: title`. */
const told = (shown: string): string => foldWords(shown.replace(/^[^:]*: /, ''));

/** How well copies of a text are found, on the real headlines of the first folder that has any. */
export async function storyFigures(folders: readonly string[]): Promise<Figure[]> {
  for (const folder of folders) {
    const first = await measureStories(folder, SEEDS[0]);
    if (first.headlines === 0) continue;
    const all = [first];
    for (const seed of SEEDS.slice(1)) all.push(await measureStories(folder, seed));
    const group = 'Stories';
    const texts = first.headlines;
    const values = all.map(({ synthetic }) => 100 * synthetic.f1);
    const share = (of: 'precision' | 'recall'): number =>
      100 * mean(all.map(({ synthetic }) => synthetic[of]));
    const { pairs, items } = first.press;
    return [
      {
        group,
        name: 'edits of real headlines, F1, mean of six seeds',
        value: mean(values),
        texts,
        bar: 99,
        aim: 99.5,
      },
      { group, name: 'edits of real headlines, F1, worst of six seeds', value: Math.min(...values), texts },
      { group, name: 'edits of real headlines, precision', value: share('precision'), texts },
      { group, name: 'edits of real headlines, recall', value: share('recall'), texts },
      {
        group,
        name: 'titles from one mould with other numbers, dates, names: not taken for copies',
        value: 100 * (1 - first.moulds.wrong / Math.max(1, first.moulds.pairs)),
        texts: first.moulds.pairs,
        note: 'pairs of titles',
      },
      {
        group,
        name: 'entries of real feeds put together: titles alike word for word',
        value: (100 * pairs.filter(([a, b]) => told(a) === told(b)).length) / Math.max(1, pairs.length),
        texts: pairs.length,
        note: `pairs among ${items} entries; the others are to be read: npm run measure-stories -- --data DIR --show`,
      },
    ];
  }
  return [];
}
