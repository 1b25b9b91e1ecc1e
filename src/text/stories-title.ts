import { isFigure, isLabel } from './stories-words.ts';
import { tokenize } from './tokens.ts';

/** A title as stories compare it. */
export interface Title {
  /** Folded, `ñ` as `n` (a title that lost its accents lost its tildes too), without labels and the outlet's name. */
  words: string[];
  /** The same without spaces. */
  joined: string;
  /** Words before its last part, where that is short enough to be somebody's name: `… | La Voz`. Else all. */
  head: number;
  /** Words before its first `:` or other separator: what a series has in common. 0 where there is none. */
  lead: number;
  /** Ends in an ellipsis. */
  cut: boolean;
  /** Which words stand with a capital; undefined where so many do that it says nothing. */
  capitals: boolean[] | undefined;
}

/** A part of a title between separators. */
interface Part {
  words: string[];
  capitals: boolean[];
  /** The sign before it. */
  sign: string;
}

const separator = /\s[-–—|·•:»>]+\s|\s*[|•—]\s*|[:：]\s|^\[|\]\s?|\s[([]|[)]$/gu;
const LONGEST_NAME = 5;
const SHORTEST_HEAD = 4;

/** Every copy of a post has an address of its own, made shorter. */
export const withoutAddresses = (text: string): string => text.replace(/https?:\/\/\S*/gi, ' ');

/** Reads a title. `outlet`: its name where known, so that it can be left out. */
export function readTitle(title: string, outlet = ''): Title {
  const shown = withoutAddresses(title.slice(0, 400)).trim();
  const parts = partsOf(shown.replace(/^["“«]?RT:? @?\w+:?\s*/, ''));
  while (parts.length > 1 && isLabel(parts[0]!.words.join(' '))) parts.shift();
  while (parts.length > 1 && isLabel(parts.at(-1)!.words.join(' '))) parts.pop();
  dropOutlet(parts, wordsOf(outlet).words);
  const words = parts.flatMap((part) => part.words);
  const last = parts.at(-1);
  const named =
    parts.length > 1 &&
    last!.words.length <= LONGEST_NAME &&
    /[-–—|·•]/.test(last!.sign) &&
    !last!.words.some((word) => isFigure(word));
  const capitals = parts.flatMap((part) => part.capitals);
  return {
    words,
    joined: words.join(''),
    head:
      named && words.length - last!.words.length >= SHORTEST_HEAD
        ? words.length - last!.words.length
        : words.length,
    lead: parts.length > 1 ? parts[0]!.words.length : 0,
    cut: /(?:…|\.\.\.)\W*(?:$|[-–—|])/u.test(shown),
    capitals: capitals.filter(Boolean).length > 0.4 * capitals.length ? undefined : capitals,
  };
}

const plain = (word: string): string => word.replaceAll('ñ', 'n');

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let sign = '';
  const push = (end: number): void => {
    const text = title.slice(at, end);
    const { words, capitals } = wordsOf(text);
    if (words.length > 0) parts.push({ words, capitals, sign });
  };
  for (const found of title.matchAll(separator)) {
    push(found.index);
    at = found.index + found[0].length;
    sign = found[0].trim();
  }
  push(title.length);
  return parts;
}

/** Words as spaces divide them: `e-mail` is one, and `0.3%`, so that a word left out is one edit. */
function wordsOf(text: string): { words: string[]; capitals: boolean[] } {
  const words: string[] = [];
  const capitals: boolean[] = [];
  let last = 0;
  for (const { word, start, end } of tokenize(text)) {
    if (words.length > 0 && start > last && !/\s/.test(text.slice(last, start))) {
      words[words.length - 1] += plain(word);
    } else {
      // The first word of a title or part has its capital anyway.
      capitals.push(words.length > 0 && text[start] !== text[start]!.toLowerCase());
      words.push(plain(word));
    }
    last = end;
  }
  return { words, capitals };
}

function dropOutlet(parts: Part[], outlet: string[]): void {
  if (outlet.length === 0) return;
  const name = outlet.join('');
  const isName = (part: Part): boolean => {
    const words = part.words.join('');
    // `La Voz` and `La Voz de Galicia`, `elpais.com` and `El País`.
    return words.length >= 3 && (words.startsWith(name) || name.startsWith(words));
  };
  if (parts.length > 1 && isName(parts.at(-1)!)) parts.pop();
  else if (parts.length > 1 && isName(parts[0]!)) parts.shift();
}
