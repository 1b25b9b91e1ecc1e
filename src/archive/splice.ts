import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import { frontMatterRange, readFrontMatter } from './frontmatter.ts';
import { readFast } from './fast-yaml.ts';
import type { Signals, Triage } from './mention.ts';
import { columnOf, endOf, endOfLine, nameOf, startOf } from './source-range.ts';
import { writeSignals, writeTriage } from './write-mention.ts';
import { readYamlText, YAML_OPTIONS } from './yaml-text.ts';

/** A file with one block changed; or why it could not be. */
export type Spliced = { ok: true; text: string } | { ok: false; message: string; line?: number };
type Block = 'signals' | 'triage';

/**
 * Puts new signals into a mention's file and changes nothing else: every other byte, comment and line end stays. A
 * field that says the same already keeps its own bytes too. A missing block is added.
 */
export const spliceSignals = (file: string, signals: Signals): Spliced =>
  spliceOwnForm(file, writeSignals(signals)) ?? splice(file, 'signals', writeSignals(signals));

/** The same for `triage`: comments of people inside the block stay beside their fields. */
export const spliceTriage = (file: string, triage: Triage): Spliced =>
  splice(file, 'triage', writeTriage(triage));

/** Files that are still as the program wrote them, by lines: no comments, no other way to write a thing. */
function spliceOwnForm(file: string, lines: string[]): Spliced | undefined {
  const range = frontMatterRange(file);
  if (!range.ok || file.includes('\r')) return undefined;
  const block = file.slice(range.start, range.end);
  const data = readFast(block);
  if (!data?.['signals']) return undefined;
  const at = block.startsWith('signals:\n') ? 0 : block.indexOf('\nsignals:\n') + 1;
  if (at === 0 && !block.startsWith('signals:\n')) return undefined;
  let end = block.indexOf('\n', at);
  while (end >= 0 && block.startsWith('  ', end + 1)) end = block.indexOf('\n', end + 1);
  if (end < 0) end = block.length;
  const old = block.slice(at, end);
  if (isDeepStrictEqual(readFast(old), readFast(lines.join('\n')))) return { ok: true, text: file };
  return {
    ok: true,
    text: file.slice(0, range.start + at) + lines.join('\n') + file.slice(range.start + end),
  };
}

function splice(file: string, name: Block, lines: string[]): Spliced {
  const range = frontMatterRange(file);
  if (!range.ok) return range;
  // What cannot be read safely is not edited either.
  const before = readFrontMatter(file);
  if (!before.ok) return before;
  const source = file.slice(range.start, range.end);
  const { contents } = parseDocument(source, YAML_OPTIONS);
  if (contents !== null && (!isMap(contents) || contents.flow)) {
    return { ok: false, message: 'expected front matter of one field a line' };
  }
  const eol = file[range.start - 2] === '\r' ? '\r\n' : '\n';
  const edits = editsOf(source, contents, name, lines, eol);
  const spliced = apply(source, edits);
  const text = file.slice(0, range.start) + spliced + file.slice(range.end);
  return isRight(file, text, lines)
    ? { ok: true, text }
    : {
        ok: false,
        message: `${name} is written in a way that the program cannot change without touching more: change it by hand`,
      };
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

function apply(source: string, edits: Edit[]): string {
  let text = source;
  for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return text;
}

function editsOf(source: string, fields: YAMLMap | null, name: Block, lines: string[], eol: string): Edit[] {
  const pairs = (fields?.items ?? []) as Pair[];
  const pair = pairs.find(({ key }) => nameOf(key) === name);
  const written = lines.join(eol);
  if (!pair) {
    const at = placeOfNew(source, pairs, name);
    return [{ start: at, end: at, text: startOfLine(source, at, eol) + written + eol }];
  }
  if (!isMap(pair.value) || pair.value.flow || pair.value.items.length === 0) {
    return [{ start: startOf(pair), end: endOf(source, pair), text: written }];
  }
  return editsOfFields(source, pair.value.items as Pair[], lines, eol);
}

/** A block of one field a line: each field that differs is replaced, fields that are gone go, new ones come last. */
function editsOfFields(source: string, old: Pair[], lines: string[], eol: string): Edit[] {
  const edits: Edit[] = [];
  const indent = ' '.repeat(columnOf(source, startOf(old[0]!)));
  const wanted = fieldsOf(lines);
  for (const pair of old) {
    const field = wanted.get(nameOf(pair.key));
    const start = startOf(pair);
    const end = endOf(source, pair);
    if (!field) {
      edits.push({ start: start - columnOf(source, start), end: endOfLine(source, end), text: '' });
    } else if (!isDeepStrictEqual(valueOf(source.slice(start, end), indent), valueOf(field.join('\n')))) {
      edits.push(editOfField(source, pair, field, eol));
    }
    wanted.delete(nameOf(pair.key));
  }
  const last = endOfLine(source, endOf(source, old.at(-1)!));
  const added = [...wanted.values()].flat().map((line) => indent + line + eol);
  if (added.length > 0)
    edits.push({ start: last, end: last, text: startOfLine(source, last, eol) + added.join('') });
  return edits;
}

function editOfField(source: string, pair: Pair, lines: string[], eol: string): Edit {
  const start = startOf(pair);
  const end = endOf(source, pair);
  const { value } = pair;
  // Between the name and the value there may be a comment, so a value that fits into the place of the old one goes there.
  if (lines.length === 1 && isScalar(value) && !/^BLOCK/.test(value.type ?? '') && value.range) {
    const [valueStart, valueEnd] = value.range;
    const text = lines[0]!.slice(lines[0]!.indexOf(': ') + 2);
    if (valueEnd > valueStart) return { start: valueStart, end, text };
  }
  return { start, end, text: lines.join(eol + ' '.repeat(columnOf(source, start))) };
}

/** The lines of each field, without the indent of the block. */
function fieldsOf(lines: string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let last: string[] = [];
  for (const line of lines.slice(1).map((line) => line.slice(2))) {
    if (line.startsWith(' ')) last.push(line);
    else fields.set(line.slice(0, line.indexOf(':')), (last = [line]));
  }
  return fields;
}

/** What a field says, read alone; one that needs the rest, as aliases do, says nothing and so counts as different. */
function valueOf(source: string, indent = ''): unknown {
  const read = readYamlText(indent + source);
  return read.ok ? read.value : undefined;
}

/** A line end where there is none before a new line. */
const startOfLine = (source: string, at: number, eol: string): string =>
  at === 0 || source[at - 1] === '\n' ? '' : eol;

/** `triage` goes last, `signals` after what was read in the feed. */
function placeOfNew(source: string, pairs: Pair[], name: Block): number {
  const triage = pairs.findIndex(({ key }) => nameOf(key) === 'triage');
  if (name === 'triage' || triage < 0) return source.length;
  return triage === 0 ? startOf(pairs[0]!) : endOfLine(source, endOf(source, pairs[triage - 1]));
}

/** The block says what it should, and everything else what it said. */
function isRight(before: string, after: string, lines: string[]): boolean {
  const [old, now] = [readFrontMatter(before), readFrontMatter(after)];
  if (!old.ok || !now.ok || old.body !== now.body) return false;
  const wanted = { ...(old.data as object), ...(valueOf(lines.join('\n')) as object) };
  return isDeepStrictEqual(now.data, wanted);
}
