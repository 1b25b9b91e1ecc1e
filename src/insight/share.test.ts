import { describe, expect, test } from 'vitest';
import { createInsight } from './insight.ts';
import { sharesOf, wilson } from './share.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';

describe('the Wilson interval', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is %f to %f', (count, of, low, high) => {
    const interval = wilson(count, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('of nothing says nothing', () => expect(wilson(0, 0)).toEqual({ low: 0, high: 1 }));
});

describe('share of voice', () => {
  const said = (count: number, topics: string[]): Said[] =>
    Array.from({ length: count }, () => ({ day: '2026-11-18', topics }));
  const shares = (...all: Said[][]) => {
    const insight = createInsight(archiveOf({ said: all.flat() }), new Date('2026-11-30T00:00:00Z'));
    return sharesOf(insight, insight.weeks);
  };

  test('counts whoever was named, us among them, and both where both were', () => {
    const found = shares(said(6, ['migalinda']), said(4, ['espiga']), said(2, ['migalinda', 'espiga']));
    expect(found.map(({ title, count, of, ours }) => ({ title, count, of, ours }))).toEqual([
      { title: 'Migalinda', count: 8, of: 14, ours: true },
      { title: 'La Espiga', count: 6, of: 14, ours: false },
    ]);
    expect(found[0]!.interval).toEqual(wilson(8, 14));
  });

  test('says nothing below 10, and without competitors', () => {
    expect(shares(said(6, ['migalinda']), said(3, ['espiga']))).toEqual([]);
    const alone = archiveOf({ said: said(20, ['migalinda']), topics: [{ id: 'migalinda', kind: 'brand' }] });
    const insight = createInsight(alone, new Date('2026-11-30T00:00:00Z'));
    expect(sharesOf(insight, insight.weeks)).toEqual([]);
  });
});
