import { addDays, addWeeks, weekDays, weekOfDay } from '../../src/archive/week.ts';
import type { Day } from '../../src/archive/instant.ts';
import type { Triage } from '../../src/archive/mention.ts';
import { addressOf } from './compose.ts';
import { QUIET, placeInCycle } from './cycle.ts';
import { instantOf } from './formats/shown.ts';
import { randomOf } from './random.ts';
import type { Said } from './said.ts';
import { saidIn } from './week.ts';

/** What the team of the made-up bakery notes about a mention, as a person would on the desk. */
export interface Note {
  /** Address of the mention. */
  url: string;
  set: Partial<Triage> & Pick<Triage, 'status'>;
}

/** How far back notes go. */
const WEEKS = 30;
const TEAM = ['Charo', 'Charo', 'Berta'] as const;

/** All that was said before a day, oldest first. */
function saidBefore(today: Day): Said[] {
  const newest = weekOfDay(today);
  return Array.from({ length: WEEKS + 1 }, (_, n) => saidIn(addWeeks(newest, n - WEEKS)))
    .flat()
    .filter(({ day }) => day < today);
}

/**
 * What the team has noted by a day: whom it answered (each answer it gave in public has a note, but for some that it
 * forgot), which complaints turned round, what a wish to buy came to. Nothing about those who still wait.
 */
export function notesBy(today: Day): Note[] {
  const said = saidBefore(today);
  const byAddress = new Map(said.map((one) => [addressOf(one), one]));
  const comebacks = said.filter(({ tags }) => tags.includes('turned-return'));
  const notes: Note[] = [];
  for (const answer of said) {
    const to = answer.answers && byAddress.get(answer.answers);
    if (!to || !answer.tags.includes('reply')) continue;
    const random = randomOf(`${answer.label} noted`);
    if (random.chance(0.15)) continue;
    const set: Note['set'] = {
      status: 'answered',
      answered: instantOf(answer),
      reply: addressOf(answer),
      by: random.pick(TEAM),
      minutes: random.whole(2, to.tags.includes('serious') ? 40 : 12),
    };
    const comeback = comebacks.find((back) => back.author.name === to.author.name && back.day > to.day);
    if (comeback) {
      Object.assign(set, {
        status: 'resolved',
        resolved: comeback.day,
        turned: true,
        outcome: 'Ha vuelto, y lo ha contado',
      });
    } else if (to.tags.includes('purchase')) {
      Object.assign(set, {
        status: 'resolved',
        resolved: answer.day,
        outcome: 'Encargo hecho',
        won: random.whole(4, 30) * 2,
      });
    }
    notes.push({ url: addressOf(to), set });
  }
  return notes;
}

/** A day on which somebody looked at a place that has no feed. */
export interface Look {
  source: string;
  day: Day;
}

/** Who looks does so on Fridays, but not every week. */
export function looksBy(today: Day): Look[] {
  const newest = weekOfDay(today);
  return Array.from({ length: WEEKS + 1 }, (_, n) => addWeeks(newest, n - WEEKS)).flatMap((week) => {
    const friday = weekDays(week)[4];
    const { position } = placeInCycle(week);
    // Nobody found the time in one week of the nine; in the quiet one both were looked at, so that quiet means quiet.
    const forgotten = position === QUIET + 2;
    return ['resenas-mapa', 'mostrador']
      .filter((source) => !(forgotten && source === 'resenas-mapa'))
      .map((source) => ({ source, day: source === 'mostrador' ? addDays(friday, 1) : friday }))
      .filter(({ day }) => day < today);
  });
}
