import type { WeekId } from '../archive/instant.ts';
import { bySource, compare, weeksBefore } from './compare.ts';
import type { Comparison, HeardCounts } from './compare.ts';
import type { Reading } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';

/** Something counted week by week: all of ours, the complaints among them, a topic. */
export interface Series {
  kind: 'mentions' | 'complaints' | 'praise';
  /** Of one topic; of all of ours where absent. */
  topic?: string;
}

const intents = { complaints: 'complaint', praise: 'praise' } as const;

/** The readings of a week that belong to a series. */
export function readingsOf(view: WeekView, { kind, topic }: Series, insight: Insight): Reading[] {
  const of = topic === undefined ? view.counted : (topicReadings(insight, view).get(topic) ?? []);
  return kind === 'mentions' ? of : of.filter((reading) => reading.intent.label === intents[kind]);
}

/** Topic → the readings of a week that count for it: each story once, late finds left out. */
export function topicReadings(insight: Insight, view: WeekView): Map<string, Reading[]> {
  return insight.once(`topics ${view.id}`, () => {
    const topics = new Map<string, Reading[]>();
    for (const reading of view.all) {
      if (reading.mention.late || reading.story !== reading.mention.id) continue;
      if (reading.mention.triage.reason === 'not-about-us' && reading.mention.triage.status === 'dismissed')
        continue;
      for (const topic of Object.keys(reading.topics)) {
        const known = topics.get(topic);
        if (known) known.push(reading);
        else topics.set(topic, [reading]);
      }
    }
    return topics;
  });
}

const nameOf = ({ kind, topic }: Series): string => `${kind} ${topic ?? ''}`;

/** Counts of a series in a week by source, with the sources that could be heard. Empty for a week that is not there. */
export function heardCounts(insight: Insight, week: WeekId, series: Series): HeardCounts {
  return insight.once(`heard ${nameOf(series)} ${week}`, () => {
    const view = insight.week(week);
    return {
      heard: insight.listening.heard(week),
      counts: bySource(view ? readingsOf(view, series, insight) : []),
    };
  });
}

/** A series in a week beside the 8 weeks before. */
export const compareSeries = (insight: Insight, week: WeekId, series: Series): Comparison | undefined =>
  compare(
    heardCounts(insight, week, series),
    weeksBefore(week).map((before) => heardCounts(insight, before, series)),
  );
