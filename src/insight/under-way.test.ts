import { expect, test } from 'vitest';
import type { Decision } from '../archive/decision.ts';
import type { Goal } from '../archive/goal.ts';
import { addWeeks, weekDays } from '../archive/week.ts';
import { createInsight } from './insight.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';
import { alreadyOver, soundsAgain } from './under-way.ts';

const OPEN = '2026-W47';
const late = (count: number): Said[] =>
  Array.from({ length: count }, () => ({
    day: weekDays(OPEN)[4],
    intent: 'complaint',
    topics: ['migalinda', 'reparto'],
    text: 'El reparto no llegó',
  }));
const insightOf = (said: Said[], now = '2026-11-22T08:00:00Z') =>
  createInsight(archiveOf({ said, weeks: [addWeeks(OPEN, -12), OPEN] }), new Date(now));
const goal = (rest: Partial<Goal> = {}): Goal => ({
  measure: 'complaints',
  target: 1,
  by: '2026-12-31',
  start: { value: 4.5, on: '2026-08-10' },
  ...rest,
});
const decision = (rest: Partial<Decision> = {}): Decision => ({
  id: 'two-drivers',
  title: 'Dos repartidores',
  status: 'done',
  since: '2026-09-21',
  mentions: [],
  measure: 'topic:reparto',
  body: '',
  ...rest,
});

test('a goal says when the week under way is already over it', () => {
  const insight = insightOf(late(8));
  expect(alreadyOver(insight, goal())).toBe(8);
  expect(alreadyOver(insight, goal({ measure: 'topic:reparto' }))).toBe(8);
  expect(alreadyOver(insight, goal({ target: 8, start: { value: 9, on: '2026-08-10' } }))).toBeUndefined();
  expect(alreadyOver(insight, goal({ measure: 'praise' }))).toBeUndefined();
  expect(alreadyOver(insight, goal({ measure: 'mentions', target: 20 }))).toBeUndefined();
  expect(alreadyOver(insight, goal({ by: '2026-11-01' }))).toBeUndefined();
  // The week has ended: its figures say it.
  expect(alreadyOver(insightOf(late(8), '2026-11-24T08:00:00Z'), goal())).toBeUndefined();
});

test('a decision says when an alarm about its own sounds in the week under way', () => {
  const insight = insightOf(late(8));
  expect(soundsAgain(insight, decision())).toBe(8);
  expect(soundsAgain(insight, decision({ measure: undefined, query: 'reparto' }))).toBeUndefined();
  const asked = createInsight(
    archiveOf({
      said: late(8),
      weeks: [addWeeks(OPEN, -12), OPEN],
      decisions: [decision({ measure: undefined, query: 'reparto' })],
    }),
    new Date('2026-11-22T08:00:00Z'),
  );
  expect(soundsAgain(asked, asked.archive.decisions[0]!)).toBe(8);
  expect(soundsAgain(insight, decision({ measure: 'topic:hogaza' }))).toBeUndefined();
  expect(soundsAgain(insight, decision({ status: 'no' }))).toBeUndefined();
  expect(soundsAgain(insightOf(late(2)), decision())).toBeUndefined();
});
