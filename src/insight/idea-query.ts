import type { Mention } from '../archive/mention.ts';
import { compileTopics } from '../text/match-topics.ts';
import type { Idea } from './digest.ts';
import type { Insight } from './insight.ts';
import { matchedIn } from './decision-queries.ts';

/**
 * A query by which it will be noticed whether people still ask for an idea: the most of its words, up to three, that find at
 * least half of its mentions. Undefined where no word of it does.
 */
export function ideaQuery(insight: Insight, { words, mentions }: Idea): string | undefined {
  const asked: Mention[] = mentions.flatMap((id) => insight.byId.get(id)?.mention ?? []);
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const query = words
      .slice(0, count)
      .map((word) => `"${word.replaceAll('"', ' ')}"`)
      .join(' AND ');
    const matcher = compileTopics([{ id: 'idea', query }]);
    const found = asked.filter((mention) => matchedIn(insight, matcher, mention).length > 0).length;
    if (found > 0 && found * 2 >= asked.length) return query;
  }
  return undefined;
}
