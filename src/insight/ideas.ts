import type { Idea } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';

export function ideasIn(_insight: Insight, _view: WeekView): Idea[] {
  return [];
}
