import type { Document } from '../../src/text/document.ts';
import { matchedWords } from '../../src/text/match-topics.ts';
import type { Hit, TopicMatcher } from '../../src/text/match-topics.ts';
import type { Entry } from './entry.ts';

/** An entry as the query language sees it. */
export const documentOf = (entry: Entry, kind: string): Document => ({
  title: entry.title,
  text: entry.text,
  author: entry.author?.name,
  url: entry.url,
  language: entry.language,
  platform: entry.platform,
  source: entry.source,
  rating: entry.rating,
  kind,
});

/** Topic id → where its query matched. Empty when the entry concerns no topic. */
export const match = (entry: Entry, kind: string, topics: TopicMatcher): ReadonlyMap<string, Hit[]> =>
  topics.match(documentOf(entry, kind));

/** Topic id → the words that matched, as they stand in the text, each once: why this is here. */
export function wordsOf(hits: ReadonlyMap<string, Hit[]>): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const topic of [...hits.keys()].toSorted()) words[topic] = matchedWords(hits.get(topic)!);
  return words;
}
