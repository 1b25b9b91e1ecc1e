import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument } from 'yaml';
import { columnOf } from '../../src/archive/source-range.ts';
import { readYamlText, YAML_OPTIONS } from '../../src/archive/yaml-text.ts';
import { sourceLines } from './source-text.ts';
import type { NewSource } from './source-text.ts';

export type Appended = { ok: true; text: string } | { ok: false; message: string };

/**
 * `sources.yaml` with more sources at its end. Everything that was there keeps its bytes: comments, order, line ends.
 * A list that is written on one line is left alone, and says so.
 */
export function appendSources(text: string, sources: readonly NewSource[]): Appended {
  const before = listIn(text);
  if (!before) return { ok: false, message: 'sources.yaml cannot be read as a list: mend it first' };
  const { contents } = parseDocument(text.replace(/^\ufeff/, ''), YAML_OPTIONS);
  const isList = isSeq(contents);
  if (isList && contents.flow && before.length > 0)
    return {
      ok: false,
      message: 'sources.yaml is a list between [ and ]: write one source a line, each after -',
    };
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
  const added = sources.flatMap((one) => sourceLines(one, indent)).map((line) => line + eol);
  const after = kept + gap + added.join('');
  return isDeepStrictEqual(listIn(after), [...before, ...sources.map(plain)])
    ? { ok: true, text: after }
    : {
        ok: false,
        message: 'sources.yaml is written in a way that cannot be added to: add the source by hand',
      };
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

const plain = (source: NewSource): object =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));
