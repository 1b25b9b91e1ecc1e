import { align } from './stories-align.ts';
import type { Alignment } from './stories-align.ts';
import type { Title } from './stories-title.ts';
import { isFigure, tellingKind } from './stories-words.ts';

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
  if (whole !== 'no' || (a.head === a.words.length && b.head === b.words.length)) return whole;
  // What follows the last separator may be the name of an outlet that nobody told us.
  return compare(a, b, a.words.slice(0, a.head), b.words.slice(0, b.head), strict) === 'no' ? 'no' : 'near';
}

function compare(a: Title, b: Title, wordsA: string[], wordsB: string[], strict: boolean): Likeness {
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (short.length === long.length && short.every((word, i) => word === long[i])) return 'equal';
  if (short.length < FEWEST_WORDS) return 'no';
  if (isCutFrom(a, wordsA, wordsB) || isCutFrom(b, wordsB, wordsA)) return 'near';
  if (!strict && short.length !== (short === wordsA ? b : a).lead && begins(short, long)) return 'near';
  // `e mail` and `email`.
  if (a.joined === b.joined) return 'near';
  const { edits, changed } = align(wordsA, wordsB);
  if (edits > editsAllowed(long.length, strict) || contradict(changed)) return 'no';
  if (edits > 0 && (isSeries(a, b, wordsA, wordsB, edits) || swapsNames(a, b, changed, strict))) return 'no';
  return 'near';
}

/** Words that may differ in a title of so many. */
function editsAllowed(words: number, strict: boolean): number {
  if (strict) return words < 7 ? 0 : words < 14 ? 1 : 2;
  return words < 5 ? 0 : words < 9 ? 1 : words < 15 ? 2 : 3;
}

/** The beginning of a longer title, ended by an ellipsis, perhaps within a word; one word may differ where there are enough. */
function isCutFrom(cut: Title, words: string[], from: string[]): boolean {
  if (!cut.cut || words.length < FEWEST_WORDS || words.length > from.length + 1) return false;
  const last = words.length - 1;
  if (words.every((word, i) => (i === last ? from[i]?.startsWith(word) : word === from[i]))) return true;
  if (words.length <= FEWEST_WORDS) return false;
  // One more or fewer of the longer title, for a word left out or put in.
  return [0, 1, -1].some((more) => {
    const { edits, changed } = align(words, from.slice(0, words.length + more));
    return edits <= 1 && !contradict(changed);
  });
}

/** Most of a longer title: its beginning (the rest was cut off), or its end after a word or three. */
function begins(short: string[], long: string[]): boolean {
  if (short.length < 6 || short.length < 0.6 * long.length) return false;
  const from = long.length - short.length;
  return (
    short.every((word, i) => word === long[i]) ||
    (from <= 3 && short.every((word, i) => word === long[from + i]))
  );
}

/** The numbers and dates of a title. */
export const figuresOf = (title: Title): string[] => title.words.filter(isFigure);

/** They count, date or deny different things. */
function contradict(changed: Alignment['changed']): boolean {
  const kinds = (side: 0 | 1): string[] => changed.flatMap((pair) => tellingKind(pair[side] ?? '') ?? []);
  const [a, b] = [kinds(0), kinds(1)];
  if (a.includes('not') !== b.includes('not')) return true;
  // A number is not one change among others.
  if (changed.length > 1 && [...a, ...b].includes('number')) return true;
  return a.some((kind) => kind !== 'not' && b.includes(kind));
}

/** Whether a title that is like a member of a story has drifted away from its first: other numbers, dates, or too few words in common. */
export function drifted(one: Title, first: Title): boolean {
  const words = new Set(first.words);
  const shared = one.words.filter((word) => words.has(word)).length;
  if (shared < 0.6 * Math.min(one.words.length, first.words.length)) return true;
  // Words that one of them lacks may have been cut off; those that stand for one another say something else.
  return contradict(
    align(one.words, first.words).changed.filter(([a, b]) => a !== undefined && b !== undefined),
  );
}

/** `A diary: one thing` and `A diary: another`: what they share is what the series shares. */
function isSeries(a: Title, b: Title, wordsA: string[], wordsB: string[], edits: number): boolean {
  if (a.lead === 0 || a.lead !== b.lead || a.lead >= Math.min(wordsA.length, wordsB.length)) return false;
  for (let i = 0; i < a.lead; i += 1) if (wordsA[i] !== wordsB[i]) return false;
  const rest = Math.max(wordsA.length, wordsB.length) - a.lead;
  return 2 * edits >= rest || edits > Math.max(1, editsAllowed(rest, false));
}

/** Every word that differs is a name in both: the same was said of two. A long title is more likely to have been edited. */
function swapsNames(a: Title, b: Title, changed: Alignment['changed'], strict: boolean): boolean {
  if (!a.capitals || !b.capitals || a.words.length > (strict ? 20 : 7)) return false;
  const isName = (title: Title, word: string | undefined): boolean => {
    const i = word === undefined ? -1 : title.words.indexOf(word);
    return i > 0 && title.capitals![i] === true;
  };
  return changed.every(([first, second]) => isName(a, first) && isName(b, second));
}
