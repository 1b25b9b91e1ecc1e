import { z } from 'zod';
import { instant, webAddress } from './instant.ts';
import type { Day, Instant, WeekId } from './instant.ts';

export const sentimentLabels = ['positive', 'negative', 'neutral'] as const;
export type SentimentLabel = (typeof sentimentLabels)[number];
export const intentLabels = [
  'complaint',
  'question',
  'suggestion',
  'praise',
  'purchase',
  'news',
  'other',
] as const;
export type IntentLabel = (typeof intentLabels)[number];

/** Below this confidence a label is shown as unsure. */
export const UNSURE_BELOW = 0.5;

const share = z.number().min(0).max(1);

/** What the program says of a mention. Rewritten by `annotate --all`. */
export const signalsSchema = z.strictObject({
  /** ISO 639-1, or `unknown`. */
  language: z.string(),
  /** Topic id → the words that matched, as they stand in the text: why this is here. */
  topics: z.record(z.string(), z.array(z.string())).default({}),
  sentiment: z.strictObject({
    label: z.enum(sentimentLabels),
    /** −1 (bad) to 1 (good). */
    score: z.number().min(-1).max(1),
    confidence: share.default(1),
  }),
  intent: z.union([
    z.enum(intentLabels).transform((label) => ({ label, confidence: 1 })),
    z.strictObject({ label: z.enum(intentLabels), confidence: share.default(1) }),
  ]),
  /** Id of the first filed member of its story, when the text was published elsewhere before. */
  story: z.string().optional(),
});
export type Signals = z.infer<typeof signalsSchema>;

export const statuses = ['open', 'answered', 'resolved', 'dismissed'] as const;
export type Status = (typeof statuses)[number];
export const dismissReasons = ['not-about-us', 'spam', 'repeated', 'no-answer-needed'] as const;
export type DismissReason = (typeof dismissReasons)[number];
const dayOrInstant = z.union([instant, z.iso.date()]);
const money = z.number().nonnegative();

/** What people say of a mention. Theirs alone: no command rewrites it unasked. */
export const triageSchema = z.strictObject({
  status: z.enum(statuses).default('open'),
  /** Who takes care of it. */
  owner: z.string().optional(),
  /** When it was answered, where known. */
  answered: dayOrInstant.optional(),
  /** Address of our answer. */
  reply: webAddress.optional(),
  /** Who answered. */
  by: z.string().optional(),
  minutes: z.number().nonnegative().optional(),
  resolved: dayOrInstant.optional(),
  /** How it ended, in words. */
  outcome: z.string().optional(),
  /** Did the complaint turn round? */
  turned: z.boolean().optional(),
  /** Money of the business's own currency that it brought or saved, as entered by the team. */
  won: money.optional(),
  saved: money.optional(),
  /** Why it was dismissed. */
  reason: z.enum(dismissReasons).optional(),
  note: z.string().optional(),
  /** Corrections: they outrank stars, and stars outrank signals. */
  sentiment: z.enum(sentimentLabels).optional(),
  intent: z.enum(intentLabels).optional(),
  topics: z.array(z.string()).optional(),
});
export type Triage = z.infer<typeof triageSchema>;

/** What was read in the feed; never rewritten once filed. */
const entryFields = {
  title: z.string().default(''),
  /** Absent for what was heard by hand. */
  url: webAddress.optional(),
  published: instant,
  /** Says that `published` is not the feed's own: `first-seen` (no date or an impossible one), `collected` (a future one). */
  dated: z.enum(['first-seen', 'collected']).optional(),
  collected: instant,
  source: z.string(),
  platform: z.string(),
  /** The outlet's name where it is not the source (news aggregators). */
  outlet: z.string().optional(),
  author: z.strictObject({ name: z.string().optional(), url: webAddress.optional() }).optional(),
  guid: z.string().optional(),
  /** Address of what it answers, where the feed says so. */
  inReplyTo: z.string().optional(),
  /** Stars, 1 to 5. */
  rating: z.number().min(0).max(5).optional(),
  /** Version of the app that was reviewed. */
  version: z.string().optional(),
};

/** The front matter of a mention's file. */
export const mentionSchema = z.strictObject({
  ...entryFields,
  signals: signalsSchema,
  triage: triageSchema.default({ status: 'open' }),
});
/** The front matter of a broadcast's file, in `own/`. */
export const broadcastSchema = z.strictObject({ ...entryFields, signals: signalsSchema });

interface Filed {
  /** The last part of the file's name: 12 characters of base 32. */
  id: string;
  /** The folder it lies in, its week for ever. */
  week: WeekId;
  /** Relative to the content folder. */
  file: string;
  /** The local day of `published`. */
  day: Day;
  /** Plain text: the excerpt. */
  text: string;
}
export interface Mention extends Filed, z.infer<typeof mentionSchema> {
  /** Published in a week that had closed when it was found: counts for waiting, voices and needs alone. */
  late: boolean;
}
export interface Broadcast extends Filed, z.infer<typeof broadcastSchema> {}
export type { Instant };
