import { figuresSchema } from './figures.ts';
import type { Counts, Figures } from './figures.ts';
import { writeField, writeFlow } from './write-yaml.ts';
import type { Written } from './write-yaml.ts';

/** `figures.yaml`: counts that are zero or empty are left out, topics and sources sorted. */
export function writeFigures(figures: Figures): string {
  const lines: string[] = [];
  for (const field of Object.keys(figuresSchema.shape) as (keyof Figures)[]) {
    const value = figures[field];
    if (field === 'topics') {
      const topics = Object.keys(figures.topics).sort();
      if (topics.length > 0)
        lines.push('topics:', ...topics.map((id) => writeField(id, counts(figures.topics[id]!), '  ')));
    } else if (field === 'ours') lines.push(writeField(field, counts(figures.ours)));
    else if (field === 'coverage') lines.push(writeField(field, figures.coverage));
    else if (typeof value === 'object') {
      if (Object.keys(value).length > 0)
        lines.push(`${field}: ${writeFlow(sorted(value as Record<string, number>))}`);
    } else lines.push(writeField(field, value as string | number));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function counts({ mentions, sentiment, unsure, intent, rating }: Counts): Written {
  const some = (record: Record<string, number>): Written | undefined =>
    Object.keys(record).length > 0 ? sorted(record) : undefined;
  return {
    mentions,
    sentiment: some(sentiment),
    unsure: unsure || undefined,
    intent: some(intent),
    rating: some(rating),
  };
}

const sorted = (record: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]!]),
  );
