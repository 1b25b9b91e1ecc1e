import { z } from 'zod';

export const topicKinds = [
  'brand',
  'product',
  'service',
  'price',
  'aspect',
  'competitor',
  'sector',
  'community',
] as const;
export type TopicKind = (typeof topicKinds)[number];
/** A mention is ours when at least one of its topics is of one of these kinds. */
export const ourKinds: ReadonlySet<TopicKind> = new Set(['brand', 'product', 'service', 'price', 'aspect']);

export const topicId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'expected a file name of a-z, 0-9 and -')
  // The one name that this pattern lets through and that every object has already.
  .refine((name) => name !== 'constructor', 'expected another name: this one means something to the program');

/** The front matter of `content/topics/<topic>.md`. */
export const topicSchema = z.strictObject({
  title: z.string().trim().min(1),
  kind: z.enum(topicKinds),
  /** What to listen for, in the query language of `src/text/query.ts`. */
  query: z.string().trim().min(1),
});

export interface Topic extends z.infer<typeof topicSchema> {
  id: string;
  /** Markdown: what it means to us. */
  body: string;
}
