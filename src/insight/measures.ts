import type { Measure } from '../archive/goal.ts';
import { conversationOf } from './conversation.ts';
import type { Insight, WeekView } from './insight.ts';
import { topicReadings } from './series.ts';
import { LEAST_FOR_SHARE } from './share.ts';

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

/** How many of a week's readings a count measures. */
export function countIn(insight: Insight, view: WeekView, measure: Measure): number {
  if (measure.startsWith('topic:')) return topicReadings(insight, view).get(measure.slice(6))?.length ?? 0;
  if (measure === 'mentions') return view.counted.length;
  if (measure === 'waiting') {
    const { deserved, answered } = conversationOf(insight, [view]);
    return deserved - answered;
  }
  const intent = measure === 'praise' ? 'praise' : 'complaint';
  return view.counted.filter((reading) => reading.intent.label === intent).length;
}

/** A measure over some weeks. Counts are a week's mean over the weeks in which anything could be heard. */
export function measured(insight: Insight, measure: Measure, views: readonly WeekView[]): Measured {
  if (!isCount(measure)) {
    const { deserved, answered, time } = conversationOf(insight, views);
    if (measure === 'median-hours') return { value: time?.medianHours, n: time?.n ?? 0 };
    return { value: deserved >= LEAST_FOR_SHARE ? answered / deserved : undefined, n: deserved };
  }
  const heard = views.filter(({ id }) => insight.listening.heard(id).size > 0);
  const sum = heard.reduce((total, view) => total + countIn(insight, view, measure), 0);
  return { value: heard.length > 0 ? sum / heard.length : undefined, n: sum };
}
