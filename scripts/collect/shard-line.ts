import { z } from 'zod';
import { LOOKED, coverageValue } from '../../src/archive/coverage.ts';
import { followingSchema } from '../../src/archive/following.ts';
import { ID } from '../../src/archive/identity.ts';
import { day, instant, webAddress } from '../../src/archive/instant.ts';
import { signalsSchema } from '../../src/archive/mention.ts';
import { sourceId } from '../../src/archive/source.ts';
import type { Gathered } from './gathered.ts';

/** Text of a stranger, as the decoder would have handed it on: well-formed, without NUL. */
const text = z.string().transform((said) => said.toWellFormed().replaceAll('\0', ''));
/** A sentence for a terminal. */
const sentence = text.transform((said) => said.replace(/[\u0001-\u0008\u000b-\u001f\u007f-\u009f]/g, ''));
const count = z.int().nonnegative();

const entrySchema = z.strictObject({
  id: z.string().regex(ID, 'expected an id of 12 characters'),
  source: sourceId,
  platform: text,
  title: text,
  text,
  url: webAddress.optional(),
  guid: text.optional(),
  author: z.strictObject({ name: text.optional(), url: webAddress.optional() }).optional(),
  outlet: text.optional(),
  published: instant,
  dated: z.enum(['first-seen', 'collected']).optional(),
  rating: z.number().min(1).max(5).optional(),
  version: text.optional(),
  language: text.optional(),
  inReplyTo: text.optional(),
});

const outcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('answered'),
    seen: count,
    oldest: instant.optional(),
    days: z.record(day, count),
  }),
  z.strictObject({
    status: z.literal('failed'),
    why: coverageValue.pipe(z.string('expected a short reason').refine((why) => why !== LOOKED)),
    message: sentence,
  }),
  z.strictObject({ status: z.literal('not-reached') }),
  z.strictObject({ status: z.literal('by-hand') }),
]);

/** All that a machine learnt of one source: a line of JSON. */
export const lineSchema: z.ZodType<Gathered> = z
  .strictObject({
    source: sourceId,
    outcome: outcomeSchema,
    found: z.array(z.strictObject({ entry: entrySchema, signals: signalsSchema, own: z.boolean() })),
    following: followingSchema.valueType.optional(),
    faults: z.array(sentence),
    movedTo: sentence.optional(),
    milliseconds: z.number().nonnegative(),
  })
  .refine(({ source, found }) => found.every(({ entry }) => entry.source === source), {
    path: ['found'],
    message: 'expected entries of this source alone',
  });

/** The first line of a part: what it is of, and which sources it was to listen to. */
export const headSchema = z.strictObject({
  format: z.literal(1),
  part: z.int().positive(),
  of: z.int().positive(),
  now: instant,
  sources: z.array(sourceId),
});
export type Head = z.infer<typeof headSchema>;
