import { keyed } from './key.ts';
import { foldText, viewText } from './text-view.ts';
import type { Range } from './needles.ts';

/** More words than this no name has. */
const LONGEST_NAME = 5;
const WORDS = /@?[\p{L}\p{N}_]+(?:[.\-][\p{L}\p{N}_]+)*/gu;

/** How names are told from the words of a text by their fingerprints alone. A single word of letters counts behind an `@`. */
export const wordPrints = (secret: string, names: readonly string[]): string[] =>
  names
    .map((name) => [...foldText(name).matchAll(WORDS)].map(([word]) => word.replace(/^@/, '')))
    .filter((words) => words.length > 0 && words.length <= LONGEST_NAME)
    .map((words) => keyed(secret, words.length === 1 ? 'handle' : 'words', words.join(' ')));

/** Where a text names somebody of whom only the fingerprint is known. */
export function namedIn(secret: string, fingerprints: ReadonlySet<string>, text: string): Range[] {
  const { folded, from, to } = viewText(text);
  const words = [...folded.matchAll(WORDS)].map((match) => ({
    word: match[0].replace(/^@/, ''),
    called: match[0].startsWith('@') || folded[match.index - 1] === '/',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Range[] = [];
  const note = (start: number, end: number): void => void found.push([from[start]!, to[end - 1]!]);
  for (const [index, first] of words.entries()) {
    const telling = first.called || (/[\p{N}_.\-]/u.test(first.word) && /\p{L}/u.test(first.word));
    if (telling && fingerprints.has(keyed(secret, 'handle', first.word))) {
      note(first.start, first.end);
      continue;
    }
    for (let count = 2; count <= LONGEST_NAME && index + count <= words.length; count += 1) {
      const several = words.slice(index, index + count);
      const last = several.at(-1)!;
      // A name does not go on behind the end of a sentence.
      if (/[^\s_.+\-]/u.test(folded.slice(several.at(-2)!.end, last.start))) break;
      const joined = several.map(({ word }) => word).join(' ');
      if (fingerprints.has(keyed(secret, 'words', joined))) note(first.start, last.end);
    }
  }
  return found;
}
