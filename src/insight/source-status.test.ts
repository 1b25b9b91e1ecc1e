import { describe, expect, test } from 'vitest';
import type { CoverageValue } from '../archive/coverage.ts';
import { addDays } from '../archive/week.ts';
import { createInsight } from './insight.ts';
import { sourceStatuses, statusOf, unusualSilence } from './source-status.ts';
import { archiveOf } from './test-archive.ts';

const FROM = '2026-10-01';
const day = (n: number): string => addDays(FROM, n);
/** What a source did on each day from the first of October on. */
const coverage = (...values: CoverageValue[]): [string, CoverageValue][] =>
  values.map((value, n) => [day(n), value]);
const every = (days: number, value: CoverageValue): CoverageValue[] =>
  Array.from({ length: days }, () => value);

describe('a source', () => {
  test('is ok when it answered last', () => {
    expect(statusOf(coverage('timeout', 20), [], day(1))).toEqual({ state: 'ok', last: day(1) });
  });

  test('has failed since its last answer, and is dead after three weeks of it', () => {
    const failing = coverage(20, ...every(30, 'http 503'));
    expect(statusOf(failing.slice(0, 4), [], day(3))).toEqual({
      state: 'failed',
      since: day(1),
      days: 3,
      why: 'http 503',
      last: day(0),
    });
    expect(statusOf(failing.slice(0, 21), [], day(20)).state).toBe('failed');
    expect(statusOf(failing.slice(0, 22), [], day(21))).toMatchObject({ state: 'dead', days: 21 });
    expect(statusOf(coverage(...every(3, 'http 404')), [], day(2))).toMatchObject({
      state: 'failed',
      last: undefined,
    });
  });

  test('was never tried when nothing is known', () =>
    expect(statusOf([], [], day(0))).toEqual({ state: 'never' }));

  // One mention a day for 10 days: (9 ÷ (9 + silence)) ^ 10.5 < 1 % from 5 days on; one in ten days: from 26 on.
  test('is silent when it says nothing for longer than is usual for it', () => {
    expect(unusualSilence(10, 9)).toBe(5);
    const daily = Array.from({ length: 10 }, (_, n) => day(n));
    const heard = coverage(...every(40, 20));
    expect(statusOf(heard.slice(0, 15), daily, day(14)).state).toBe('ok');
    expect(statusOf(heard.slice(0, 16), daily, day(15))).toEqual({
      state: 'silent',
      last: day(15),
      spoke: day(9),
      days: 6,
      usually: 5,
    });
    expect(statusOf(heard, [day(0), day(13), day(22), day(30)], day(39)).state).toBe('ok');
    // Three mentions do not tell how often it speaks.
    expect(statusOf(heard, [day(0), day(1), day(2)], day(39)).state).toBe('ok');
  });
});

test('all sources of today have a status', () => {
  const archive = archiveOf({
    sources: [
      { id: 'foro', kind: 'feed' },
      { id: 'apagado', kind: 'feed', enabled: false },
      { id: 'nuevo', kind: 'feed' },
      { id: 'mapa', kind: 'by-hand' },
      { id: 'mostrador', kind: 'by-hand' },
    ],
    weeks: ['2026-W46', '2026-W47'],
    coverage: (week, source): CoverageValue | Record<string, CoverageValue> | undefined => {
      if (source === 'foro') return 20;
      if (source === 'mapa' && week === '2026-W47') return { '2026-11-18': 'looked' };
      if (source === 'mostrador' && week === '2026-W46') return { '2026-11-10': 'looked' };
      return undefined;
    },
  });
  const insight = createInsight(archive, new Date('2026-11-20T08:00:00Z'));
  expect(Object.fromEntries(sourceStatuses(insight))).toEqual({
    foro: { state: 'ok', last: '2026-11-20' },
    apagado: { state: 'off' },
    nuevo: { state: 'never' },
    mapa: { state: 'looked', last: '2026-11-18' },
    mostrador: { state: 'not-looked', last: '2026-11-10' },
  });
});
