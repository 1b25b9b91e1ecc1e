import { day as daySchema, webAddress } from '../../src/archive/instant.ts';
import type { Mention } from '../../src/archive/mention.ts';
import type { Problem } from '../../src/archive/problem.ts';
import type { TriageChange } from '../triage/change.ts';
import { findMention } from '../triage/find.ts';
import { slippedBy } from '../triage/listed.ts';
import { readCurrent, setTriage } from '../triage/set.ts';
import type { Desk, Reply } from './desk.ts';
import { goTo } from './desk.ts';
import { changeOf, merged, stateFields, stateFrom, stateOf } from './form-state.ts';
import type { FormState } from './form-state.ts';
import { heardPage } from './heard-page.ts';
import type { Typed } from './heard-page.ts';
import { noteLooked } from './looked.ts';
import { mentionPage } from './mention-page.ts';
import type { Shown } from './mention-page.ts';
import { filePage, missingPage } from './other-pages.ts';
import { LONGEST_NOTE, placeNamed, placesByHand, writeNote } from './note.ts';

/** The page of one mention, as its file is now. */
export function showMention(desk: Desk, id: string, over: Partial<Shown> = {}, status = 200): Reply {
  const sought = findMention(desk.content, id);
  if (!sought.ok) return { status: 404, body: missingPage(desk) };
  const { name } = sought;
  const current = readCurrent(desk.content, name, desk.timezone);
  if (!current.ok) return { status: 409, body: filePage(desk, current.problems) };
  const reading = desk.live().byId.get(name.id);
  if (!reading) return { status: 404, body: missingPage(desk) };
  const state = stateOf(current.mention.triage, desk.timezone);
  const body = mentionPage(desk, reading, { version: current.version, state, base: state, ...over });
  return { status, body };
}

/** Notes what the whole form of a mention says. */
export function saveMention(desk: Desk, id: string, form: URLSearchParams): Reply {
  const wanted = stateFrom(form);
  const sought = findMention(desk.content, id);
  if (!sought.ok) return { status: 404, body: missingPage(desk) };
  const current = readCurrent(desk.content, sought.name, desk.timezone);
  if (!current.ok) return { status: 409, body: filePage(desk, current.problems) };
  const version = form.get('version') ?? '';
  if (version !== current.version) return conflicting(desk, current.mention, wanted, form);
  const there = stateOf(current.mention.triage, desk.timezone);
  const change = changeOf(wanted, there, desk.today());
  const outcome = setTriage({ content: desk.content, id, change, expected: version, today: desk.today() });
  if (outcome.ok) {
    if (outcome.written) desk.builder.touch();
    return goTo(`/desk/?done=${outcome.written ? 'saved' : 'same'}&id=${outcome.id}`);
  }
  // Somebody was faster by a moment.
  if (outcome.why === 'changed') return conflicting(desk, outcome.mention, wanted, form);
  if (outcome.why === 'unknown') return { status: 404, body: missingPage(desk) };
  const wrong = [...new Set(outcome.problems.map(({ field }) => field?.split('.')[0] ?? ''))];
  // What cannot be told by a field concerns the file.
  return wrong.every((field) => (stateFields as readonly string[]).includes(field))
    ? showMention(desk, id, { state: wanted, base: baseOf(form) ?? there, wrong }, 422)
    : { status: 409, body: filePage(desk, outcome.problems) };
}

function conflicting(desk: Desk, mention: Mention, wanted: FormState, form: URLSearchParams): Reply {
  const theirs = stateOf(mention.triage, desk.timezone);
  const { state, both, kept } = merged(wanted, baseOf(form) ?? theirs, theirs);
  return showMention(desk, mention.id, { state, base: theirs, conflict: { both, kept, theirs } }, 409);
}

