import type { Share } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { topicReadings } from './series.ts';

/** Below this many there are counts, and no percentages. */
export const LEAST_FOR_SHARE = 10;
const Z95 = 1.959964;

/**
 * The Wilson score interval of a proportion, 95 % where `z` is not given (Wilson 1927; method 3 of Newcombe, Statistics
 * in Medicine 17, 1998).
 */
export function wilson(count: number, of: number, z = Z95): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const p = count / of;
  const centre = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}

/**
 * Share of voice: of all times that we or a tracked competitor came up, how many were each. Empty without competitors, and
 * below 10 in all.
 */
export function sharesOf(insight: Insight, views: readonly WeekView[]): Share[] {
  const { archive } = insight;
  const competitors = archive.topics.filter(({ kind }) => kind === 'competitor');
  if (competitors.length === 0) return [];
  const brand = archive.topics.find(({ kind }) => kind === 'brand');
  const ours = views.reduce((sum, view) => sum + view.counted.length, 0);
  const counts = [
    { topic: brand?.id ?? '', title: archive.settings.name, ours: true, count: ours },
    ...competitors.map(({ id, title }) => ({
      topic: id,
      title,
      ours: false,
      count: views.reduce((sum, view) => sum + (topicReadings(insight, view).get(id)?.length ?? 0), 0),
    })),
  ];
  const of = counts.reduce((sum, { count }) => sum + count, 0);
  if (of < LEAST_FOR_SHARE) return [];
  return counts
    .map((one) => ({ ...one, of, interval: wilson(one.count, of) }))
    .sort((a, b) => b.count - a.count || Number(b.ours) - Number(a.ours) || (a.topic < b.topic ? -1 : 1));
}
