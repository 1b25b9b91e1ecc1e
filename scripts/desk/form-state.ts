import type { Triage } from '../../src/archive/mention.ts';
import { dayOf } from '../../src/archive/week.ts';
import type { TriageChange } from '../triage/change.ts';
import { readFields } from '../triage/fields.ts';
import type { Day } from '../../src/archive/instant.ts';

/** Fields of a mention's form, in its order. */
export const stateFields = [
  'status',
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
  'owner',
  'note',
  'sentiment',
  'intent',
  'topics',
] as const;
export type StateField = (typeof stateFields)[number];
/** What a form shows, or what came back: every field as text, empty for none. */
export type FormState = Record<StateField, string>;

/** No topics at all, as a correction; without one the program's stand. */
const NO_TOPICS = '-';

/** How a form shows what people said of a mention. */
export function stateOf(triage: Triage, timezone: string): FormState {
  const day = (when: string | undefined): string =>
    when === undefined ? '' : when.length === 10 ? when : dayOf(when, timezone);
  return {
    status: triage.status,
    answered: day(triage.answered),
    reply: triage.reply ?? '',
    by: triage.by ?? '',
    minutes: String(triage.minutes ?? ''),
    resolved: day(triage.resolved),
    outcome: triage.outcome ?? '',
    turned: triage.turned === undefined ? '' : triage.turned ? 'yes' : 'no',
    won: String(triage.won ?? ''),
    saved: String(triage.saved ?? ''),
    reason: triage.reason ?? '',
    owner: triage.owner ?? '',
    note: triage.note ?? '',
    sentiment: triage.sentiment ?? '',
    intent: triage.intent ?? '',
    topics: triage.topics === undefined ? '' : triage.topics.join(' ') || NO_TOPICS,
  };
}

/** What came back from a browser. A field that was not sent is empty. */
export function stateFrom(form: URLSearchParams): FormState {
  const state = Object.fromEntries(stateFields.map((field) => [field, lines(form.get(field))])) as FormState;
  state.topics = form.has('own-topics') ? form.getAll('topic').join(' ') || NO_TOPICS : '';
  return state;
}
const lines = (text: string | null): string => (text ?? '').replaceAll('\r\n', '\n').trim();

/** Fields in which a state differs from another. */
export const differing = (a: FormState, b: FormState): StateField[] =>
  stateFields.filter((field) => a[field].trim() !== b[field].trim());

/**
 * What a person wants changed: only the fields that differ from what is there, so that an answer known to the minute
 * stays so although a form shows its day. Who fills in the answer and leaves it open means that it is answered.
 */
export function changeOf(wanted: FormState, there: FormState, today: Day): TriageChange {
  const fields = differing(wanted, there);
  const change = readFields(
    fields.map((field) => [field, wanted[field]] as const),
    today,
  );
  if (wanted.topics === NO_TOPICS && fields.includes('topics')) change.topics = [];
  if (change.reason && wanted.status !== 'dismissed') {
    // A reason dismisses, unless another state was chosen with it.
    if (fields.includes('status')) delete change.reason;
    else change.status = 'dismissed';
  } else if (!fields.includes('status')) {
    const filled = (names: readonly StateField[]): boolean =>
      names.some((field) => fields.includes(field) && wanted[field] !== '');
    if (wanted.status === 'open' && filled(['answered', 'reply', 'by', 'minutes']))
      change.status = 'answered';
    if (
      /^(?:open|answered)$/.test(wanted.status) &&
      filled(['resolved', 'outcome', 'turned', 'won', 'saved'])
    )
      change.status = 'resolved';
  }
  return change;
}

/** Two people's changes put together: where both changed a field, mine is shown and theirs is named. */
export function merged(
  mine: FormState,
  base: FormState,
  theirs: FormState,
): { state: FormState; both: StateField[]; kept: StateField[] } {
  const state = { ...theirs };
  const changedByMe = differing(mine, base);
  for (const field of changedByMe) state[field] = mine[field];
  const changedByThem = differing(theirs, base);
  return {
    state,
    both: changedByMe.filter((field) => changedByThem.includes(field) && mine[field] !== theirs[field]),
    kept: changedByThem.filter((field) => !changedByMe.includes(field)),
  };
}
