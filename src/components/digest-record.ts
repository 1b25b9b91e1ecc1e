import { z } from 'zod';
import { countsSchema } from '../archive/figures.ts';
import type { Digest } from '../insight/digest.ts';
import { oneMinuteSentences, oneThingSentence } from '../insight/sentences.ts';
import type { Dictionary } from '../i18n/index.ts';
import { mentionRecord, mentionRecordSchema } from './mention-record.ts';

const range = z.strictObject({ low: z.number(), high: z.number() });
const change = z.enum(['more', 'usual', 'fewer', 'unknown']);
const ids = z.array(z.string());
const place = z.strictObject({ id: z.string(), title: z.string() });

/** Mentions that an idea names: one of years stands in the digest of every week of them. */
const MOST_ASKING = 100;

/** The form of `digest.json`: the same findings as on the page. Published as a JSON Schema beside it. */
export const digestRecordSchema = z.strictObject({
  $schema: z.string(),
  format: z.literal(1).describe('Version of this form.'),
  business: z.string(),
  language: z.string(),
  sample: z.boolean().describe('Made-up data.'),
  week: z.string().describe('ISO 8601, such as 2026-W47.'),
  from: z.string(),
  to: z.string(),
  open: z.boolean().describe('The week has not ended: the numbers will change.'),
  closed: z.string().optional(),
  state: z.enum(['quiet', 'normal', 'lively', 'attention', 'half-heard']),
  minute: z.array(z.string()).describe('The one minute, a sentence each.'),
  thing: z.string().describe('The one thing to do.'),
  minutes: z.number().describe('Minutes that the week asks for.'),
  counts: countsSchema.describe('Ours, corrected; late finds and copies apart.'),
  closing: countsSchema.optional().describe('The same as the week closed, where it has changed since.'),
  change,
  usual: range.optional(),
  hearing: z.strictObject({
    sources: z.number(),
    answered: z.number(),
    failed: z.array(place.extend({ why: z.string() })),
    byHand: z.number(),
    looked: z.array(place.extend({ day: z.string() })),
    unlooked: z.array(place.extend({ since: z.string().optional() })),
    complete: z.boolean(),
    left: z.number(),
  }),
  serious: ids,
  waiting: ids,
  maybeWaiting: ids,
  alarms: z.array(
    z.strictObject({
      series: z.enum(['complaints', 'mentions']),
      topic: z.string().optional(),
      state: z.enum(['begins', 'continues', 'eases', 'over']),
      count: z.number(),
      usual: z.number(),
      threshold: z.number(),
      since: z.string(),
      words: z.array(z.string()),
      mentions: ids,
    }),
  ),
  topics: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.string().optional(),
      counts: countsSchema,
      change,
      usual: range.optional(),
      ended: z.boolean(),
    }),
  ),
  share: z.array(
    z.strictObject({
      topic: z.string(),
      title: z.string(),
      ours: z.boolean(),
      count: z.number(),
      of: z.number(),
      interval: range,
    }),
  ),
  platforms: z.array(z.strictObject({ platform: z.string(), counts: countsSchema })),
  emerging: z.array(
    z.strictObject({
      words: z.string(),
      count: z.number(),
      sources: z.number(),
      g2: z.number(),
      logRatio: z.number(),
      mentions: ids,
    }),
  ),
  due: z
    .strictObject({
      decisions: z.array(z.strictObject({ id: z.string(), title: z.string(), review: z.string() })),
      goals: z.array(
        z.strictObject({
          measure: z.string(),
          target: z.number(),
          by: z.string(),
          now: z.number().optional(),
        }),
      ),
    })
    .describe('To be looked at again: decisions, and goals whose day comes within a week.'),
  ideas: z.array(
    z.strictObject({
      what: z.string(),
      people: z.number(),
      since: z.string(),
      state: z.enum(['undecided', 'will', 'done', 'no']),
      mentions: ids.describe(`Who asked for it, the latest last: at most ${MOST_ASKING} of them.`),
    }),
  ),
  needs: z.array(
    z.strictObject({
      what: z.string(),
      how: z.string().optional(),
      platform: z.string(),
      of: z.enum(['us', 'trade', 'competitor']),
      outside: z.strictObject({ kind: z.enum(['place', 'language']), name: z.string() }).optional(),
      mentions: ids,
    }),
  ),
  broadcasts: z.strictObject({ announcements: z.number(), conversation: z.number() }),
  conversation: z
    .strictObject({
      deserved: z.number(),
      answered: z.number(),
      noted: z
        .boolean()
        .describe('False where nothing was noted for three weeks: then answered says nothing.'),
      time: z
        .strictObject({ n: z.number(), medianHours: z.number(), p90Hours: z.number().optional() })
        .optional()
        .describe('From answers with a known date.'),
      turned: ids.describe('Complaints that turned round.'),
      recommendations: z.number(),
    })
    .describe('Who deserved an answer, and got one that is known of.'),
  joining: ids.describe('Conversations of the neighbourhood to join: in no figure.'),
  mentions: z.array(mentionRecordSchema).describe('Everything of the week, late finds last.'),
});
export type DigestRecord = z.infer<typeof digestRecordSchema>;

