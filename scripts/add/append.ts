import { appendItems } from '../../src/archive/append-items.ts';
import type { Appended } from '../../src/archive/append-items.ts';
import { sourceLines } from './source-text.ts';
import type { NewSource } from './source-text.ts';

/** `sources.yaml` with more sources at its end; everything that was there keeps its bytes. */
export const appendSources = (text: string, sources: readonly NewSource[]): Appended =>
  appendItems(
    text,
    'sources.yaml',
    sources.map((source) => ({ value: plain(source), lines: (indent) => sourceLines(source, indent) })),
  );

const plain = (source: NewSource): object =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));
