import { foldValue } from '../../src/text/fold.ts';
import { canonicalAddress } from '../collect/canonical.ts';
import { keyed } from './key.ts';

/** What tells whose an entry is. */
export interface Signed {
  id: string;
  platform: string;
  author?: { name?: string; url?: string };
  inReplyTo?: string;
}

const account = (address: string): string =>
  (canonicalAddress(address) ?? address).replace(/\/+$/, '').toLowerCase();
const named = (platform: string, name: string): string =>
  `${platform} ${foldValue(name.replace(/\s+/g, ' '))}`;

/** The fingerprints of somebody who wants to be forgotten: of accounts, of names on their platforms, of messages. */
export function fingerprintsOf(
  secret: string,
  person: {
    accounts: Iterable<string>;
    names: Iterable<{ platform: string; name: string }>;
    ids: Iterable<string>;
    /** Addresses of what they wrote, so that answers to it are known. */
    addresses: Iterable<string>;
  },
): string[] {
  const accounts = [...person.accounts];
  // A namesake with an account of their own is somebody else, unless nothing but the name is known.
  const nameKind = accounts.length > 0 ? 'name without account' : 'name';
  return [
    ...accounts.map((url) => keyed(secret, 'account', account(url))),
    ...[...person.names].map(({ platform, name }) => keyed(secret, nameKind, named(platform, name))),
    ...[...person.ids].map((id) => keyed(secret, 'message', id)),
    ...[...person.addresses].map((url) => keyed(secret, 'address', account(url))),
  ];
}

/** Whether an entry is by somebody who wants to be forgotten, is one of their messages, or answers one. */
export function isFingerprinted(secret: string, fingerprints: ReadonlySet<string>, entry: Signed): boolean {
  const has = (kind: string, value: string): boolean => fingerprints.has(keyed(secret, kind, value));
  const { name, url } = entry.author ?? {};
  if (has('message', entry.id)) return true;
  if (url && has('account', account(url))) return true;
  if (name) {
    const value = named(entry.platform, name);
    if (has('name', value) || (!url && has('name without account', value))) return true;
  }
  return false;
}

/** Whether an entry answers a message of somebody who wants to be forgotten. */
export const answersForgotten = (secret: string, fingerprints: ReadonlySet<string>, entry: Signed): boolean =>
  entry.inReplyTo !== undefined && fingerprints.has(keyed(secret, 'address', account(entry.inReplyTo)));

/** Names by which somebody may stand in a text of others, to be told from all words of that text. */
export const wordFingerprint = (secret: string, folded: string): string => keyed(secret, 'word', folded);
