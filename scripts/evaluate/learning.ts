import { join } from 'node:path';
import { sentimentLabels } from '../../src/text/sentiment.ts';
import type { SentimentLabel } from '../../src/text/sentiment.ts';
import { createBase } from '../train/base-points.ts';
import { crossValidate } from '../train/learned.ts';
import { readJsonLines } from '../train/read-data.ts';
import type { Figure } from './figures.ts';

/** Spanish tweets about airlines, in order of time. */
export const readAirlines = (data: string): { created: string; label: SentimentLabel; text: string }[] =>
  readJsonLines<{ created: string; label: SentimentLabel; text: string }>(
    join(data, 'sentiment/airlines-es-first80.jsonl'),
  ).sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));

/** What learning on site gains in a domain the program has never seen. */
export function learningFigures(data: string): Figure[] {
  const read = createBase();
  const rows = readAirlines(data).map(({ text, label }) => {
    const { words, sentiment } = read({ text, language: 'es' });
    return { words, base: sentiment, label: sentimentLabels.indexOf(label) };
  });
  if (rows.length === 0) return [];
  const { before, after } = crossValidate(rows, sentimentLabels.length);
  return [
    {
      group: 'Learning on site',
      name: 'Spanish airline tweets before learning, macro-F1',
      value: before,
      texts: rows.length,
    },
    {
      group: 'Learning on site',
      name: 'Spanish airline tweets after learning, macro-F1',
      value: after,
      texts: rows.length,
      bar: 56,
      aim: 65,
      note: 'five stretches of time, each left out in turn',
    },
  ];
}
