/** Longest title that is made from a text, in characters. */
const LONGEST = 90;

/**
 * A title for a text that has none: its first sentence or line, cut between words where it is long. Empty only for an
 * empty text.
 */
export function titleFrom(text: string): string {
  const line = text
    .slice(0, LONGEST * 8)
    .trimStart()
    .split('\n', 1)[0]!
    .replace(/^• /, '')
    .trim();
  const sentence = /^.{15,}?[.!?…]["”»)]*(?=\s)/u.exec(line)?.[0] ?? line;
  const first = [...sentence];
  if (first.length <= LONGEST) return sentence.replace(/(?<=[^.…])[.]$/, '');
  const cut = first.slice(0, LONGEST - 1).join('');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > LONGEST / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}
