import { figuresSchema } from '../../src/archive/figures.ts';
import type { Counts, Figures } from '../../src/archive/figures.ts';
import type { WeekId } from '../../src/archive/instant.ts';
import { intentLabels, sentimentLabels } from '../../src/archive/mention.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readYaml } from '../../src/archive/read-yaml.ts';
import { weekDays } from '../../src/archive/week.ts';
import { countsOf } from '../../src/insight/counts.ts';
import type { Reading } from '../../src/insight/digest.ts';
import { isCounted } from './columns.ts';
import type { Cell, Kind } from './columns.ts';

/** A row a week for all of ours, and one for each of its topics. */
export const weekColumns: readonly { name: string; kind: Kind }[] = [
  { name: 'week', kind: 'text' },
  { name: 'from', kind: 'day' },
  { name: 'to', kind: 'day' },
  { name: 'topic', kind: 'text' },
  // False where only the figures are left of what people wrote.
  { name: 'kept', kind: 'flag' },
  { name: 'mentions', kind: 'number' },
  ...sentimentLabels.map((name) => ({ name: name as string, kind: 'number' as const })),
  { name: 'unsure', kind: 'number' },
  ...intentLabels.map((name) => ({ name: name as string, kind: 'number' as const })),
];

/**
 * The counts of a week as its page shows them: today's where its mentions are kept, else those with which it closed. Topic is
 * empty for all of ours.
 */
export function weekRows(
  content: string,
  week: WeekId,
  readings: readonly Reading[],
  problems: Problem[],
): Cell[][] {
  const days = weekDays(week);
  const row = (topic: string | undefined, kept: boolean, counts: Counts): Cell[] => [
    week,
    days[0],
    days[6],
    topic,
    kept,
    counts.mentions,
    ...sentimentLabels.map((label) => counts.sentiment[label] ?? 0),
    counts.unsure,
    ...intentLabels.map((label) => counts.intent[label] ?? 0),
  ];
  const figures = readings.length === 0 ? figuresOf(content, week, problems) : undefined;
  if (figures && figures.filed > 0)
    return [
      row(undefined, false, figures.ours),
      ...Object.entries(figures.topics).map(([topic, counts]) => row(topic, false, counts)),
    ];
  const counted = readings.filter(isCounted);
  const topics = [...new Set(counted.flatMap(({ topics }) => Object.keys(topics)))].sort();
  const of = (topic: string): Reading[] => counted.filter(({ topics }) => Object.hasOwn(topics, topic));
  return [
    row(undefined, true, countsOf(counted.filter(({ ours }) => ours))),
    ...topics.map((topic) => row(topic, true, countsOf(of(topic)))),
  ];
}

const figuresOf = (content: string, week: WeekId, problems: Problem[]): Figures | undefined =>
  readYaml(content, `weeks/${week}/figures.yaml`, figuresSchema, problems);
