import { foldWords } from './tokens.ts';

/** Word lists by language; `*` ends a stem, accents do not matter. A language without a list is read with all of them. */
export type WordLists = Readonly<Record<string, string>>;

interface Prepared {
  words: Set<string>;
  stems: string[];
}
const prepared = new WeakMap<WordLists, Map<string, Prepared>>();

function listFor(lists: WordLists, language: string): Prepared {
  const key = Object.hasOwn(lists, language) ? language : '';
  const known = prepared.get(lists) ?? new Map<string, Prepared>();
  prepared.set(lists, known);
  let list = known.get(key);
  if (!list) {
    const all = (key === '' ? Object.values(lists) : [lists[key]!]).join(' ').split(/\s+/).filter(Boolean);
    list = {
      words: new Set(all.filter((word) => !word.endsWith('*')).map(foldWords)),
      stems: all.filter((word) => word.endsWith('*')).map((word) => foldWords(word.slice(0, -1))),
    };
    known.set(key, list);
  }
  return list;
}

/** The words of a text that its language's list holds, folded, each once. Never throws, whatever the text. */
export function wordsIn(text: string, language: string, lists: WordLists): string[] {
  const { words, stems } = listFor(lists, language);
  const found = foldWords(text)
    .split(' ')
    .filter((word) => words.has(word) || stems.some((stem) => word.startsWith(stem)));
  return [...new Set(found)];
}
