import { idOf } from '../../src/archive/identity.ts';
import { jaccard, wordSet } from '../../src/text/similarity.ts';
import { canonicalAddress } from './canonical.ts';

/** What is remembered of a mention, to know it again. */
export interface Memory {
  id: string;
  source: string;
  guid?: string;
  url?: string;
  title: string;
  text: string;
}

/** Two texts at one address that share less than this (Jaccard over words) are two mentions. */
const SAME_TEXT = 0.3;

/**
 * Tells an entry that is filed already from a new one (DESIGN section 4): by its id among all names, by its guid from the
 * same source, by its address under today's rules. Another source's different text at the same address is a mention
 * of its own, so that nobody can squat on somebody's complaint.
 */
export class Known {
  readonly #ids: Set<string>;
  readonly #guids = new Set<string>();
  readonly #claims = new Map<string, Memory[]>();

  /** `ids`: of every mention there is. `recent`: those of the last 12 weeks. */
  constructor(ids: Iterable<string>, recent: Iterable<Memory>) {
    this.#ids = new Set(ids);
    for (const memory of recent) this.remember(memory);
  }

  remember(memory: Memory): void {
    this.#ids.add(memory.id);
    if (memory.guid) this.#guids.add(guidKey(memory.source, memory.guid));
    const address = memory.url && canonicalAddress(memory.url);
    if (!address) return;
    const claims = this.#claims.get(address);
    if (claims) claims.push(memory);
    else this.#claims.set(address, [memory]);
  }

  /** The id under which the entry is to be filed; undefined when it is filed already. */
  newId(entry: Memory): string | undefined {
    if (entry.guid && this.#guids.has(guidKey(entry.source, entry.guid))) return undefined;
    const address = entry.url && canonicalAddress(entry.url);
    const claims = (address && this.#claims.get(address)) || [];
    const others = claims.filter((claim) => claim.source !== entry.source);
    if (others.length > 0) {
      const words = wordsOf(entry);
      if (others.some((claim) => jaccard(wordsOf(claim), words) >= SAME_TEXT)) return undefined;
    }
    if (!this.#ids.has(entry.id)) return entry.id;
    const squatted = others.length > 0 && !claims.some((claim) => claim.source === entry.source);
    if (!squatted) return undefined;
    const own = idOf([entry.source, entry.id]);
    return this.#ids.has(own) ? undefined : own;
  }
}

const guidKey = (source: string, guid: string): string => `${source}\n${guid}`;
const wordsOf = (memory: Memory): Set<string> => wordSet(`${memory.title} ${memory.text}`);
