import { readText } from '../../src/archive/listing.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readSettings, readSources, readTopics } from '../../src/archive/read-configuration.ts';
import type { Settings } from '../../src/archive/settings.ts';
import type { Source } from '../../src/archive/source.ts';
import { ourKinds } from '../../src/archive/topic.ts';
import type { Topic } from '../../src/archive/topic.ts';
import type { CommandWords } from '../../src/i18n/index.ts';
import { parseQuery } from '../../src/text/query.ts';
import type { TopicMatcher } from '../../src/text/match-topics.ts';
import { ConfigurationError, problemLine } from '../command.ts';
import { markSample } from '../collect/sample-mark.ts';
import { readKinds } from '../collect/sources.ts';
import type { ReadSource } from '../collect/sources.ts';
import { readTopicMatcher } from '../collect/topics.ts';
import type { Finding } from './finding.ts';

/** What the business has set up, as far as it can be used: what is wrong in one source does not hide the others. */
export interface Setup {
  settings: Settings | undefined;
  /** As written, the switched off ones too. */
  written: Source[];
  sources: ReadSource[];
  topics: Topic[];
  matcher: TopicMatcher;
  problems: Problem[];
}

export function readSetup(content: string): Setup {
  const problems: Problem[] = [];
  const settings = readSettings(content, problems);
  const written = readSources(content, problems);
  const topics = readTopics(content, problems);
  const matcher = readTopicMatcher(topics, problems);
  const enabled = written.filter((source) => source.enabled);
  const sources = readKinds(enabled, problems, readText(content, 'sources.yaml', []));
  if (settings) problems.push(...leftovers(content, settings));
  return { settings, written, sources, topics, matcher, problems };
}

/** Weeks of the sample under a real business. */
function leftovers(content: string, settings: Settings): Problem[] {
  try {
    markSample(content, settings.sample, true);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

/** What can be said without asking anybody. */
export function* configurationFindings(setup: Setup, words: CommandWords['setup']): Generator<Finding> {
  const say = words.doctor;
  const { settings, sources, topics, problems } = setup;
  for (const problem of problems) yield finding('wrong', problemLine(problem));
  if (problems.length === 0) yield finding('ok', say.configuration(sources.length, topics.length));
  if (sources.length === 0) yield finding('wrong', say.noSources);
  if (!topics.some(({ kind }) => ourKinds.has(kind))) yield finding('wrong', say.noTopics);
  if (settings && !settings.sample) {
    if (settings.own.length === 0) yield finding('note', say.noOwn);
    if (settings.contact === undefined) yield finding('note', say.noContact);
  }
  yield* twice(sources, say.sameAddress);
  for (const { id, title, query } of topics) {
    const read = parseQuery(query);
    for (const note of read.ok ? read.notes : [])
      yield { level: 'note', about: 'topic', id, text: say.topicNote(title, note.message) };
  }
}

const finding = (level: Finding['level'], text: string): Finding => ({ level, about: 'configuration', text });

function* twice(sources: readonly ReadSource[], say: (a: string, b: string) => string): Generator<Finding> {
  const first = new Map<string, string>();
  for (const { source, requests } of sources) {
    const address = requests[0]?.url;
    const other = address === undefined ? undefined : first.get(address);
    if (other !== undefined)
      yield { level: 'note', about: 'source', id: source.id, text: say(other, source.id) };
    else if (address !== undefined) first.set(address, source.id);
  }
}
