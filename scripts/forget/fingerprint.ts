import { foldValue } from '../../src/text/fold.ts';
import { canonicalAddress } from '../collect/canonical.ts';
import { keyed } from './key.ts';
import { handlesOf } from './people.ts';

/** What tells whose an entry is. */
export interface Signed {
  id: string;
  platform: string;
  url?: string;
  author?: { name?: string; url?: string };
  inReplyTo?: string;
}

const account = (address: string): string =>
  (canonicalAddress(address) ?? address).replace(/\/+$/, '').toLowerCase();
const named = (platform: string, name: string): string =>
  `${platform} ${foldValue(name.replace(/\s+/g, ' '))}`;

/**
 * What stays of an account when its address is written otherwise: with http or https, with `www.` or `m.`, as `/@ana`,
 * `/users/ana` or `/u/ana`. `below`: also those of the accounts that lie above an address, for that of a message. A host
 * alone, or a page that a parameter makes somebody's, is nobody's.
 */
function profilesOf(address: string, below: boolean): string[] {
  const url = URL.parse((canonicalAddress(address) ?? address).toLowerCase());
  if (!url) return [];
  const host = url.host.replace(/^(?:www|m|mobile)\./, '');
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const paths = parts.map((_, at) => `${host}/${parts.slice(0, at + 1).join('/')}`);
  const kept = below ? paths : url.search === '' ? paths.slice(-1) : [];
  return [...kept, ...handlesOf(url.href).map((handle) => `${host} @${handle}`)];
}

/** The fingerprints of somebody who wants to be forgotten: of accounts, of names on their platforms, of messages. */
export function fingerprintsOf(
  secret: string,
  person: {
    accounts: Iterable<string>;
    names: Iterable<{ platform: string; name: string }>;
    ids: Iterable<string>;
    /** Addresses of what they wrote, and of nothing else: so that it is known from whatever source, and answers to it too. */
    addresses: Iterable<string>;
  },
): string[] {
  const accounts = [...person.accounts];
  const addresses = [...person.addresses];
  // A namesake with an account of their own is somebody else, unless nothing but the name is known.
  const nameKind = accounts.length > 0 ? 'name without account' : 'name';
  return [
    ...accounts.map((url) => keyed(secret, 'account', account(url))),
    ...accounts.flatMap((url) => profilesOf(url, false)).map((profile) => keyed(secret, 'profile', profile)),
    ...[...person.names].map(({ platform, name }) => keyed(secret, nameKind, named(platform, name))),
    ...[...person.ids].map((id) => keyed(secret, 'message', id)),
    ...addresses.map((url) => keyed(secret, 'address', account(url))),
    ...addresses.map((url) => keyed(secret, 'written', account(url))),
  ];
}

/** Whether an entry is by somebody who wants to be forgotten, or is one of their messages. */
export function isFingerprinted(secret: string, fingerprints: ReadonlySet<string>, entry: Signed): boolean {
  const has = (kind: string, value: string): boolean => fingerprints.has(keyed(secret, kind, value));
  const { name, url } = entry.author ?? {};
  if (has('message', entry.id)) return true;
  if (entry.url && has('written', account(entry.url))) return true;
  if (url && has('account', account(url))) return true;
  // Others may sign what they write below somebody's address.
  const from = url ?? (name ? undefined : entry.url);
  if (from !== undefined && isOfForgotten(secret, fingerprints, from)) return true;
  if (name) {
    const value = named(entry.platform, name);
    if (has('name', value) || (!url && has('name without account', value))) return true;
  }
  return false;
}

/** Whether an address is that of an account of somebody who wants to be forgotten, or lies below it. */
export const isOfForgotten = (secret: string, fingerprints: ReadonlySet<string>, address: string): boolean =>
  profilesOf(address, true).some((profile) => fingerprints.has(keyed(secret, 'profile', profile)));

/** Whether an entry answers a message of somebody who wants to be forgotten. */
export const answersForgotten = (secret: string, fingerprints: ReadonlySet<string>, entry: Signed): boolean =>
  entry.inReplyTo !== undefined && fingerprints.has(keyed(secret, 'address', account(entry.inReplyTo)));
