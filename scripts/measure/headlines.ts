import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryItem } from '../../src/text/stories.ts';
import { foldWords } from '../../src/text/tokens.ts';
import { decode } from '../collect/decode.ts';
import { parseFeed } from '../collect/parse.ts';

/** The entries of the real feeds in `DIR/feeds/real`, as mentions; empty where they are not there. */
export async function feedItems(data: string): Promise<StoryItem[]> {
  const folder = join(data, 'feeds', 'real');
  if (!existsSync(folder)) return [];
  const items: StoryItem[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    const parsed = await parseFeed(decode(readFileSync(join(folder, file))).text, {});
    if (!parsed.ok) continue;
    for (const [i, item] of parsed.feed.items.entries()) {
      items.push({
        id: `${file}#${i}`,
        title: item.title ?? '',
        text: (item.text ?? '').slice(0, 600),
        published: item.published ?? item.updated ?? '',
        author: item.authors[0]?.name,
        outlet: item.outlet?.name ?? parsed.feed.title,
      });
    }
  }
  return items;
}

/** Those of `feeds/real` that are newspapers, magazines and news sites; the others are blogs, podcasts and tests of parsers. */
const press =
  /atom_example_2|example_2\.xml|ilgiornale|nbcny|spiegel|golem|iso8859|_rps|wirecutter|bbc\.xml|HuffPost|TechCrunch|RSSWithComments|google_alerts|iconv|illegally-nested|tpm|--customfields|--encoding|heise|itunes-href|keywords-array|many-links|reddit|uolNoticias|encoding_1|example_3|example_4/;

/** Distinct titles of the press of at least so many words. */
export function headlinesOf(items: readonly StoryItem[], fewestWords: number): string[] {
  const titles = new Map<string, string>();
  for (const { id, title } of items) {
    const words = foldWords(title);
    if (press.test(id) && words.split(' ').length >= fewestWords) titles.set(words, title);
  }
  return [...titles.values()];
}
