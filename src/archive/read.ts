import { z } from 'zod';
import type { Archive, Week } from './archive.ts';
import { check } from './check.ts';
import { coverageSchema } from './coverage.ts';
import { decisionSchema } from './decision.ts';
import type { Decision } from './decision.ts';
import { figuresSchema } from './figures.ts';
import { followingSchema } from './following.ts';
import { readFrontMatter } from './frontmatter.ts';
import { goalsSchema } from './goal.ts';
import type { WeekId } from './instant.ts';
import { namesIn, textOf } from './listing.ts';
import type { Outcome, Problem } from './problem.ts';
import { readSettings, readSources, readTopics } from './read-configuration.ts';
import { readBroadcast, readMention } from './read-mention.ts';
import type { Place } from './read-mention.ts';
import { mentionNames, weeksIn } from './read-names.ts';
import { readYaml } from './read-yaml.ts';
import { settingsSchema } from './settings.ts';
import type { Settings } from './settings.ts';
import { isWeek, weekRange } from './week.ts';

export { readConfiguration } from './read-configuration.ts';
export type { Configuration } from './read-configuration.ts';
export { readMention, readBroadcast } from './read-mention.ts';

export interface ReadOptions {
  /** Leaves out the weeks before this one. */
  from?: WeekId;
  /** Reads one mention's file in place of `readMention`: the seam for a cache by content. */
  readMention?: typeof readMention;
}

/**
 * Everything that a content folder says. Nothing in it is fatal: a file that cannot be used costs that file and is
 * named in `problems`. Without usable settings the defaults stand in, with the name of the business empty.
 */
export function readArchive(dir: string, options: ReadOptions = {}): Archive {
  const problems: Problem[] = [];
  const settings = readSettings(dir, problems) ?? { ...settingsSchema.parse({ name: '-' }), name: '' };
  const sources = readSources(dir, problems);
  const topics = readTopics(dir, problems);
  const weeks = readWeeks(dir, settings, options, problems);
  return {
    settings,
    sources,
    topics,
    weeks,
    pages: readPages(dir),
    goals: taken(readYaml(dir, 'goals.yaml', goalsSchema, []), problems) ?? [],
    decisions: readDecisions(dir, problems),
    problems,
  };
}

function readWeeks(dir: string, settings: Settings, options: ReadOptions, problems: Problem[]): Week[] {
  for (const name of namesIn(`${dir}/weeks`)) {
    if (!isWeek(name))
      problems.push({
        file: `weeks/${name}`,
        message: 'expected a folder named as a week, such as 2026-W47',
      });
  }
  const found = weeksIn(dir).filter((week) => options.from === undefined || week >= options.from);
  if (found.length === 0) return [];
  const seen = new Set<string>();
  return weekRange(found[0]!, found.at(-1)!).map((id) =>
    readWeek(dir, id, settings, options, seen, problems),
  );
}

function readWeek(
  dir: string,
  id: WeekId,
  { timezone }: Settings,
  options: ReadOptions,
  seen: Set<string>,
  problems: Problem[],
): Week {
  const folder = `weeks/${id}`;
  const read = <T extends { id: string; published: string }>(
    under: string,
    reader: (text: string, place: Place) => Outcome<T>,
  ): T[] => {
    const found: T[] = [];
    for (const name of mentionNames(`${dir}/${under}`)) {
      const file = `${under}/${name}`;
      const text = textOf(`${dir}/${file}`);
      const outcome: Outcome<T> =
        text === undefined
          ? { ok: false, problems: [{ file, message: 'cannot be read' }] }
          : reader(text, { file, week: id, timezone });
      if (!outcome.ok) problems.push(...outcome.problems);
      // Two names with one id are one mention: the older stays.
      else if (!seen.has(outcome.value.id)) {
        seen.add(outcome.value.id);
        found.push(outcome.value);
      }
    }
    return found.sort(byPublished);
  };
  const note = readNote(dir, `${folder}/index.md`, problems);
  const figures = taken(readYaml(dir, `${folder}/figures.yaml`, figuresSchema, undefined), problems);
  return {
    id,
    mentions: read(folder, options.readMention ?? readMention),
    broadcasts: read(`${folder}/own`, readBroadcast),
    coverage: taken(readYaml(dir, `${folder}/coverage.yaml`, coverageSchema, {}), problems) ?? {},
    following: taken(readYaml(dir, `${folder}/following.yaml`, followingSchema, {}), problems) ?? {},
    ...(figures && { figures }),
    ...(note && { note }),
  };
}

function byPublished(a: { published: string; id: string }, b: { published: string; id: string }): number {
  return Date.parse(a.published) - Date.parse(b.published) || (a.id < b.id ? -1 : 1);
}

const noteSchema = z.strictObject({ author: z.string().optional() });

function readNote(dir: string, file: string, problems: Problem[]): Week['note'] {
  const text = textOf(`${dir}/${file}`);
  if (text === undefined) return undefined;
  const parts = readFrontMatter(text);
  if (!parts.ok) {
    problems.push({ file, ...(parts.line && { line: parts.line }), message: parts.message });
    return undefined;
  }
  const body = parts.body.trim();
  if (body === '') return undefined;
  const read = taken(check(noteSchema, parts.data, { file, text }), problems);
  return { body, ...(read?.author !== undefined && { author: read.author }) };
}

function readPages(dir: string): Archive['pages'] {
  const pages: Archive['pages'] = {};
  for (const name of ['purpose', 'protocol', 'presence'] as const) {
    const text = textOf(`${dir}/${name}.md`);
    if (text === undefined) continue;
    const parts = readFrontMatter(text);
    const body = (parts.ok ? parts.body : text).trim();
    if (body !== '') pages[name] = body;
  }
  return pages;
}

function readDecisions(dir: string, problems: Problem[]): Decision[] {
  const decisions: Decision[] = [];
  for (const name of namesIn(`${dir}/decisions`).filter((name) => name.endsWith('.md'))) {
    const file = `decisions/${name}`;
    const text = textOf(`${dir}/${file}`);
    if (text === undefined) continue;
    const parts = readFrontMatter(text);
    if (!parts.ok) problems.push({ file, ...(parts.line && { line: parts.line }), message: parts.message });
    else {
      const read = taken(check(decisionSchema, parts.data, { file, text }), problems);
      if (read) decisions.push({ id: name.slice(0, -'.md'.length), ...read, body: parts.body.trim() });
    }
  }
  return decisions.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** The value, or its problems into the list. */
function taken<T>(outcome: Outcome<T> | undefined, problems: Problem[]): T | undefined {
  if (outcome === undefined) return undefined;
  if (outcome.ok) return outcome.value;
  problems.push(...outcome.problems);
  return undefined;
}
