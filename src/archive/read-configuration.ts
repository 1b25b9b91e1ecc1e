import { check } from './check.ts';
import { formatProblem } from './format.ts';
import { namesIn } from './listing.ts';
import type { Outcome, Problem } from './problem.ts';
import { readMarkdown } from './read-markdown.ts';
import { readYaml, readYamlList } from './read-yaml.ts';
import { settingsSchema } from './settings.ts';
import type { Settings } from './settings.ts';
import { sourceSchema } from './source.ts';
import type { Source } from './source.ts';
import { topicId, topicSchema } from './topic.ts';
import type { Topic } from './topic.ts';

/** What the business has set up. */
export interface Configuration {
  settings: Settings;
  sources: Source[];
  /** Sorted by id. */
  topics: Topic[];
}

/** Settings, sources and topics, for a command: any error in them is a reason not to begin. */
export function readConfiguration(dir: string): Outcome<Configuration> {
  // Of a form that is not known, nothing else that is said would be true.
  const unreadable = formatProblem(dir);
  if (unreadable) return { ok: false, problems: [unreadable] };
  const problems: Problem[] = [];
  const settings = readSettings(dir, problems);
  const sources = readSources(dir, problems);
  const topics = readTopics(dir, problems);
  if (settings === undefined || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { settings, sources, topics } };
}

const SETTINGS = 'settings.yaml';

/** `settings.yaml`; undefined, and a problem that says so, where it is missing or wrong. */
export function readSettings(dir: string, problems: Problem[]): Settings | undefined {
  const unreadable = formatProblem(dir);
  if (unreadable) {
    problems.push(unreadable);
    return undefined;
  }
  const before = problems.length;
  const settings = readYaml(dir, SETTINGS, settingsSchema, problems);
  if (settings === undefined && problems.length === before) {
    problems.push({
      file: SETTINGS,
      message: 'missing: expected a file that says at least the name of the business',
    });
  }
  return settings;
}

/** `sources.yaml`: those that are right; the others are problems. */
export function readSources(dir: string, problems: Problem[]): Source[] {
  const file = 'sources.yaml';
  const sources = new Map<string, Source>();
  for (const source of readYamlList(dir, file, sourceSchema, problems)) {
    if (!sources.has(source.id)) sources.set(source.id, source);
    else
      problems.push({
        file,
        message: `two sources are called ${source.id}: expected a different id for each`,
      });
  }
  return [...sources.values()];
}

/** `topics/*.md`, sorted by id. */
export function readTopics(dir: string, problems: Problem[]): Topic[] {
  return namesIn(`${dir}/topics`)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const file = `topics/${name}`;
      const id = name.slice(0, -'.md'.length);
      const named = check(topicId, id, { file });
      if (!named.ok) {
        problems.push(...named.problems);
        return [];
      }
      const read = readMarkdown(dir, file, topicSchema, problems);
      return read?.fields ? [{ id, ...read.fields, body: read.body }] : [];
    });
}
