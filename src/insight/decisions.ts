import type { Decision } from '../archive/decision.ts';
import type { Measure } from '../archive/goal.ts';
import type { Interval } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { countIn, hoursIn, isCount, measured } from './measures.ts';
import { decisionsMatching, queryFault } from './decision-queries.ts';
import { medianInterval, rateInterval } from './intervals.ts';
import { keptFigures } from './expired.ts';
import { wilson } from './share.ts';

/** Weeks that are compared before and after a decision. */
const WEEKS = 8;
/** Days after which all of them have passed: when a decision is looked at again, unless somebody says otherwise. */
export const REVIEW_DAYS = (WEEKS + 1) * 7;

/** One side of a decision. */
export interface Side {
  weeks: number;
  /** Mentions or answers that it rests on. */
  n: number;
  /** A count a week, a share or hours; undefined while too little is known. */
  value?: number;
  /** 95 %: where the value may lie, as far as so little tells. */
  interval?: Interval;
  /** Of a count: that of the week with most. */
  most?: number;
}

/** What changed after a decision, as far as the numbers say. */
export interface Effect {
  decision: Decision;
  /** Mentions that led to it, which are still there. */
  mentions: string[];
  /** Its day to be looked at again has come. */
  due: boolean;
  /** What is compared: a measure, or what the decision's query finds. */
  by?: Measure | 'query';
  before?: Side;
  after?: Side;
  /** Of all mentions on both sides, the share that came after, 95 %; beside it what no change would be. */
  share?: { value: number; low: number; high: number; unchanged: number };
  /** `nothing-done` for what was decided against or is still open, or has nothing to be measured by. */
  change: 'more' | 'less' | 'no-clear-change' | 'too-early' | 'nothing-done';
  /** Why its query cannot be read, in English: then nothing is compared. */
  fault?: string;
  /** More than half of what was counted on one side, and at least four, is of one week alone. */
  burst?: boolean;
}

/** Decisions to look at again: their day came in this week, or (in the latest weeks) by today, and nobody moved it. */
export function decisionsDue(insight: Insight, view: WeekView): Decision[] {
  const current = view.open || view === insight.latest;
  const until = current && insight.today > view.to ? insight.today : view.to;
  return insight.archive.decisions.filter(
    ({ review, status }) =>
      review !== undefined && status !== 'no' && review <= until && (current || review >= view.from),
  );
}

/** "You said, we did": every decision with what was said before and after it, the latest first. */
export function effects(insight: Insight): Effect[] {
  return insight.once('effects', () =>
    insight.archive.decisions
      .map((decision) => effectOf(insight, decision))
      .sort((a, b) =>
        a.decision.since < b.decision.since ? 1 : a.decision.since > b.decision.since ? -1 : 0,
      ),
  );
}

const isKept = (view: WeekView): boolean => keptFigures(view) === undefined;

function effectOf(insight: Insight, decision: Decision): Effect {
  const { since, review, status } = decision;
  const by = decision.measure ?? (decision.query === undefined ? undefined : ('query' as const));
  const effect: Effect = {
    decision,
    mentions: decision.mentions.filter((id) => insight.byId.has(id)),
    due: review !== undefined && status !== 'no' && review <= insight.today,
    by,
    change: 'too-early',
  };
  const fault = by === 'query' ? queryFault(insight, decision.id) : undefined;
  if (fault !== undefined) return { ...effect, fault, change: 'nothing-done' };
  // Nothing was done: nothing can have changed because of it.
  if (!by || status === 'no' || status === 'undecided') return { ...effect, change: 'nothing-done' };
  // What nobody keeps any more is known by its figures alone: that counts for counts, and for nothing else.
  const known =
    by === 'query' || !isCount(by) || by === 'waiting' ? insight.weeks.filter(isKept) : insight.weeks;
  const heard = known.filter(({ id, open }) => !open && insight.listening.heard(id).size > 0);
  // The week of the decision itself is on neither side.
  const before = heard.filter(({ to }) => to < since).slice(-WEEKS);
  const after = heard.filter(({ from }) => from > since).slice(0, WEEKS);
  effect.before = sideOf(insight, decision, before);
  effect.after = sideOf(insight, decision, after);
  if (before.length < 4 || after.length < 4) return effect;
  return { ...effect, ...changeOf(by, effect.before, effect.after) };
}

function sideOf(insight: Insight, decision: Decision, views: readonly WeekView[]): Side {
  const weeks = views.length;
  const { measure } = decision;
  if (measure && !isCount(measure)) {
    const { value, n } = measured(insight, measure, views);
    return { weeks, n, value, interval: intervalOf(measure, value, n, views) };
  }
  const counts = views.map((view) =>
    measure ? (countIn(insight, view, measure) ?? 0) : queryCount(insight, view, decision.id),
  );
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (weeks === 0) return { weeks, n };
  return { weeks, n, value: n / weeks, interval: rateInterval(n, weeks), most: Math.max(...counts) };
}

function intervalOf(
  measure: Measure,
  value: number | undefined,
  n: number,
  views: readonly WeekView[],
): Interval | undefined {
  if (value === undefined) return undefined;
  return measure === 'answered-share' ? wilson(Math.round(value * n), n) : medianInterval(hoursIn(views));
}

const queryCount = (insight: Insight, { counted }: WeekView, decision: string): number =>
  counted.filter(({ mention }) => decisionsMatching(insight, mention).includes(decision)).length;

/**
 * Two Poisson counts are compared by the share of both that came after: without a change it would be weeks after ÷ all
 * weeks (the conditional test of Przyborowski and Wileński, 1940, with Wilson's interval). What people write comes in waves,
 * which no such test knows of: a change is claimed only if it holds without the heaviest week of the side that has more.
 * Two shares, or two times to answer, have changed where their intervals do not touch.
 */
function changeOf(
  by: Measure | 'query',
  before: Side,
  after: Side,
): Pick<Effect, 'change' | 'share' | 'burst'> {
  if (by !== 'query' && !isCount(by)) {
    if (!before.interval || !after.interval) return { change: 'too-early' };
    return { change: differ(before.interval, after.interval) };
  }
  const found = compareCounts(before, after);
  if (!found) return { change: 'no-clear-change' };
  const calmer =
    found.change === 'less' ? compareCounts(calmed(before), after) : compareCounts(before, calmed(after));
  const burst = [before, after].some(({ n, most = 0 }) => most >= 4 && most * 2 > n);
  return {
    change: calmer?.change === found.change ? found.change : 'no-clear-change',
    share: found.share,
    ...(burst && { burst }),
  };
}

const calmed = ({ weeks, n, most = 0 }: Side): Side => ({ weeks: weeks - 1, n: n - most });

function compareCounts(before: Side, after: Side): Required<Pick<Effect, 'change' | 'share'>> | undefined {
  const all = before.n + after.n;
  if (all === 0) return undefined;
  const unchanged = after.weeks / (before.weeks + after.weeks);
  const interval = wilson(after.n, all);
  const change = differ({ low: unchanged, high: unchanged }, interval);
  return { change, share: { value: after.n / all, ...interval, unchanged } };
}

const differ = (was: Interval, is: Interval): 'more' | 'less' | 'no-clear-change' =>
  is.low > was.high ? 'more' : is.high < was.low ? 'less' : 'no-clear-change';
