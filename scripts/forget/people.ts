import type { Archive } from '../../src/archive/archive.ts';
import type { Broadcast, Mention } from '../../src/archive/mention.ts';
import { foldValue } from '../../src/text/fold.ts';
import { canonicalAddress } from '../collect/canonical.ts';

/** Somebody who is to be forgotten, as far as the archive knows them. */
export interface Person {
  /** How they were named on each platform. */
  names: { platform: string; name: string }[];
  /** Addresses of their accounts. */
  accounts: string[];
  mentions: Mention[];
  /** What they asked us to look for besides. */
  also: string[];
}

/** Whom somebody meant: a person, or several of whom one has to be chosen, with what to type for each. */
export type Meant =
  | { ok: true; person: Person }
  | { ok: false; candidates: { target: string; names: string[]; mentions: number }[] };

type By = Pick<Mention, 'author' | 'platform'>;

const spaced = (name: string): string => name.replace(/\s+/g, ' ').trim();
const sameName = (one: string, other: string): boolean => foldValue(spaced(one)) === foldValue(spaced(other));
const account = (url: string): string => (canonicalAddress(url) ?? url).replace(/\/+$/, '').toLowerCase();

/** Whether an address lies below that of an account. A whole host may be many people's. */
export const isUnder = (of: string, address: string): boolean =>
  (URL.parse(account(of))?.pathname ?? '/') !== '/' && account(address).startsWith(`${account(of)}/`);

/** By an account: it signed, or nobody did and the message lies below its address. */
const isOf =
  (url: string) =>
  ({ author, url: at }: Pick<Mention, 'author' | 'url'>): boolean =>
    author?.url !== undefined
      ? account(author.url) === account(url)
      : author?.name === undefined && at !== undefined && isUnder(url, at);

/**
 * Whom `platform:name`, an address of an account or of a message, the id of a message, or a bare name means. A platform and
 * a name, or an address, may be of somebody of whom nothing is held: that they are to be let alone can be noted all the same.
 */
