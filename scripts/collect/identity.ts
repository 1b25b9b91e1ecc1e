import { idOf } from '../../src/archive/identity.ts';
import { canonicalAddress } from './canonical.ts';
import type { Identity } from './sources.ts';

/** What an id can be made of. */
export interface Identifiable {
  /** Id of the source. */
  source: string;
  url?: string | undefined;
  guid?: string | undefined;
  title?: string | undefined;
  outlet?: string | undefined;
  author?: string | undefined;
  /** As the feed gives it, so that the time of collection never makes an id. */
  published?: string | undefined;
  text?: string | undefined;
}

/**
 * The 12 characters that name an entry. Where it has not what its source is identified by, the next best is taken:
 * address, guid, then what it says. Each way has a space of its own, so that two ways never meet by chance.
 */
export function identify(entry: Identifiable, identity: Identity): string {
  const address = entry.url === undefined ? undefined : canonicalAddress(entry.url);
  const ways: Record<Identity['by'], () => string[] | undefined> = {
    address: () => (address === undefined ? undefined : ['address', address]),
    guid: () => (entry.guid ? ['guid', entry.source, entry.guid] : undefined),
    'title-outlet': () => {
      const title = plain(entry.title);
      return title === '' ? undefined : ['title', title, plain(entry.outlet) || entry.source];
    },
    content: () => [
      'content',
      entry.source,
      entry.author ?? '',
      entry.published ?? '',
      plain(entry.title),
      plain(entry.text),
    ],
  };
  const order: Identity['by'][] = [
    identity.by,
    ...(identity.by === 'content' ? [] : (['address', 'guid'] as const)),
  ];
  for (const by of order) {
    const parts = ways[by]();
    if (parts) return idOf(parts);
  }
  return idOf(ways.content() ?? []);
}

/** Letters and digits alone, in lower case: a changed quotation mark is no new text. */
const plain = (text: string | undefined): string =>
  (text ?? '')
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
