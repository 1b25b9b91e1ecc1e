import type { Document } from './document.ts';
import type { ReadDocument } from './match-document.ts';
import type { Spans } from './match-spans.ts';
import type { TextField } from './query.ts';
import { tokenize } from './tokens.ts';

/** Characters to be found as they are: the words among them, and the signs before and after. */
export interface Raw {
  whole: string;
  before: string;
  words: string;
  after: string;
}

/** `raw`: composed (NFC), with single spaces. */
export function readRaw(raw: string): Raw {
  const tokens = tokenize(raw);
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  return { whole: raw, before: raw.slice(0, start), words: raw.slice(start, end), after: raw.slice(end) };
}

/** Those stretches of words that are written as `raw` is. */
export function rawSpans(raw: Raw, spans: Spans, read: ReadDocument): number[] {
  const kept: number[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const { field, start, end } = read.whereIs(spans[i]!, spans[i + 1]!);
    const text = read.document[field]!;
    // A decomposed text is longer, but not by as much as a word of nothing but marks.
    if (end - start > 4 * raw.words.length + 32) continue;
    if (plain(text.slice(start, end)) !== raw.words) continue;
    if (text.slice(Math.max(0, start - raw.before.length), start) !== raw.before) continue;
    if (text.startsWith(raw.after, end)) kept.push(spans[i]!, spans[i + 1]!);
  }
  return kept;
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

/** Where signs without any word stand, at most 10 places. */
export function rawPlaces(
  raw: Raw,
  field: TextField | undefined,
  document: Document,
): { field: TextField; start: number; end: number }[] {
  const places: { field: TextField; start: number; end: number }[] = [];
  for (const name of field ? [field] : (['title', 'text'] as const)) {
    const text = document[name] ?? '';
    let start = text.indexOf(raw.whole);
    while (start >= 0 && places.length < 10) {
      places.push({ field: name, start, end: start + raw.whole.length });
      start = text.indexOf(raw.whole, start + raw.whole.length);
    }
  }
  return places;
}
