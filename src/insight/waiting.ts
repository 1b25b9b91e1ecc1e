import type { Settings } from '../archive/settings.ts';
import { compareInstants } from '../archive/week.ts';
import { missedDays } from '../text/missed-days.ts';
import type { Reading, Waiting } from './digest.ts';
import type { Opening } from './opening-hours.ts';

/** Days after which a mention that nobody answered has slipped by. */
export const SLIPPED_DAYS = 30;
const DAY = 86_400_000;

/** Where nobody can answer: press and official papers, encyclopedias, podcasts. */
const unanswerable: ReadonlySet<string> = new Set([
  'press',
  'news',
  'gazette',
  'official',
  'encyclopedia',
  'podcast',
]);

/** Whether an answer can be given where it was said. */
export const answerable = ({ mention }: Pick<Reading, 'mention'>): boolean =>
  !unanswerable.has(mention.platform);

/**
 * Whether a mention of ours deserves an answer: a complaint, a question or a wish to buy, or two stars or fewer, where
 * it can be answered. `maybe` where the program doubts. What somebody asks who bears our name without being us is in
 * doubt; a complaint under our name still is one: people fill in forms so.
 */
export const deservesAnswer = (reading: Reading): 'sure' | 'maybe' | undefined =>
  reading.history ? undefined : asksForAnswer(reading);

/** The same for what is history too: nobody waits since then, but whoever got an answer got it. */
export function asksForAnswer(reading: Reading): 'sure' | 'maybe' | undefined {
  const { ours, intent, mention, story, claimsToBeUs } = reading;
  if (!ours || story !== mention.id || !answerable(reading)) return undefined;
  if (mention.rating !== undefined && mention.rating > 0 && mention.rating <= 2) return 'sure';
  if (intent.label !== 'complaint' && intent.label !== 'question' && intent.label !== 'purchase')
    return undefined;
  return intent.unsure || (claimsToBeUs && intent.label === 'question') ? 'maybe' : 'sure';
}

/** Whether a status says that somebody got an answer. */
export const isAnswered = (status: string): boolean => status === 'answered' || status === 'resolved';

/** How a mention waits at an instant; undefined for one that is answered, dismissed, or deserves none. */
export function waitingOf(
  reading: Reading,
  now: Date,
  opening: Opening,
  { respond }: Pick<Settings, 'respond'>,
): Waiting | undefined {
  if (reading.mention.triage.status !== 'open') return undefined;
  const how = deservesAnswer(reading);
  const since = new Date(reading.mention.published);
  if (!how || since > now) return undefined;
  const days = Math.floor((now.getTime() - since.getTime()) / DAY);
  const slipped = days > SLIPPED_DAYS;
  const waited = opening.minutesBetween(since, now);
  const due = opening.due(since, respond.within);
  const late = slipped || due < now;
  return {
    how,
    waited,
    due: `${due.toISOString().slice(0, 19)}Z`,
    days,
    late,
    slipped,
    weight: weightOf(reading, waited, late),
  };
}

/** Ten working hours weigh as much as a tone wholly bad. */
const HEAVY_WAIT = 600;
const LATE = 10;
/** More than the longest wait, the worst tone, one star and a promise that is past. */
const MISSED_DAY = 20;
const SERIOUS = 100;

/**
 * What hurts most comes first: serious words before all else, then complaints about a day that does not come again, then
 * what is past the promise, then a sum of how long it has waited (ten working hours: 1, at most 5), how bad its tone is
 * (0 to 1), and of one or two stars (2 and 1).
 */
function weightOf(reading: Reading, waited: number, late: boolean): number {
  const { serious, sentiment, mention } = reading;
  const stars = mention.rating !== undefined && mention.rating > 0 ? Math.max(0, 3 - mention.rating) : 0;
  const hurt = Math.min(5, waited / HEAVY_WAIT) + Math.max(0, -sentiment.score) + stars;
  const missed = isComplaint(reading) && missedDays(textOf(mention), mention.signals.language).length > 0;
  return round(hurt + (late ? LATE : 0) + (missed ? MISSED_DAY : 0) + (serious.length > 0 ? SERIOUS : 0));
}

const textOf = ({ title, text }: Reading['mention']): string => `${title}\n${text}`;

/** A complaint in words or in stars. */
export const isComplaint = ({ intent, mention }: Pick<Reading, 'intent' | 'mention'>): boolean =>
  intent.label === 'complaint' || (mention.rating !== undefined && mention.rating > 0 && mention.rating <= 2);

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Those who wait, what hurts most first; of two that hurt as much the older. */
export const byWeight = (a: Reading, b: Reading): number =>
  b.waiting!.weight - a.waiting!.weight || compareInstants(a.mention.published, b.mention.published);
