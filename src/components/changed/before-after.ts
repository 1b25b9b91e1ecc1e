import { scaleLinear } from 'd3-scale';
import type { Side } from '../../insight/decisions.ts';
import { attribute, markup } from '../html.ts';
import type { Markup } from '../html.ts';

const WIDTH = 260;
const ROW = 18;
const EDGE = 6;

/** Before above after, each a point with its interval, on one scale from zero. */
export function beforeAfter(before: Side, after: Side, label: string): Markup | undefined {
  const sides = [before, after];
  if (sides.some(({ value }) => value === undefined)) return undefined;
  const most = Math.max(...sides.map(({ value = 0, interval }) => interval?.high ?? value));
  const x = scaleLinear([0, most || 1], [EDGE, WIDTH - EDGE]);
  const at = (value: number): string => x(value).toFixed(1);
  const rows = sides.map(({ value = 0, interval }, index) => {
    const y = ROW * (index + 0.5);
    const line = interval
      ? markup`<line class="interval" x1="${at(interval.low)}" x2="${at(interval.high)}" y1="${y}" y2="${y}"/>`
      : false;
    return markup`<g class="${index === 0 ? 'was' : 'is'}">${line}<circle class="point" cx="${at(value)}" cy="${y}" r="5"/></g>`;
  });
  return markup`<svg class="sides" viewBox="0 0 ${WIDTH} ${ROW * 2}" width="${WIDTH}" height="${ROW * 2}" role="img"${attribute('aria-label', label)}><line class="ground" x1="${EDGE}" x2="${EDGE}" y1="0" y2="${ROW * 2}"/>${rows}</svg>`;
}
