/**
 * Stretches of a text, as flat lists `[first, last, first, last, …]` of the places of their first and last word, sorted by
 * first, then last. Everything here takes time linear in the lists (sorting of lists that are nearly in order aside).
 */
export type Spans = readonly number[];

/** Where words stand side by side: one list of rising places for each word of a phrase. */
export function phraseSpans(places: readonly (readonly number[])[]): number[] {
  const spans: number[] = [];
  const [heads, ...rest] = places;
  const next = rest.map(() => 0);
  heads: for (const head of heads!) {
    for (let i = 0; i < rest.length; i += 1) {
      const list = rest[i]!;
      while (next[i]! < list.length && list[next[i]!]! < head + i + 1) next[i]! += 1;
      if (next[i] === list.length) return spans;
      if (list[next[i]!] !== head + i + 1) continue heads;
    }
    spans.push(head, head + rest.length);
  }
  return spans;
}

/** All stretches of several lists, each once. */
export function joinSpans(lists: readonly Spans[]): Spans {
  const full = lists.filter((list) => list.length > 0);
  if (full.length < 2) return full[0] ?? [];
  return sorted(full.flatMap(pairs));
}

/**
 * Where a stretch of `a` and one of `b` that do not overlap stand at most `distance` words apart (side by side is 1), as
 * the stretches that hold both. Each `a` is joined with the nearest `b` and each `b` with the nearest `a`, and of
 * those that begin or end at one place the shortest is kept (Clarke, Cormack, Burkowski 1995: an algebra for
 * structured text search); so their number never exceeds twice that of the places, whatever the text repeats.
 */
export function nearSpans(a: Spans, b: Spans, distance: number, ordered: boolean): Spans {
  const found: Pair[] = [];
  follow(pairs(a), pairs(b), distance, found);
  if (!ordered) follow(pairs(b), pairs(a), distance, found);
  return shortest(found);
}

type Pair = readonly [first: number, last: number];

/** A text that repeats a word more often than this is an attack: NEAR looks at so many of its places. */
const MOST_SPANS = 100_000;

function pairs(spans: Spans): Pair[] {
  const list: Pair[] = [];
  for (let i = 0; i < Math.min(spans.length, 2 * MOST_SPANS); i += 2) list.push([spans[i]!, spans[i + 1]!]);
  return list;
}

function follow(before: Pair[], after: Pair[], distance: number, found: Pair[]): void {
  const byLast = before.toSorted((x, y) => x[1] - y[1] || x[0] - y[0]);
  // Each `after` with the nearest that ends before it.
  let i = -1;
  for (const [first, last] of after) {
    while (i + 1 < byLast.length && byLast[i + 1]![1] < first) i += 1;
    if (i >= 0 && first - byLast[i]![1] <= distance) found.push([byLast[i]![0], last]);
  }
  // Each `before` with the nearest that begins after it.
  let j = 0;
  for (const [first, last] of byLast) {
    while (j < after.length && after[j]![0] <= last) j += 1;
    if (j < after.length && after[j]![0] - last <= distance) found.push([first, after[j]![1]]);
  }
}

function shortest(found: readonly Pair[]): Spans {
  const byFirst = new Map<number, number>();
  const byLast = new Map<number, number>();
  for (const [first, last] of found) {
    if ((byFirst.get(first) ?? Infinity) > last) byFirst.set(first, last);
    if ((byLast.get(last) ?? -Infinity) < first) byLast.set(last, first);
  }
  return sorted([...byFirst, ...[...byLast].map(([last, first]): Pair => [first, last])]);
}

function sorted(list: Pair[]): number[] {
  list.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const spans: number[] = [];
  for (const [first, last] of list) {
    if (spans.at(-2) !== first || spans.at(-1) !== last) spans.push(first, last);
  }
  return spans;
}

/** Those of `spans` that lie within one of `outer`. */
export function spansWithin(spans: Spans, outer: Spans): number[] {
  const kept: number[] = [];
  let farthest = -1;
  let i = 0;
  for (let s = 0; s < spans.length; s += 2) {
    while (i < outer.length && outer[i]! <= spans[s]!) {
      farthest = Math.max(farthest, outer[i + 1]!);
      i += 2;
    }
    if (spans[s + 1]! <= farthest) kept.push(spans[s]!, spans[s + 1]!);
  }
  return kept;
}
