import { foldValue } from './fold.ts';
import type { ReadDocument } from './match-document.ts';
import { joinSpans, nearSpans, phraseSpans } from './match-spans.ts';
import type { Spans } from './match-spans.ts';
import type { TermIndex } from './match-terms.ts';
import { rawSpans, rawPlaces, readRaw } from './match-raw.ts';
import type { Raw } from './match-raw.ts';
import type { Query, Spanning, TextField, Words } from './query.ts';
import { covers } from './query-word.ts';
import { liesOn } from './site.ts';

/** Remembers what it found in the document at hand. */
interface Remembering {
  stamp: number;
  spans: Spans;
}
/** A word or phrase, one for all queries that have it. */
export interface Leaf extends Remembering {
  type: 'leaf';
  field: TextField | undefined;
  terms: number[];
  raw: Raw | undefined;
}
export interface NearNode extends Remembering {
  type: 'near';
  distance: number;
  ordered: boolean;
  left: SpanNode;
  right: SpanNode;
}
export type SpanNode = Leaf | NearNode | { type: 'or'; parts: SpanNode[] };

/** A query ready to be tried: its words are numbers of terms. */
export type Node =
  | Leaf
  | NearNode
  | { type: 'and' | 'or'; parts: Node[] }
  | { type: 'not'; part: Node }
  | { type: 'signs'; field: TextField | undefined; raw: Raw }
  | Exclude<Query, { type: 'and' | 'or' | 'not' | 'near' | 'words' }>;

/** Makes nodes of queries; equal words become one leaf. */
export class Planner {
  readonly #terms: TermIndex;
  readonly #leaves = new Map<string, Leaf>();

  constructor(terms: TermIndex) {
    this.#terms = terms;
  }

  plan(query: Query): Node {
    switch (query.type) {
      case 'words':
        return query.words.length === 0
          ? { type: 'signs', field: query.field, raw: readRaw(query.raw!) }
          : this.#leaf(query);
      case 'near':
        return this.#span(query);
      case 'and':
      case 'or':
        return { type: query.type, parts: query.parts.map((part) => this.plan(part)) };
      case 'not':
        return { type: 'not', part: this.plan(query.part) };
      default:
        return query;
    }
  }

  #span(query: Spanning): SpanNode {
    if (query.type === 'words') return this.#leaf(query);
    if (query.type === 'or') return { type: 'or', parts: query.parts.map((part) => this.#span(part)) };
    const { distance, ordered } = query;
    const [left, right] = [this.#span(query.left), this.#span(query.right)];
    return { type: 'near', distance, ordered, left, right, stamp: 0, spans: [] };
  }

  #leaf(query: Words): Leaf {
    const key = JSON.stringify([query.field ?? '', query.words, query.raw ?? '']);
    let leaf = this.#leaves.get(key);
    if (!leaf) {
      const raw = query.raw === undefined ? undefined : readRaw(query.raw);
      const terms = query.words.map((word) => this.#terms.add(word));
      leaf = { type: 'leaf', field: query.field, terms, raw, stamp: 0, spans: [] };
      this.#leaves.set(key, leaf);
    }
    return leaf;
  }
}

/** Where a part of a query that has a beginning and an end stands in the document. */
export function spansOf(node: SpanNode, read: ReadDocument): Spans {
  if (node.type === 'or') return joinSpans(node.parts.map((part) => spansOf(part, read)));
  if (node.stamp !== read.stamp) {
    node.stamp = read.stamp;
    node.spans =
      node.type === 'leaf'
        ? leafSpans(node, read)
        : nearSpans(spansOf(node.left, read), spansOf(node.right, read), node.distance, node.ordered);
  }
  return node.spans;
}

function leafSpans(leaf: Leaf, read: ReadDocument): Spans {
  const places: (readonly number[])[] = [];
  for (const term of leaf.terms) {
    const list = read.placesOf(term, leaf.field);
    if (list.length === 0) return [];
    places.push(list);
  }
  const spans = phraseSpans(places);
  return leaf.raw ? rawSpans(leaf.raw, spans, read) : spans;
}

/** Whether the document is what the query asks for. */
export function holds(node: Node, read: ReadDocument): boolean {
  switch (node.type) {
    case 'leaf':
    case 'near':
      return spansOf(node, read).length > 0;
    case 'and':
      return node.parts.every((part) => holds(part, read));
    case 'or':
      return node.parts.some((part) => holds(part, read));
    case 'not':
      return !holds(node.part, read);
    case 'signs':
      return rawPlaces(node.raw, node.field, read.document).length > 0;
    case 'value':
      return hasValue(read.document[node.field], node.pattern, node.field === 'language');
    case 'site':
      return liesOn(read.document.url, node.host, node.path);
    case 'rating': {
      const { rating } = read.document;
      if (rating === undefined || rating < node.from || rating > node.to) return false;
      return rating !== (node.open === 'from' ? node.from : node.open === 'to' ? node.to : undefined);
    }
  }
}

function hasValue(value: string | undefined, pattern: string, isLanguage: boolean): boolean {
  if (value === undefined || value === '') return false;
  const folded = foldValue(value);
  if (folded === pattern) return true;
  // `lang:pt` is `pt-BR` too.
  if (isLanguage && folded.startsWith(`${pattern}-`)) return true;
  if (!/[*?]/.test(pattern)) return false;
  const units = Uint16Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i));
  return covers(pattern, 0, units, 0, units.length);
}
