import type { Goal } from '../archive/goal.ts';
import type { WeekId } from '../archive/instant.ts';
import { daysBetween } from '../archive/week.ts';
import type { Insight, WeekView } from './insight.ts';
import { isCount, measured } from './measures.ts';

/** More goals than this are none: the page says so and shows the first. */
export const OPEN_GOALS = 3;
/** Weeks that "now" is measured over, and without which nothing is forecast. */
const NOW_WEEKS = 4;
const WEEK = 7;

/** Where a goal stands. */
export interface GoalProgress {
  goal: Goal;
  /** Over the last four weeks that have ended. */
  now?: number;
  n: number;
  /** How much of the way from its start to its target is done; below 0 where it went the wrong way. */
  share?: number;
  /** Week by week since it was set. */
  trend: { week: WeekId; value?: number }[];
  /** Where the line through those weeks is on the day, with its 95 % interval. */
  forecast?: { value: number; low: number; high: number };
  state: 'reached' | 'missed' | 'on-track' | 'behind' | 'out-of-reach' | 'too-early';
}

/** Goals whose day has not come first; those beyond three are returned too, and are for the page to refuse. */
export function goalsProgress(insight: Insight): GoalProgress[] {
  return insight.once('goals', () => insight.archive.goals.map((goal) => progressOf(insight, goal)));
}

function progressOf(insight: Insight, goal: Goal): GoalProgress {
  const ended = insight.weeks.filter(({ open }) => !open);
  const since = ended.filter(({ to }) => to >= goal.start.on);
  const latest = (goal.by < insight.today ? ended.filter(({ from }) => from <= goal.by) : ended).slice(
    -NOW_WEEKS,
  );
  const { value: now, n } = measured(insight, goal.measure, latest);
  const trend = since.map((view) => ({ week: view.id, value: weekly(insight, goal, view) }));
  const way = goal.target - goal.start.value;
  const share =
    now === undefined ? undefined : way === 0 ? Number(now === goal.target) : (now - goal.start.value) / way;
  const forecast = forecastOf(insight, goal, since);
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

const weekly = (insight: Insight, goal: Goal, view: WeekView): number | undefined =>
  measured(insight, goal.measure, [view]).value;

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
  if (weeks < NOW_WEEKS || !forecast) return 'too-early';
  if (there) return 'reached';
  if (reaches(goal, forecast.value)) return 'on-track';
  // Said early: not even the better end of what the weeks so far let expect gets there.
  return reaches(goal, upwards(goal) ? forecast.high : forecast.low) ? 'behind' : 'out-of-reach';
}

/** A line through the weekly values since the goal was set, led on to its day (ordinary least squares, prediction interval). */
function forecastOf(insight: Insight, goal: Goal, views: readonly WeekView[]): GoalProgress['forecast'] {
  const points = views.flatMap((view) => {
    const value = weekly(insight, goal, view);
    return value === undefined ? [] : [{ x: daysBetween(goal.start.on, view.to) / WEEK, y: value }];
  });
  const line = fit(points);
  if (!line) return undefined;
  const at = daysBetween(goal.start.on, goal.by) / WEEK;
  const { value, half } = line.at(at);
  const within = (y: number): number =>
    Math.round(
      Math.min(
        goal.measure === 'answered-share' ? 1 : Infinity,
        isCount(goal.measure) || y > 0 ? Math.max(0, y) : 0,
      ) * 100,
    ) / 100;
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
