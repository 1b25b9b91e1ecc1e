import { foldText, viewText } from './text-view.ts';

/** How a person can stand in a text. */
export interface Needles {
  /** Names and handles, as people write them. */
  names: readonly string[];
  /** Addresses of accounts: everything below them is theirs too. */
  accounts: readonly string[];
  /** Addresses of single messages. */
  addresses: readonly string[];
  /** What they wrote: its sentences are looked for as quotes. */
  texts: readonly string[];
}

/** Where something of a person stands in a text: code units, in order, none overlapping. */
export type Range = readonly [start: number, end: number];
export interface Finder {
  find(text: string): Range[];
  /** Whether there is anything at all. */
  in(text: string): boolean;
}

/** A shorter stretch may be anybody's. */
const LEAST_QUOTE = 40;

/** Finds a person in files. Nothing is found where there is nothing to look for. */
export function createFinder(needles: Needles): Finder {
  const parts = [
    ...needles.accounts.map(accountPattern),
    ...needles.addresses.map(addressPattern),
    ...needles.texts.flatMap(quotesOf).map(escape),
    // Longer names first, so that one is not cut short by another.
    ...[...new Set(needles.names.flatMap(namePatterns))].sort((a, b) => b.length - a.length),
  ].filter((part) => part !== '');
  if (parts.length === 0) return { find: () => [], in: () => false };
  const pattern = new RegExp(parts.join('|'), 'gu');
  const find = (text: string): Range[] => {
    const view = viewText(text);
    return Array.from(view.folded.matchAll(pattern), (match): Range => {
      const last = match.index + match[0].length - 1;
      return [view.from[match.index]!, view.to[last]!];
    });
  };
  return { find, in: (text) => find(text).length > 0 };
}

/** Stands where a person stood: fits into a sentence, an address and a value of YAML. */
export const GONE = '…';

/** A text without what was found in it. */
export function without(text: string, ranges: readonly Range[]): string {
  let rest = '';
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at) continue;
    rest += text.slice(at, start) + GONE;
    at = end;
  }
  return rest + text.slice(at);
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * A name of several words stands as such, run together, in bold, or joined as in the names of files. A handle is one with a
 * digit or a sign in it. A word of letters alone may be anybody's name, or the name of a thing: it counts only behind an `@`
 * or in an address.
 */
function namePatterns(name: string): string[] {
  const folded = foldText(name).replace(/^@/, '');
  const words = folded.split(' ').filter((word) => word !== '');
  const before = '(?<![\\p{L}\\p{N}_])';
  const after = '(?![\\p{L}\\p{N}_])';
  if (words.length === 0 || !/[\p{L}\p{N}]/u.test(folded)) return [];
  if (words.length > 1) return [`@?${before}${words.map(escape).join('[ _.+*\\-]{0,5}')}${after}`];
  const [word] = words as [string];
  if (/\p{L}/u.test(word) && /[\p{N}_.\-]/u.test(word)) {
    const joined = word
      .split(/[_.\-]/u)
      .map(escape)
      .join('[_.\\-]');
    return [`@?${before}${joined}${after}`];
  }
  return [`(?<=[/])@?${escape(word)}${after}`, `@${escape(word)}${after}`];
}

function accountPattern(address: string): string {
  const bare = bareAddress(address);
  return bare === '' ? '' : `(?:https?://)?${escape(bare)}(?:[/?#][^\\s"'<>)\\]},]*)?(?![\\p{L}\\p{N}_\\-])`;
}

function addressPattern(address: string): string {
  const bare = bareAddress(address);
  return bare === '' ? '' : `(?:https?://)?${escape(bare)}/?(?![\\p{L}\\p{N}_/?#&=\\-])`;
}

const bareAddress = (address: string): string =>
  foldText(address)
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '');

/** The sentences of a text that are long enough to be known again. */
const quotesOf = (text: string): string[] =>
  foldText(text)
    .split(/(?<=[.!?…])\s/u)
    .map((sentence) => sentence.replace(/[.!?…]+$/u, '').trim())
    .filter((sentence) => sentence.length >= LEAST_QUOTE);
