import { nearest } from '../../src/archive/nearest.ts';
import { measures, measureSchema } from '../../src/archive/goal.ts';
import type { Measure } from '../../src/archive/goal.ts';
import type { Insight } from '../../src/insight/insight.ts';
import type { Dictionary } from '../../src/i18n/index.ts';
import { format } from '../../src/i18n/index.ts';
import { UsageError } from '../command.ts';

/** A measure as it was typed: of those the program knows, or a topic that there is. Throws UsageError. */
export function readMeasure(typed: string, insight: Insight, words: Dictionary): Measure {
  const read = measureSchema.safeParse(typed);
  if (!read.success) {
    const meant = nearest(typed, measures);
    throw new UsageError(
      `measure "${typed}": expected ${measures.join(', ')} or topic:<topic>${meant ? `; did you mean ${meant}?` : ''}`,
    );
  }
  const topic = /^topic:(.*)/.exec(typed)?.[1];
  if (topic !== undefined && !insight.topics.has(topic))
    throw new UsageError(words.commands.new.unknownTopic(topic, nearest(topic, [...insight.topics.keys()])));
  return read.data;
}

/** What it is called. */
export function nameOf(measure: Measure, insight: Insight, { digest }: Dictionary): string {
  if (!measure.startsWith('topic:')) return digest.measures[measure as Exclude<Measure, `topic:${string}`>];
  const topic = measure.slice('topic:'.length);
  return digest.measures.topic(insight.topics.get(topic)?.title ?? topic);
}

/** A value of it, as people write it. */
export function shown(measure: Measure, value: number, { language }: Dictionary): string {
  const { percent, decimal } = format(language);
  return measure === 'answered-share' ? percent(value) : decimal(value, 2);
}
