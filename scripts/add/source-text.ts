import { writeField, writeQuery } from '../../src/archive/write-yaml.ts';
import type { Written } from '../../src/archive/write-yaml.ts';

/** A source as it is to be written: `id` and `kind` first, the fields of its kind last. */
export type NewSource = { id: string; kind: string } & Record<string, Written | undefined>;

/** An item of `sources.yaml`, a field a line, as people would write it. */
export function sourceLines(source: NewSource, indent = ''): string[] {
  const { id, kind, title, ...fields } = source;
  const ordered = Object.entries({ id, kind, title, ...fields }).filter(
    (field): field is [string, Written] => field[1] !== undefined,
  );
  return ordered.map(
    ([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${fieldLine(key, value)}`,
  );
}

/** Only a query is full of quotation marks. */
const fieldLine = (key: string, value: Written): string =>
  typeof value === 'string' && /^[\p{L}\p{N}\p{P}\p{S} ]*"[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(value)
    ? writeQuery(key, value)
    : writeField(key, value);
