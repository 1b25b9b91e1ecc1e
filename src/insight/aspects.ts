import { tonesOf } from './counts.ts';
import type { Insight, WeekView } from './insight.ts';
import { topicReadings } from './series.ts';
import { LEAST_FOR_SHARE, wilson } from './share.ts';

/** What customers weigh: how often they speak of a trait of ours. */
export interface Aspect {
  topic: string;
  title: string;
  mentions: string[];
  good: number;
  bad: number;
  /** Of all that was said of us; only from 10 on. One mention may weigh several. */
  share?: { value: number; low: number; high: number };
}

/** Topics of kind aspect and price over some weeks, the most weighed first: is it really only the price? */
export function aspectsOf(insight: Insight, views: readonly WeekView[]): Aspect[] {
  const of = views.reduce((sum, { counted }) => sum + counted.length, 0);
  return insight.archive.topics
    .filter(({ kind }) => kind === 'aspect' || kind === 'price')
    .map(({ id, title }): Aspect => {
      const readings = views
        .flatMap((view) => topicReadings(insight, view).get(id) ?? [])
        .filter(({ ours }) => ours);
      const n = readings.length;
      const tones = tonesOf(readings);
      return {
        topic: id,
        title,
        mentions: readings.map(({ mention }) => mention.id),
        good: tones.positive,
        bad: tones.negative,
        share: of >= LEAST_FOR_SHARE ? { value: n / of, ...wilson(n, of) } : undefined,
      };
    })
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.topic < b.topic ? -1 : 1));
}
