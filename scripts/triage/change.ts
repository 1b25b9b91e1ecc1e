import { check } from '../../src/archive/check.ts';
import type { Day } from '../../src/archive/instant.ts';
import { triageSchema } from '../../src/archive/mention.ts';
import type { Triage } from '../../src/archive/mention.ts';
import { nearest } from '../../src/archive/nearest.ts';
import type { Outcome, Problem } from '../../src/archive/problem.ts';
import { dayOf } from '../../src/archive/week.ts';
import { LONGEST_TEXT } from './fields.ts';

/** What people want noted: a value a field, or null for one that goes. Fields that are not named stay. */
export type TriageChange = { [Field in keyof Triage]?: Triage[Field] | null };

/** What a change is checked against. */
export interface ChangeContext {
  /** The file of the mention, for messages. */
  file: string;
  today: Day;
  timezone: string;
  /** Ids of the topics that exist. */
  topics: readonly string[];
}

/**
 * The triage of a mention after a change: checked by its schema, and by what the schema cannot know. A reason belongs to
 * what was dismissed and to nothing else: naming one dismisses, and it goes when the mention is taken up again.
 */
export function changed(triage: Triage, change: TriageChange, context: ChangeContext): Outcome<Triage> {
  const fields: Record<string, unknown> = { ...triage };
  for (const [field, value] of Object.entries(change)) {
    if (value === null) delete fields[field];
    else if (value !== undefined) fields[field] = value;
  }
  const named = change.reason !== undefined && change.reason !== null;
  if (named && change.status === undefined) fields['status'] = 'dismissed';
  if (!named && fields['status'] !== 'dismissed') delete fields['reason'];
  const read = check(triageSchema, fields, { file: context.file });
  if (!read.ok) return read;
  const problems = faultsOf(read.value, change, context).map(([field, message]): Problem => ({
    file: context.file,
    field,
    message,
  }));
  return problems.length > 0 ? { ok: false, problems } : read;
}

type Fault = [field: string, message: string];

function faultsOf(triage: Triage, change: TriageChange, context: ChangeContext): Fault[] {
  const faults: Fault[] = [];
  if (triage.status === 'dismissed' && triage.reason === undefined) {
    faults.push([
      'reason',
      'missing: expected not-about-us, spam, repeated or no-answer-needed for what is dismissed',
    ]);
  }
  if (triage.reason !== undefined && triage.status !== 'dismissed') {
    faults.push(['reason', `expected the status dismissed beside it, found ${triage.status}`]);
  }
  for (const field of ['answered', 'resolved'] as const) {
    const when = triage[field];
    if (change[field] && when && dayIn(when, context.timezone) > context.today)
      faults.push([field, `expected no later day than today, ${context.today}, found "${when}"`]);
  }
  for (const [field, value] of Object.entries(change)) {
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      faults.push([field, `expected at most ${LONGEST_TEXT} characters, found ${value.length}`]);
  }
  for (const topic of change.topics ?? []) {
    if (context.topics.includes(topic) || topic === '') continue;
    const meant = nearest(topic, context.topics);
    faults.push([
      'topics',
      `no topic is called "${topic.slice(0, 60)}": ${meant ? `did you mean \`${meant}\`?` : `expected some of ${context.topics.join(', ')}`}`,
    ]);
  }
  return faults;
}

const dayIn = (when: string, timezone: string): Day => (when.length === 10 ? when : dayOf(when, timezone));
