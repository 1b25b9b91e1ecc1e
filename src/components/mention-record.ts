import { z } from 'zod';
import { intentLabels, sentimentLabels, statuses } from '../archive/mention.ts';
import type { Reading } from '../insight/digest.ts';
import { printable } from './html.ts';
import { webLink } from './link.ts';

/** A mention as machines get it: what people and program say of it, put together, with the name that may be shown. */
export const mentionRecordSchema = z.strictObject({
  id: z.string(),
  week: z.string(),
  day: z.string(),
  published: z.string(),
  title: z.string(),
  text: z.string(),
  url: z.string().optional(),
  author: z.string().optional(),
  source: z.string(),
  outlet: z.string().optional(),
  platform: z.string(),
  rating: z.number().optional(),
  language: z.string(),
  topics: z.record(z.string(), z.array(z.string())).describe('Topic: the words that matched.'),
  sentiment: z.enum([...sentimentLabels, 'unsure']),
  intent: z.enum(intentLabels),
  from: z.enum(['team', 'stars', 'program']).describe('Whose judgement the sentiment is.'),
  status: z.enum(statuses),
  ours: z.boolean(),
  waiting: z.enum(['sure', 'maybe']).optional(),
  late: z.boolean(),
  story: z.string().describe('Id of the leader of its story: its own where it leads or stands alone.'),
});
export type MentionRecord = z.infer<typeof mentionRecordSchema>;

export function mentionRecord(reading: Reading): MentionRecord {
  const { mention, author, waiting, sentiment } = reading;
  const url = webLink(mention.url);
  return {
    id: mention.id,
    week: mention.week,
    day: mention.day,
    published: mention.published,
    title: printable(mention.title),
    text: printable(mention.text),
    ...(url !== undefined && { url }),
    ...(author !== undefined && { author: printable(author) }),
    source: mention.source,
    ...(mention.outlet !== undefined && { outlet: printable(mention.outlet) }),
    platform: mention.platform,
    ...(mention.rating !== undefined && { rating: mention.rating }),
    language: mention.signals.language,
    topics: reading.topics,
    sentiment: sentiment.unsure ? 'unsure' : sentiment.label,
    intent: reading.intent.label,
    from: sentiment.from,
    status: mention.triage.status,
    ours: reading.ours,
    ...(waiting && { waiting: waiting.how }),
    late: mention.late,
    story: reading.story,
  };
}