/** What the form began from, as it brings it back. */
function baseOf(form: URLSearchParams): FormState | undefined {
  try {
    const base = JSON.parse(form.get('base') ?? '') as Record<string, unknown>;
    const state = Object.fromEntries(stateFields.map((field) => [field, base[field]]));
    return Object.values(state).every((value) => typeof value === 'string')
      ? (state as FormState)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Notes one thing with one tap. */
export function tap(desk: Desk, form: URLSearchParams): Reply {
  const what = form.get('what') ?? '';
  const known = Object.hasOwn(TAPS, what) ? TAPS[what] : undefined;
  if (!known) return { status: 400, body: missingPage(desk) };
  const id = form.get('id') ?? '';
  const expected = form.get('version') || undefined;
  const change = known.change(desk, form);
  const outcome = setTriage({ content: desk.content, id, change, expected, today: desk.today() });
  if (outcome.ok) {
    if (outcome.written) desk.builder.touch();
    return goTo(`/desk/?done=${outcome.written ? known.done : 'same'}&id=${outcome.id}`);
  }
  if (outcome.why === 'unknown') return { status: 404, body: missingPage(desk) };
  if (outcome.why === 'invalid') return invalid(desk, outcome.problems);
  // What was tapped is shown beside what somebody else noted, to be saved or left.
  const theirs = stateOf(outcome.mention.triage, desk.timezone);
  const tapped = Object.fromEntries(Object.entries(change).map(([field, value]) => [field, String(value)]));
  const state = { ...theirs, ...tapped, ...(change.reason && { status: 'dismissed' }) };
  const both = stateFields.filter((field) => state[field] !== theirs[field]);
  return showMention(desk, id, { state, base: theirs, conflict: { both, kept: [], theirs } }, 409);
}

const TAPS: Record<string, { done: string; change: (desk: Desk, form: URLSearchParams) => TriageChange }> = {
  today: { done: 'answered', change: (desk) => ({ status: 'answered', answered: desk.today() }) },
  answered: { done: 'answered', change: () => ({ status: 'answered' }) },
  'no-answer-needed': { done: 'dismissed', change: () => ({ reason: 'no-answer-needed' }) },
  'not-about-us': { done: 'notUs', change: () => ({ reason: 'not-about-us' }) },
  confirm: {
    done: 'answered',
    change: (_desk, form) => {
      const reply = webAddress.safeParse(form.get('reply'));
      return {
        status: 'answered',
        answered: form.get('answered') ?? '',
        ...(reply.success && { reply: reply.data }),
      };
    },
  },
};

const invalid = (desk: Desk, problems: readonly Problem[]): Reply => ({
  status: 409,
  body: filePage(desk, problems),
});

/** Closes what slipped by. */
export function closeSlipped(desk: Desk): Reply {
  for (const { mention } of slippedBy(desk.live())) {
    const change: TriageChange = { reason: 'no-answer-needed' };
    const outcome = setTriage({ content: desk.content, id: mention.id, change, today: desk.today() });
    if (outcome.ok && outcome.written) desk.builder.touch();
  }
  return goTo('/desk/?done=closed');
}

/** Puts a note into the inbox. */
export function noteHeard(desk: Desk, form: URLSearchParams): Reply {
  const field = (name: keyof Typed): string => (form.get(name) ?? '').trim();
  const typed = Object.fromEntries(
    (['text', 'where', 'other', 'day', 'who', 'stars'] as const).map((name) => [name, field(name)]),
  ) as Required<Typed>;
  const wrong =
    typed.text === '' || typed.text.length > LONGEST_NOTE
      ? 'text'
      : !daySchema.safeParse(typed.day).success || typed.day > desk.today()
        ? 'day'
        : undefined;
  if (wrong) return { status: 422, body: heardPage(desk, typed, wrong) };
  const where = typed.other || placeNamed(placesByHand(desk.content), typed.where)?.id;
  const stars = /^[1-5]$/.test(typed.stars) ? Number(typed.stars) : undefined;
  writeNote(desk.content, {
    text: typed.text,
    day: typed.day,
    ...(where && { where: where.slice(0, 100) }),
    ...(typed.who !== '' && { who: typed.who.slice(0, 100) }),
    ...(stars !== undefined && { stars }),
  });
  return goTo('/desk/heard?done=heard');
}

/** Notes that somebody looked at a place today. */
export function noteLook(desk: Desk, form: URLSearchParams): Reply {
  const place = placesByHand(desk.content).find(({ id }) => id === form.get('source'));
  if (!place) return { status: 404, body: missingPage(desk) };
  const looked = noteLooked(desk.content, place.id, desk.today(), desk.today());
  if (!looked.ok) return invalid(desk, looked.problems);
  if (looked.written) desk.builder.touch();
  return goTo('/desk/heard?done=looked');
}
