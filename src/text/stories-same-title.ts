import type { Title } from './stories-title.ts';
import { tellingKind } from './stories-words.ts';

/** How sure two titles are one: `equal` word for word, `near` but for an edit, `no`. */
export type Likeness = 'equal' | 'near' | 'no';

/** Below it a title says too little to be told from another. */
export const FEWEST_WORDS = 4;

/**
 * Whether two titles are one text. `strict`: they come from one outlet or author, whose titles are often alike without being
 * the same (series), so that less may differ.
 */
export function sameTitle(a: Title, b: Title, strict: boolean): Likeness {
  const whole = compare(a, b, a.words, b.words, strict);
  if (whole === 'equal') return whole;
  if (a.head === a.words.length && b.head === b.words.length) return whole;
  // What follows the last separator may be the name of an outlet that nobody told us.
  const heads = compare(a, b, a.words.slice(0, a.head), b.words.slice(0, b.head), strict);
  return heads === 'no' ? whole : 'near';
}

function compare(a: Title, b: Title, wordsA: string[], wordsB: string[], strict: boolean): Likeness {
  if (wordsA.length === wordsB.length && wordsA.every((word, i) => word === wordsB[i])) return 'equal';
  const [onlyA, onlyB] = leftovers(wordsA, wordsB);
  dropTypos(onlyA, onlyB, wordsA, wordsB);
  const shared = Math.max(wordsA.length - onlyA.length, wordsB.length - onlyB.length);
  const alike = shared / (shared + onlyA.length + onlyB.length);
  if (isCutFrom(a, wordsA, wordsB) || isCutFrom(b, wordsB, wordsA)) return 'near';
  if (shared < FEWEST_WORDS || alike < 0.5) return 'no';
  if (contradict(onlyA, onlyB)) return 'no';
  if (onlyA.length === 0 || onlyB.length === 0) {
    return inOrder(wordsA, wordsB) && (alike >= 0.66 || shared > FEWEST_WORDS) ? 'near' : 'no';
  }
  if (alike < (strict ? 0.7 : 0.6) || bigramsShared(wordsA, wordsB) < 0.25) return 'no';
  if (isSeries(a, b, wordsA, wordsB, onlyA, onlyB)) return 'no';
  if (alike < (strict ? 0.9 : 0.8) && swapsNames(a, b, onlyA, onlyB)) return 'no';
  return 'near';
}

/** The words of each that the other lacks, counting repetitions. */
function leftovers(a: string[], b: string[]): [string[], string[]] {
  const counts = new Map<string, number>();
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1);
  const onlyA: string[] = [];
  for (const word of a) {
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    else onlyA.push(word);
  }
  const onlyB: string[] = [];
  for (const [word, count] of counts) for (let n = 0; n < count; n += 1) onlyB.push(word);
  return [onlyA, onlyB];
}

/** Takes pairs of words out that differ by a slip of the keyboard or stand for one another when cut or joined. */
function dropTypos(onlyA: string[], onlyB: string[], wordsA: string[], wordsB: string[]): void {
  if (onlyA.length === 0 || onlyB.length === 0 || onlyA.length > 4 || onlyB.length > 4) return;
  for (let i = onlyA.length - 1; i >= 0; i -= 1) {
    const j = onlyB.findIndex((word) => isTypo(onlyA[i]!, word));
    if (j < 0) continue;
    onlyA.splice(i, 1);
    onlyB.splice(j, 1);
  }
  // `e mail` and `email`.
  if (onlyA.length > 0 && onlyA.join('') === onlyB.join('') && wordsA.join('') === wordsB.join('')) {
    onlyA.length = 0;
    onlyB.length = 0;
  }
}

/** One letter more, less or other, or two changed places, in words of five letters or more without digits. */
function isTypo(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  if (tellingKind(a) ?? tellingKind(b)) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) ((endA -= 1), (endB -= 1));
  const [left, right] = [endA - from, endB - from];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** The beginning of a longer title, ended by an ellipsis, perhaps within a word. */
function isCutFrom(cut: Title, words: string[], from: string[]): boolean {
  if (!cut.cut || words.length < FEWEST_WORDS || words.length > from.length) return false;
  const last = words.length - 1;
  return words.every((word, i) => (i === last ? from[i]!.startsWith(word) : word === from[i]));
}

/** They count, date or deny different things. */
function contradict(onlyA: string[], onlyB: string[]): boolean {
  const kinds = (words: string[]): Set<string> => new Set(words.flatMap((word) => tellingKind(word) ?? []));
  const [a, b] = [kinds(onlyA), kinds(onlyB)];
  if (a.has('not') !== b.has('not')) return true;
  return [...a].some((kind) => kind !== 'not' && b.has(kind));
}

/** One holds the words of the other in their order. */
function inOrder(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  let missed = 0;
  for (const word of short) {
    const found = long.indexOf(word, at);
    if (found < 0) missed += 1;
    else at = found + 1;
  }
  return missed <= 1;
}

function bigramsShared(a: string[], b: string[]): number {
  const pairs = (words: string[]): Set<string> =>
    new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
  const [first, second] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  return shared / (first.size + second.size - shared);
}

/** `A diary: one thing` and `A diary: another`: what they share is what the series shares. */
function isSeries(
  a: Title,
  b: Title,
  wordsA: string[],
  wordsB: string[],
  onlyA: string[],
  onlyB: string[],
): boolean {
  if (a.lead === 0 || a.lead !== b.lead || a.lead >= wordsA.length || b.lead >= wordsB.length) return false;
  for (let i = 0; i < a.lead; i += 1) if (wordsA[i] !== wordsB[i]) return false;
  const [restA, restB] = [wordsA.length - a.lead, wordsB.length - b.lead];
  const shared = Math.min(restA - onlyA.length, restB - onlyB.length);
  return shared / (shared + onlyA.length + onlyB.length) < 0.5;
}

/** Every word that differs is a name in both: the same was said of two. */
function swapsNames(a: Title, b: Title, onlyA: string[], onlyB: string[]): boolean {
  if (onlyA.length !== onlyB.length || onlyA.length > 2 || !a.capitals || !b.capitals) return false;
  const isName = (title: Title, word: string): boolean => {
    const i = title.words.indexOf(word);
    return i > 0 && title.capitals![i] === true;
  };
  return onlyA.every((word) => isName(a, word)) && onlyB.every((word) => isName(b, word));
}
