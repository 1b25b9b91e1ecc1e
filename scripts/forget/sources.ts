import { isNode, isSeq, parseDocument } from 'yaml';
import { YAML_OPTIONS } from '../../src/archive/yaml-text.ts';
import type { Finder } from './needles.ts';

/** `sources.yaml` without the sources that are somebody's own; undefined where that cannot be done safely. */
export function withoutSources(text: string, finder: Finder): string | undefined {
  const { contents, errors } = parseDocument(text, YAML_OPTIONS);
  if (errors.length > 0 || !isSeq(contents) || contents.flow) return undefined;
  const starts = contents.items.map((item) => {
    const at = isNode(item) ? (item.range?.[0] ?? 0) : 0;
    return text.lastIndexOf('\n', text.lastIndexOf('-', at)) + 1;
  });
  let rest = text.slice(0, starts[0] ?? text.length);
  for (const [index, start] of starts.entries()) {
    const item = text.slice(start, starts[index + 1] ?? text.length);
    if (!finder.in(item)) rest += item;
  }
  // A list without items is none.
  const left = parseDocument(rest, YAML_OPTIONS);
  if (left.errors.length > 0 || finder.in(rest)) return undefined;
  return rest;
}
