import type { Sample } from '../../src/text/annotate.ts';

const texts = ['title', 'language', 'kind'] as const;

/** A line of JSON as a text to annotate. Throws what was expected; fields of other names are left alone. */
export function readSample(value: unknown): Sample {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('expected an object');
  const line = value as Record<string, unknown>;
  if (typeof line['text'] !== 'string') throw new Error('text: expected a string');
  const sample: Sample = { text: line['text'] };
  for (const field of texts) {
    const found = line[field];
    if (found === undefined || found === null) continue;
    if (typeof found !== 'string') throw new Error(`${field}: expected a string`);
    sample[field] = found;
  }
  const rating = line['rating'];
  if (rating !== undefined && rating !== null) {
    if (typeof rating !== 'number' || !Number.isFinite(rating)) throw new Error('rating: expected a number');
    sample.rating = rating;
  }
  return sample;
}
