import { z } from 'zod';
import { writeField } from './write-yaml.ts';

const count = z.int().nonnegative();

/** `words.yaml` of a week whose mentions are no longer kept: what was said so often that it is nobody's own. */
export const wordsSchema = z.strictObject({
  /** How many mentions of ours they were counted in. */
  mentions: count,
  /** Folded word or phrase → mentions that held it. */
  words: z.record(z.string(), count).default({}),
});
export type Words = z.infer<typeof wordsSchema>;

/** The most frequent first. */
export function writeWords({ mentions, words }: Words): string {
  const sorted = Object.entries(words).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const lines = sorted.map(([word, often]) => writeField(word, often, '  '));
  return [`mentions: ${mentions}`, ...(lines.length > 0 ? ['words:', ...lines] : []), ''].join('\n');
}
