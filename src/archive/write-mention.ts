import { escapeText } from './escape-text.ts';
import type { Broadcast, Mention, Signals, Triage } from './mention.ts';
import { writeField, writeFlow } from './write-yaml.ts';
import type { Written } from './write-yaml.ts';

export { excerpt } from './excerpt.ts';
export { fileName, idOfName, slug } from './file-name.ts';
export { escapeText, unescapeText } from './escape-text.ts';

type Computed = 'id' | 'week' | 'file' | 'day' | 'late';
/** A mention to be filed: what its file will say. */
export type NewMention = Omit<Mention, Computed>;
/** A broadcast to be filed in `own/`. */
export type NewBroadcast = Omit<Broadcast, Computed>;

const ENTRY_FIELDS = [
  'title',
  'url',
  'published',
  'dated',
  'collected',
  'source',
  'platform',
  'outlet',
  'author',
  'guid',
  'inReplyTo',
  'rating',
  'version',
] as const;

/** The file of a mention, or of a broadcast: that is one without `triage`. Ends with a line end. */
export function writeMention(mention: NewMention | NewBroadcast): string {
  const lines = ['---'];
  for (const field of ENTRY_FIELDS) {
    const value = mention[field];
    if (value === undefined) continue;
    // An author about whom nothing is known is none.
    if (typeof value === 'object' && Object.values(value).every((part) => part === undefined)) continue;
    lines.push(writeField(field, value));
  }
  lines.push(...writeSignals(mention.signals));
  if ('triage' in mention) lines.push(...writeTriage(mention.triage));
  lines.push('---', '');
  const body = escapeText(mention.text);
  return lines.join('\n') + (body === '' ? '' : `\n${body}\n`);
}

/** The lines of the `signals` block. */
export function writeSignals(signals: Signals): string[] {
  const topics = Object.entries(signals.topics);
  const { label, score, confidence } = signals.sentiment;
  const lines = ['signals:', writeField('language', signals.language, '  ')];
  if (topics.length > 0) {
    lines.push('  topics:', ...topics.map(([topic, words]) => writeField(topic, words, '    ')));
  } else {
    lines.push('  topics: {}');
  }
  lines.push(
    `  sentiment: ${writeFlow({ label, score, confidence: confidence === 1 ? undefined : confidence })}`,
  );
  const { intent } = signals;
  lines.push(`  intent: ${intent.confidence === 1 ? intent.label : writeFlow({ ...intent })}`);
  if (signals.story !== undefined) lines.push(writeField('story', signals.story, '  '));
  return lines;
}

const TRIAGE_FIELDS = [
  'status',
  'owner',
  'answered',
  'reply',
  'by',
  'minutes',
  'resolved',
  'outcome',
  'turned',
  'won',
  'saved',
  'reason',
  'note',
  'sentiment',
  'intent',
  'topics',
] as const;

/** The lines of the `triage` block. */
export function writeTriage(triage: Triage): string[] {
  const fields = TRIAGE_FIELDS.filter((field) => triage[field] !== undefined);
  return ['triage:', ...fields.map((field) => writeField(field, triage[field] as Written, '  '))];
}
