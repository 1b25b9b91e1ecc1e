import { addDays, addWeeks, weekOf, weeksBetween } from '../../src/archive/week.ts';
import type { WeekId } from '../../src/archive/instant.ts';
import { CYCLE, TIME_ZONE } from './cycle.ts';

/** Goals and decisions of the sample are written for this week and the eight after it. */
const WRITTEN_FOR: WeekId = '2026-W47';
/** The opening hours went up on the door on its Monday. */
export const ON_THE_DOOR: WeekId = '2026-W40';
const DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
const MENTIONS = /^mentions: \[.*\]$/m;

/** How many cycles lie between the weeks that the dates are written for and an instant; below zero before. */
export const cyclesUntil = (now: Date): number =>
  Math.floor(weeksBetween(WRITTEN_FOR, weekOf(now, TIME_ZONE)) / CYCLE);

/** When the hours went up on the door, for who begins at an instant. */
export const doorAt = (now: Date): WeekId => addWeeks(ON_THE_DOOR, cyclesUntil(now) * CYCLE);

/** A file of the sample with its days so many cycles later. What led to it is said anew in every cycle. */
export const moved = (text: string, cycles: number): string =>
  text
    .replace(DAY, (day) => (Number.isNaN(Date.parse(day)) ? day : addDays(day, cycles * CYCLE * 7)))
    .replace(MENTIONS, 'mentions: []');

/** The same with the ids of what led to it. */
export const ledToBy = (text: string, ids: readonly string[]): string =>
  text.replace(MENTIONS, `mentions: [${ids.map((id) => `"${id}"`).join(', ')}]`);

/** What stays of a file of the sample however its days were moved: each stands as its distance from the first. */
export function withoutDates(text: string): string {
  const first = Date.parse(text.match(DAY)?.[0] ?? '');
  return text
    .replace(DAY, (day) => `${(Date.parse(day) - first) / 86_400_000} days`)
    .replace(MENTIONS, 'mentions: []');
}
