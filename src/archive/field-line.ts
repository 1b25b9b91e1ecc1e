import { isCollection, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { YAML_OPTIONS } from './yaml-text.ts';

type Path = readonly PropertyKey[];

/**
 * The 1-based line of a field in a YAML file or in the front matter of one; of the nearest field around it where it is
 * missing; undefined for the whole.
 */
export function fieldLine(text: string, path: Path): number | undefined {
  const isFrontMatter = /^\ufeff?---\r?\n/.test(text);
  const start = isFrontMatter ? text.indexOf('\n') + 1 : 0;
  const end = isFrontMatter ? text.indexOf('\n---', start - 1) : -1;
  const counter = new LineCounter();
  const source = text.slice(start, end < 0 ? text.length : end + 1);
  let node: unknown = parseDocument(source, { ...YAML_OPTIONS, lineCounter: counter }).contents;
  let offset: number | undefined;
  for (const step of path) {
    const item: unknown = isCollection(node)
      ? node.items.find((item, index) => isAt(item, index, step))
      : undefined;
    if (item === undefined) break;
    const named: unknown = isPair(item) ? item.key : item;
    offset = (named as { range?: [number] }).range?.[0] ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return offset === undefined ? undefined : counter.linePos(offset).line + (isFrontMatter ? 1 : 0);
}

const isAt = (item: unknown, index: number, step: PropertyKey): boolean =>
  isPair(item) ? isScalar(item.key) && String(item.key.value) === String(step) : index === step;
