import { z } from 'zod';
import { instant, webAddress } from './instant.ts';

/** `following.yaml` of a week: source id → the last titles of somebody we follow. Never counted as mentions. */
export const followingSchema = z.record(
  z.string(),
  z.array(z.strictObject({ title: z.string(), url: webAddress.optional(), published: instant.optional() })),
);
export type Following = z.infer<typeof followingSchema>;
