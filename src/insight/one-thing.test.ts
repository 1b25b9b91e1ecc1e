import { describe, expect, test } from 'vitest';
import type { Decision } from '../archive/decision.ts';
import { addDays, addWeeks, weekDays } from '../archive/week.ts';
import type { OneThing } from './digest.ts';
import { createInsight } from './insight.ts';
import { archiveOf } from './test-archive.ts';
import type { Business, Said } from './test-archive.ts';
import { weekDigest } from './week-digest.ts';

const WEEK = '2026-W47';
const [mon, tue, , , fri, sat] = weekDays(WEEK);
const done = { status: 'answered' } as const;
/** Eight weeks with a complaint each, all answered. */
const before = Array.from({ length: 8 }, (_, n): Said => ({
  day: weekDays(addWeeks(WEEK, -1 - n))[2],
  intent: 'complaint',
  triage: done,
}));

/** What a week can ask for, in the order of the rule. */
const tasks: [OneThing['kind'], Business][] = [
  ['serious', { said: [{ id: 'x', day: mon, intent: 'complaint', text: 'Acabamos en urgencias' }] }],
  [
    'alarm',
    {
      said: Array.from({ length: 12 }, () => ({
        day: sat,
        intent: 'complaint',
        topics: ['migalinda', 'reparto'],
        triage: done,
      })),
    },
  ],
  [
    'answer',
    {
      said: [
        { id: 'older', day: tue, intent: 'question', author: 'Lucía Martín' },
        { day: fri, intent: 'complaint' },
      ],
    },
  ],
  [
    'look',
    {
      sources: [
        { id: 'foro', kind: 'feed' },
        { id: 'mapa', kind: 'by-hand', title: 'Reseñas del mapa' },
      ],
    },
  ],
  [
    'decision',
    {
      decisions: [
        {
          id: 'ruta',
          title: 'Otra ruta',
          status: 'done',
          since: addDays(mon, -40),
          review: fri,
          mentions: [],
          body: '',
        } satisfies Decision,
      ],
    },
  ],
  [
    'idea',
    {
      said: ['a', 'b', 'c'].map((author) => ({
        day: tue,
        intent: 'suggestion',
        text: '¿Y si hicierais pan sin gluten?',
        author,
        triage: done,
      })),
    },
  ],
  ['thank', { said: [{ id: 'kind', day: fri, intent: 'praise', rating: 5, author: 'Carmen Ruiz' }] }],
  ['nothing', {}],
];

const merged = (parts: readonly Business[]): Business => ({
  sources: parts.find(({ sources }) => sources)?.sources,
  decisions: parts.find(({ decisions }) => decisions)?.decisions,
  said: [...before, ...parts.flatMap(({ said }) => said ?? [])],
  weeks: [addWeeks(WEEK, -8), WEEK],
});
const digestOf = (business: Business) => {
  const archive = archiveOf(business);
  return weekDigest(createInsight(archive, new Date(`${addDays(sat, 2)}T08:00:00+01:00`)), WEEK)!;
};

describe('the one thing to do', () => {
  test.each(tasks.map(([kind], n) => [kind, n] as const))(
    'is "%s" when nothing before it in the rule is there',
    (kind, n) => {
      expect(digestOf(merged(tasks.slice(n).map(([, business]) => business))).oneThing.kind).toBe(kind);
    },
  );

  test('names what it is about', () => {
    const of = (n: number) => digestOf(merged([tasks[n]![1]])).oneThing;
    expect(of(0)).toEqual({ kind: 'serious', mention: 'x', words: ['urgencias'] });
    expect(of(1)).toEqual({ kind: 'alarm', topic: 'Reparto a domicilio', day: sat, words: [] });
    expect(of(2)).toEqual({ kind: 'answer', mention: 'older', author: 'Lucía M.' });
    expect(of(3)).toEqual({ kind: 'look', source: 'mapa', title: 'Reseñas del mapa' });
    expect(of(4)).toEqual({ kind: 'decision', decision: 'ruta', title: 'Otra ruta' });
    expect(of(5)).toMatchObject({ kind: 'idea', what: 'pan sin gluten', people: 3 });
    expect(of(6)).toEqual({ kind: 'thank', mention: 'kind', author: 'Carmen R.', rating: 5 });
  });

  test('is going through the list in the first digest, unless something is serious', () => {
    const first: Business = {
      said: [{ day: tue, intent: 'question', collected: `${addDays(sat, 2)}T05:00:00Z` }],
    };
    expect(digestOf(first).oneThing.kind).toBe('first-week');
    const serious = { ...first.said![0]!, text: 'Acabamos en urgencias' };
    expect(digestOf({ said: [serious] }).oneThing.kind).toBe('serious');
  });

  test('comes with the minutes that the week asks for', () => {
    expect(digestOf(merged([])).minutes).toBe(0);
    expect(digestOf(merged([tasks[2]![1], tasks[3]![1]])).minutes).toBe(15);
    // What the team noted outranks the guess of five minutes an answer.
    const noted = before.map((said): Said => ({ ...said, triage: { status: 'answered', minutes: 12 } }));
    expect(digestOf({ ...merged([tasks[2]![1]]), said: [...noted, ...tasks[2]![1].said!] }).minutes).toBe(25);
  });
});
