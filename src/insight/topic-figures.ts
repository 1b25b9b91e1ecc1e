import type { TopicKind } from '../archive/topic.ts';
import { changeOf } from './compare.ts';
import { countsOf, tonesOf } from './counts.ts';
import type { Reading, TopicFigures } from './digest.ts';
import { countsOfTopic, keptFigures } from './expired.ts';
import type { Insight, WeekView } from './insight.ts';
import { compareSeries, topicReadings } from './series.ts';

const order: readonly (TopicKind | undefined)[] = [
  'brand',
  'product',
  'service',
  'price',
  'aspect',
  'sector',
  'community',
  'competitor',
  undefined,
];

const NONE: readonly Reading[] = [];

/** Every topic in a week against its usual: ours first, then by how often it came up. Ended ones only where they did. */
export function topicFigures(insight: Insight, view: WeekView): TopicFigures[] {
  const readings = topicReadings(insight, view);
  const kept = keptFigures(view);
  const ended = [...readings.keys(), ...Object.keys(kept?.topics ?? {})]
    .filter((id) => !insight.topics.has(id))
    .sort();
  const figures = [...insight.topics.keys(), ...ended].map((id): TopicFigures => {
    const topic = insight.topics.get(id);
    const { change, usual } = changeOf(compareSeries(insight, view, { kind: 'mentions', topic: id }));
    return {
      id,
      title: topic?.title ?? id,
      kind: topic?.kind,
      counts: kept ? countsOfTopic(kept, id) : countsOf(readings.get(id) ?? NONE),
      tones: kept ? undefined : tonesOf(readings.get(id) ?? NONE),
      change,
      usual,
      ended: !topic,
    };
  });
  return figures.sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      b.counts.mentions - a.counts.mentions ||
      (a.id < b.id ? -1 : 1),
  );
}
