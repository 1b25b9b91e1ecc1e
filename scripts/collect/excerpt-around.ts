import { excerpt } from '../../src/archive/excerpt.ts';
import type { Entry } from './entry.ts';
import type { match } from './match.ts';

/** The beginning of the text; where the words that matched come later, the part that holds the first of them. */
export function excerptAround(entry: Entry, hits: ReturnType<typeof match>, length: number): string {
  const beginning = excerpt(entry.text, length);
  const starts = [...hits.values()].flat();
  if (starts.length === 0 || starts.some((hit) => hit.field !== 'text' || hit.end <= beginning.length))
    return beginning;
  const first = Math.min(...starts.map((hit) => hit.start));
  const sentence = Math.max(
    0,
    ...['. ', '! ', '? ', '\n'].map((end) => entry.text.lastIndexOf(end, first - 1) + 1),
  );
  const from = first - sentence > length / 2 ? first - Math.floor(length / 4) : sentence;
  return `… ${excerpt(entry.text.slice(from).trimStart(), length - 2)}`;
}
