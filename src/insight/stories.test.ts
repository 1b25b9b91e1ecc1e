import { describe, expect, test } from 'vitest';
import { createInsight } from './insight.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';
import { weekDigest } from './week-digest.ts';

const now = new Date('2026-11-30T00:00:00Z');
const insightOf = (said: Said[]) => createInsight(archiveOf({ said }), now);

describe('a story', () => {
  const said: Said[] = [
    { id: 'first-filed', day: '2026-11-18', source: 'foro' },
    { id: 'earliest', day: '2026-11-17', source: 'resenas', story: 'first-filed' },
    { id: 'latest', day: '2026-11-24', source: 'foro', story: 'first-filed' },
    { id: 'alone', day: '2026-11-18' },
  ];

  test('is led by the earliest published, counted once, and folded rather than deleted', () => {
    const insight = insightOf(said);
    expect(insight.stories.get('earliest')!.map(({ mention }) => mention.id)).toEqual([
      'earliest',
      'first-filed',
      'latest',
    ]);
    expect(insight.weeks.map(({ counted }) => counted.map(({ mention }) => mention.id))).toEqual([
      ['earliest', 'alone'],
      [],
    ]);
    expect(weekDigest(insight, '2026-W47')!.mentions).toHaveLength(3);
    expect(weekDigest(insight, '2026-W48')!.stories.map(([leader]) => leader!.mention.id)).toEqual([
      'earliest',
    ]);
  });

  test('is led by one that is ours, whoever was first', () => {
    const insight = insightOf([
      { ...said[0]!, triage: { status: 'dismissed', reason: 'not-about-us' } },
      { ...said[2]!, day: '2026-11-19' },
    ]);
    expect(insight.readings.map(({ story }) => story)).toEqual(['latest', 'latest']);
  });

  test('whose first member was forgotten goes on without it', () => {
    const insight = insightOf([said[1]!, said[2]!]);
    expect(insight.weeks.flatMap(({ counted }) => counted.map(({ mention }) => mention.id))).toEqual([
      'earliest',
    ]);
  });
});

test('a late find is listed apart and enters no count', () => {
  const insight = insightOf([
    { id: 'on-time', day: '2026-11-18' },
    {
      id: 'late',
      day: '2026-11-04',
      week: '2026-W47',
      collected: '2026-11-18T06:00:00Z',
      intent: 'complaint',
    },
    { id: 'before', day: '2026-10-28' },
  ]);
  const digest = weekDigest(insight, '2026-W47')!;
  expect(digest.counts.mentions).toBe(1);
  expect(digest.late.map(({ mention }) => mention.id)).toEqual(['late']);
  expect(digest.mentions.map(({ mention }) => mention.id)).toEqual(['on-time']);
  expect(digest.waiting.map(({ mention }) => mention.id)).toEqual(['late']);
});
