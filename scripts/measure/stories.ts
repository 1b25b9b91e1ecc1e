import { createStories } from '../../src/text/stories.ts';
import type { StoryItem } from '../../src/text/stories.ts';
import { edits, moulds, seeded } from './edits.ts';
import { headlinesOf, feedItems } from './headlines.ts';

/** Pairs of items put into one story, against the pairs that belong there. */
export interface PairFigures {
  precision: number;
  recall: number;
  f1: number;
  /** Pairs put together. */
  found: number;
  /** Pairs that belong together. */
  true: number;
}

export interface StoryFigures {
  /** Headlines edited. */
  headlines: number;
  synthetic: PairFigures;
  /** Edit → share of edited headlines that came into the story of their original. */
  recallByEdit: Record<string, number>;
  /** Titles from one mould with other numbers, dates, names: pairs there are, and pairs wrongly put together. */
  moulds: { pairs: number; wrong: number };
  /** Entries of the real feeds, and the pairs put together among them. */
  press: { items: number; pairs: [string, string][] };
}

/** Which items came together, in the order in which they are given. */
export function group(items: readonly StoryItem[]): Map<string, StoryItem[]> {
  const stories = createStories();
  const groups = new Map<string, StoryItem[]>();
  for (const item of items) {
    const story = stories.add(item);
    const members = groups.get(story);
    if (members) members.push(item);
    else groups.set(story, [item]);
  }
  return groups;
}

/** All pairs within the groups. */
export function* pairsOf<T>(groups: Iterable<readonly T[]>): Generator<[T, T]> {
  for (const members of groups) {
    for (let i = 1; i < members.length; i += 1)
      for (let j = 0; j < i; j += 1) yield [members[j]!, members[i]!];
  }
}

export function figures(items: readonly StoryItem[], truth: (item: StoryItem) => string): PairFigures {
  const sizes = new Map<string, number>();
  for (const item of items) sizes.set(truth(item), (sizes.get(truth(item)) ?? 0) + 1);
  let belong = 0;
  for (const size of sizes.values()) belong += (size * (size - 1)) / 2;
  let found = 0;
  let right = 0;
  for (const [a, b] of pairsOf(group(items).values())) {
    found += 1;
    if (truth(a) === truth(b)) right += 1;
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = belong === 0 ? 1 : right / belong;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), found, true: belong };
}

/** One item a title, an hour apart. */
const itemsOf = (titles: readonly { id: string; title: string }[]): StoryItem[] =>
  titles.map(({ id, title }, i) => ({
    id,
    title,
    text: '',
    published: new Date(Date.UTC(2026, 10, 2) + (i % 300) * 3_600_000).toISOString(),
  }));

/**
 * Measures stories on the real headlines of `DIR/feeds`: each is given with its edits, in random order among all others;
 * what belongs together is known. Seeded: the same data give the same figures.
 */
export async function measureStories(data: string, seed = 1): Promise<StoryFigures> {
  const press = await feedItems(data);
  const titles = headlinesOf(press, 5);
  const random = seeded(seed);
  const drawing = {
    random,
    vocabulary: titles
      .flatMap((title) => title.split(/\s+/))
      .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word)),
  };
  const edited = titles.flatMap((title, i) =>
    Object.entries(edits).map(([name, edit]) => ({ id: `${i}/${name}`, title: edit(title, drawing) })),
  );
  const shuffled = shuffle([...edited, ...titles.map((title, i) => ({ id: `${i}/`, title }))], random);
  const origin = (item: { id: string }): string => item.id.split('/')[0]!;
  const recallByEdit: Record<string, number> = {};
  for (const name of Object.keys(edits)) {
    const pairs = titles.flatMap((title, i) => [
      { id: `${i}/`, title },
      edited.find(({ id }) => id === `${i}/${name}`)!,
    ]);
    recallByEdit[name] = figures(itemsOf(pairs), origin).recall;
  }
  const moulded = moulds.flatMap((mould, m) =>
    [...new Set(Array.from({ length: 12 }, (_, i) => mould(i)))].map((title, i) => ({
      id: `${m}-${i}`,
      title,
    })),
  );
  return {
    headlines: titles.length,
    synthetic: figures(itemsOf(shuffled), origin),
    recallByEdit,
    moulds: {
      pairs: [...pairsOf(moulds.map((_, m) => moulded.filter(({ id }) => id.startsWith(`${m}-`))))].length,
      wrong: figures(itemsOf(moulded), ({ id }) => id).found,
    },
    press: {
      items: press.length,
      pairs: [...pairsOf(group(press).values())].map(([a, b]) => [
        `${a.outlet}: ${a.title}`,
        `${b.outlet}: ${b.title}`,
      ]),
    },
  };
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
