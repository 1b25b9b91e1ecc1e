import { check } from './check.ts';
import { readFrontMatter } from './frontmatter.ts';
import { namesIn, textOf } from './listing.ts';
import type { Outcome, Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { settingsSchema } from './settings.ts';
import type { Settings } from './settings.ts';
import { sourcesSchema } from './source.ts';
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
  const problems: Problem[] = [];
  const settings = readSettings(dir, problems);
  const sources = readSources(dir, problems);
  const topics = readTopics(dir, problems);
  if (settings === undefined || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { settings, sources, topics } };
}

/** `settings.yaml`; undefined, and a problem that says so, where it is missing or wrong. */
export function readSettings(dir: string, problems: Problem[]): Settings | undefined {
  const file = 'settings.yaml';
  const read = readYaml(dir, file, settingsSchema, {});
  if (read === undefined) {
    problems.push({ file, message: 'missing: expected a file that gives at least the name of the business' });
    return undefined;
  }
  if (read.ok) return read.value;
  problems.push(...read.problems);
  return undefined;
}

/** `sources.yaml`: those that are right; the others are problems. */
export function readSources(dir: string, problems: Problem[]): Source[] {
  const file = 'sources.yaml';
  const read = readYaml(dir, file, sourcesSchema, []);
  if (read === undefined) return [];
  if (!read.ok) {
    problems.push(...read.problems);
    return [];
  }
  const sources = new Map<string, Source>();
  for (const [index, source] of read.value.entries()) {
    if (!sources.has(source.id)) sources.set(source.id, source);
    else problems.push({ file, field: `${index + 1}.id`, message: `two sources are called ${source.id}` });
  }
  return [...sources.values()];
}

/** `topics/*.md`, sorted by id. */
export function readTopics(dir: string, problems: Problem[]): Topic[] {
  const topics: Topic[] = [];
  for (const name of namesIn(`${dir}/topics`).filter((name) => name.endsWith('.md'))) {
    const file = `topics/${name}`;
    const id = name.slice(0, -'.md'.length);
    const text = textOf(`${dir}/${file}`);
    if (text === undefined) continue;
    const named = check(topicId, id, { file });
    const parts = readFrontMatter(text);
    if (!named.ok) problems.push(...named.problems);
    else if (!parts.ok)
      problems.push({ file, ...(parts.line && { line: parts.line }), message: parts.message });
    else {
      const read = check(topicSchema, parts.data, { file, text });
      if (read.ok) topics.push({ id, ...read.value, body: parts.body.trim() });
      else problems.push(...read.problems);
    }
  }
  return topics;
}
