import { readFrontMatter } from '../../../src/archive/frontmatter.ts';
import { fieldLine } from '../../../src/archive/field-line.ts';
import { nearest } from '../../../src/archive/nearest.ts';
import { decode } from '../decode.ts';
import { fieldNamed, folded, knownNames, notedFields, suggested } from './noted.ts';
import type { Noted, NotedField } from './noted.ts';

export interface NoteProblem {
  line?: number;
  field?: string;
  message: string;
}
export type NoteRead =
  | {
      ok: true;
      noted: Noted;
      /** Names of the fields as written. */ written: Partial<Record<NotedField, string>>;
    }
  | { ok: false; problems: NoteProblem[] };

/**
 * A note in Markdown: a text alone, or front matter with what is known (title, when, where, who, stars) and the text under
 * it. A heading in the first line, or the day that the file's name begins with, will do as well. Never throws.
 */
export function readNote(bytes: Uint8Array, name: string): NoteRead {
  const { text } = decode(bytes);
  const parts = readFrontMatter(text);
  if (!parts.ok) return { ok: false, problems: [{ line: parts.line ?? 1, message: parts.message }] };
  const noted: Noted = {};
  const written: Partial<Record<NotedField, string>> = {};
  const problems: NoteProblem[] = [];
  if (typeof parts.data !== 'object' || parts.data === null || Array.isArray(parts.data))
    return { ok: false, problems: [{ line: 2, message: 'expected fields with names, such as title: …' }] };
  for (const [key, value] of Object.entries(parts.data)) {
    const at = { line: fieldLine(text, [key]), field: key };
    const field = fieldNamed(key);
    if (!field) problems.push({ ...at, message: unknown(key) });
    else if (isPerson(field, value)) take(noted, value);
    else if (value === null || value === '') continue;
    else if (typeof value === 'string' || typeof value === 'number') noted[field] = String(value);
    else problems.push({ ...at, message: 'expected one line of text' });
    if (field) written[field] = key;
  }
  if (problems.length > 0) return { ok: false, problems };
  const { title, body } = headed(parts.body.trim());
  noted.title ??= title;
  const said = [noted.text, body].filter(Boolean).join('\n\n');
  if (said !== '') noted.text = said;
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0];
  if (day !== undefined) noted.date ??= day;
  for (const field of notedFields) if (noted[field] === undefined) delete noted[field];
  return { ok: true, noted, written };
}

const isPerson = (field: NotedField, value: unknown): value is object =>
  field === 'author' && typeof value === 'object' && value !== null && !Array.isArray(value);

/** `author: { name, url }`, as mentions have it. */
function take(noted: Noted, person: object): void {
  const { name, url } = person as Record<string, unknown>;
  if (typeof name === 'string' && name.trim() !== '') noted.author = name;
  if (typeof url === 'string' && url.trim() !== '') noted.profile = url;
}

/** A first line that is a heading is the title. */
function headed(body: string): { title?: string; body: string } {
  const found = /^#{1,6}[ \t]+([^\n]{1,1000})(?:\n|$)/.exec(body.slice(0, 1100));
  return found ? { title: found[1]!.trim(), body: body.slice(found[0].length).trim() } : { body };
}

function unknown(key: string): string {
  const meant = nearest(folded(key), knownNames());
  return meant
    ? `unknown field: did you mean \`${meant}\`?`
    : `unknown field: expected ${notedFields.map(suggested).join(', ')}`;
}
