import { bySource } from './compare.ts';
import type { Comparison, HeardCounts } from './compare.ts';
import type { Reading } from './digest.ts';
import { keptFigures } from './expired.ts';
import { columnsOf, compareRows, frameOf } from './frame.ts';
import type { Row } from './frame.ts';
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
  const weeks = insight.once('topics by week', () => new Array<Map<string, Reading[]>>());
  return (weeks[view.index] ??= sortByTopic(view));
}

function sortByTopic(view: WeekView): Map<string, Reading[]> {
  const topics = new Map<string, Reading[]>();
  for (const reading of view.all) {
    if (reading.mention.late || reading.story !== reading.mention.id) continue;
    if (reading.mention.triage.reason === 'not-about-us' && reading.mention.triage.status === 'dismissed')
      continue;
    for (const topic in reading.topics) {
      const known = topics.get(topic);
      if (known) known.push(reading);
      else topics.set(topic, [reading]);
    }
  }
  return topics;
}

/** Counts of a series by source, a row a week. */
function rowsOf(insight: Insight, series: Series): Row[] {
  return insight.once(`series ${series.kind} ${series.topic ?? ''}`, () =>
    insight.weeks.map((view) => {
      const figures = keptFigures(view);
      if (figures)
        return isAllOfOurs(series) ? rowOfCounts(insight, Object.entries(figures.sources)) : undefined;
      const readings = readingsOf(view, series, insight);
      // Few readings are counted faster without a map.
      return readings.length > MANY ? rowOfCounts(insight, bySource(readings)) : rowOf(insight, readings);
    }),
  );
}

/** All of ours: the one series that is still known by source when the mentions of a week are no longer kept. */
const isAllOfOurs = ({ kind, topic }: Series): boolean => kind === 'mentions' && topic === undefined;

const MANY = 16;

function rowOf(insight: Insight, readings: readonly Reading[]): Row {
  if (readings.length === 0) return undefined;
  const columns = columnsOf(insight);
  const row: number[] = [];
  for (const { mention } of readings) {
    const column = columns.get(mention.source);
    if (column === undefined) continue;
    let at = 0;
    while (at < row.length && row[at] !== column) at += 2;
    if (at < row.length) row[at + 1]! += 1;
    else row.push(column, 1);
  }
  return row.length > 0 ? row : undefined;
}

function rowOfCounts(insight: Insight, counts: Iterable<readonly [string, number]>): Row {
  const columns = columnsOf(insight);
  const row: number[] = [];
  for (const [source, count] of counts) {
    const column = columns.get(source);
    // A source that was never heard is compared with nothing.
    if (column !== undefined && count > 0) row.push(column, count);
  }
  return row.length > 0 ? row : undefined;
}

/** Counts of all of ours in a week by source. */
export function heardCounts(insight: Insight, view: WeekView): HeardCounts {
  const figures = keptFigures(view);
  return {
    heard: insight.listening.heard(view.id),
    counts: figures ? new Map(Object.entries(figures.sources)) : bySource(view.counted),
  };
}

/** A series in a week beside the 8 weeks before. */
export function compareSeries(insight: Insight, view: WeekView, series: Series): Comparison | undefined {
  return compareRows(rowsOf(insight, series), view.index, frameOf(insight, view, isAllOfOurs(series)));
}
