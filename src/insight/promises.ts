import type { Reading } from './digest.ts';
import type { Insight } from './insight.ts';

/**
 * Those who wait surely, whose promised answer is due within so many hours and not past: a promise about to be broken. The
 * nearest first.
 */
export function promisesAtRisk(insight: Insight, hours = 4): Reading[] {
  const now = insight.now.getTime();
  const until = now + hours * 3_600_000;
  return insight.readings
    .filter(({ waiting }) => waiting?.how === 'sure' && !waiting.late && Date.parse(waiting.due) <= until)
    .sort((a, b) => Date.parse(a.waiting!.due) - Date.parse(b.waiting!.due));
}