export function personMeant(archive: Archive, target: string, also: readonly string[] = []): Meant {
  const everybody = archive.weeks.flatMap(({ mentions }) => mentions);
  const nobody: Person = { names: [], accounts: [], mentions: [], also: [...also] };
  if (/^https?:\/\//i.test(target)) {
    const at = account(target);
    const found =
      everybody.find(({ author }) => author?.url !== undefined && account(author.url) === at) ??
      only(everybody.filter(({ url }) => url !== undefined && account(url) === at));
    if (found) return { ok: true, person: personOf(found, everybody, also) };
    const mentions = everybody.filter(isOf(target));
    return { ok: true, person: { ...nobody, accounts: [target], mentions } };
  }
  const byId = everybody.filter(({ id }) => id === target);
  if (byId[0]) return { ok: true, person: personOf(byId[0], everybody, also) };
  const [, platform, name] = /^([a-z][a-z0-9-]{0,40}):(.+)$/su.exec(target) ?? [];
  const bare = spaced((name ?? target).replace(/^@/, ''));
  const found = everybody.filter(
    (one) => (platform === undefined || one.platform === platform) && isCalled(one, bare),
  );
  const people = groups(found, everybody, also);
  if (people.length === 1) return { ok: true, person: people[0]! };
  if (people.length === 0 && platform !== undefined)
    return { ok: true, person: { ...nobody, names: [{ platform, name: bare }] } };
  // A bare name may be part of one.
  const near = people.length > 0 ? people : groups(everybody.filter(isNear(bare)), everybody, also);
  if (near.length === 1) return { ok: true, person: near[0]! };
  return { ok: false, candidates: near.map((one) => candidateOf(one, near)) };
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

const isCalled = ({ author }: By, name: string): boolean =>
  (author?.name !== undefined && sameName(author.name.replace(/^@/, ''), name)) ||
  (author?.url !== undefined && handlesOf(author.url).some((handle) => sameName(handle, name)));

const isNear = (name: string): ((one: By) => boolean) => {
  const wanted = foldValue(name);
  return ({ author }) =>
    wanted.length > 1 &&
    author?.name !== undefined &&
    foldValue(author.name)
      .split(/[^\p{L}\p{N}]+/u)
      .includes(wanted);
};

/** Everything by whoever wrote a message: by the account, else by name and platform, else the message alone. */
function personOf(of: Mention, everybody: readonly Mention[], also: readonly string[]): Person {
  const url = of.author?.url;
  const name = of.author?.name;
  let mentions = [of];
  if (url !== undefined) {
    mentions = everybody.filter(isOf(url));
    const named = new Set(mentions.flatMap(keyOfName));
    const namesakes = everybody.filter((one) => keyOfName(one).some((key) => named.has(key)));
    // Without a second account of that name there, messages without an address are theirs too.
    if (new Set(namesakes.flatMap(({ author }) => (author?.url ? [account(author.url)] : []))).size === 1)
      mentions = [...new Set([...mentions, ...namesakes])];
  } else if (name !== undefined) {
    mentions = everybody.filter(({ author, platform }) => !author?.url && platform === of.platform && author?.name !== undefined && sameName(author.name, name)); // prettier-ignore
  }
  const names = new Map(
    mentions.flatMap((one) =>
      one.author?.name
        ? [[keyOfName(one)[0]!, { platform: one.platform, name: spaced(one.author.name) }] as const]
        : [],
    ),
  );
  return {
    names: [...names.values()],
    accounts: [...new Set(mentions.flatMap(({ author }) => (author?.url ? [author.url] : [])))],
    mentions,
    also: [...also],
  };
}

const keyOfName = ({ platform, author }: By): string[] =>
  author?.name ? [`${platform} ${foldValue(spaced(author.name))}`] : [];

function groups(found: readonly Mention[], everybody: readonly Mention[], also: readonly string[]): Person[] {
  const people: Person[] = [];
  const seen = new Set<string>();
  // Those with an account first: they take in messages of theirs that have none.
  for (const one of [...found.filter(({ author }) => author?.url), ...found]) {
    if (seen.has(one.id)) continue;
    const person = personOf(one, everybody, also);
    for (const { id } of person.mentions) seen.add(id);
    people.push(person);
  }
  return people;
}

function candidateOf(
  person: Person,
  among: readonly Person[],
): { target: string; names: string[]; mentions: number } {
  const names = [...new Set(person.names.map(({ name }) => name))];
  const first = person.names[0];
  const alone =
    first !== undefined &&
    among.filter((other) => other.names.some(({ platform, name }) => platform === first.platform && sameName(name, first.name)))
      .length === 1; // prettier-ignore
  const target = alone ? `${first.platform}:${first.name}` : (person.accounts[0] ?? person.mentions[0]!.id);
  return { target, names, mentions: person.mentions.length };
}

/** The name of an account in its address: `…/@ana`, `…/u/ana`, `…/users/ana`. */
export function handlesOf(address: string): string[] {
  const path =
    URL.parse(address)
      ?.pathname.split('/')
      .filter((part) => part !== '') ?? [];
  return path.flatMap((part, at) => {
    const text = decoded(part);
    if (text.startsWith('@')) return [text.slice(1).split('@')[0]!];
    const before = path[at - 1]?.toLowerCase() ?? '';
    return at === path.length - 1 && /^(?:u|user|users|profile|perfil|people|member|members|author|autor|vecinos|c|channel)$/.test(before) ? [text] : []; // prettier-ignore
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether something is by that person. */
export function isBy(person: Person, { id }: Pick<Mention, 'id'>): boolean {
  return person.mentions.some((mention) => mention.id === id);
}

/**
 * Whether something of which only the history of the archive tells is by that person: by one of their accounts, or by a name
 * of theirs on its platform that no other account bears.
 */
export function wasBy(person: Person): (mention: Mention) => boolean {
  const ids = new Set(person.mentions.map(({ id }) => id));
  const theirs = person.accounts.map(isOf);
  return (mention) =>
    ids.has(mention.id) ||
    theirs.some((isTheirs) => isTheirs(mention)) ||
    ((mention.author?.url === undefined || person.mentions.length === 0) &&
      person.names.some(({ platform, name }) => mention.platform === platform && isCalled(mention, name)));
}

/** Whether something of ours was written to that person: it answers them, or calls them at its beginning. */
export function isTo(person: Person, own: Pick<Broadcast, 'inReplyTo' | 'text' | 'title'>): boolean {
  const answered = own.inReplyTo;
  if (answered !== undefined) {
    const at = account(answered);
    if (person.mentions.some(({ url, guid }) => at === (url && account(url)) || answered === guid))
      return true;
    if (person.accounts.some((url) => at.startsWith(`${account(url)}/`))) return true;
  }
  const called = /^@([\p{L}\p{N}_.-]+)/u.exec(own.text || own.title)?.[1];
  return (
    called !== undefined &&
    [...person.names.map(({ name }) => name), ...person.accounts.flatMap(handlesOf)].some((name) =>
      sameName(name.replace(/^@/, ''), called.replace(/[.-]+$/, '')),
    )
  );
}
