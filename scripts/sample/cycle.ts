import { addWeeks, weeksBetween } from '../../src/archive/week.ts';
import type { WeekId } from '../../src/archive/instant.ts';

/** Where the made-up bakery lives. */
export const TIME_ZONE = 'Europe/Madrid';

/** Weeks of a cycle. Nine, so that any nine weeks in a row hold each scene, and a wave has eight usual weeks before it. */
export const CYCLE = 9;
const FIRST: WeekId = '2024-W01';

/** Positions in the cycle at which something happens. */
export const QUIET = 3;
export const WAVE = 6;
export const AFTER_WAVE = 7;
export const SERIOUS = 1;
/** Where somebody speaks under our name. */
export const FALSE_NAME = 5;
/** Where an idea is asked for the first time; it comes up again in the two weeks after. */
export const IDEAS = [0, 4] as const;
/** Where a complaint begins that will be turned round, and how many weeks later the person comes back. */
export const TURNED = [
  { begins: 0, returns: 2 },
  { begins: 4, returns: 3 },
  { begins: 8, returns: 2 },
] as const;
/** Positions with a complaint that nobody answers. */
export const UNANSWERED: ReadonlySet<number> = new Set([0, 1, 2, 4, 5, 8]);
/** Positions with a piece about us in the local press. */
export const IN_THE_PRESS: ReadonlySet<number> = new Set([2, 5, 8]);

/** Weeks since the first week of the first cycle; negative before. */
export const numberOfWeek = (week: WeekId): number => weeksBetween(FIRST, week);
export const weekOfNumber = (number: number): WeekId => addWeeks(FIRST, number);

export interface Place {
  cycle: number;
  /** 0 to 8. */
  position: number;
}
export function placeInCycle(week: WeekId): Place {
  const number = numberOfWeek(week);
  const cycle = Math.floor(number / CYCLE);
  return { cycle, position: number - cycle * CYCLE };
}
/** The week at a position of a cycle; a position past 8 runs on into the next cycle. */
export const weekAt = (cycle: number, position: number): WeekId => weekOfNumber(cycle * CYCLE + position);