const idsOf = (readings: Digest['mentions']): string[] => readings.map(({ mention }) => mention.id);

/** The findings of a week as plain values. What may be absent is absent, not null. */
export function digestRecord(digest: Digest, words: Dictionary, schema: string): DigestRecord {
  const { since, hearing } = digest;
  const thing = oneThingSentence(digest, words);
  const record: DigestRecord = {
    $schema: schema,
    format: 1,
    business: digest.business,
    language: words.language,
    sample: digest.sample,
    week: digest.week,
    from: digest.from,
    to: digest.to,
    open: digest.open,
    closed: digest.closed,
    state: digest.state,
    minute: oneMinuteSentences(digest, words),
    thing: thing.heading === undefined ? thing.text : `${thing.heading}: ${thing.text}`,
    minutes: digest.minutes,
    counts: digest.counts,
    closing: since?.then,
    change: digest.change,
    usual: digest.usual,
    hearing: {
      ...hearing,
      unlooked: hearing.unlooked.map(({ id, title, since }) => ({ id, title, since })),
    },
    serious: idsOf(digest.serious),
    waiting: idsOf(digest.waiting),
    maybeWaiting: idsOf(digest.maybeWaiting),
    alarms: digest.alarms.map(({ series, state, count, usual, threshold, since, words, mentions }) => ({
      series: series.kind,
      topic: series.topic,
      state,
      count,
      usual,
      threshold,
      since,
      words,
      mentions,
    })),
    topics: digest.topics.map(({ tones: _, ...figures }) => figures),
    share: digest.share,
    platforms: digest.platforms.map(({ platform, counts }) => ({ platform, counts })),
    emerging: digest.emerging,
    due: {
      decisions: digest.due.decisions.map(({ id, title, review = digest.to }) => ({ id, title, review })),
      goals: digest.due.goals.map(({ goal: { measure, target, by }, now }) => ({ measure, target, by, now })),
    },
    ideas: digest.ideas.map(({ what, people, since, state, mentions }) => ({
      what,
      people,
      since,
      state,
      mentions: mentions.slice(-MOST_ASKING),
    })),
    needs: digest.needs.map(({ what, how, platform, of, outside, mentions }) => ({
      what,
      how,
      platform,
      of,
      outside,
      mentions,
    })),
    broadcasts: {
      announcements: digest.broadcasts.announcements,
      conversation: digest.broadcasts.conversation,
    },
    conversation: {
      deserved: digest.conversation.deserved,
      answered: digest.conversation.answered,
      noted: digest.conversation.noted,
      time: digest.conversation.time,
      turned: digest.conversation.turned.map(({ mention }) => mention),
      recommendations: digest.conversation.recommendations,
    },
    joining: idsOf(digest.joining),
    mentions: [...digest.mentions, ...digest.late].map(mentionRecord),
  };
  return record;
}
