import type { z } from 'zod';
import { check } from './check.ts';
import { readFast } from './fast-yaml.ts';
import { readText } from './listing.ts';
import type { Problem } from './problem.ts';
import { readYamlText } from './yaml-text.ts';

/** Reads a YAML file against its schema. Undefined where there is no such file, or, with problems, where it is wrong. */
export function readYaml<Schema extends z.ZodType>(
  dir: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): z.output<Schema> | undefined {
  const text = readText(dir, file, problems);
  const value = text === undefined ? undefined : valueOf(file, text, problems);
  if (value === undefined) return undefined;
  const read = check(schema, value, { file, text });
  if (read.ok) return read.value;
  problems.push(...read.problems);
  return undefined;
}

/** Reads a YAML list whose items stand for themselves: what is wrong in one costs that one alone. */
export function readYamlList<Schema extends z.ZodType>(
  dir: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): z.output<Schema>[] {
  const text = readText(dir, file, problems);
  const value = text === undefined ? undefined : valueOf(file, text, problems);
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ file, message: 'expected a list: each item begins with -' });
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const read = check(schema, item, { file, text, at: [index] });
    if (read.ok) return [read.value];
    problems.push(...read.problems);
    return [];
  });
}

/** What a file says; an empty one says nothing. */
function valueOf(file: string, text: string, problems: Problem[]): unknown {
  if (text.trim() === '') return undefined;
  const fast = readFast(text);
  if (fast) return fast;
  const read = readYamlText(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (read.ok) return read.value ?? undefined;
  problems.push({ file, ...(read.line !== undefined && { line: read.line }), message: read.message });
  return undefined;
}
