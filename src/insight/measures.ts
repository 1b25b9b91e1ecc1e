import type { Measure } from '../archive/goal.ts';
import { conversationOf, hoursToAnswer } from './conversation.ts';
import { countsOfTopic, keptFigures } from './expired.ts';
import type { Insight, WeekView } from './insight.ts';
import { topicReadings } from './series.ts';
import { LEAST_FOR_SHARE } from './share.ts';
import { deservesAnswer, isAnswered } from './waiting.ts';

/** What a goal or a decision is measured by, over some weeks. */
export interface Measured {
  /** A count a week, a share between 0 and 1, or hours; undefined while too little is known. */
  value?: number;
  /** Mentions or answers that it rests on. */
  n: number;
}

/** Whether a measure is a count a week; the others are a share or a time. */
export const isCount = (measure: Measure): boolean =>
  measure !== 'answered-share' && measure !== 'median-hours';
/** Whether less of it is better. What is said of a topic is neither: its target says which way. */
export const lessIsBetter = (measure: Measure): boolean | undefined =>
  measure === 'waiting' || measure === 'complaints' || measure === 'median-hours'
    ? true
    : measure.startsWith('topic:')
      ? undefined
      : false;

/**
 * How many of a week's readings a count measures. Of a week whose mentions are no longer kept its figures tell, but for
 * who waited: that is undefined.
 */
export function countIn(insight: Insight, view: WeekView, measure: Measure): number | undefined {
  const figures = keptFigures(view);
  if (measure === 'waiting') {
    if (figures) return undefined;
    const { deserved, answered } = conversationOf(insight, [view]);
    return deserved - answered;
  }
  if (measure.startsWith('topic:')) {
    const topic = measure.slice('topic:'.length);
    return figures
      ? countsOfTopic(figures, topic).mentions
      : (topicReadings(insight, view).get(topic)?.length ?? 0);
  }
  if (measure === 'mentions') return figures ? figures.ours.mentions : view.counted.length;
  const intent = measure === 'praise' ? 'praise' : 'complaint';
  return figures
    ? (figures.ours.intent[intent] ?? 0)
    : view.counted.filter((reading) => reading.intent.label === intent).length;
}

/** A measure over some weeks. Counts are a week's mean over the weeks in which anything could be heard. */
export function measured(insight: Insight, measure: Measure, views: readonly WeekView[]): Measured {
  if (!isCount(measure)) {
    const { deserved, answered, time } = conversationOf(insight, views);
    if (measure === 'median-hours') return { value: time?.medianHours, n: time?.n ?? 0 };
    return { value: deserved >= LEAST_FOR_SHARE ? answered / deserved : undefined, n: deserved };
  }
  const counts = views
    .filter(({ id }) => insight.listening.heard(id).size > 0)
    .flatMap((view) => countIn(insight, view, measure) ?? []);
  const sum = counts.reduce((total, count) => total + count, 0);
  return { value: counts.length > 0 ? sum / counts.length : undefined, n: sum };
}

/** The hours that answers with a known date took, for those who deserved one. */
export const hoursIn = (views: readonly WeekView[]): number[] =>
  views
    .flatMap(({ all }) => all)
    .filter((reading) => deservesAnswer(reading) === 'sure' && isAnswered(reading.mention.triage.status))
    .flatMap((reading) => hoursToAnswer(reading) ?? []);
