import { z } from 'zod';
import { instant, weekId } from './instant.ts';
import { intentLabels, sentimentLabels } from './mention.ts';

const count = z.int().nonnegative();
const byName = z.record(z.string(), count);

/** Counts of a set of mentions. No person in them. */
export const countsSchema = z.strictObject({
  mentions: count,
  sentiment: z.partialRecord(z.enum(sentimentLabels), count).default({}),
  /** Those of `sentiment` that are below the unsure band. */
  unsure: count.default(0),
  intent: z.partialRecord(z.enum(intentLabels), count).default({}),
  /** Stars → how many. */
  rating: byName.default({}),
});
export type Counts = z.infer<typeof countsSchema>;

/** `figures.yaml`: the counts of a week as they were when it closed. Written once. */
export const figuresSchema = z.strictObject({
  week: weekId,
  closed: instant,
  /** Ours, without late finds, stories counted once. */
  ours: countsSchema,
  /** All filed in the folder, late finds and copies included. */
  filed: count,
  late: count.default(0),
  copies: count.default(0),
  waiting: count,
  answered: count.default(0),
  topics: z.record(z.string(), countsSchema).default({}),
  platforms: byName.default({}),
  sources: byName.default({}),
  broadcasts: count.default(0),
  coverage: z.strictObject({
    sources: count,
    answered: count,
    /** By-hand sources, and how many of them somebody looked at. */
    byHand: count.default(0),
    looked: count.default(0),
  }),
});
export type Figures = z.infer<typeof figuresSchema>;
