import type { Emerging } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';

export function emergingIn(_insight: Insight, _view: WeekView): Emerging[] {
  return [];
}
