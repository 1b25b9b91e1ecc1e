import { isAlias, isCollection, isNode, isPair, isScalar } from 'yaml';
import type { Pair } from 'yaml';

/*
 * Where the fields of a YAML document lie in its source. The ranges of `yaml` reach, at the end of a block, over
 * comments and empty lines that belong to whoever wrote them; these end with the last character that says something.
 */

/** The name of a field; empty for one that is no scalar. */
export const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

/** Where the name of a field begins. */
export const startOf = ({ key }: Pick<Pair, 'key'>): number => rangeOf(key)[0];

/** After the last character of a field, or of a value; 0 for a value of which nothing is written. */
export function endOf(source: string, node: unknown): number {
  if (isPair(node)) {
    const colon = source.indexOf(':', rangeOf(node.key)[1]) + 1;
    return Math.max(colon, endOf(source, node.value));
  }
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(source, node.items.at(-1));
  if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return 0;
  const [start, end] = rangeOf(node);
  if (start === end) return 0;
  let last = end;
  while (last > start && /\s/.test(source[last - 1]!)) last--;
  return last;
}

/** How far a place lies from the start of its line. */
export const columnOf = (source: string, at: number): number => at - (source.lastIndexOf('\n', at - 1) + 1);

/** After the line end that follows, or the end of the source. */
export function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end + 1;
}

const rangeOf = (node: unknown): readonly [number, number, number] =>
  (isNode(node) ? node.range : undefined) ?? [0, 0, 0];
