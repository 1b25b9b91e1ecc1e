import { describe, expect, it } from 'vitest';
import type { Reading } from './digest.ts';
import { WHOLE_WEEK, folded, readSlug, weekParts } from './week-parts.ts';

const reading = (id: string, day: string, story = id): Reading =>
  ({ mention: { id, day }, story }) as Reading;
const many = (count: number, day: string): Reading[] =>
  Array.from({ length: count }, (_, index) => reading(`${day}-${index}`, day));

describe('weekParts', () => {
  it('reads from an address what it says', () => {
    expect(readSlug('2026-11-18')).toEqual({ day: '2026-11-18', number: 1 });
    expect(readSlug('2026-11-18-12')).toEqual({ day: '2026-11-18', number: 12 });
    expect([readSlug('late'), readSlug('late-2')]).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('leaves a week of 300 on one page', () => {
    expect(weekParts(many(WHOLE_WEEK, '2026-11-18'), [])).toEqual([]);
  });

  it('gives a larger one a page a day, and late finds one of their own', () => {
    const parts = weekParts([...many(200, '2026-11-16'), ...many(150, '2026-11-17')], many(2, '2026-10-01'));
    expect(parts.map(({ slug, readings }) => [slug, readings.length])).toEqual([
      ['2026-11-16', 200],
      ['2026-11-17', 150],
      ['late', 2],
    ]);
  });

  it('goes on over several pages for a day that is larger still', () => {
    const parts = weekParts(many(700, '2026-11-18'), []);
    expect(parts.map(({ slug, number, readings }) => [slug, number, readings.length])).toEqual([
      ['2026-11-18', 1, 300],
      ['2026-11-18-2', 2, 300],
      ['2026-11-18-3', 3, 100],
    ]);
  });
});

describe('folded', () => {
  it('folds copies into their leader, and lets a copy stand whose leader is elsewhere', () => {
    const all = [reading('a', 'd'), reading('b', 'd', 'a'), reading('c', 'd', 'z'), reading('e', 'd', 'a')];
    const { leaders, copies } = folded(all);
    expect(leaders.map(({ mention }) => mention.id)).toEqual(['a', 'c']);
    expect(copies.get('a')!.map(({ mention }) => mention.id)).toEqual(['b', 'e']);
  });
});
