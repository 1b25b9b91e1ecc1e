import type { Settings } from '../../src/archive/settings.ts';
import type { Source } from '../../src/archive/source.ts';
import { canonicalAddress } from './canonical.ts';
import type { Entry } from './entry.ts';

/** Compares accounts: `https://red.example/@us` and `…/@us/` are one. */
const account = (address: string): string | undefined => canonicalAddress(address)?.replace(/\/$/, '');

/**
 * Tells what we published ourselves: by its source, or by its author's address. Names prove nothing: whoever calls
 * himself by our name stays a mention.
 */
export function ownership(settings: Settings): (entry: Entry, source: Source) => boolean {
  const accounts = new Set(settings.own.map(account));
  return (entry, source) => {
    if (source.own) return true;
    const address = entry.author?.url && account(entry.author.url);
    return address !== undefined && accounts.has(address);
  };
}
