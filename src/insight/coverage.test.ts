import { describe, expect, test } from 'vitest';
import { createListening } from './coverage.ts';
import { archiveOf } from './test-archive.ts';
import type { Business } from './test-archive.ts';

const sources = [
  { id: 'foro', kind: 'feed', title: 'Foro del barrio' },
  { id: 'prensa', kind: 'google-news', query: 'x', country: 'ES' },
  { id: 'cuenta', kind: 'mastodon', own: true },
  { id: 'apagado', kind: 'feed', enabled: false },
  { id: 'mapa', kind: 'by-hand', title: 'Reseñas del mapa', url: 'https://mapa.example/', every: '1 week' },
];
/** `apagado` is switched off: no run tries it. */
const listening = (coverage: NonNullable<Business['coverage']>, rest: Business = {}) =>
  createListening(
    archiveOf({
      sources,
      weeks: ['2026-W45', '2026-W48'],
      coverage: (week, source) => (source === 'apagado' ? undefined : coverage(week, source)),
      ...rest,
    }),
  );

describe('what could be heard in a week', () => {
  test('is complete when every source answered once and every place was looked at', () => {
    const found = listening((_, source) =>
      source === 'mapa'
        ? ({ '2026-11-20': 'looked' } as Record<string, string>)
        : { '2026-11-16': 'timeout', '2026-11-17': 12 },
    ).hearing('2026-W47');
    expect(found).toEqual({
      sources: 2,
      answered: 2,
      failed: [],
      byHand: 1,
      looked: [{ id: 'mapa', title: 'Reseñas del mapa', day: '2026-11-20' }],
      unlooked: [],
      complete: true,
      left: 0,
    });
  });

  test('names those that failed all week, and why on the last day', () => {
    const found = listening((_, source) =>
      source === 'foro'
        ? { '2026-11-16': 'timeout', '2026-11-18': 'http 503' }
        : source === 'mapa'
          ? undefined
          : 3,
    ).hearing('2026-W47');
    expect(found.failed).toEqual([{ id: 'foro', title: 'Foro del barrio', why: 'http 503' }]);
    expect(found).toMatchObject({ sources: 2, answered: 1, complete: false });
  });

  test('says since when nobody has looked', () => {
    const looked = listening((week, source) =>
      source === 'mapa' ? (week === '2026-W45' ? { '2026-11-03': 'looked' } : undefined) : 3,
    );
    expect(looked.hearing('2026-W47').unlooked).toEqual([
      { id: 'mapa', title: 'Reseñas del mapa', since: '2026-11-03', url: 'https://mapa.example/' },
    ]);
    expect(looked.hearing('2026-W45').unlooked).toEqual([]);
    expect([...looked.heard('2026-W45')].sort()).toEqual(['cuenta', 'foro', 'mapa', 'prensa']);
  });

  test('takes what somebody wrote down for a look', () => {
    const found = listening((_, source) => (source === 'mapa' ? undefined : 3), {
      said: [{ day: '2026-11-17', source: 'mapa', collected: '2026-11-19T10:00:00Z' }],
    });
    expect(found.hearing('2026-W47').looked).toEqual([
      { id: 'mapa', title: 'Reseñas del mapa', day: '2026-11-19' },
    ]);
  });

  test('of the week under way goes by the last seven days', () => {
    const found = listening((week, source) =>
      source === 'mapa' ? (week === '2026-W46' ? { '2026-11-13': 'looked' } : undefined) : 3,
    );
    expect(found.hearing('2026-W47', '2026-11-19').unlooked).toEqual([]);
    expect(found.hearing('2026-W47', '2026-11-20').unlooked).toHaveLength(1);
    expect(found.hearing('2026-W47').unlooked).toHaveLength(1);
  });

  test('holds a look for as long as the place asks for', () => {
    const slow = sources.map((source) => (source.id === 'mapa' ? { ...source, every: '2 weeks' } : source));
    const found = listening(
      (week, source) =>
        source === 'mapa' ? (week === '2026-W46' ? { '2026-11-14': 'looked' } : undefined) : 3,
      { sources: slow },
    );
    expect(found.hearing('2026-W47').unlooked).toEqual([]);
    expect(found.hearing('2026-W48').unlooked).toHaveLength(1);
  });

  test('counts a source from the week it was first tried, and then also when no run reached it', () => {
    const found = listening((week, source) =>
      source === 'mapa' || (source === 'prensa' && week !== '2026-W46') ? undefined : 3,
    );
    expect(found.hearing('2026-W45')).toMatchObject({ sources: 1, failed: [] });
    expect(found.hearing('2026-W47')).toMatchObject({
      sources: 2,
      failed: [{ id: 'prensa', title: 'prensa', why: 'not tried' }],
    });
    // The week under way may still reach it.
    expect(found.hearing('2026-W47', '2026-11-18')).toMatchObject({ sources: 1, failed: [] });
  });

  test('counts what a day could not hold', () => {
    const found = listening((_, source) =>
      source === 'foro'
        ? { '2026-11-16': { seen: 300, left: 100 }, '2026-11-17': { seen: 300, left: 40 } }
        : undefined,
    );
    expect(found.hearing('2026-W47').left).toBe(140);
  });

  test('of a week without anything is nothing', () => {
    expect(listening(() => undefined).hearing('2026-W47')).toMatchObject({
      sources: 0,
      complete: false,
    });
  });
});
