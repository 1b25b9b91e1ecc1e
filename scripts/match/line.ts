import { z } from 'zod';
import type { Document } from '../../src/text/document.ts';

const word = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

/** A line of `match --stdin`; fields it does not know are left alone. */
const line = z.looseObject({
  title: word.transform((value) => value ?? ''),
  text: word.transform((value) => value ?? ''),
  author: z.union([word, z.looseObject({ name: word }).transform(({ name }) => name)]).optional(),
  url: word,
  language: word,
  platform: word,
  source: word,
  rating: z
    .number()
    .nullish()
    .transform((value) => value ?? undefined),
  kind: word,
});

/** Reads a line as a document. Throws a sentence that says what was expected. */
export function documentFrom(value: unknown): Document {
  const read = line.safeParse(value);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0]!;
  throw new Error(path.length > 0 ? `${path.join('.')}: ${message}` : message);
}
