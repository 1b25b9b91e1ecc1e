import { decodeHTMLStrict } from 'entities';

/** Longest value of an entity that a feed declares, in characters: names and signs, not texts. */
const LONGEST_VALUE = 200;
/** How much declared entities may add to a feed in all, in characters. */
const BUDGET = 100_000;

export interface EntityTable {
  decode: (text: string) => string;
  /** What was wrong with the entities decoded so far. */
  faults: () => string[];
}

/**
 * Decodes the entities of a feed's characters: those of XML, those of HTML (feeds use them undeclared), and those that its
 * document type declares. A declared entity is put in as it is, never expanded again, and all of them together may not
 * add more than a budget: no bomb goes off. Nothing from outside is ever fetched.
 */
export function entityTable(text: string): EntityTable {
  const { declared, faults } = declarations(text);
  let budget = BUDGET;
  let bare = false;
  const plain = (raw: string): string => {
    if (!raw.includes('&')) return raw;
    bare ||= /&(?!#?\w{1,64};)/.test(raw);
    return decodeHTMLStrict(raw);
  };
  const decode = (raw: string): string => {
    if (budget < 0 || !raw.includes('&')) return plain(raw);
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
  return {
    decode: declared.size === 0 ? plain : decode,
    faults: () => [
      ...faults,
      ...(bare ? ['raw & that begins no entity: read as it stands'] : []),
      ...(budget < 0 ? ['declares entities that grow without bound: they are left as they are'] : []),
    ],
  };
}

function declarations(text: string): { declared: Map<string, string>; faults: string[] } {
  const declared = new Map<string, string>();
  const faults: string[] = [];
  const start = text.slice(0, 1000).search(/<!DOCTYPE/i);
  if (start < 0) return { declared, faults };
  const subset = text.slice(start, start + 64_000);
  const values = /<!ENTITY\s+([\w.:-]{1,64})\s+(?:"([^"]{0,4000})"|'([^']{0,4000})')/g;
  for (const [, name, double, single] of subset.matchAll(values)) {
    const value = double ?? single ?? '';
    if (value.length <= LONGEST_VALUE) declared.set(name!, decodeHTMLStrict(value));
    else if (faults.length === 0) {
      faults.push(`declares entities of more than ${LONGEST_VALUE} characters: they are left as they are`);
    }
  }
  if (/<!ENTITY\s+%?\s*[\w.:-]{1,64}\s+(?:SYSTEM|PUBLIC)\s/.test(subset)) {
    faults.push('declares entities that lie elsewhere: they are never fetched');
  }
  return { declared, faults };
}
