import { unescapeText } from './escape-text.ts';
import { fastBroadcast, fastMention } from './fast-mention.ts';
import { idOfName } from './file-name.ts';
import { ownCopy, readFrontMatter } from './frontmatter.ts';
import { broadcastSchema, mentionSchema } from './mention.ts';
import type { Broadcast, Mention } from './mention.ts';
import { day } from './instant.ts';
import type { WeekId } from './instant.ts';
import { check } from './check.ts';
import type { Outcome } from './problem.ts';
import { dayOf, dayStart, toInstant, weekOfDay } from './week.ts';

/** Where a mention's file lies. */
export interface Place {
  /** Relative to the content folder, with `/`: `weeks/2026-W47/2026-11-18-pan-frio-abcdefghijkl.md`. */
  file: string;
  week: WeekId;
  timezone: string;
}

/** What the program says of a mention about which it has not said anything yet: written by hand, say. */
const UNREAD = {
  language: 'unknown',
  topics: {},
  sentiment: { label: 'neutral', score: 0, confidence: 0 },
  intent: { label: 'other', confidence: 0 },
};

/** A mention from the text of its file: a pure function, so that its result can be kept by a hash of that text. */
export function readMention(text: string, place: Place): Outcome<Mention> {
  const read = readFiled(text, place, mentionSchema);
  if (!read.ok) return read;
  const mention = read.value as Mention;
  mention.late = weekOfDay(mention.day) < place.week;
  return { ok: true, value: mention };
}

/** A broadcast from the text of its file. */
export const readBroadcast = (text: string, place: Place): Outcome<Broadcast> =>
  readFiled(text, place, broadcastSchema) as Outcome<Broadcast>;

function readFiled(
  text: string,
  place: Place,
  schema: typeof mentionSchema | typeof broadcastSchema,
): Outcome<Omit<Mention, 'late'>> {
  const { file, week, timezone } = place;
  const parts = readFrontMatter(text);
  if (!parts.ok)
    return {
      ok: false,
      problems: [{ file, message: parts.message, ...(parts.line && { line: parts.line }) }],
    };
  if (!parts.found)
    return { ok: false, problems: [{ file, line: 1, message: 'expected a first line of exactly ---' }] };
  const fast = schema === mentionSchema ? fastMention(parts.data) : fastBroadcast(parts.data);
  const read = fast ? undefined : check(schema, completed(parts.data, place), { file, text });
  if (read && !read.ok) return read;
  const value = (fast ?? read?.value) as Omit<Mention, 'late'>;
  withoutNegativeZeros(value);
  value.id = idOfName(file.slice(file.lastIndexOf('/') + 1));
  value.week = week;
  value.file = file;
  value.day = dayOf(value.published, timezone);
  value.text = ownCopy(unescapeText(bare(parts.body)));
  return { ok: true, value };
}

/** What is read may be kept as JSON, which knows no −0. Comparing does not tell one from the other. */
function withoutNegativeZeros(fields: Omit<Mention, 'late' | 'triage'> & Partial<Mention>): void {
  const { sentiment, intent } = fields.signals;
  if (fields.rating === 0) fields.rating = 0;
  if (sentiment.score === 0) sentiment.score = 0;
  if (sentiment.confidence === 0) sentiment.confidence = 0;
  if (intent.confidence === 0) intent.confidence = 0;
  const { triage } = fields;
  if (!triage) return;
  for (const name of AMOUNTS) if (triage[name] === 0) triage[name] = 0;
}
const AMOUNTS = ['minutes', 'won', 'saved'] as const;

/** Fills in what the program always writes and a person need not: the day may stand in the name of the file alone. */
function completed(data: unknown, { file, timezone }: Place): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const fields = data as Record<string, unknown>;
  if (fields['signals'] && fields['collected'] && fields['platform'] && fields['published']) return data;
  const named = /\/(\d{4}-\d{2}-\d{2})[^/]*$/.exec(file)?.[1];
  const published = atNoon(fields['published'] ?? named, timezone);
  return { collected: published, platform: 'by-hand', signals: UNREAD, ...fields, published };
}

/** A mere day stands for its noon. */
function atNoon(when: unknown, timezone: string): unknown {
  if (typeof when !== 'string' || !day.safeParse(when).success) return when;
  return toInstant(dayStart(when, timezone).getTime() + 12 * 3_600_000, timezone);
}

/** A body without the empty lines around it and with the line ends that texts have. */
function bare(body: string): string {
  let start = 0;
  for (let at = 0; at < body.length && isBlank(body.charCodeAt(at)); at++) {
    if (body.charCodeAt(at) === 10) start = at + 1;
  }
  let end = body.length;
  while (end > start && isBlank(body.charCodeAt(end - 1))) end--;
  const text = body.slice(start, end);
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}
const isBlank = (code: number): boolean => code === 10 || code === 13 || code === 32 || code === 9;
