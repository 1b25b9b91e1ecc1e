import { canonicalAddress } from '../canonical.ts';
import type { FeedItem } from '../feed.ts';

/** Whose text it is, as far as the address says: the host without `www.`. */
export function outletOfLink(link: string | undefined): FeedItem['outlet'] {
  const address = link === undefined ? undefined : canonicalAddress(link);
  if (address === undefined) return undefined;
  const { hostname, origin } = new URL(address);
  return { name: hostname.replace(/^(www|m|amp)\./, ''), url: origin };
}
