import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changed } from '../triage/change.ts';
import type { Triage } from '../../src/archive/mention.ts';
import { intentLabels, sentimentLabels } from '../../src/archive/mention.ts';
import { changeOf, differing, merged, stateFrom, stateOf } from './form-state.ts';
import type { FormState } from './form-state.ts';

const timezone = 'Europe/Madrid';
const today = '2026-11-20';
const topics = ['migalinda', 'reparto'];
const context = { file: 'x', today, timezone, topics };
const text = fc.constantFrom('Ana', 'dos\nlíneas', 'a: b', '😀');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const when = fc.constantFrom('2026-11-19', '2026-11-18T23:30:00Z', '2026-11-19T10:00:00+01:00');
const triage: fc.Arbitrary<Triage> = fc
  .record({
    status: fc.constantFrom('open', 'answered', 'resolved'),
    owner: optional(text),
    answered: optional(when),
    reply: optional(fc.constant('https://foro.example/1')),
    by: optional(text),
    minutes: optional(fc.nat(60)),
    resolved: optional(when),
    outcome: optional(text),
    turned: optional(fc.boolean()),
    won: optional(fc.constantFrom(0, 12.5)),
    note: optional(text),
    sentiment: optional(fc.constantFrom(...sentimentLabels)),
    intent: optional(fc.constantFrom(...intentLabels)),
    topics: optional(fc.subarray(topics)),
  })
  .map(
    (all) =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as Triage,
  );

/** What a browser sends back of a state. */
function sent(state: FormState): URLSearchParams {
  const form = new URLSearchParams();
  for (const [field, value] of Object.entries(state))
    if (field !== 'topics') form.set(field, value.replaceAll('\n', '\r\n'));
  if (state.topics !== '') form.set('own-topics', 'on');
  for (const topic of state.topics.split(' ').filter((topic) => topics.includes(topic)))
    form.append('topic', topic);
  return form;
}

it('changes nothing when nothing was changed', () => {
  fc.assert(
    fc.property(triage, (said) => {
      const state = stateOf(said, timezone);
      expect(changeOf(stateFrom(sent(state)), state, today)).toEqual({});
    }),
  );
});

it('brings what was said to what is wanted', () => {
  fc.assert(
    fc.property(triage, triage, (said, wish) => {
      const there = stateOf(said, timezone);
      const wanted = stateOf(wish, timezone);
      const outcome = changed(said, changeOf(wanted, there, today), context);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      const left = differing(stateOf(outcome.value, timezone), wanted);
      // Who fills in an answer and leaves it open means that it is answered.
      expect(left.filter((field) => field !== 'status')).toEqual([]);
      if (left.length > 0) expect(wanted.status).toBe(there.status);
    }),
  );
});

it('loses nothing of two people', () => {
  fc.assert(
    fc.property(triage, triage, triage, (start, one, other) => {
      const [base, mine, theirs] = [start, one, other].map((said) => stateOf(said, timezone)) as [
        FormState,
        FormState,
        FormState,
      ];
      const { state, both, kept } = merged(mine, base, theirs);
      for (const field of differing(mine, base)) expect(state[field]).toBe(mine[field]);
      for (const field of differing(theirs, base))
        expect(both.includes(field) || kept.includes(field) || mine[field] === theirs[field]).toBe(true);
    }),
  );
});
