import type { Need } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';

export function needsOf(_insight: Insight, _views: readonly WeekView[]): Need[] {
  return [];
}
