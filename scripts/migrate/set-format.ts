import { isMap, isScalar, parseDocument } from 'yaml';
import type { Pair } from 'yaml';
import { formatOf } from '../../src/archive/format.ts';
import { columnOf, endOf, nameOf, startOf } from '../../src/archive/source-range.ts';
import { readYamlText, YAML_OPTIONS } from '../../src/archive/yaml-text.ts';
import type { Moved } from './migration.ts';

/**
 * The settings with another version of the form, and not one other byte changed: the number is replaced where it stands,
 * or gets a line of its own before the first field, below the comments that people put above it.
 */
export function setFormat(settings: string, format: number): Moved {
  const bom = settings.startsWith('\ufeff') ? 1 : 0;
  const source = settings.slice(bom);
  const read = readYamlText(source);
  if (!read.ok)
    return { ok: false, message: read.message, ...(read.line !== undefined && { line: read.line }) };
  const { contents } = parseDocument(source, YAML_OPTIONS);
  if (!isMap(contents) || contents.items.length === 0)
    return { ok: false, message: 'expected fields with names, one of them the name of the business' };
  const pairs = contents.items as Pair[];
  const stated = pairs.find(({ key }) => nameOf(key) === 'format');
  if (stated && !/^\d+$/.test(isScalar(stated.value) ? String(stated.value.value) : ''))
    return { ok: false, message: 'format: expected a whole number' };
  const start = startOf(pairs[0]!);
  const eol = (source.includes('\r\n') ? '\r\n' : '\n') + ' '.repeat(columnOf(source, start));
  const spliced = stated
    ? source.slice(0, startOf(stated)) + `format: ${format}` + source.slice(endOf(source, stated))
    : `${source.slice(0, start)}format: ${format}${contents.flow ? ', ' : eol}${source.slice(start)}`;
  const text = settings.slice(0, bom) + spliced;
  // Read again: an anchor, a field written in a way of its own, or a comment in between would say something else now.
  const same = JSON.stringify(valueOf(text, format)) === JSON.stringify({ ...valueOf(settings, format) });
  return same && formatOf(text) === format
    ? { ok: true, text }
    : { ok: false, message: `cannot be changed without touching more: write "format: ${format}" by hand` };
}

/** What settings say, with the version that is to be. */
function valueOf(text: string, format: number): Record<string, unknown> {
  const read = readYamlText(text.startsWith('\ufeff') ? text.slice(1) : text);
  const { format: _, ...rest } = (read.ok ? (read.value as Record<string, unknown>) : {}) ?? {};
  return { format, ...rest };
}
