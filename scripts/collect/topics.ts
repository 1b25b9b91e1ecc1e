import type { Problem } from '../../src/archive/problem.ts';
import type { Topic } from '../../src/archive/topic.ts';
import { compileTopics } from '../../src/text/match-topics.ts';
import type { TopicMatcher } from '../../src/text/match-topics.ts';

/** All topics' queries as one matcher; a query that cannot be read is a problem of its file. */
export function readTopicMatcher(topics: readonly Topic[], problems: Problem[]): TopicMatcher {
  const matcher = compileTopics(topics);
  for (const { topic, error } of matcher.problems) {
    const query = topics.find(({ id }) => id === topic)?.query ?? '';
    problems.push({
      file: `topics/${topic}.md`,
      field: 'query',
      message: `at character ${error.at + 1} of "${query}": expected ${error.expected}, found ${error.found}`,
    });
  }
  return matcher;
}
