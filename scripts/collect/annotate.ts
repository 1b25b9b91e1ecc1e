import type { Signals } from '../../src/archive/mention.ts';
import type { Annotator } from '../../src/text/annotate.ts';
import { evidenceOf } from '../../src/text/intent.ts';
import type { TopicMatcher } from '../../src/text/match-topics.ts';
import type { Entry } from './entry.ts';
import { wordsOf } from './match.ts';
import type { match } from './match.ts';
import type { ReadSource } from './sources.ts';

/** What the program says of an entry that is to be filed. */
export function annotate(
  entry: Entry,
  source: Pick<ReadSource, 'source' | 'kind'>,
  hits: ReturnType<typeof match>,
  annotator: Annotator,
  topics: Pick<TopicMatcher, 'names'>,
): Signals {
  const said = annotator.annotate({
    text: entry.text,
    title: entry.text.startsWith(entry.title.replace(/…$/, '')) ? undefined : entry.title,
    language: entry.language ?? source.source.language,
    rating: entry.rating,
    kind: evidenceOf(source.kind.name, entry.platform),
    names: topics.names(hits),
  });
  return { language: said.language, topics: wordsOf(hits), sentiment: said.sentiment, intent: said.intent };
}
