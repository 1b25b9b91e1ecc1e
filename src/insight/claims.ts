import type { Settings } from '../archive/settings.ts';
import { foldWords } from '../text/tokens.ts';

/** Host and path of an address, as far as they tell accounts apart. */
function place(address: string): string {
  const { host, pathname } = URL.parse(address) ?? { host: '', pathname: '' };
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`.toLowerCase();
}

/** Our own accounts: places that are ours, and the names that only we should bear. */
export interface Ourselves {
  places: string[];
  names: ReadonlySet<string>;
}

export function ourselves(settings: Pick<Settings, 'name' | 'own'>): Ourselves {
  const places = settings.own.map(place).filter(Boolean);
  // The last part of an account's address is its name there.
  const handles = places.filter((one) => one.includes('/')).map((one) => one.slice(one.lastIndexOf('/') + 1));
  const names = [settings.name, ...handles].map(compact).filter((name) => name.length > 2);
  return { places, names: new Set(names) };
}

const compact = (name: string): string => foldWords(name).replace(/[\s_]+/g, '');

/** Of the names that were asked about: whether they are ours. Who writes once often writes again. */
const MOST_NAMES = 1 << 15;
const asked = new WeakMap<Ourselves, Map<string, boolean>>();

function bearsOurName(name: string, us: Ourselves): boolean {
  let known = asked.get(us);
  if (!known || known.size >= MOST_NAMES) asked.set(us, (known = new Map()));
  let bears = known.get(name);
  if (bears === undefined) known.set(name, (bears = us.names.has(compact(name))));
  return bears;
}

/** Whether an author bears our name, or the name of one of our accounts, from an address that is not known as ours. */
export function claimsToBeUs(author: { name?: string; url?: string } | undefined, us: Ourselves): boolean {
  if (!author?.name || !bearsOurName(author.name, us)) return false;
  const from = author.url === undefined ? '' : place(author.url);
  return !us.places.some((one) => from === one || from.startsWith(`${one}/`));
}
