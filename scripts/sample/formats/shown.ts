import { dayStart, toInstant } from '../../../src/archive/week.ts';
import type { Instant } from '../../../src/archive/instant.ts';
import { addressOf } from '../compose.ts';
import { TIME_ZONE } from '../cycle.ts';
import { OURSELVES } from '../people.ts';
import type { Said } from '../said.ts';
import type { Venue } from '../venues.ts';

const HALF_A_DAY = 43_200_000;

/** When it was said, with the offset of that day. */
export function instantOf(said: Said): Instant {
  // Nobody writes while the clocks change at night: noon has the offset of the whole day that matters.
  const noon = toInstant(dayStart(said.day, TIME_ZONE).getTime() + HALF_A_DAY, TIME_ZONE);
  return `${said.day}T${said.time}:00${noon.slice(19)}`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As RSS writes a date (RFC 822): `Wed, 18 Nov 2026 19:12:00 +0100`. */
export function rfc822(instant: Instant): string {
  const [year, month, day] = instant.slice(0, 10).split('-') as [string, string, string];
  const weekday = DAYS[new Date(`${instant.slice(0, 10)}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${day} ${MONTHS[Number(month) - 1]} ${year} ${instant.slice(11, 19)} ${instant.slice(19).replace(':', '')}`;
}

/** The page of a person at a venue; ours is one that the settings know. */
export function profileOf(said: Said, venue: Venue): string | undefined {
  const ours = said.author === OURSELVES;
  switch (venue.source) {
    case 'opina':
      return `https://${venue.host}/${ours ? 'negocios/migalinda' : `usuarios/${said.author.handle}`}`;
    case 'foro-alfar':
      return `https://${venue.host}/vecinos/${ours ? 'panaderia-migalinda' : said.author.handle}`;
    case 'videos':
      return `https://${venue.host}/@${said.author.handle}`;
    case 'blog-ines':
      return `https://${venue.host}/`;
    default:
      return undefined;
  }
}

export const shownName = (said: Said, venue: Venue): string =>
  venue.handles ? said.author.handle : said.author.name;
export { addressOf };
