import type { Mention } from '../archive/mention.ts';
import { compileTopics } from '../text/match-topics.ts';
import type { TopicMatcher } from '../text/match-topics.ts';
import { queryErrorLine } from '../text/query.ts';
import type { Insight } from './insight.ts';

/** The queries of decisions, compiled once. One that cannot be read matches nothing. */
const matcherOf = (insight: Insight): TopicMatcher =>
  insight.once('decision queries', () =>
    compileTopics(
      insight.archive.decisions.flatMap(({ id, query }) => (query === undefined ? [] : [{ id, query }])),
    ),
  );

/** Why the query of a decision cannot be read, in English; undefined where it can. */
export function queryFault(insight: Insight, decision: string): string | undefined {
  const fault = matcherOf(insight).problems.find(({ topic }) => topic === decision);
  return fault && queryErrorLine(fault.error);
}

/** Ids of the decisions whose query a mention matches. */
export const decisionsMatching = (insight: Insight, mention: Mention): readonly string[] =>
  insight.once(`decisions of ${mention.id}`, () => matchedIn(insight, matcherOf(insight), mention));

/** Ids of the queries of a matcher that a mention matches, everything it is known by put to them. */
export function matchedIn(insight: Insight, matcher: TopicMatcher, mention: Mention): string[] {
  const { title, text, author, url, signals, platform, source, rating } = mention;
  const found = matcher.match({
    title,
    text,
    author: author?.name,
    url,
    language: signals.language,
    platform,
    source,
    rating,
    kind: insight.sources.get(source)?.kind,
  });
  return [...found.keys()];
}
