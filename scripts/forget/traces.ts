import type { Archive } from '../../src/archive/archive.ts';
import { canonicalAddress } from '../collect/canonical.ts';
import type { Needles } from './needles.ts';
import { handlesOf } from './people.ts';
import type { Person } from './people.ts';

/** Everything by which a person can be found in the files of an archive. */
export function tracesOf(person: Person, archive: Archive): Needles {
  const theirs = new Set(person.mentions.map(({ id }) => id));
  // All reviews of a place may share its address: it is nobody's.
  const shared = new Set(
    archive.weeks
      .flatMap(({ mentions, broadcasts }) => [...mentions, ...broadcasts])
      .filter(({ id }) => !theirs.has(id))
      .flatMap(({ url }) => (url ? [canonicalAddress(url) ?? url] : [])),
  );
  for (const { url } of archive.sources) if (url) shared.add(canonicalAddress(url) ?? url);
  for (const url of archive.settings.own) shared.add(canonicalAddress(url) ?? url);
  const addresses = person.mentions
    .flatMap(({ url, guid }) => [url, guid])
    .filter((address): address is string => address !== undefined && /^https?:\/\//.test(address))
    .filter((address) => !shared.has(canonicalAddress(address) ?? address));
  return {
    names: namesOf(person),
    accounts: person.accounts,
    addresses: [...new Set(addresses)],
    texts: person.mentions.flatMap(({ title, text }) => [text, title]),
  };
}

/** Names and handles, each once. */
export const namesOf = (person: Person): string[] => [
  ...new Set([
    ...person.names.map(({ name }) => name),
    ...person.accounts.flatMap(handlesOf),
    ...person.also,
  ]),
];
