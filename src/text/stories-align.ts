import { tellingKind } from './stories-words.ts';

/** What it takes to make one list of words of another. */
export interface Alignment {
  /** Words changed, put in or taken out; a slip of the keyboard is none. */
  edits: number;
  /** Words that only the first has, the second has, each with the other's where one stands for the other. */
  changed: [first: string | undefined, second: string | undefined][];
}

const LONGEST = 80;
const STRIDE = LONGEST + 1;
const costs = new Uint8Array(STRIDE * STRIDE);

/** The least edits between two lists of words (Wagner and Fischer 1974). Lists longer than 80 words are cut there. */
export function align(first: readonly string[], second: readonly string[]): Alignment {
  const [rows, columns] = [Math.min(first.length, LONGEST), Math.min(second.length, LONGEST)];
  for (let j = 0; j <= columns; j += 1) costs[j] = j;
  for (let i = 1; i <= rows; i += 1) {
    costs[i * STRIDE] = i;
    for (let j = 1; j <= columns; j += 1) {
      const at = i * STRIDE + j;
      const changed = costs[at - STRIDE - 1]! + (isAlike(first[i - 1]!, second[j - 1]!) ? 0 : 1);
      costs[at] = Math.min(changed, costs[at - 1]! + 1, costs[at - STRIDE]! + 1);
    }
  }
  return { edits: costs[rows * STRIDE + columns]!, changed: trace(first, second, rows, columns) };
}

function trace(
  first: readonly string[],
  second: readonly string[],
  rows: number,
  columns: number,
): Alignment['changed'] {
  const changed: Alignment['changed'] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const cost = costs[i * STRIDE + j]!;
    const same = i > 0 && j > 0 && isAlike(first[i - 1]!, second[j - 1]!);
    if (i > 0 && j > 0 && costs[(i - 1) * STRIDE + j - 1]! + (same ? 0 : 1) === cost) {
      if (!same) changed.push([first[i - 1], second[j - 1]]);
      i -= 1;
      j -= 1;
    } else if (i > 0 && costs[(i - 1) * STRIDE + j]! + 1 === cost) {
      changed.push([first[(i -= 1)], undefined]);
    } else {
      changed.push([undefined, second[(j -= 1)]]);
    }
  }
  return changed.reverse();
}

/** Equal, or one letter more, less or other, or two changed places, in words of five letters or more without digits. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [endA - from, endB - from];
  const swapped = left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
  if (!swapped && (left > 1 || right > 1)) return false;
  // `junio` is no slip of `julio`.
  return tellingKind(a) === undefined && tellingKind(b) === undefined;
}
