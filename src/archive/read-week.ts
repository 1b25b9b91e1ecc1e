import { z } from 'zod';
import type { Week } from './archive.ts';
import { coverageSchema } from './coverage.ts';
import { figuresSchema } from './figures.ts';
import { followingSchema } from './following.ts';
import type { WeekId } from './instant.ts';
import { namesIn, readText } from './listing.ts';
import type { Outcome, Problem } from './problem.ts';
import { readMarkdown } from './read-markdown.ts';
import { readBroadcast, readMention } from './read-mention.ts';
import type { Place } from './read-mention.ts';
import { mentionNames, weeksIn } from './read-names.ts';
import type { ReadOptions } from './read.ts';
import { readYaml } from './read-yaml.ts';
import { isWeek, weekRange } from './week.ts';
import { wordsSchema } from './words.ts';

/** What the weeks have in common while they are read. */
interface Reading {
  dir: string;
  timezone: string;
  readMention: typeof readMention;
  /** Ids met so far: two names with one id are one mention, and the first stays. */
  ids: Set<string>;
  problems: Problem[];
}

/** Every week from the first that has a folder to the last, those without one empty. */
export function readWeeks(dir: string, timezone: string, options: ReadOptions, problems: Problem[]): Week[] {
  for (const name of namesIn(`${dir}/weeks`)) {
    if (isWeek(name)) continue;
    problems.push({ file: `weeks/${name}`, message: 'expected a folder named as a week, such as 2026-W47' });
  }
  const found = weeksIn(dir).filter((week) => options.from === undefined || week >= options.from);
  if (found.length === 0) return [];
  const reading = {
    dir,
    timezone,
    readMention: options.readMention ?? readMention,
    ids: new Set<string>(),
    problems,
  };
  return weekRange(found[0]!, found.at(-1)!).map((id) => readWeek(id, reading));
}

function readWeek(id: WeekId, reading: Reading): Week {
  const { dir, problems } = reading;
  const folder = `weeks/${id}`;
  const figures = readYaml(dir, `${folder}/figures.yaml`, figuresSchema, problems);
  const words = readYaml(dir, `${folder}/words.yaml`, wordsSchema, problems);
  const note = readNote(dir, `${folder}/index.md`, problems);
  return {
    id,
    mentions: readFiled(folder, id, reading.readMention, reading),
    broadcasts: readFiled(`${folder}/own`, id, readBroadcast, reading),
    coverage: readYaml(dir, `${folder}/coverage.yaml`, coverageSchema, problems) ?? {},
    following: readYaml(dir, `${folder}/following.yaml`, followingSchema, problems) ?? {},
    ...(figures && { figures }),
    ...(words && { words }),
    ...(note && { note }),
  };
}

function readFiled<T extends { id: string; published: string }>(
  folder: string,
  week: WeekId,
  read: (text: string, place: Place) => Outcome<T>,
  { dir, timezone, ids, problems }: Reading,
): T[] {
  const filed: { time: number; value: T }[] = [];
  for (const name of mentionNames(`${dir}/${folder}`)) {
    const file = `${folder}/${name}`;
    const text = readText(dir, file, problems);
    if (text === undefined) continue;
    const outcome = read(text, { file, week, timezone });
    if (!outcome.ok) problems.push(...outcome.problems);
    else if (!ids.has(outcome.value.id)) {
      ids.add(outcome.value.id);
      filed.push({ time: Date.parse(outcome.value.published), value: outcome.value });
    }
  }
  return filed
    .sort((a, b) => a.time - b.time || (a.value.id < b.value.id ? -1 : 1))
    .map(({ value }) => value);
}

const noteSchema = z.strictObject({ author: z.string().optional() });

/** The editor's note; its words stay when its front matter is wrong. */
function readNote(dir: string, file: string, problems: Problem[]): Week['note'] {
  const read = readMarkdown(dir, file, noteSchema, problems);
  if (!read || read.body === '') return undefined;
  const author = read.fields?.author;
  return { body: read.body, ...(author !== undefined && { author }) };
}
