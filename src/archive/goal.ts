import { z } from 'zod';
import { day } from './instant.ts';

/** What a goal can be measured by; `topic:<id>` counts the mentions of a topic. */
export const measures = [
  'waiting',
  'answered-share',
  'median-hours',
  'complaints',
  'praise',
  'mentions',
] as const;
export type MeasureName = (typeof measures)[number];
export type Measure = MeasureName | `topic:${string}`;

export const measureSchema = z.custom<Measure>(
  (value) =>
    typeof value === 'string' &&
    ((measures as readonly string[]).includes(value) || /^topic:[a-z0-9][a-z0-9-]{0,59}$/.test(value)),
  { message: `expected ${measures.join(', ')} or topic:<topic>` },
);

/** One entry of `content/goals.yaml`: a target that the business has set for itself. */
export const goalSchema = z.strictObject({
  /** What is counted, a week: the program knows how. */
  measure: measureSchema,
  /** The number to reach: a share is between 0 and 1. */
  target: z.number(),
  /** The day by which. */
  by: day,
  /** Where it stood when the goal was set, as measured. */
  start: z.strictObject({ value: z.number(), on: day }),
  /** Why, in words. */
  note: z.string().optional(),
});
export type Goal = z.infer<typeof goalSchema>;

/** `content/goals.yaml` is a list of them. */
export const goalsSchema = z.array(goalSchema);
