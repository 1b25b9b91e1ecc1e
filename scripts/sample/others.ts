import type { WeekId } from '../../src/archive/instant.ts';
import { say } from './compose.ts';
import { numberOfWeek } from './cycle.ts';
import type { Line } from './line.ts';
import { deal, randomOf } from './random.ts';
import type { Said, Tag } from './said.ts';
import { BULLETIN } from './texts/bulletin.ts';
import { COMMUNITY } from './texts/community.ts';
import { COMPETITORS } from './texts/competitors.ts';
import { DOUGH } from './texts/dough.ts';
import { INES_WRITES } from './texts/ines.ts';
import { LOOKING } from './texts/looking.ts';
import { NOISE } from './texts/noise.ts';
import { ANNOUNCEMENTS, CONVERSATION } from './texts/own.ts';

interface Portion {
  name: string;
  lines: readonly Line[];
  least: number;
  most: number;
  on?: string;
  tags: readonly Tag[];
}

const PORTIONS: readonly Portion[] = [
  { name: 'competitor', lines: COMPETITORS, least: 3, most: 5, tags: ['competitor'] },
  { name: 'looking', lines: LOOKING, least: 1, most: 2, tags: ['looking', 'sector'] },
  { name: 'dough', lines: DOUGH, least: 1, most: 2, on: 'foro-masa', tags: [] },
  { name: 'bulletin', lines: BULLETIN, least: 1, most: 1, on: 'butlleti-forn', tags: [] },
  { name: 'community', lines: COMMUNITY, least: 2, most: 3, tags: ['community'] },
  { name: 'noise', lines: NOISE, least: 6, most: 9, tags: [] },
  { name: 'ines', lines: INES_WRITES, least: 1, most: 1, on: 'blog-ines', tags: ['follow'] },
  {
    name: 'announcement',
    lines: ANNOUNCEMENTS,
    least: 2,
    most: 3,
    on: 'nuestra-cuenta',
    tags: ['broadcast', 'announcement'],
  },
  {
    name: 'conversation',
    lines: CONVERSATION,
    least: 1,
    most: 2,
    on: 'nuestra-cuenta',
    tags: ['broadcast'],
  },
];

/** What the rest of the town says: competitors, the trade, the neighbourhood, and what does not concern us at all. */
export function saidOfOthers(week: WeekId): Said[] {
  return PORTIONS.flatMap(({ name, lines, least, most, on, tags }) =>
    Array.from({ length: randomOf(`${week} ${name}`).whole(least, most) }, (_, n) =>
      say(week, `${name} ${n}`, deal(lines, name, numberOfWeek(week) * most + n), { on, tags }),
    ),
  );
}
