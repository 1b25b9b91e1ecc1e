import { weekOfDay } from '../../src/archive/week.ts';
import type { WeekId } from '../../src/archive/instant.ts';
import { placeInCycle, numberOfWeek, weekOfNumber } from './cycle.ts';
import { askedUntilDone } from './changed.ts';
import { ON_THE_DOOR } from './dates.ts';
import { saidOfUs } from './ours.ts';
import { saidOfOthers } from './others.ts';
import { saidInThePress } from './press.ts';
import type { Said } from './said.ts';
import { scenes } from './scenes.ts';

const weeks = new Map<string, readonly Said[]>();

/** Everything said in a week, oldest first. It depends on nothing but the week, and on that in which the hours went up on the door. */
export function saidIn(week: WeekId, door = ON_THE_DOOR): readonly Said[] {
  const key = `${week} ${door}`;
  const known = weeks.get(key);
  if (known) return known;
  const { cycle } = placeInCycle(week);
  const before = weekOfNumber(numberOfWeek(week) - 1);
  // An answer to Sunday's question is given on Monday, and a story begun in one cycle may end in the next.
  const said = [
    saidOfUs(before),
    saidOfUs(week),
    scenes(cycle - 1),
    scenes(cycle),
    saidOfOthers(week),
    saidInThePress(week),
    askedUntilDone(week, door),
  ]
    .flat()
    .filter(({ day }) => weekOfDay(day) === week)
    .sort((a, b) =>
      a.day + a.time < b.day + b.time ? -1 : a.day + a.time > b.day + b.time ? 1 : a.label < b.label ? -1 : 1,
    );
  weeks.set(key, said);
  return said;
}
