import { weekEnd, addWeeks, weekOf, weekStart } from '../../src/archive/week.ts';
import type { Instant, WeekId } from '../../src/archive/instant.ts';
import { TIME_ZONE } from './cycle.ts';

/** Weeks before this one in which somebody has listened to the made-up business: enough for every page to have its say. */
const WEEKS = 28;
/** How long after midnight the made-up machine listens, every day. */
const LISTENS = 4 * 3_600_000;
const DAY = 86_400_000;

/** When listening to the sample began. */
export const sampleSince = (now: Date): Date =>
  weekStart(addWeeks(weekOf(now, TIME_ZONE), -WEEKS), TIME_ZONE);

/** When the sample's machine heard what was published at an instant: the next morning, or just now. */
export function heardAt(published: Instant, now: Date): Date {
  const at = Date.parse(published);
  const morning = Math.ceil((at - LISTENS) / DAY) * DAY + LISTENS;
  return new Date(Math.min(morning, now.getTime()));
}

/** When the sample's machine closed a week: on the morning after its end. */
export const closedAt = (week: WeekId, now: Date): Date =>
  new Date(Math.min(weekEnd(week, TIME_ZONE).getTime() + LISTENS, now.getTime()));
