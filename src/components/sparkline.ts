import { attribute, markup } from './html.ts';
import type { Markup } from './html.ts';

export const SPARK_WIDTH = 78;
export const SPARK_HEIGHT = 18;

/**
 * Word-sized bars, a week each, the last one marked; in Tufte's sense: no axis, because the number stands beside it.
 * A week that was not heard (undefined) leaves a gap with a dot on the ground line.
 */
export function sparkline(values: readonly (number | undefined)[], label: string): Markup {
  const highest = Math.max(1, ...values.map((value) => value ?? 0));
  // A straight line from nothing needs no scale of d3's: these are drawn by the ten thousand.
  const y = (value: number): number => (value / highest) * (SPARK_HEIGHT - 1);
  const step = SPARK_WIDTH / Math.max(values.length, 1);
  const bar = Math.max(1, step - 1).toFixed(1);
  let past = '';
  let gaps = '';
  for (const [index, value] of values.entries()) {
    const x = (index * step).toFixed(1);
    if (value === undefined) gaps += `M${x} ${SPARK_HEIGHT - 1}h1`;
    else if (index < values.length - 1 && value > 0) {
      const height = Math.max(1, y(value)).toFixed(1);
      past += `M${x} ${SPARK_HEIGHT}v-${height}h${bar}v${height}z`;
    }
  }
  const last = values.at(-1) ?? 0;
  const lastHeight = last > 0 ? Math.max(1.5, y(last)) : 0;
  const now = `M${((values.length - 1) * step).toFixed(1)} ${SPARK_HEIGHT}v-${lastHeight.toFixed(1)}h${bar}v${lastHeight.toFixed(1)}z`;
  return markup`<svg class="spark" viewBox="0 0 ${SPARK_WIDTH} ${SPARK_HEIGHT}" width="${SPARK_WIDTH}" height="${SPARK_HEIGHT}" role="img"${attribute('aria-label', label)}><path class="ground" d="M0 ${SPARK_HEIGHT - 0.5}H${SPARK_WIDTH}"/><path class="past" d="${past}"/><path class="gaps" d="${gaps}"/><path class="now" d="${now}"/></svg>`;
}
