import { decodeHTMLStrict } from 'entities';

/** Longest value of an entity that a feed declares, in characters: names and signs, not texts. */
const LONGEST_VALUE = 200;
/** How much declared entities may add to a feed in all, in characters. */
const BUDGET = 100_000;

/**
 * Decodes the entities of a feed's characters: those of XML, those of HTML (feeds use them undeclared), and those that its
 * document type declares. A declared entity is put in as it is, never expanded again, and all of them together may not
 * add more than a budget: no bomb goes off.
 */
export function entityTable(text: string): { decode: (text: string) => string; exhausted: () => boolean } {
  const declared = declarations(text);
  let budget = BUDGET;
  const plain = (raw: string): string => (raw.includes('&') ? decodeHTMLStrict(raw) : raw);
  if (declared.size === 0) return { decode: plain, exhausted: () => false };
  const decode = (raw: string): string => {
    if (!raw.includes('&') || budget < 0) return plain(raw);
    let decoded = '';
    let from = 0;
    for (const match of raw.matchAll(/&([\w.:-]{1,64});/g)) {
      const value = declared.get(match[1]!);
      if (value === undefined) continue;
      budget -= value.length;
      if (budget < 0) break;
      decoded += plain(raw.slice(from, match.index)) + value;
      from = match.index + match[0].length;
    }
    return decoded + plain(raw.slice(from));
  };
  return { decode, exhausted: () => budget < 0 };
}

function declarations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const start = text.slice(0, 1000).search(/<!DOCTYPE/i);
  if (start < 0) return found;
  const subset = text.slice(start, start + 64_000);
  for (const match of subset.matchAll(
    /<!ENTITY\s+([\w.:-]{1,64})\s+(?:"([^"]{0,4000})"|'([^']{0,4000})')/g,
  )) {
    const value = match[2] ?? match[3] ?? '';
    // A value that uses other declared entities is the stuff of bombs.
    if (value.length <= LONGEST_VALUE) found.set(match[1]!, decodeHTMLStrict(value));
  }
  return found;
}
