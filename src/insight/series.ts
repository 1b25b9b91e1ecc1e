import { WEEKS_BEFORE, bySource, comparableSources, compare } from './compare.ts';
import type { Comparison, HeardCounts } from './compare.ts';
import type { Reading } from './digest.ts';
import { keptFigures } from './expired.ts';
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

/** The weeks that a week is compared with, oldest first. Weeks have no gaps. */
export const viewsBefore = (insight: Insight, { index }: WeekView): WeekView[] =>
  insight.weeks.slice(Math.max(0, index - WEEKS_BEFORE), index);

/** The sources of a week that can be compared with the weeks before it. */
export const comparableIn = (insight: Insight, view: WeekView): string[] =>
  insight.once(`comparable ${view.id}`, () => {
    const heard = ({ id }: WeekView) => ({ heard: insight.listening.heard(id) });
    return comparableSources(heard(view), viewsBefore(insight, view).map(heard));
  });

/** Counts of a series by source, with the sources that could be heard: a week an item, in the order of weeks. */
function countedBySource(insight: Insight, series: Series): HeardCounts[] {
  return insight.once(`series ${series.kind} ${series.topic ?? ''}`, () =>
    insight.weeks.map((view) => {
      const figures = keptFigures(view);
      // Of a week whose mentions are no longer kept, only all of ours are known by source: it is compared with that alone.
      if (figures && (series.kind !== 'mentions' || series.topic !== undefined))
        return { heard: new Set<string>(), counts: new Map<string, number>() };
      return {
        heard: insight.listening.heard(view.id),
        counts: figures
          ? new Map(Object.entries(figures.sources))
          : bySource(readingsOf(view, series, insight)),
      };
    }),
  );
}

/** Counts of a series in a week by source. */
export const heardCounts = (insight: Insight, { index }: WeekView, series: Series): HeardCounts =>
  countedBySource(insight, series)[index]!;

/** A series in a week beside the 8 weeks before. */
export function compareSeries(insight: Insight, view: WeekView, series: Series): Comparison | undefined {
  const weeks = countedBySource(insight, series);
  const before = weeks.slice(Math.max(0, view.index - WEEKS_BEFORE), view.index);
  return compare(weeks[view.index]!, before, comparableIn(insight, view));
}
