import { nearest } from '../../../src/archive/nearest.ts';
import { plainLine } from '../plain-text.ts';
import type { ReadSource } from '../sources.ts';
import { folded } from './noted.ts';

/** The source of what was handed in and names none that we listen to. */
export const INBOX = 'inbox';
/** Where it was said, when nobody says where. */
export const UNSAID = 'other';

/** Where something was said. */
export interface Place {
  /** Id of a source of `sources.yaml`, else `inbox`. */
  source: string;
  platform: string;
  /** The place's name, where it is no source. */
  outlet?: string;
  /** Of the source. */
  read?: ReadSource;
}

/** What people call the places where they are spoken to, and where they are reviewed. */
const platforms: Record<string, string> = {
  shop: 'tienda mostrador local barra mesa shop counter store botiga taulell tenda',
  phone: 'teléfono llamada móvil phone telephone call telèfon trucada chamada',
  message:
    'mensaje whatsapp telegram instagram messenger facebook dm sms chat message signal missatge mensaxe',
  mail: 'correo email mail carta correu',
  reviews:
    'reseñas reseña opiniones reviews review google maps tripadvisor trustpilot booking thefork yelp ressenyes recensións',
};
const byWord = new Map(
  Object.entries(platforms).flatMap(([platform, words]) =>
    words.split(' ').map((word): [string, string] => [folded(word), platform]),
  ),
);

export type Placed = { ok: true; place: Place } | { ok: false; message: string };

/**
 * Finds the place that somebody names: a source by its id or title, else what the words say of it. What looks like a
 * mistyped id is none: the place would count as not looked at.
 */
export function placeFinder(sources: readonly ReadSource[]): (named?: string, platform?: string) => Placed {
  const byName = new Map<string, ReadSource>();
  for (const read of sources) byName.set(folded(read.title), read);
  for (const read of sources) byName.set(folded(read.source.id), read);
  const ids = sources.map(({ source }) => source.id);
  return (named, platform) => {
    const said = platform === undefined ? undefined : platformNamed(platform);
    // A platform that we have no word for is at least a name.
    const outlet = named ?? (said === undefined ? platform : undefined);
    const read = named === undefined ? undefined : byName.get(folded(named));
    if (read) return { ok: true, place: { source: read.source.id, platform: said ?? read.platform, read } };
    const guess = said ?? (outlet === undefined ? undefined : platformNamed(outlet));
    // `resenas-mpa` was meant to be an id; `tienda` may be any.
    const asId = named?.trim() ?? '';
    const isId = /^[a-z0-9-]+$/.test(asId) && (!guess || asId.includes('-'));
    const meant = isId ? nearest(asId, ids) : undefined;
    if (meant) return { ok: false, message: `no source is called so: did you mean \`${meant}\`?` };
    const name = outlet === undefined ? '' : plainLine(outlet).slice(0, 100);
    return { ok: true, place: { source: INBOX, platform: guess ?? UNSAID, ...(name && { outlet: name }) } };
  };
}

/** `WhatsApp`, `por teléfono` → the platform; a word that is one already stays. */
function platformNamed(written: string): string | undefined {
  const words = folded(written).split(' ');
  for (const word of words) {
    const platform = byWord.get(word) ?? (OTHERS.has(word) ? word : undefined);
    if (platform) return platform;
  }
  return undefined;
}
/** Those of the kinds of source, which nobody says in any other way. */
const OTHERS = new Set([
  ...Object.keys(platforms),
  'app',
  'blog',
  'comments',
  'forum',
  'microblog',
  'podcast',
  'press',
  'social',
  'video',
  'web',
  'other',
]);
