import type { Names } from './comparison.ts';
import type { Document } from './document.ts';
import { hitsOf } from './match-hits.ts';
import type { Hit } from './match-hits.ts';
import { ReadDocument } from './match-document.ts';
import { Planner, holds } from './match-nodes.ts';
import type { Node } from './match-nodes.ts';
import { TermIndex } from './match-terms.ts';
import { parseQuery } from './query.ts';
import type { Query, QueryError, TextField } from './query.ts';

export { matchedWords } from './match-hits.ts';
export type { Hit } from './match-hits.ts';

/** All topics at once. */
export interface TopicMatcher {
  /** Id of a topic → why it matched: never empty lists. Topics in the order in which they were given. */
  match(document: Document): Map<string, Hit[]>;
  /** What topics of the kinds `brand` and `competitor` matched in title and text: the names in it. */
  names(hits: ReadonlyMap<string, readonly Hit[]>): Names;
  /** Topics whose query cannot be read; they match nothing. */
  problems: { topic: string; error: QueryError }[];
}

/** Makes one matcher of many topics. Reading a document takes time linear in its length, whatever it holds. */
export function compileTopics(topics: Iterable<{ id: string; query: string; kind?: string }>): TopicMatcher {
  const problems: TopicMatcher['problems'] = [];
  const queries: { id: string; query: Query }[] = [];
  const kinds = new Map<string, string | undefined>();
  for (const { id, query, kind } of topics) {
    kinds.set(id, kind);
    const parsed = parseQuery(query);
    if (parsed.ok) queries.push({ id, query: parsed.query });
    else problems.push({ topic: id, error: parsed });
  }
  const named = (hits: ReadonlyMap<string, readonly Hit[]>, side: string): string[] => {
    const found = [...hits].filter(([id]) => kinds.get(id) === side).flatMap(([, places]) => places);
    const inText = found.filter(({ field }) => field === 'title' || field === 'text');
    return [...new Set(inText.map(({ words }) => words))];
  };
  return {
    match: compileQueries(queries),
    names: (hits) => ({ ours: named(hits, 'brand'), theirs: named(hits, 'competitor') }),
    problems,
  };
}

/** The same for queries that were read before. */
export function compileQueries(
  queries: readonly { id: string; query: Query }[],
): (document: Document) => Map<string, Hit[]> {
  const terms = new TermIndex();
  const planner = new Planner(terms);
  const nodes = queries.map(({ query }) => planner.plan(query));
  terms.freeze();
  const read = new ReadDocument(terms, new Set(queries.flatMap(({ query }) => [...fieldsOf(query)])));
  // Most topics have none of their words in a given text, and are not looked at.
  const always = nodes.flatMap((node, i) => (needsNoWord(node) ? [i] : []));
  const byTerm: number[][] = Array.from({ length: terms.size }, () => []);
  for (const [i, node] of nodes.entries()) for (const term of termsOf(node)) byTerm[term]!.push(i);
  const seen = new Int32Array(nodes.length);

  return (document) => {
    read.read(document);
    const candidates: number[] = [];
    const consider = (i: number): void => {
      if (seen[i] === read.stamp) return;
      seen[i] = read.stamp;
      if (holds(nodes[i]!, read)) candidates.push(i);
    };
    always.forEach(consider);
    for (const term of read.found) byTerm[term]!.forEach(consider);
    candidates.sort((a, b) => a - b);
    return new Map(candidates.map((i) => [queries[i]!.id, hitsOf(nodes[i]!, read)]));
  };
}

function* fieldsOf(query: Query): Generator<TextField> {
  if (query.type === 'words' && query.field) yield query.field;
  else if (query.type === 'not') yield* fieldsOf(query.part);
  else if (query.type === 'and' || query.type === 'or') for (const part of query.parts) yield* fieldsOf(part);
  else if (query.type === 'near') for (const part of [query.left, query.right]) yield* fieldsOf(part);
}

function termsOf(node: Node): Set<number> {
  if (node.type === 'leaf') return new Set(node.terms);
  if (node.type === 'near') return new Set([...termsOf(node.left), ...termsOf(node.right)]);
  if (node.type === 'and' || node.type === 'or')
    return new Set(node.parts.flatMap((part) => [...termsOf(part)]));
  return new Set();
}

/** Whether it can hold in a document with none of its words. */
function needsNoWord(node: Node): boolean {
  if (node.type === 'and') return node.parts.every(needsNoWord);
  if (node.type === 'or') return node.parts.some(needsNoWord);
  return node.type !== 'leaf' && node.type !== 'near';
}
