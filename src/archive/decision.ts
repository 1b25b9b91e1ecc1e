import { z } from 'zod';
import { measureSchema } from './goal.ts';
import { day } from './instant.ts';

export const decisionStatuses = ['undecided', 'will', 'done', 'no'] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

/** The front matter of `content/decisions/<name>.md`: something done, or not, because of what was heard. */
export const decisionSchema = z.strictObject({
  title: z.string().trim().min(1),
  status: z.enum(decisionStatuses),
  /** The day it was decided; before and after are compared around it. */
  since: day,
  /** Why not, for status `no`; or why. */
  because: z.string().optional(),
  /** Ids of the mentions that led to it. */
  mentions: z.array(z.string()).default([]),
  /** What is expected to change: one of the measures that goals use … */
  measure: measureSchema.optional(),
  /** … or what is said, in the query language of topics. */
  query: z.string().optional(),
  /** The day to look again. */
  review: day.optional(),
});

export interface Decision extends z.infer<typeof decisionSchema> {
  /** Name of the file, without `.md`. */
  id: string;
  /** Markdown: what was decided. */
  body: string;
}
