import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { check } from '../../src/archive/check.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { writeFile } from '../../src/archive/write.ts';
import type { Gathered } from './gathered.ts';
import { headSchema, lineSchema } from './shard-line.ts';
import type { Head } from './shard-line.ts';
import type { Shard } from './shard.ts';

/** No run of a small business is larger. */
const LARGEST = 256 * 1024 * 1024;

/** Writes what one machine learnt: a line that says of what it is a part, then a line a source. */
export function writePart(path: string, gathered: readonly Gathered[], shard: Shard, now: Date): void {
  const head: Head = {
    format: 1,
    ...shard,
    now: now.toISOString(),
    sources: gathered.map(({ source }) => source),
  };
  writeFile(path, [head, ...gathered].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** What several machines learnt, put together. */
export interface Parts {
  /** In the order of the sources, one for each: what no part tells of was not reached. */
  gathered: Gathered[];
  /** Every source was listened to by some machine. */
  whole: boolean;
  /** What could not be used, and what is missing. */
  problems: Problem[];
}

/** Reads the parts of a run. Nothing in them is trusted: a line that is not as it should be is named and left out. */
export function readParts(paths: readonly string[], sources: readonly string[]): Parts {
  const problems: Problem[] = [];
  const known = new Set(sources);
  const told = new Map<string, Gathered>();
  const heads: Head[] = [];
  for (const path of paths) {
    for (const { number, value } of valuesOf(path, problems)) {
      if (isHead(value)) {
        const head = checked(headSchema, value, path, number, problems);
        if (head) heads.push(head);
        continue;
      }
      const line = checked(lineSchema, value, path, number, problems);
      if (!line) continue;
      if (!known.has(line.source))
        problems.push({ file: path, line: number, message: `no source is called ${line.source}: left out` });
      else told.set(line.source, better(told.get(line.source), line));
    }
  }
  problems.push(...absent(heads, paths));
  const silent = sources.filter((source) => !told.has(source));
  if (silent.length > 0)
    problems.push({ file: paths.join(', '), message: `nothing is said of ${silent.join(', ')}` });
  return {
    gathered: sources.map((source) => told.get(source) ?? notReached(source)),
    whole: silent.length === 0,
    problems,
  };
}

const notReached = (source: string): Gathered => ({
  source,
  outcome: { status: 'not-reached' },
  found: [],
  faults: [],
  milliseconds: 0,
});

/** A source that two machines listened to: what one heard counts more than that the other did not. */
function better(a: Gathered | undefined, b: Gathered): Gathered {
  const rank = { answered: 3, failed: 2, 'by-hand': 1, 'not-reached': 0 };
  return a && rank[a.outcome.status] >= rank[b.outcome.status] ? a : b;
}

const isHead = (value: unknown): boolean => typeof value === 'object' && value !== null && 'part' in value;

/** Machines of which there is no part. */
function absent(heads: readonly Head[], paths: readonly string[]): Problem[] {
  const sizes = [...new Set(heads.map(({ of }) => of))];
  const file = paths.join(', ');
  if (sizes.length > 1)
    return [{ file, message: `parts of different runs: one of ${sizes.join(', another of ')}` }];
  const there = new Set(heads.map(({ part }) => part));
  const missing = Array.from({ length: sizes[0] ?? 0 }, (_, index) => index + 1).filter(
    (part) => !there.has(part),
  );
  return missing.map((part) => ({ file, message: `part ${part}/${sizes[0]} is missing` }));
}

function* valuesOf(path: string, problems: Problem[]): Generator<{ number: number; value: unknown }> {
  const text = textOf(path, problems);
  for (let at = 0, number = 1; at < text.length; number += 1) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    if (line.trim() === '') continue;
    try {
      yield { number, value: JSON.parse(line) as unknown };
    } catch {
      problems.push({ file: path, line: number, message: 'not a line of JSON: it may be cut off' });
    }
  }
}

function textOf(path: string, problems: Problem[]): string {
  try {
    if (statSync(path).size <= LARGEST) return readFileSync(path, 'utf8');
    problems.push({ file: path, message: `larger than ${LARGEST} bytes` });
  } catch (error) {
    problems.push({ file: path, message: `cannot be read (${(error as NodeJS.ErrnoException).code})` });
  }
  return '';
}

function checked<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  line: number,
  problems: Problem[],
): z.output<Schema> | undefined {
  const read = check(schema, value, { file });
  if (read.ok) return read.value;
  // One line, one fault: the first tells enough.
  const [first] = read.problems;
  if (first) problems.push({ ...first, line });
  return undefined;
}
