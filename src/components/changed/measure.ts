import type { Measure } from '../../archive/goal.ts';
import { printable } from '../html.ts';
import type { View } from '../view.ts';

/** What a goal or a decision is measured by, in words; `query` is what a decision's own query finds. */
export function measureName(by: Measure | 'query', view: View): string {
  const { measures } = view.words.digest;
  if (by.startsWith('topic:')) return measures.topic(printable(view.topicTitle(by.slice('topic:'.length))));
  return measures[by as Exclude<typeof by, `topic:${string}`>];
}

/** The topic it counts, where there is none of that name: nothing can be measured. */
export function missingTopic(by: Measure | 'query' | undefined, view: View): string | undefined {
  const topic = by?.startsWith('topic:') ? by.slice('topic:'.length) : undefined;
  return topic !== undefined && view.topicLink(topic) === undefined ? topic : undefined;
}

/** A value of it: a share as a percentage, everything else with one decimal. */
export const measureValue = (by: Measure | 'query', value: number, view: View): string =>
  by === 'answered-share' ? view.format.percent(value) : view.format.decimal(value);
