import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument } from 'yaml';
import { columnOf } from './source-range.ts';
import { readYamlText, YAML_OPTIONS } from './yaml-text.ts';

export type Appended = { ok: true; text: string } | { ok: false; message: string };

/** An item to be added: what it says, and the lines it is written in at an indent. */
export interface Item {
  value: object;
  lines(indent: string): string[];
}

/**
 * A YAML list with more items at its end. Everything that was there keeps its bytes: comments, order, line ends. A list that
 * is written on one line, or in a way that cannot be added to, is left alone, and the message says so of `file`.
 */
export function appendItems(text: string, file: string, items: readonly Item[]): Appended {
  const before = listIn(text);
  if (!before) return { ok: false, message: `${file} cannot be read as a list: mend it first` };
  const { contents } = parseDocument(text.replace(/^\ufeff/, ''), YAML_OPTIONS);
  const isList = isSeq(contents);
  if (isList && contents.flow && before.length > 0)
    return { ok: false, message: `${file} is a list between [ and ]: write one item a line, each after -` };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const source = text.slice(mark.length);
  const [first] = isList ? contents.items : [];
  const at = (first as { range?: [number] } | undefined)?.range?.[0];
  const indent = at === undefined ? '' : ' '.repeat(columnOfDash(source, at));
  // An empty list in brackets makes room for one that has something in it.
  const [start, end] = isList && contents.flow ? contents.range : [0, 0];
  const kept = mark + source.slice(0, start) + source.slice(end);
  const gap = kept === '' || /\n$/.test(kept) ? '' : eol;
  const added = items.flatMap((item) => item.lines(indent)).map((line) => line + eol);
  const after = kept + gap + added.join('');
  return isDeepStrictEqual(listIn(after), [...before, ...items.map(({ value }) => value)])
    ? { ok: true, text: after }
    : { ok: false, message: `${file} is written in a way that cannot be added to: add it by hand` };
}

function listIn(text: string): unknown[] | undefined {
  const read = readYamlText(text.replace(/^\ufeff/, ''));
  if (!read.ok) return undefined;
  if (read.value === null || read.value === undefined) return [];
  return Array.isArray(read.value) ? (read.value as unknown[]) : undefined;
}

/** Where the `-` of an item stands in its line. */
function columnOfDash(source: string, at: number): number {
  const line = source.lastIndexOf('\n', at - 1) + 1;
  const dash = source.slice(line, at).indexOf('-');
  return dash < 0 ? Math.max(0, columnOf(source, at) - 2) : dash;
}
