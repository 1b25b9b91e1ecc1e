import { expect, test } from 'vitest';
import { idOf } from '../../src/archive/identity.ts';
import type { Coverage } from '../../src/archive/coverage.ts';
import type { Found, Gathered } from './gathered.ts';
import { A_DAY, FIRST_RUN, plan } from './file.ts';
import type { Planning } from './file.ts';
import { coverageOf } from './hearing.ts';
import { Known } from './known.ts';
import { openPastWeeks, reach } from './reach.ts';
import type { Before } from './reach.ts';

const now = new Date('2026-11-18T07:00:00Z'); // a Wednesday of W47
const timezone = 'Europe/Madrid';
const emptyBefore: Before = { empty: true, weeks: [], closed: new Set(), coverage: new Map() };
const heard: Coverage = { foro: { '2026-11-16': 3 } };
const laterBefore: Before = {
  empty: false,
  weeks: ['2026-W45', '2026-W46', '2026-W47'],
  closed: new Set(['2026-W45']),
  coverage: new Map([['2026-W47', heard]]),
};

const found = (published: string, over: Partial<Found['entry']> = {}): Found => ({
  entry: {
    id: idOf([published, over.url ?? '', over.title ?? '']),
    source: 'foro',
    platform: 'forum',
    title: `Sobre Migalinda ${published}`,
    text: 'Texto',
    published,
    ...over,
  },
  signals: {
    language: 'es',
    topics: { migalinda: ['Migalinda'] },
    sentiment: { label: 'neutral', score: 0, confidence: 1 },
    intent: { label: 'other', confidence: 1 },
  },
  own: false,
});
const gathered = (items: Found[], over: Partial<Gathered> = {}): Gathered => ({
  source: 'foro',
  outcome: { status: 'answered', seen: items.length, days: {} },
  found: items,
  faults: [],
  milliseconds: 1,
  ...over,
});
const at = (before: Before, over: Partial<Planning> = {}): Planning => ({
  before,
  known: new Known([], []),
  filedToday: new Map(),
  now,
  timezone,
  story: ({ id }) => id,
  ...over,
});

test('an empty archive is filled eight weeks backwards, each entry in the week it was published in', () => {
  const items = [
    '2026-11-18T06:00:00+01:00',
    '2026-11-15T23:30:00Z',
    '2026-09-21T00:00:00+02:00',
    '2026-09-20T23:59:59+02:00',
  ];
  const { filings } = plan([gathered(items.map((one) => found(one)))], at(emptyBefore));
  // 23:30 UTC on Sunday is Monday in Madrid, and the week before the eighth is out of reach.
  expect(filings.map(({ week }) => week)).toEqual(['2026-W39', '2026-W47', '2026-W47']);
});

test('a week that has ended stays open until it closes; what is found later lies in the week under way', () => {
  const items = ['2026-11-12T10:00:00+01:00', '2026-11-05T10:00:00+01:00'];
  const { filings } = plan([gathered(items.map((one) => found(one)))], at(laterBefore));
  expect(filings.map(({ week, entry }) => [week, entry.published.slice(0, 10)])).toEqual([
    ['2026-W47', '2026-11-05'],
    ['2026-W46', '2026-11-12'],
  ]);
});

test('a source files so many a day, newest first, and the rest is counted', () => {
  const many = Array.from({ length: FIRST_RUN + 5 }, (_, n) =>
    found('2026-11-17T10:00:00+01:00', {
      title: `t${n}`,
      published: new Date(Date.UTC(2026, 10, 17, 0, 0, n)).toISOString(),
    }),
  );
  const first = plan([gathered(many)], at(emptyBefore));
  expect([first.filings.length, first.left.get('foro')]).toEqual([FIRST_RUN, 5]);
  expect(first.filings[0]!.entry.title).toBe('t5');
  const later = plan([gathered(many)], at(laterBefore, { filedToday: new Map([['foro', 50]]) }));
  expect([later.filings.length, later.left.get('foro')]).toEqual([A_DAY - 50, FIRST_RUN + 5 - (A_DAY - 50)]);
});

test('a broadcast takes no room and has no story', () => {
  const own = { ...found('2026-11-17T10:00:00+01:00'), own: true };
  const { filings, left } = plan(
    [gathered([own])],
    at(laterBefore, { filedToday: new Map([['foro', A_DAY]]), story: () => 'aaaaaaaaaaaa' }),
  );
  expect(filings).toHaveLength(1);
  expect(filings[0]!.signals.story).toBeUndefined();
  expect(left.size).toBe(0);
});

test('how far back a source is heard', () => {
  const day = (before: Before, source: string, since?: Date) =>
    reach(before, source, now, timezone, since).toISOString();
  expect(day(emptyBefore, 'foro')).toBe('2026-09-20T22:00:00.000Z');
  expect(day(laterBefore, 'nueva')).toBe('2026-11-04T07:00:00.000Z');
  expect(day(laterBefore, 'foro')).toBe('2026-11-04T07:00:00.000Z');
  const silent: Before = {
    ...laterBefore,
    coverage: new Map([['2026-W43', { foro: { '2026-10-20': 1 } }]]),
    weeks: ['2026-W43', '2026-W47'],
  };
  expect(day(silent, 'foro')).toBe('2026-10-19T00:00:00.000Z');
  expect(day(laterBefore, 'foro', new Date('2026-01-01T00:00:00Z'))).toBe('2026-01-01T00:00:00.000Z');
});

test('coverage: today for every source, past weeks only where the feed reaches back behind them', () => {
  const outcome = {
    status: 'answered' as const,
    seen: 9,
    oldest: '2026-11-08T12:00:00+01:00',
    days: { '2026-11-10': 2, '2026-11-17': 1 },
  };
  const covered = coverageOf(
    [
      gathered([], { outcome }),
      gathered([], { source: 'caido', outcome: { status: 'failed', why: 'http 503', message: '' } }),
      gathered([], { source: 'mapa', outcome: { status: 'by-hand' } }),
    ],
    new Map([['foro', 4]]),
    emptyBefore,
    now,
    timezone,
  );
  expect(Object.fromEntries(covered)).toEqual({
    '2026-W47': { foro: { '2026-11-18': { seen: 9, left: 4 } }, caido: { '2026-11-18': 'http 503' } },
    '2026-W46': {
      foro: {
        '2026-11-09': 0,
        '2026-11-10': 2,
        '2026-11-11': 0,
        '2026-11-12': 0,
        '2026-11-13': 0,
        '2026-11-14': 0,
        '2026-11-15': 0,
      },
    },
  });
});

test('ended weeks without figures are open, missed ones too', () => {
  expect(openPastWeeks(laterBefore, now, timezone)).toEqual(['2026-W46']);
  expect(openPastWeeks(emptyBefore, now, timezone)).toHaveLength(8);
  expect(
    openPastWeeks({ ...laterBefore, weeks: ['2026-W44'], closed: new Set(['2026-W44']) }, now, timezone),
  ).toEqual(['2026-W45', '2026-W46']);
});
