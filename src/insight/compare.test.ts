import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, compare, sameEars, usualOf } from './compare.ts';
import type { HeardCounts } from './compare.ts';

/** Counts by source; a source that is not named was not heard. */
const week = (counts: Record<string, number>): HeardCounts => ({
  heard: new Set(Object.keys(counts)),
  counts: new Map(Object.entries(counts)),
});
const weeks = (counts: number[]): HeardCounts[] => counts.map((count) => week({ foro: count }));

describe('a week is compared', () => {
  test('with the weeks before, when four of them were heard', () => {
    expect(compare(week({ foro: 5 }), weeks([1, 2, 3]))).toBeUndefined();
    expect(compare(week({ foro: 5 }), weeks([1, 2, 3, 6]))).toEqual({
      count: 5,
      before: { sum: 12, weeks: 4, mean: 3, totals: [1, 2, 3, 6] },
    });
  });

  test('by the sources heard on both sides alone: a source that failed is no fall', () => {
    const before = Array.from({ length: 8 }, () => week({ foro: 4, resenas: 10 }));
    const found = compare(week({ foro: 4 }), before);
    expect(found).toMatchObject({ count: 4, before: { mean: 4 } });
    expect(changeOf(found).change).toBe('usual');
  });

  test('without a source that is new: it is no rise', () => {
    const found = compare(week({ foro: 4, nuevo: 30 }), weeks([4, 4, 4, 4, 4, 4, 4, 4]));
    expect(changeOf(found).change).toBe('usual');
  });

  test('with a source’s own mean where it failed before', () => {
    const before = [...Array.from({ length: 4 }, () => week({ foro: 2, blog: 6 })), ...weeks([2, 2, 2, 2])];
    expect(compare(week({ foro: 2, blog: 6 }), before)).toMatchObject({
      count: 8,
      before: { mean: 8, sum: 64 },
    });
  });

  test('not at all when nothing was heard', () => {
    expect(compare(week({}), weeks([1, 2, 3, 4, 5]))).toBeUndefined();
    expect(changeOf(undefined)).toEqual({ change: 'unknown' });
  });
});

describe('what is usual', () => {
  const change = (count: number, before: number[]) => changeOf(compare(week({ foro: count }), weeks(before)));

  test('is what a Poisson count with that past would mostly be', () => {
    const eight = [8, 8, 8, 8, 8, 8, 8, 8];
    expect(change(8, eight)).toEqual({ change: 'usual', usual: { low: 4, high: 12 } });
    expect(change(13, eight).change).toBe('more');
    expect(change(3, eight).change).toBe('fewer');
  });

  test('is wider where the weeks themselves vary more', () => {
    const wild = compare(week({ foro: 20 }), weeks([2, 30, 1, 25, 3, 28, 2, 26]))!;
    expect(usualOf(wild).high).toBeGreaterThanOrEqual(26);
    expect(usualOf(wild).low).toBeLessThanOrEqual(2);
  });

  test('holds for small businesses: no fall is claimed from one or two a week', () => {
    expect(change(0, [1, 2, 1, 0, 2, 1, 1, 2]).change).toBe('usual');
  });

  test('never calls the same count both', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.array(fc.nat(60), { minLength: 4, maxLength: 8 }), (count, before) => {
        const { change: found, usual } = change(count, before);
        expect(usual!.low).toBeLessThanOrEqual(usual!.high);
        expect(found).toBe(count > usual!.high ? 'more' : count < usual!.low ? 'fewer' : 'usual');
      }),
    );
  });
});

test('two weeks are compared by the sources that answered in both', () => {
  expect(sameEars(week({ foro: 5, blog: 1 }), week({ foro: 6, prensa: 9 }))).toEqual({
    now: 5,
    before: 6,
    sources: 1,
  });
  expect(sameEars(week({ foro: 5 }), week({ blog: 5 }))).toBeUndefined();
});
