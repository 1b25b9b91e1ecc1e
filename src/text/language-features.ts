import { WORD } from './features-scan.ts';
import type { Scan } from './features-scan.ts';
import type { Features } from './features.ts';
import { finish, seedOf, step } from './hashing.ts';

const LETTERS = 0;
const WORDS = 1;
export const languageGroups = Float64Array.of(1, 1);
/** One: the class's own weight. */
export const LANGUAGE_DENSE = 1;

const gramSeeds = [50, 51, 52, 53].map(seedOf);
const wordSeed = seedOf(54);
/** Longer texts say nothing more about their language. */
const ENOUGH = 120;

/** Emits 1 to 4 letters within a word, its ends marked and its accents kept, and the words themselves. */
export function languageFeatures(scan: Scan, into: Features): void {
  into.clear();
  let words = 0;
  for (let i = 0; i < scan.count && words < ENOUGH; i++) {
    if (scan.kind[i] !== WORD) continue;
    words++;
    const from = scan.plainFrom[i]!;
    const to = scan.plainTo[i]!;
    let whole = wordSeed;
    for (let at = from - 1; at <= to; at++) {
      if (at >= from && at < to) whole = step(whole, scan.plain[at]!);
      let hash = 0;
      for (let length = 1; length <= 4 && at + length <= to + 1; length++) {
        const j = at + length - 1;
        hash = step(hash, j < from || j >= to ? 32 : scan.plain[j]!);
        into.add(finish(hash ^ gramSeeds[length - 1]!), LETTERS);
      }
    }
    into.add(finish(whole), WORDS);
  }
  into.dense[0] = 1;
}
