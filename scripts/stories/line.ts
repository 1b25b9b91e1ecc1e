import { z } from 'zod';
import type { StoryItem } from '../../src/text/stories.ts';

const word = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

/** A line of `stories --stdin`. */
const line = z.looseObject({
  id: z.union([z.string(), z.number()]),
  title: word.transform((value) => value ?? ''),
  text: word.transform((value) => value ?? ''),
  published: word.transform((value) => value ?? ''),
  author: z.union([word, z.looseObject({ name: word }).transform(({ name }) => name)]).optional(),
  outlet: word,
  url: word,
});

/** Reads a line as a mention. Throws a sentence that says what was expected. */
export function itemFrom(value: unknown): StoryItem & { written: string | number } {
  const read = line.safeParse(value);
  if (read.success) return { ...read.data, id: String(read.data.id), written: read.data.id };
  const { path, message } = read.error.issues[0]!;
  throw new Error(path.length > 0 ? `${path.join('.')}: ${message}` : message);
}
