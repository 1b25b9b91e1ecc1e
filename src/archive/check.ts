import type { z } from 'zod';
import { fieldLine } from './field-line.ts';
import { fieldsAt } from './fields-at.ts';
import { nearest } from './nearest.ts';
import type { Outcome, Problem } from './problem.ts';

/** Where a value comes from, for messages. */
export interface Origin {
  /** Relative to the content folder, with `/`. */
  file: string;
  /** The text of the file, to find the line of a field. */
  text?: string | undefined;
  /** Where in that file the value stands, where it is not the whole of it: `[2]` for the third item of a list. */
  at?: readonly PropertyKey[];
}

/**
 * The one validator: a value checked against a schema. Each problem names the file, the line where it can be found,
 * the field, and what was expected; a field that no schema knows is answered with the one that was probably meant.
 */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  origin: Origin,
): Outcome<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, schema, value, origin));
  return { ok: false, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function problemsOf(issue: Issue, schema: z.ZodType, value: unknown, origin: Origin): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [problem(origin, issue.path, describe(issue, valueAt(value, issue.path)))];
  }
  const known = fieldsAt(schema, issue.path);
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    const message = meant
      ? `unknown field: did you mean \`${meant}\`?`
      : `unknown field: expected ${list(known)}`;
    return problem(origin, [...issue.path, key], message);
  });
}

function problem({ file, text, at = [] }: Origin, path: Path, message: string): Problem {
  const whole = [...at, ...path];
  const line = text === undefined ? undefined : fieldLine(text, whole);
  const field = whole.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
  return { file, ...(line !== undefined && { line }), ...(field !== '' && { field }), message };
}

function describe(issue: Issue, found: unknown): string {
  const expected = expectation(issue);
  return found === undefined ? `missing: ${expected}` : `${expected}, found ${shown(found)}`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `expected ${list(issue.values.map(String))}`;
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      if (issue.origin === 'string') return 'expected some text';
      return `expected at least ${String(issue.minimum)}`;
    case 'too_big':
      return `expected at most ${String(issue.maximum)}`;
    case 'invalid_union': {
      const wanted = new Set(issue.errors.flat().filter(isAboutForm).map(expectation));
      return wanted.size > 0 ? [...wanted].join(', or ') : issue.message;
    }
    default:
      return issue.message;
  }
}
const isAboutForm = (issue: Issue): boolean => issue.code !== 'unrecognized_keys';

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with names',
  record: 'fields with names',
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}
