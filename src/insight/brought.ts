import { addDays } from '../archive/week.ts';
import { conversationOf } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { groupBy } from './counts.ts';
import type { Insight, WeekView } from './insight.ts';
import { personOf } from './person.ts';
import { isAnswered } from './waiting.ts';

/** Weeks in which some of it cannot be seen yet. */
export const EARLY_WEEKS = 8;

/** What listening brought, in the terms of a business that counts every euro. Money only as the team entered it. */
export interface Brought {
  /** Weeks of listening that have ended. */
  weeks: number;
  /** Weeks since listening began, of the whole archive. */
  listened: number;
  /** Too early for sales and turned complaints: the page says what comes later. */
  early: boolean;
  /** Answers, and the different people who got them. */
  answers: number;
  people: number;
  turned: Conversation['turned'];
  recommendations: number;
  /** Minutes that were noted, on how many answers. */
  minutes: { sum: number; n: number };
  won: { sum: number; n: number };
  saved: { sum: number; n: number };
  /** Minutes for each person answered, from answers with noted minutes. */
  minutesAPerson?: number;
  /** The same in money, where `respond.hourly` says what an hour costs. */
  costAPerson?: number;
}

/** What the weeks of a month brought; a week belongs to the month of its Thursday, as it does to a year. */
export interface MonthBrought extends Brought {
  /** `2026-11` */
  month: string;
}

/** What some weeks brought. */
export function broughtBy(insight: Insight, views: readonly WeekView[]): Brought {
  const readings = views.flatMap(({ all }) => all);
  const answered = readings.filter(({ ours, mention }) => ours && isAnswered(mention.triage.status));
  const { turned, recommendations } = conversationOf(insight, views);
  const noted = readings.filter(({ mention }) => mention.triage.minutes !== undefined);
  const minutes = sumOf(readings.flatMap(({ mention }) => mention.triage.minutes ?? []));
  const people = new Set(noted.map(({ mention }) => personOf(mention))).size;
  const { hourly } = insight.archive.settings.respond;
  const each = people > 0 ? minutes.sum / people : undefined;
  const listened = insight.weeks.filter(({ open, id }) => !open && begun(insight) <= id).length;
  return {
    weeks: views.filter(({ open }) => !open).length,
    listened,
    early: listened < EARLY_WEEKS,
    answers: answered.length,
    people: new Set(answered.map(({ mention }) => personOf(mention))).size,
    turned,
    recommendations,
    minutes,
    won: sumOf(readings.flatMap(({ mention }) => mention.triage.won ?? [])),
    saved: sumOf(readings.flatMap(({ mention }) => mention.triage.saved ?? [])),
    minutesAPerson: each === undefined ? undefined : Math.round(each * 10) / 10,
    ...(each !== undefined &&
      hourly !== undefined && { costAPerson: Math.round((each / 60) * hourly * 100) / 100 }),
  };
}

/** The same month by month, oldest first. */
export function broughtByMonth(insight: Insight, views: readonly WeekView[]): MonthBrought[] {
  const months = groupBy(views, ({ from }) => addDays(from, 3).slice(0, 7));
  return [...months].map(([month, weeks]) => ({ month, ...broughtBy(insight, weeks) }));
}

/** The week after the first digest: what lies before was filled in backwards. */
const begun = ({ firstDigest, weeks }: Insight): string => firstDigest ?? weeks[0]?.id ?? '';

const sumOf = (values: readonly number[]): { sum: number; n: number } => ({
  // Cents are added as whole numbers, so that no sum ends in 0.30000000000000004.
  sum: Math.round(values.reduce((sum, value) => sum + Math.round(value * 100), 0)) / 100,
  n: values.length,
});
