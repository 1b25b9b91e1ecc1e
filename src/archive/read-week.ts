import { z } from 'zod';
import type { Week } from './archive.ts';
import { coverageSchema } from './coverage.ts';
import { figuresSchema } from './figures.ts';
import { followingSchema } from './following.ts';
import type { WeekId } from './instant.ts';
import { Bytes, namesIn } from './listing.ts';
import { keyOf, openParsed } from './parsed.ts';
import type { Parsed, ParsedCache } from './parsed.ts';
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
  parsed: ParsedCache | undefined;
  /** Of the files of one folder: used again for the next. */
  bytes: Bytes;
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
    // Whoever reads mentions in a way of his own keeps them himself.
    parsed: options.parsed && !options.readMention ? openParsed(options.parsed) : undefined,
    bytes: new Bytes(),
    ids: new Set<string>(),
    problems,
  };
  const weeks = weekRange(found[0]!, found.at(-1)!).map((id) => readWeek(id, reading));
  // Of part of the archive nothing is known about the rest.
  if (options.from === undefined) reading.parsed?.prune();
  return weeks;
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

/** The mentions or broadcasts of a folder whose id was not met before, sorted by publication. */
function readFiled<T extends { id: string; published: string }>(
  folder: string,
  week: WeekId,
  read: (text: string, place: Place) => Outcome<T>,
  { dir, timezone, ids, problems, parsed, bytes }: Reading,
): T[] {
  const names = mentionNames(`${dir}/${folder}`);
  if (names.length === 0) return [];
  bytes.length = 0;
  const unread: Problem[] = [];
  const files = names.flatMap((name) => {
    const start = bytes.length;
    const file = `${folder}/${name}`;
    return bytes.add(dir, file, unread) ? [{ file, start, end: bytes.length }] : [];
  });
  // What could not be read leaves no trace in the bytes.
  const cache = unread.length === 0 ? parsed : undefined;
  const key = cache ? keyOf(bytes.all(), { files, timezone }) : '';
  const name = folder.slice(folder.indexOf('/') + 1).replace('/', '-');
  let found = cache?.get<T>(name, key);
  if (!found) {
    found = parse(files, bytes, { week, timezone }, read);
    cache?.put(name, key, found);
  }
  problems.push(
    ...[...unread, ...found.problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
  );
  return found.values.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** What the files of one folder say; of two with one id the first by name. */
function parse<T extends { id: string; published: string }>(
  files: readonly { file: string; start: number; end: number }[],
  bytes: Bytes,
  place: Omit<Place, 'file'>,
  read: (text: string, place: Place) => Outcome<T>,
): Parsed<T> {
  const problems: Problem[] = [];
  const filed = new Map<string, { time: number; value: T }>();
  for (const { file, start, end } of files) {
    const outcome = read(bytes.text(start, end), { file, ...place });
    if (!outcome.ok) problems.push(...outcome.problems);
    else if (!filed.has(outcome.value.id))
      filed.set(outcome.value.id, { time: Date.parse(outcome.value.published), value: outcome.value });
  }
  const values = [...filed.values()]
    .sort((a, b) => a.time - b.time || (a.value.id < b.value.id ? -1 : 1))
    .map(({ value }) => value);
  return { values, problems };
}

const noteSchema = z.strictObject({ author: z.string().optional() });

/** The editor's note; its words stay when its front matter is wrong. */
function readNote(dir: string, file: string, problems: Problem[]): Week['note'] {
  const read = readMarkdown(dir, file, noteSchema, problems);
  if (!read || read.body === '') return undefined;
  const author = read.fields?.author;
  return { body: read.body, ...(author !== undefined && { author }) };
}
