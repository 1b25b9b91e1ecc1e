import { scaleLinear } from 'd3-scale';
import type { GoalProgress } from '../../insight/goals.ts';
import { attribute, markup } from '../html.ts';
import type { Markup } from '../html.ts';

const WIDTH = 260;
const HEIGHT = 56;
const EDGE = 4;

/** The values of a goal since it was set, one after the other, against its target; nothing while there are fewer than two. */
export function goalChart(
  { goal, trend }: Pick<GoalProgress, 'goal' | 'trend'>,
  label: string,
): Markup | undefined {
  const points = trend.flatMap(({ value }, index) => (value === undefined ? [] : [{ index, value }]));
  if (points.length < 2) return undefined;
  const most = Math.max(goal.target, goal.start.value, ...points.map(({ value }) => value));
  const x = scaleLinear([0, Math.max(1, trend.length - 1)], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([0, most || 1], [HEIGHT - EDGE, EDGE]);
  const at = (value: number): string => value.toFixed(1);
  // A week that nobody heard is a gap in the line.
  const line = points
    .map(
      ({ index, value }, nth) =>
        `${nth > 0 && points[nth - 1]!.index === index - 1 ? 'L' : 'M'}${at(x(index))} ${at(y(value))}`,
    )
    .join('');
  const last = points.at(-1)!;
  return markup`<svg class="goal-line" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img"${attribute('aria-label', label)}><path class="ground" d="M0 ${HEIGHT - EDGE}H${WIDTH}"/><path class="target" d="M0 ${at(y(goal.target))}H${WIDTH}"/><path class="line" d="${line}"/><circle class="last" cx="${at(x(last.index))}" cy="${at(y(last.value))}" r="4"/></svg>`;
}
