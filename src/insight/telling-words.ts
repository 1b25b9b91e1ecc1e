import type { Reading } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';

/** The words that tell some readings from the rest. */
export function telling(_insight: Insight, _view: WeekView, _readings: readonly Reading[]): string[] {
  return [];
}
