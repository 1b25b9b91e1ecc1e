import { ANY_LETTER, STAR_LETTER } from './fold.ts';
import { tokenize } from './tokens.ts';

/**
 * The words of a piece of a query, folded as the words of a text are; `*` and `?` are letters of theirs. A piece such as
 * `e-mail` gives two words, which stand side by side. Empty where it has nothing that counts as a word.
 */
export const patternsOf = (text: string): string[] =>
  tokenize(text.replace(/\*+/g, STAR_LETTER).replaceAll('?', ANY_LETTER)).map(({ word }) => word);

/**
 * Whether a pattern of `*` and `?` covers a text from `at` on. Time: at most the product of their lengths, since only the
 * last star is ever tried again.
 */
export function covers(
  pattern: string,
  from: number,
  text: ArrayLike<number>,
  at: number,
  end: number,
): boolean {
  let star = -1;
  let retry = 0;
  let p = from;
  let t = at;
  while (t < end) {
    const unit = p < pattern.length ? pattern.charCodeAt(p) : -1;
    if (unit === STAR) {
      star = p++;
      retry = t;
    } else if (unit === ANY) {
      p += 1;
      // One character, also where it takes two units.
      t += t + 1 < end && (text[t]! & 0xfc00) === 0xd800 ? 2 : 1;
    } else if (unit === text[t]) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      p = star + 1;
      t = retry += 1;
    } else {
      return false;
    }
  }
  while (p < pattern.length && pattern.charCodeAt(p) === STAR) p += 1;
  return p === pattern.length;
}

const STAR = 0x2a;
const ANY = 0x3f;
