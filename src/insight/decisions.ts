import type { Decision } from '../archive/decision.ts';
import type { Insight, WeekView } from './insight.ts';

/** Decisions to look at again: their day came in this week, or (in the latest weeks) before it and nobody moved it. */
export function decisionsDue(insight: Insight, view: WeekView): Decision[] {
  const current = view.open || view === insight.latest;
  return insight.archive.decisions.filter(
    ({ review, status }) =>
      review !== undefined && status !== 'no' && review <= view.to && (current || review >= view.from),
  );
}
