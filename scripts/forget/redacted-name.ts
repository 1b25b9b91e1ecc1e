import { slug } from '../../src/archive/file-name.ts';
import { GONE, without } from './needles.ts';
import type { Finder } from './needles.ts';

/** The name of a file without the person. */
export function redactedName(base: string, finder: Finder): string {
  if (!finder.in(base)) return base;
  const dot = base.lastIndexOf('.');
  const stem = dot > 0 ? base.slice(0, dot) : base;
  const rest = slug(without(stem, finder.find(stem)).replaceAll(GONE, ' '));
  return (rest === '' ? 'x' : rest) + (dot > 0 ? base.slice(dot) : '');
}
