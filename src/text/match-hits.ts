import type { ReadDocument } from './match-document.ts';
import { textFields } from './match-document.ts';
import { holds, spansOf } from './match-nodes.ts';
import type { Node, SpanNode } from './match-nodes.ts';
import { rawPlaces } from './match-raw.ts';
import { spansWithin } from './match-spans.ts';
import type { Spans } from './match-spans.ts';
import type { TextField, ValueField } from './query.ts';
import { foldWords } from './tokens.ts';

/** Why a query matched: one place. */
export interface Hit {
  /** As they stand in the document. */
  words: string;
  field: TextField | ValueField | 'rating';
  /** In that field, in UTF-16 units. */
  start: number;
  end: number;
}

/** A text that repeats a word a million times explains itself with fewer. */
const MOST_HITS = 50;

const order = (field: Hit['field']): number => {
  const place = textFields.indexOf(field as TextField);
  return place < 0 ? textFields.length : place;
};

/** Why a query that holds does so: each place once, title first. */
export function hitsOf(node: Node, read: ReadDocument): Hit[] {
  const hits: Hit[] = [];
  collect(node, read, hits);
  hits.sort((a, b) => order(a.field) - order(b.field) || a.start - b.start || a.end - b.end);
  const distinct = hits.filter((hit, i) => {
    const last = hits[i - 1];
    return !last || last.start !== hit.start || last.end !== hit.end || last.field !== hit.field;
  });
  return distinct.slice(0, MOST_HITS);
}

function collect(node: Node, read: ReadDocument, hits: Hit[]): void {
  switch (node.type) {
    case 'leaf':
      return show(spansOf(node, read), read, hits);
    case 'near':
      for (const leaf of leaves(node))
        show(spansWithin(spansOf(leaf, read), spansOf(node, read)), read, hits);
      return;
    case 'and':
      for (const part of node.parts) collect(part, read, hits);
      return;
    case 'or':
      for (const part of node.parts) if (holds(part, read)) collect(part, read, hits);
      return;
    case 'not':
      return;
    case 'signs':
      for (const place of rawPlaces(node.raw, node.field, read.document)) {
        hits.push({ words: node.raw.whole, ...place });
      }
      return;
    case 'value':
    case 'rating': {
      const field = node.type === 'value' ? node.field : 'rating';
      const words = String(read.document[field]);
      hits.push({ words, field, start: 0, end: words.length });
      return;
    }
    case 'site': {
      const url = read.document.url!;
      const start = url.indexOf('//') + 2;
      const end = /[/?#]|$/.exec(url.slice(start))!.index + start;
      hits.push({ words: url.slice(start, end), field: 'url', start, end });
    }
  }
}

function* leaves(node: SpanNode): Generator<SpanNode & { type: 'leaf' }> {
  if (node.type === 'leaf') yield node;
  else for (const part of node.type === 'or' ? node.parts : [node.left, node.right]) yield* leaves(part);
}

function show(spans: Spans, read: ReadDocument, hits: Hit[]): void {
  for (let i = 0; i < Math.min(spans.length, 2 * MOST_HITS); i += 2) {
    const where = read.whereIs(spans[i]!, spans[i + 1]!);
    hits.push({ words: read.document[where.field]!.slice(where.start, where.end), ...where });
  }
}

/**
 * The words to show for a match, as they stand in the text, each once whatever its case: those of title and text, or,
 * where only other fields matched, what these hold (`source: resenas-app`).
 */
export function matchedWords(hits: readonly Hit[]): string[] {
  const inText = hits.filter(({ field }) => field === 'title' || field === 'text');
  const words = new Map<string, string>();
  for (const { words: written, field } of inText.length > 0 ? inText : hits) {
    const shown = inText.length > 0 ? written.replace(/\s+/g, ' ') : `${field}: ${written}`;
    const key = foldWords(written) || written;
    if (!words.has(key)) words.set(key, shown);
  }
  return [...words.values()];
}
