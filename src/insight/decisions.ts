import type { Decision } from '../archive/decision.ts';
import type { Measure } from '../archive/goal.ts';
import type { Insight, WeekView } from './insight.ts';
import { countIn, isCount, measured } from './measures.ts';
import { decisionsMatching } from './decision-queries.ts';
import { wilson } from './share.ts';

/** Weeks that are compared before and after a decision. */
const WEEKS = 8;

/** One side of a decision. */
export interface Side {
  weeks: number;
  /** Mentions or answers that it rests on. */
  n: number;
  /** A count a week, a share or hours; undefined while too little is known. */
  value?: number;
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
}

/** Decisions to look at again: their day came in this week, or (in the latest weeks) before it and nobody moved it. */
export function decisionsDue(insight: Insight, view: WeekView): Decision[] {
  const current = view.open || view === insight.latest;
  return insight.archive.decisions.filter(
    ({ review, status }) =>
      review !== undefined && status !== 'no' && review <= view.to && (current || review >= view.from),
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
  // Nothing was done: nothing can have changed because of it.
  if (!by || status === 'no' || status === 'undecided') return { ...effect, change: 'nothing-done' };
  const heard = insight.weeks.filter(({ id, open }) => !open && insight.listening.heard(id).size > 0);
  // The week of the decision itself is on neither side.
  const before = heard.filter(({ to }) => to < since).slice(-WEEKS);
  const after = heard.filter(({ from }) => from > since).slice(0, WEEKS);
  effect.before = sideOf(insight, decision, before);
  effect.after = sideOf(insight, decision, after);
  if (before.length < 4 || after.length < 4) return effect;
  return { ...effect, ...changeOf(by, effect.before, effect.after) };
}

function sideOf(insight: Insight, decision: Decision, views: readonly WeekView[]): Side {
  if (decision.measure && !isCount(decision.measure))
    return { weeks: views.length, ...measured(insight, decision.measure, views) };
  const n = views.reduce(
    (sum, view) =>
      sum +
      (decision.measure ? countIn(insight, view, decision.measure) : queryCount(insight, view, decision.id)),
    0,
  );
  return { weeks: views.length, n, value: views.length > 0 ? n / views.length : undefined };
}

const queryCount = (insight: Insight, { counted }: WeekView, decision: string): number =>
  counted.filter(({ mention }) => decisionsMatching(insight, mention).includes(decision)).length;

/**
 * Two Poisson counts are compared by the share of both that came after: without a change it would be weeks after ÷ all
 * weeks (the conditional test of Przyborowski and Wileński, 1940, with Wilson's interval). Two shares have changed where their
 * intervals do not touch. A time to answer has no interval here: it is shown, and nothing is claimed of it.
 */
function changeOf(by: Measure | 'query', before: Side, after: Side): Pick<Effect, 'change' | 'share'> {
  if (by === 'median-hours') return { change: 'no-clear-change' };
  if (by === 'answered-share') {
    if (before.value === undefined || after.value === undefined) return { change: 'too-early' };
    const [was, is] = [before, after].map(({ value, n }) => wilson(Math.round(value! * n), n)) as [
      Interval,
      Interval,
    ];
    return { change: is.low > was.high ? 'more' : is.high < was.low ? 'less' : 'no-clear-change' };
  }
  const all = before.n + after.n;
  const unchanged = after.weeks / (before.weeks + after.weeks);
  if (all === 0) return { change: 'no-clear-change' };
  const interval = wilson(after.n, all);
  const change = interval.low > unchanged ? 'more' : interval.high < unchanged ? 'less' : 'no-clear-change';
  return { change, share: { value: after.n / all, ...interval, unchanged } };
}

interface Interval {
  low: number;
  high: number;
}
