import { parse } from 'yaml';
import type { z } from 'zod';
import { check } from './check.ts';
import { explain, YAML_OPTIONS } from './frontmatter.ts';
import { readFast } from './fast-yaml.ts';
import { textOf } from './listing.ts';
import type { Outcome } from './problem.ts';

/** Reads a YAML file against its schema; undefined where there is no file. An empty file is `whenEmpty`. */
export function readYaml<Schema extends z.ZodType>(
  dir: string,
  file: string,
  schema: Schema,
  whenEmpty: unknown,
): Outcome<z.output<Schema>> | undefined {
  const text = textOf(`${dir}/${file}`);
  if (text === undefined) return undefined;
  try {
    const value: unknown = readFast(text) ?? parse(text, YAML_OPTIONS);
    return check(schema, value ?? whenEmpty, { file, text });
  } catch (error) {
    return { ok: false, problems: [{ file, ...explain(error) }] };
  }
}
