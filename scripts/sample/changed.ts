import { say } from './compose.ts';
import { QUIET, WAVE, numberOfWeek, placeInCycle, weekOfNumber } from './cycle.ts';
import type { Said } from './said.ts';
import { HOURS } from './texts/hours.ts';
import type { WeekId } from '../../src/archive/instant.ts';

/** For so many weeks before the opening hours went up on the door people asked for them. */
const ASKED = 8;

/** How many ask in a week: nobody in the quiet one or the one of the wave, two in the second and in the last one. */
function asksIn(week: WeekId, door: WeekId): number {
  const { position } = placeInCycle(week);
  const left = numberOfWeek(door) - numberOfWeek(week);
  if (left < 1 || left > ASKED || position === QUIET || position === WAVE) return 0;
  return left === 1 || left === ASKED - 1 ? 2 : 1;
}

/** What people asked for until it was done, so that one decision can be seen to have changed something. */
export function askedUntilDone(week: WeekId, door: WeekId): Said[] {
  const number = numberOfWeek(week);
  let asked = 0;
  for (let before = number - ASKED; before < number; before += 1) asked += asksIn(weekOfNumber(before), door);
  return Array.from({ length: asksIn(week, door) }, (_, nth) =>
    say(week, `hours ${nth}`, HOURS[asked + nth]!, { tags: ['ours', 'suggestion', 'idea:hours'] }),
  );
}
