import { Markup, escapeHtml } from './html.ts';

/**
 * The text with the words that matched marked, as text: every first place where a word stands as it was found.
 * Linear in the text for each word; what overlaps is marked once.
 */
export function markedText(text: string, words: readonly string[]): Markup {
  const places = words
    .filter((word) => word !== '')
    .map((word) => ({ from: placeOf(text, word), length: word.length }))
    .filter(({ from }) => from >= 0)
    .map(({ from, length }) => ({ from, to: from + length }))
    .sort((a, b) => a.from - b.from);
  let result = '';
  let done = 0;
  for (const { from, to } of places) {
    if (from < done) continue;
    result += `${escapeHtml(text.slice(done, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
    done = to;
  }
  return new Markup(result + escapeHtml(text.slice(done)));
}

const letter = /[\p{L}\p{N}]/u;
/** Where the word stands as a whole word; where it stands at all if it never does. */
function placeOf(text: string, word: string): number {
  const first = text.indexOf(word);
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!letter.test(before) && !letter.test(after)) return at;
  }
  return first;
}
