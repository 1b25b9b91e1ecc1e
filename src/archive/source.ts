import { z } from 'zod';

export const sourceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'expected a short name of a-z, 0-9 and -, such as foro-barrio')
  // The one name that this pattern lets through and that every object has already.
  .refine((name) => name !== 'constructor', 'expected another name: this one means something to the program');

/**
 * What every source in `content/sources.yaml` may say, whatever its kind. The fields of a kind (host, query, app, …)
 * stay beside these and are checked by `scripts/collect/sources/<kind>.ts`, which knows them.
 */
export const sourceSchema = z.looseObject({
  /** Names the source in files and reports; never changes. */
  id: sourceId,
  /** How its address is built and its entries are identified. */
  kind: z.string(),
  /** What people call the place; the id where absent. */
  title: z.string().optional(),
  /** Where it is, for people; for kind `feed` the feed itself. Not checked here: may hold `${OIDO_SOURCE_…}`. */
  url: z.string().optional(),
  /** What sort of place it is (forum, reviews, press, …); the kind says where absent. */
  platform: z.string().optional(),
  /** `matches`: only entries that match a topic are filed. `all`: every entry is about us. */
  keep: z.enum(['matches', 'all']).default('matches'),
  /** What somebody we follow publishes: their last titles stand in `following.yaml`. */
  follow: z.boolean().default(false),
  /** Our own account: what it gives are broadcasts, never mentions. */
  own: z.boolean().default(false),
  /** For a by-hand source: how often somebody means to look. */
  every: z
    .string()
    .regex(/^\d+ (days?|weeks?)$/, 'expected an interval such as "1 week"')
    .optional(),
  /** Language of its texts where the feed does not say and the text is too short. */
  language: z.string().optional(),
  /** False keeps it in the file without listening to it. */
  enabled: z.boolean().default(true),
});
export type Source = z.infer<typeof sourceSchema>;

/** `content/sources.yaml` is a list of them. */
export const sourcesSchema = z.array(sourceSchema);

/** A place without a feed, looked at by people. */
export const isByHand = (source: Pick<Source, 'kind'>): boolean => source.kind === 'by-hand';
/** Days after which a look at such a place is old: a week where it does not say. */
export function daysOf(every: Source['every']): number {
  const count = Number.parseInt(every ?? '1 week', 10);
  return every?.includes('day') ? count : count * 7;
}
