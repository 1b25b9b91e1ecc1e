import { z } from 'zod';
import { writeField } from './write-yaml.ts';

const count = z.int().nonnegative();

/** `words.yaml` of a week whose mentions are no longer kept: what was said so often that it is nobody's own. */
export const wordsSchema = z.strictObject({
  /** How many mentions of ours they were counted in. */
  mentions: count,
  /** Folded word or phrase → mentions that held it. */
  words: z.record(z.string(), count).default({}),
  /** Pages over which the week went on, so that links to them still lead somewhere: `2026-11-18`, `2026-11-18-2`, `late`. */
  pages: z
    .array(
      z.string().regex(/^(?:\d{4}-\d{2}-\d{2}|late)(?:-\d{1,4})?$/, 'expected a page such as 2026-11-18-2'),
    )
    .optional(),
});
export type Words = z.infer<typeof wordsSchema>;

/** The most frequent first. */
export function writeWords({ mentions, words, pages = [] }: Words): string {
  const sorted = Object.entries(words).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const lines = sorted.map(([word, often]) => writeField(word, often, '  '));
  return [
    `mentions: ${mentions}`,
    ...(lines.length > 0 ? ['words:', ...lines] : []),
    ...(pages.length > 0 ? [writeField('pages', pages)] : []),
    '',
  ].join('\n');
}
