/*
 * The front matter of a mention as a program filed it, checked by hand: four times as fast as the schema, and the half
 * million files of a large archive are nearly all like that. Whatever is not surely right, an unknown field, an odd
 * address, a number out of its range, is left to `mention.ts`, which also knows what to say about it. Where this gives a
 * value, the schema gives the same.
 */
import { ownCopy } from './frontmatter.ts';
import { dismissReasons, intentLabels, sentimentLabels, statuses } from './mention.ts';
import type { broadcastSchema, mentionSchema, Signals, Triage } from './mention.ts';
import type { z } from 'zod';

export type MentionFields = z.output<typeof mentionSchema>;
export type BroadcastFields = z.output<typeof broadcastSchema>;
type Fields = Record<string, unknown>;
type Test = (value: unknown) => boolean;

/** The checked front matter of a mention, or undefined for what it leaves to `mentionSchema`. */
export function fastMention(data: unknown): MentionFields | undefined {
  const fields = fastBroadcast(data, 'triage');
  const triage = fields && triageOf((data as Fields)['triage']);
  return triage && { ...fields, triage };
}

/** The same for a broadcast, which has no triage: `besides` is one more field that may stand there. */
export function fastBroadcast(data: unknown, besides?: string): BroadcastFields | undefined {
  if (!isFields(data)) return undefined;
  for (const name in data) {
    const test = ENTRY[name];
    if (test ? !test(data[name]) : name !== 'signals' && name !== besides) return undefined;
  }
  const { title, published, collected, source, platform } = data as Record<string, string | undefined>;
  if (published === undefined || collected === undefined) return undefined;
  if (source === undefined || platform === undefined) return undefined;
  const signals = signalsOf(data['signals']);
  if (!signals) return undefined;
  // As the schema gives them: what is absent stays absent.
  const entry: Fields = {
    title: own(title ?? ''),
    published: own(published),
    collected: shared(collected),
    source: shared(source),
    platform: shared(platform),
  };
  for (const name of OPTIONAL) {
    const value = data[name];
    if (value !== undefined) entry[name] = typeof value === 'string' ? own(value) : value;
  }
  if (isFields(entry['author'])) ownTexts(entry['author']);
  entry['signals'] = signals;
  return entry as unknown as BroadcastFields;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Test = (value) => typeof value === 'string';
const isNumber = (low: number, high: number): Test => {
  return (value) => typeof value === 'number' && value >= low && value <= high;
};
const oneOf = (words: readonly string[]): Test => {
  const known = new Set<unknown>(words);
  return (value) => known.has(value);
};

/** A day of any year: all but the last of February. */
const DAY =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;
/** A time to the second, with its offset. */
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const knownDays = new Set<string>();
const isDay = (text: string): boolean => {
  if (knownDays.has(text)) return true;
  if (!DAY.test(text)) return false;
  if (knownDays.size < MOST_SHARED) knownDays.add(own(text));
  return true;
};
const isInstant: Test = (value) =>
  typeof value === 'string' && TIME.test(value.slice(10)) && isDay(value.slice(0, 10));
const isDayOrInstant: Test = (value) => isInstant(value) || (typeof value === 'string' && isDay(value));
/** A host that is certainly one: words of Latin letters, the last no number; then what may stand in any address. */
const ADDRESS = /^https?:\/\/(?:[a-z0-9]{1,63}[.-]){0,8}[a-z][a-z0-9]{0,62}(?:[/?#][!-~]*)?$/;
const isAddress: Test = (value) =>
  typeof value === 'string' && ADDRESS.test(value) && !value.includes('xn--');
const isAuthor: Test = (value) => isFields(value) && hasOnly(value, AUTHOR);

const AUTHOR: Record<string, Test> = { name: isText, url: isAddress };
const ENTRY: Record<string, Test | undefined> = Object.assign(Object.create(null) as object, {
  title: isText,
  url: isAddress,
  published: isInstant,
  dated: oneOf(['first-seen', 'collected']),
  collected: isInstant,
  source: isText,
  platform: isText,
  outlet: isText,
  author: isAuthor,
  guid: isText,
  inReplyTo: isText,
  rating: isNumber(0, 5),
  version: isText,
});
const OPTIONAL = ['url', 'dated', 'outlet', 'author', 'guid', 'inReplyTo', 'rating', 'version'] as const;
const TRIAGE: Record<string, Test> = {
  status: oneOf(statuses),
  owner: isText,
  answered: isDayOrInstant,
  reply: isAddress,
  by: isText,
  minutes: isNumber(0, Number.MAX_VALUE),
  resolved: isDayOrInstant,
  outcome: isText,
  turned: (value) => typeof value === 'boolean',
  won: isNumber(0, Number.MAX_VALUE),
  saved: isNumber(0, Number.MAX_VALUE),
  reason: oneOf(dismissReasons),
  note: isText,
  sentiment: oneOf(sentimentLabels),
  intent: oneOf(intentLabels),
  topics: (value) => Array.isArray(value) && value.every(isText),
};

/** Whether every field is a known one that passes its test. */
function hasOnly(fields: Fields, tests: Record<string, Test>): boolean {
  for (const name in fields) if (!Object.hasOwn(tests, name) || !tests[name]!(fields[name])) return false;
  return true;
}

function triageOf(value: unknown): Triage | undefined {
  if (!isFields(value) || !hasOnly(value, TRIAGE) || value['status'] === undefined) return undefined;
  ownTexts(value);
  return { ...value } as unknown as Triage;
}

const isLabel = oneOf(sentimentLabels);
const isIntent = oneOf(intentLabels);
const isScore = isNumber(-1, 1);
const isShare = isNumber(0, 1);
const SIGNALS = new Set(['language', 'topics', 'sentiment', 'intent', 'story']);

function signalsOf(value: unknown): Signals | undefined {
  if (!isFields(value)) return undefined;
  for (const name in value) if (!SIGNALS.has(name)) return undefined;
  const { language, topics, story } = value;
  if (typeof language !== 'string' || !isFields(topics)) return undefined;
  for (const topic in topics) {
    const words = topics[topic];
    if (!Array.isArray(words) || !words.every(isText)) return undefined;
    topics[topic] = words.map((word: string) => own(word));
  }
  const sentiment = sentimentOf(value['sentiment']);
  const intent = intentOf(value['intent']);
  if (!sentiment || !intent || (story !== undefined && typeof story !== 'string')) return undefined;
  const signals: Signals = {
    language: shared(language),
    topics: topics as Signals['topics'],
    sentiment,
    intent,
  };
  if (story !== undefined) signals.story = own(story);
  return signals;
}

function sentimentOf(value: unknown): Signals['sentiment'] | undefined {
  if (!isFields(value) || !isLabel(value['label']) || !isScore(value['score'])) return undefined;
  const { label, score, confidence = 1 } = value;
  if (!isShare(confidence) || Object.keys(value).some((name) => !SENTIMENT.has(name))) return undefined;
  return { label: shared(label as string), score, confidence } as Signals['sentiment'];
}
const SENTIMENT = new Set(['label', 'score', 'confidence']);

function intentOf(value: unknown): Signals['intent'] | undefined {
  if (isIntent(value)) return { label: value, confidence: 1 } as Signals['intent'];
  if (!isFields(value) || !isIntent(value['label'])) return undefined;
  const { label, confidence = 1 } = value;
  if (!isShare(confidence) || Object.keys(value).some((name) => name !== 'label' && name !== 'confidence'))
    return undefined;
  return { label: shared(label as string), confidence } as Signals['intent'];
}

const MOST_SHARED = 5000;
const seen = new Map<string, string>();
/** The same text kept once: a hundred thousand mentions have a dozen sources. */
function shared(text: string): string {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const kept = own(text);
  if (seen.size < MOST_SHARED) seen.set(kept, kept);
  return kept;
}

/** V8 copies what is cut out of a text up to this length; longer pieces keep all of the text in memory. */
const LONGEST_COPIED = 12;
const own = (text: string): string => (text.length > LONGEST_COPIED ? ownCopy(text) : text);
function ownTexts(fields: Fields): void {
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === 'string') fields[name] = own(value);
  }
}
