import { readLearned } from '../../src/text/learn.ts';
import { writeLearned } from '../train/learned.ts';
import type { Person } from './people.ts';
import { foldText } from './text-view.ts';
import { namesOf } from './traces.ts';

/**
 * What was learned, without the words of somebody's names: single words of a name stand in it as any other word does. The
 * same text where none is in it, or where it is not what `learn` writes.
 */
export function withoutNamesLearned(text: string, person: Person): string {
  const read = readLearned(jsonOf(text));
  if (!read.ok) return text;
  const names = new Set(
    namesOf(person)
      .flatMap((name) => foldText(name).split(/[^\p{L}\p{N}]+/u))
      .filter((word) => word.length > 2),
  );
  // A beginning of a name (`luci*`) tells as much as the name.
  const isName = (word: string): boolean =>
    word.endsWith('*') ? [...names].some((name) => name.startsWith(word.slice(0, -1))) : names.has(word);
  const { sentiment, intent } = read.value;
  let found = false;
  const parts = Object.entries({ sentiment, intent }).flatMap(([name, part]) => {
    if (!part) return [];
    const words = Object.entries(part.words).filter(([word]) => {
      const keeps = !word.split(' ').some(isName);
      found ||= !keeps;
      return keeps;
    });
    return [[name, { ...part, words: Object.fromEntries(words) }] as const];
  });
  return found ? writeLearned(Object.fromEntries(parts)) : text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
