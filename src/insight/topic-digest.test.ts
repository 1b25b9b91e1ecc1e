import { describe, expect, test } from 'vitest';
import { addWeeks, weekDays } from '../archive/week.ts';
import { createInsight } from './insight.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';
import { topicDigest } from './topic-digest.ts';

const LAST = '2026-W47';
const now = new Date('2026-11-25T00:00:00Z');
const said: Said[] = Array.from({ length: 60 }, (_, n) => ({
  id: `m${String(59 - n).padStart(2, '0')}`,
  day: weekDays(addWeeks(LAST, -n))[1],
  topics: ['migalinda', 'reparto'],
  text: 'El reparto llegó puntual',
  intent: n % 2 ? 'praise' : 'complaint',
  platform: n % 3 ? 'forum' : 'reviews',
}));
const insight = createInsight(
  archiveOf({
    said: [
      ...said,
      { id: 'gone', day: '2026-11-18', topics: ['antiguo'] },
      { id: 'copy', day: '2026-11-19', topics: ['migalinda', 'reparto'], story: 'm59' },
      {
        id: 'not-ours',
        day: '2026-11-19',
        topics: ['reparto'],
        triage: { status: 'dismissed', reason: 'not-about-us' },
      },
      { id: 'late', day: '2026-11-03', week: LAST, topics: ['reparto'] },
      ...Array.from({ length: 12 }, (_, n): Said => ({
        id: `wave${n}`,
        day: '2026-11-21',
        topics: ['migalinda', 'reparto'],
        intent: 'complaint',
        text: 'Todo frío',
      })),
    ],
    weeks: ['2025-W40', '2026-W48'],
  }),
  now,
);
const digest = topicDigest(insight, 'reparto')!;

describe('a topic', () => {
  test('has a trend over 26 weeks, with its complaints, praise, usual range and alarms', () => {
    expect(digest.trend).toHaveLength(26);
    expect(digest.trend.at(-1)).toMatchObject({ week: '2026-W48', count: 0, open: true });
    expect(digest.trend.at(-2)).toMatchObject({
      week: LAST,
      count: 13,
      complaints: 13,
      praise: 0,
      heard: 2,
      alarm: 'begins',
      open: false,
    });
    expect(digest.trend.at(-3)).toMatchObject({ count: 1, praise: 1, usual: { low: 0, high: 3 } });
  });

  test('counts each story once and leaves out what is not about us, but knows late finds', () => {
    expect(digest.total).toBe(73);
    expect(digest.latest.map(({ mention }) => mention.id)).not.toContain('copy');
    expect(digest.latest.map(({ mention }) => mention.id)).not.toContain('not-ours');
    expect(digest.latest.map(({ mention }) => mention.id)).toContain('late');
    // A late find is in no week's count.
    expect(digest.trend.reduce((sum, { count }) => sum + count, 0)).toBe(25 + 12);
  });

  test('has its latest mentions and its years, newest first', () => {
    expect(digest.latest).toHaveLength(20);
    expect(digest.latest[0]!.mention.day).toBe('2026-11-21');
    expect(digest.years.map(({ year }) => year)).toEqual(['2026', '2025']);
    expect(digest.years.flatMap(({ readings }) => readings)).toHaveLength(73);
    expect(digest.since).toBe(said.at(-1)!.day);
  });

  test('has platforms and the words that tell it from the rest', () => {
    expect(digest.platforms.map(({ platform }) => platform)).toEqual(['forum', 'reviews']);
    expect(digest.counts.mentions).toBe(37);
  });

  test('whose file is gone is marked as ended; one that never was is none', () => {
    expect(topicDigest(insight, 'antiguo')).toMatchObject({ ended: true, total: 1, topic: undefined });
    expect(topicDigest(insight, 'hogaza')).toMatchObject({
      ended: false,
      total: 0,
      latest: [],
      years: [],
      words: [],
    });
    expect(topicDigest(insight, 'nunca')).toBeUndefined();
    expect(topicDigest(insight, 'constructor')).toBeUndefined();
  });
});
