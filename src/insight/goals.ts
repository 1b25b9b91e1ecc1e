import type { Goal, Measure } from '../archive/goal.ts';
import type { Day, WeekId } from '../archive/instant.ts';
import { addDays, daysBetween } from '../archive/week.ts';
import type { DueGoal } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { isCount, measured } from './measures.ts';
import type { Measured } from './measures.ts';

/** More goals than this are none: the page says so and shows the first. */
export const OPEN_GOALS = 3;
/** Weeks that "now" is measured over, and without which nothing is forecast. */
export const NOW_WEEKS = 4;
const WEEK = 7;

/** Where a goal stands. */
export interface GoalProgress {
  goal: Goal;
  /** Over the last four weeks that have ended. */
  now?: number;
  n: number;
  /** How much of the way from its start to its target is done; below 0 where it went the wrong way. */
  share?: number;
  /** Since it was set: a count week by week, a share or a time over four weeks each. */
  trend: { week: WeekId; to: Day; value?: number }[];
  /** Where the line through those weeks is on the day, with its 95 % interval. */
  forecast?: { value: number; low: number; high: number };
  state: 'reached' | 'missed' | 'on-track' | 'behind' | 'out-of-reach' | 'too-early';
}

/** A goal whose day has not come. */
export const isOpen = (goal: Goal, today: Day): boolean => goal.by >= today;

/** Goals whose day has not come in their order, those that are over after them, the latest first. */
export function goalsProgress(insight: Insight): GoalProgress[] {
  return insight.once('goals', () => {
    const { goals } = insight.archive;
    const over = goals.filter((goal) => !isOpen(goal, insight.today));
    return [
      ...goals.filter((goal) => isOpen(goal, insight.today)),
      ...over.sort((a, b) => (a.by < b.by ? 1 : a.by > b.by ? -1 : 0)),
    ].map((goal) => progressOf(insight, goal));
  });
}

/** Goals whose day comes in a week or the one after, and where they stood at the end of that week. */
export const goalsDue = (insight: Insight, view: WeekView): DueGoal[] =>
  insight.archive.goals
    .filter(({ by, start }) => by >= view.from && by <= addDays(view.to, WEEK) && start.on <= view.to)
    .map((goal) => {
      const { value, n } = standing(insight, goal.measure, view);
      return { goal, now: value, n };
    });

/** Where a measure stands: over the last four weeks that have ended, up to a week. */
export function standing(insight: Insight, measure: Measure, upTo?: WeekView): Measured {
  const ended = insight.weeks.filter(({ open, index }) => !open && index <= (upTo?.index ?? Infinity));
  return measured(insight, measure, ended.slice(-NOW_WEEKS));
}

function progressOf(insight: Insight, goal: Goal): GoalProgress {
  const ended = insight.weeks.filter(({ open }) => !open);
  const since = ended.filter(({ to }) => to >= goal.start.on);
  const latest = isOpen(goal, insight.today) ? undefined : ended.findLast(({ from }) => from <= goal.by);
  const { value: now, n } = standing(insight, goal.measure, latest);
  const trend = trendOf(insight, goal, since);
  const way = goal.target - goal.start.value;
  const share =
    now === undefined ? undefined : way === 0 ? Number(now === goal.target) : (now - goal.start.value) / way;
  const forecast = forecastOf(goal, trend);
  return {
    goal,
    now,
    n,
    share,
    trend,
    forecast,
    state: stateOf(goal, insight.today, now, since.length, forecast),
  };
}

/** A week of a bakery has too few answers for a share or a time: those are measured over four weeks each. */
function trendOf(insight: Insight, goal: Goal, since: readonly WeekView[]): GoalProgress['trend'] {
  const step = isCount(goal.measure) ? 1 : NOW_WEEKS;
  return since.flatMap((view, at) =>
    (at + 1) % step === 0
      ? [
          {
            week: view.id,
            to: view.to,
            value: measured(insight, goal.measure, since.slice(at + 1 - step, at + 1)).value,
          },
        ]
      : [],
  );
}

const upwards = ({ target, start }: Goal): boolean => target >= start.value;
const reaches = (goal: Goal, value: number): boolean =>
  upwards(goal) ? value >= goal.target : value <= goal.target;

function stateOf(
  goal: Goal,
  today: string,
  now: number | undefined,
  weeks: number,
  forecast: GoalProgress['forecast'],
): GoalProgress['state'] {
  const there = now !== undefined && weeks > 0 && reaches(goal, now);
  if (goal.by < today) return there ? 'reached' : 'missed';
  if (weeks < NOW_WEEKS) return 'too-early';
  if (there) return 'reached';
  if (!forecast) return 'too-early';
  if (reaches(goal, forecast.value)) return 'on-track';
  // Said early: not even the better end of what the weeks so far let expect gets there.
  return reaches(goal, upwards(goal) ? forecast.high : forecast.low) ? 'behind' : 'out-of-reach';
}

/** A line through the values since the goal was set, led on to its day (ordinary least squares, prediction interval). */
function forecastOf(goal: Goal, trend: GoalProgress['trend']): GoalProgress['forecast'] {
  const points = trend.flatMap(({ to, value }) =>
    value === undefined ? [] : [{ x: daysBetween(goal.start.on, to) / WEEK, y: value }],
  );
  const line = fit(points);
  if (!line) return undefined;
  const at = daysBetween(goal.start.on, goal.by) / WEEK;
  const { value, half } = line.at(at);
  const most = goal.measure === 'answered-share' ? 1 : Infinity;
  const within = (y: number): number => Math.round(Math.min(most, Math.max(0, y)) * 100) / 100;
  return { value: within(value), low: within(value - half), high: within(value + half) };
}

/** Student's t, two-sided 95 %, for 2 to 30 degrees of freedom; beyond, the normal value. */
const t95 = [
  4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086,
  2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
]; // prettier-ignore

/** Least squares through at least four points; undefined with fewer, or where all stand at one place. */
export function fit(
  points: readonly { x: number; y: number }[],
): { slope: number; intercept: number; at(x: number): { value: number; half: number } } | undefined {
  const n = points.length;
  if (n < NOW_WEEKS) return undefined;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / n;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) return undefined;
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const intercept = meanY - slope * meanX;
  const rest = points.reduce((sum, { x, y }) => sum + (y - intercept - slope * x) ** 2, 0);
  const error = Math.sqrt(rest / (n - 2));
  const t = t95[n - 4] ?? 1.96;
  return {
    slope,
    intercept,
    at: (x) => ({
      value: intercept + slope * x,
      half: t * error * Math.sqrt(1 + 1 / n + (x - meanX) ** 2 / spread),
    }),
  };
}
