import { addDays, addWeeks, dayOf, dayStart, weekOfDay } from '../../src/archive/week.ts';
import type { Day, WeekId } from '../../src/archive/instant.ts';
import { TIME_ZONE, placeInCycle } from './cycle.ts';
import { asAtom } from './formats/atom.ts';
import { asJsonFeed } from './formats/json.ts';
import { asLatin1, asRdf } from './formats/rdf.ts';
import { asRss } from './formats/rss.ts';
import type { Said } from './said.ts';
import type { Venue } from './venues.ts';
import { saidIn } from './week.ts';

/** How far back a feed reaches at most. */
const WEEKS = 29;

/** What a venue shows on a day, newest first: an entry appears at the local midnight that ends its day. */
export function shownAt(venue: Venue, today: Day, door?: WeekId): Said[] {
  const shown: Said[] = [];
  for (let ago = 0; ago <= WEEKS && shown.length < venue.shows; ago++) {
    const week = saidIn(addWeeks(weekOfDay(today), -ago), door);
    shown.push(...week.filter(({ source, day }) => source === venue.source && day < today).reverse());
  }
  return shown.slice(0, venue.shows);
}

export interface Served {
  status: number;
  type: string;
  body: Buffer;
  /** When what it shows last changed. */
  changed?: Date;
}

const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  rdf: 'application/rdf+xml',
  json: 'application/feed+json',
} as const;

/** How a venue answers at an instant, the hours being on the door since a week. The same for all instants of a local day. */
export function serve(venue: Venue, now: Date, door?: WeekId): Served {
  const today = dayOf(now, TIME_ZONE);
  const { position } = placeInCycle(weekOfDay(today));
  if (venue.dead && position >= venue.dead.from && position <= venue.dead.to)
    return closed(venue.dead.how, venue);
  const said = shownAt(venue, today, door);
  const text = { rss: asRss, atom: asAtom, rdf: asRdf, json: asJsonFeed }[venue.format](venue, said);
  const newest = said[0];
  return {
    status: 200,
    type: TYPES[venue.format],
    body: venue.format === 'rdf' ? asLatin1(text) : Buffer.from(text),
    ...(newest ? { changed: dayStart(addDays(newest.day, 1), TIME_ZONE) } : {}),
  };
}

/** A source that has died: gone for good, says its server; or its name was sold and shows an advertisement. */
function closed(how: 'gone' | 'parked', venue: Venue): Served {
  const words = how === 'gone' ? 'Este foro ha cerrado' : `El dominio ${venue.host} está en venta`;
  return {
    status: how === 'gone' ? 410 : 200,
    type: 'text/html; charset=utf-8',
    body: Buffer.from(`<!doctype html><html lang="es"><title>${words}</title><p>${words}.</p></html>\n`),
  };
}
