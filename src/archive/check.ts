import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { YAML_OPTIONS } from './frontmatter.ts';
import type { Outcome, Problem } from './problem.ts';
import { nearest } from './nearest.ts';
import { fieldsAt } from './fields-at.ts';

/** Where a value comes from, for messages. */
export interface Origin {
  /** Relative to the content folder, with `/`. */
  file: string;
  /** The text of the file, to find the line of a field. */
  text?: string;
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
  const lines = lineFinder(origin.text);
  return {
    ok: false,
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, value, origin.file, lines)),
  };
}

type Path = readonly PropertyKey[];
type LineOf = (path: Path) => number | undefined;

function problemsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  value: unknown,
  file: string,
  lineOf: LineOf,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      const path = [...issue.path, key];
      return problem(
        file,
        path,
        lineOf,
        `unknown field ${key}${meant ? `: did you mean \`${meant}\`?` : ''}`,
      );
    });
  }
  const found = valueAt(value, issue.path);
  const message = describe(issue, found, file);
  return [problem(file, issue.path, lineOf, message)];
}

function describe(issue: z.core.$ZodIssue, found: unknown, file: string): string {
  void file;
  if (found === undefined)
    return 'missing' + (issue.code === 'invalid_type' ? `: expected ${issue.expected}` : '');
  return `${expectation(issue)}, found ${shown(found)}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `expected ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'too_small':
      return `expected at least ${String(issue.minimum)}`;
    case 'too_big':
      return `expected at most ${String(issue.maximum)}`;
    case 'invalid_union': {
      const inner = [...new Set(issue.errors.flat().map(expectation))];
      return inner.length > 0 ? inner.join(', or ') : issue.message;
    }
    default:
      return issue.message;
  }
}

function problem(file: string, path: Path, lineOf: LineOf, message: string): Problem {
  const line = lineOf(path);
  const field = path.map(String).join('.');
  return { file, ...(line !== undefined && { line }), ...(field !== '' && { field }), message };
}

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
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Finds the lines of fields in YAML or in front matter, reading the text only when it is asked. */
function lineFinder(text: string | undefined): LineOf {
  if (text === undefined) return () => undefined;
  let find: LineOf | undefined;
  return (path) => {
    find ??= (() => {
      const counter = new LineCounter();
      const isFrontMatter = /^\ufeff?---\r?\n/.test(text);
      const start = isFrontMatter ? text.indexOf('\n') + 1 : 0;
      const end = isFrontMatter ? text.indexOf('\n---', start - 1) : text.length;
      const document = parseDocument(text.slice(start, end < 0 ? text.length : end + 1), {
        ...YAML_OPTIONS,
        lineCounter: counter,
      });
      return (wanted: Path) => {
        for (let length = wanted.length; length > 0; length--) {
          const node: unknown = keyNode(document, wanted.slice(0, length));
          const offset = (node as { range?: [number] } | undefined)?.range?.[0];
          if (offset !== undefined) return counter.linePos(offset).line + (isFrontMatter ? 1 : 0);
        }
        return undefined;
      };
    })();
    return find(path);
  };
}

/** The node of a field's name, or of an item of a list. */
function keyNode(document: ReturnType<typeof parseDocument>, path: Path): unknown {
  const parent: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1) as unknown[], true);
  const items = (parent as { items?: unknown[] } | null)?.items;
  if (!Array.isArray(items)) return undefined;
  const last = path.at(-1)!;
  if (typeof last === 'number') return items[last];
  return items
    .map((item) => (item as { key?: { value?: unknown } }).key)
    .find((key) => key !== undefined && key !== null && String(key.value) === String(last));
}
