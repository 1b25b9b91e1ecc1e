import { describe, expect, test } from 'vitest';
import { proposedExclusions } from './exclusions.ts';
import { createInsight } from './insight.ts';
import { promisesAtRisk } from './promises.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';

describe('what was dismissed as not about us', () => {
  const topics = { migalinda: ['Migalinda'] };
  const kept = ['Migalinda tiene el mejor pan', 'La hogaza de Migalinda', 'En Migalinda son muy amables'];
  const other = [
    'Migalinda, la canción del verano',
    'Suena Migalinda en la radio: vaya canción',
    'La canción Migalinda',
  ];
  const said = (texts: string[], rest: Partial<Said> = {}): Said[] =>
    texts.map((text, n) => ({ id: `${text.slice(0, 3)}${n}`, day: '2026-11-18', text, topics, ...rest }));
  const not = { triage: { status: 'dismissed', reason: 'not-about-us' } } as const;
  const propose = (all: Said[]) =>
    proposedExclusions(createInsight(archiveOf({ said: all }), new Date('2026-11-30T00:00:00Z')));

  test('proposes the term that it shares and that nothing kept holds', () => {
    expect(propose([...said(kept), ...said(other, not)])).toMatchObject([
      {
        topic: 'migalinda',
        title: 'Migalinda',
        term: 'canción',
        dismissed: expect.arrayContaining([expect.any(String)]),
      },
    ]);
    expect(propose([...said(kept), ...said(other, not)])[0]!.dismissed).toHaveLength(3);
  });

  test('proposes nothing that would keep out what is about us, and nothing without a reason', () => {
    expect(propose([...said(kept), ...said(kept, not)])).toEqual([]);
    expect(propose(said(kept))).toEqual([]);
    expect(
      propose([...said(kept), ...said(other, { triage: { status: 'dismissed', reason: 'spam' } })]),
    ).toEqual([]);
  });
});

test('a promise about to be broken is one that is due within hours and not past', () => {
  const settings = { respond: { within: '1 day', hours: 'Mon-Sat 08:00-20:00', holidays: [] } };
  const said: Said[] = [
    { id: 'due', day: '2026-11-18', intent: 'question' },
    { id: 'later', day: '2026-11-19', intent: 'question' },
    { id: 'past', day: '2026-11-17', intent: 'question' },
    { id: 'unsure', day: '2026-11-18', intent: 'question', sure: false },
    { id: 'answered', day: '2026-11-18', intent: 'question', triage: { status: 'answered' } },
  ];
  const at = (now: string) =>
    promisesAtRisk(createInsight(archiveOf({ said, settings }), new Date(now))).map(
      ({ mention }) => mention.id,
    );
  expect(at('2026-11-19T15:59:00+01:00')).toEqual([]);
  expect(at('2026-11-19T16:00:00+01:00')).toEqual(['due']);
  expect(at('2026-11-19T20:01:00+01:00')).toEqual([]);
});
