import { z } from 'zod';
import type { Archive } from './archive.ts';
import { decisionSchema } from './decision.ts';
import type { Decision } from './decision.ts';
import { goalSchema } from './goal.ts';
import type { WeekId } from './instant.ts';
import { namesIn } from './listing.ts';
import type { ParsedOptions } from './parsed.ts';
import type { Problem } from './problem.ts';
import { readSettings, readSources, readTopics } from './read-configuration.ts';
import { readMarkdown } from './read-markdown.ts';
import type { readMention } from './read-mention.ts';
import { readWeeks } from './read-week.ts';
import { readYamlList } from './read-yaml.ts';
import { settingsSchema } from './settings.ts';

export { readConfiguration } from './read-configuration.ts';
export type { Configuration } from './read-configuration.ts';
export { readMention, readBroadcast } from './read-mention.ts';

export interface ReadOptions {
  /** Leaves out the weeks before this one. */
  from?: WeekId;
  /** Stands in for `readMention`: the seam for keeping what was read by a hash of the text. */
  readMention?: typeof readMention;
  /** Keeps what was read in the files of mentions, by a hash of their bytes. Changes nothing but how long reading takes. */
  parsed?: ParsedOptions;
}

/**
 * Everything that a content folder says. Nothing in it is fatal: a file that cannot be used costs that file and is
 * named in `problems`. Without usable settings the defaults stand in, and the name of the business is empty.
 */
export function readArchive(dir: string, options: ReadOptions = {}): Archive {
  const problems: Problem[] = [];
  const settings = readSettings(dir, problems) ?? { ...settingsSchema.parse({ name: '-' }), name: '' };
  return {
    settings,
    sources: readSources(dir, problems),
    topics: readTopics(dir, problems),
    weeks: readWeeks(dir, settings.timezone, options, problems),
    pages: readPages(dir, problems),
    goals: readYamlList(dir, 'goals.yaml', goalSchema, problems),
    decisions: readDecisions(dir, problems),
    problems,
  };
}

function readPages(dir: string, problems: Problem[]): Archive['pages'] {
  const pages: Archive['pages'] = {};
  for (const name of ['purpose', 'protocol', 'presence'] as const) {
    const body = readMarkdown(dir, `${name}.md`, z.looseObject({}), problems)?.body;
    if (body) pages[name] = body;
  }
  return pages;
}

function readDecisions(dir: string, problems: Problem[]): Decision[] {
  return namesIn(`${dir}/decisions`)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const read = readMarkdown(dir, `decisions/${name}`, decisionSchema, problems);
      return read?.fields ? [{ id: name.slice(0, -'.md'.length), ...read.fields, body: read.body }] : [];
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}
