import type { Settings } from '../../../src/archive/settings.ts';
import { ourKinds } from '../../../src/archive/topic.ts';
import type { Topic } from '../../../src/archive/topic.ts';
import type { Annotator } from '../../../src/text/annotate.ts';
import type { Hit, TopicMatcher } from '../../../src/text/match-topics.ts';
import { annotate } from '../annotate.ts';
import type { Entry } from '../entry.ts';
import { excerptAround } from '../excerpt-around.ts';
import type { Found } from '../gathered.ts';
import { match } from '../match.ts';
import { ownership } from '../own.ts';
import type { ReadSource } from '../sources.ts';

/** What making a mention needs from the edge. */
export interface Concerning {
  settings: Settings;
  /** As configured. */
  topics: readonly Topic[];
  matcher: TopicMatcher;
  annotator: Annotator;
}

/** Where an entry comes from, as far as making a mention of it needs. */
export type From = Pick<ReadSource, 'source' | 'kind'>;

/**
 * A mention of what was handed in or picked by a rule. Every such entry concerns us, also one that names a competitor alone:
 * somebody said it to us, or of us where we are reviewed. Where it names nothing of ours it is about the business as a whole.
 */
export function concern(entry: Entry, from: From, edge: Concerning): Found {
  const hits = new Map(match(entry, from.kind.name, edge.matcher));
  const about = ours(hits, edge.topics);
  if (about !== undefined) hits.set(about, []);
  const kept = { ...entry, text: excerptAround(entry, hits, edge.settings.excerpt) };
  return {
    entry: kept,
    signals: annotate(kept, from, hits, edge.annotator, edge.matcher),
    own: ownership(edge.settings)(entry, from.source),
  };
}

/** The topic that an entry concerns although it does not say so; undefined where none is missing. */
function ours(hits: ReadonlyMap<string, Hit[]>, topics: readonly Topic[]): string | undefined {
  if (topics.some(({ id, kind }) => hits.has(id) && ourKinds.has(kind))) return undefined;
  return (topics.find(({ kind }) => kind === 'brand') ?? topics.find(({ kind }) => ourKinds.has(kind)))?.id;
}
