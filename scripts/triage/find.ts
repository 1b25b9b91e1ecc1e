import { readNames } from '../../src/archive/read-names.ts';
import type { Name } from '../../src/archive/read-names.ts';

/** A mention that a person named; or why it is not known which. */
export type Sought = { ok: true; name: Name } | { ok: false; candidates: string[] };

/** Finds a mention by its id or by the first three or more characters of one, among the names of the files alone. */
export function findMention(content: string, wanted: string): Sought {
  const id = wanted.toLowerCase();
  const names = new Map<string, Name>();
  if (!/^[a-z2-7]{3,12}$/.test(id)) return { ok: false, candidates: [] };
  for (const name of readNames(content)) {
    // Two names with one id are one mention, and the first is the one that is read.
    if (!name.own && name.id.startsWith(id) && !names.has(name.id)) names.set(name.id, name);
  }
  const exact = names.get(id) ?? (names.size === 1 ? [...names.values()][0] : undefined);
  return exact ? { ok: true, name: exact } : { ok: false, candidates: [...names.keys()].sort().slice(0, 8) };
}
