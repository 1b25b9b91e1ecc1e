import type { z } from 'zod';
import { check } from './check.ts';
import { readFrontMatter } from './frontmatter.ts';
import { readText } from './listing.ts';
import type { Problem } from './problem.ts';

/**
 * A Markdown file of people: its front matter, checked, and its body without blanks around it. Undefined where there is
 * no such file. Front matter that is wrong is a problem, and `fields` is then undefined.
 */
export function readMarkdown<Schema extends z.ZodType>(
  dir: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): { fields: z.output<Schema> | undefined; body: string } | undefined {
  const text = readText(dir, file, problems);
  if (text === undefined) return undefined;
  const parts = readFrontMatter(text);
  if (!parts.ok) {
    problems.push({ file, ...(parts.line !== undefined && { line: parts.line }), message: parts.message });
    return undefined;
  }
  const body = parts.body.trim();
  const read = check(schema, parts.data, { file, text });
  if (read.ok) return { fields: read.value, body };
  problems.push(...read.problems);
  return { fields: undefined, body };
}
