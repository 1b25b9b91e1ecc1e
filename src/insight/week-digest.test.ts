import { describe, expect, test } from 'vitest';
import { addDays, addWeeks, weekDays } from '../archive/week.ts';
import { closingFigures } from './figures.ts';
import { createInsight } from './insight.ts';
import { archiveOf } from './test-archive.ts';
import type { Business, Said } from './test-archive.ts';
import { weekDigest } from './week-digest.ts';

const WEEK = '2026-W47';
const days = weekDays(WEEK);
const now = new Date(`${addDays(days[6], 1)}T08:00:00+01:00`);
const digestOf = (business: Business, at = now, week = WEEK) =>
  weekDigest(createInsight(archiveOf({ weeks: [addWeeks(WEEK, -8), WEEK], ...business }), at), week)!;
const times = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);
const usual = Array.from({ length: 8 }, (_, n) =>
  times(10, { day: weekDays(addWeeks(WEEK, -1 - n))[2], triage: { status: 'answered' } }),
).flat();

describe('the digest of a week', () => {
  test('is a value that JSON holds, the same whenever it is asked for', () => {
    const business: Business = {
      said: [
        ...usual,
        {
          day: days[0],
          intent: 'complaint',
          rating: 1,
          author: 'Lucía Martín',
          text: 'Alergia y urgencias',
          topics: ['migalinda', 'reparto'],
        },
        { day: days[1], topics: ['espiga'], intent: 'praise' },
        { day: days[2], topics: ['pan'], intent: 'question' },
      ],
    };
    const digest = digestOf(business);
    expect(JSON.parse(JSON.stringify(digest))).toEqual(JSON.parse(JSON.stringify(digestOf(business))));
    expect(Object.values(digest)).not.toContain(NaN);
    // No author's whole name beside what the mention itself holds.
    const { mention, ...shown } = digest.waiting[0]!;
    expect(mention.author?.name).toBe('Lucía Martín');
    expect(JSON.stringify(shown)).not.toContain('Martín');
  });

  test('of a week that is not there is none', () => {
    expect(weekDigest(createInsight(archiveOf({ said: [] }), now), '2020-W01')).toBeUndefined();
  });

  test('finds the same in the same archive, whichever week is asked for first', () => {
    const archive = archiveOf({
      said: [...usual, ...times(30, { day: days[3], intent: 'complaint', topics: ['migalinda', 'reparto'] })],
    });
    const forwards = createInsight(archive, now);
    const backwards = createInsight(archive, now);
    const ids = forwards.weeks.map(({ id }) => id);
    const ahead = ids.map((id) => weekDigest(forwards, id));
    expect(
      ids
        .toReversed()
        .map((id) => weekDigest(backwards, id))
        .reverse(),
    ).toEqual(ahead);
  });
});

describe('the state of a week', () => {
  const state = (said: Said[], business: Business = {}) =>
    digestOf({ said: [...usual, ...said], ...business }).state;

  test('is quiet only when it was heard, nobody complained, and hardly anybody spoke', () => {
    expect(state([])).toBe('quiet');
    expect(state(times(2, { day: days[0] }))).toBe('quiet');
    expect(state([{ day: days[0], intent: 'complaint' }])).toBe('normal');
    expect(state(times(3, { day: days[0] }))).toBe('quiet');
    expect(state(times(9, { day: days[0] }))).toBe('normal');
  });

  test('is not quiet before it has ended', () => {
    expect(digestOf({ said: usual }, new Date(`${days[4]}T08:00:00Z`)).state).toBe('normal');
  });

  test('is never quiet while a by-hand place was not looked at', () => {
    const sources = [
      ...Array.from({ length: 9 }, (_, n) => ({ id: `s${n}`, kind: 'feed' })),
      { id: 'mapa', kind: 'by-hand', title: 'Mapa' },
    ];
    const said = usual.map((one) => ({ ...one, source: 's1' }));
    const looked: Business['coverage'] = (_, source) => (source === 'mapa' ? { [days[2]]: 'looked' } : 5);
    expect(digestOf({ sources, said }).state).toBe('normal');
    expect(digestOf({ sources, said, coverage: looked }).state).toBe('quiet');
  });

  test('is half heard when a quarter of the places was not heard', () => {
    expect(
      state([], { coverage: (week, source) => (week === WEEK && source === 'foro' ? 'timeout' : 5) }),
    ).toBe('half-heard');
  });

  test('is attention for one serious message that waits, and lively for much more than usual', () => {
    expect(state([{ day: days[0], intent: 'complaint', text: 'Acabé en urgencias' }])).toBe('attention');
    expect(
      state([
        { day: days[0], intent: 'complaint', text: 'Acabé en urgencias', triage: { status: 'answered' } },
      ]),
    ).toBe('normal');
    expect(state(times(16, { day: days[0], intent: 'praise' }))).toBe('lively');
  });

  test('is not attention for serious words in what is praised with five stars, or is history', () => {
    expect(
      state([
        {
          day: days[0],
          intent: 'praise',
          rating: 5,
          text: 'Mi hijo es alérgico y lo cuidan mucho: ni una alergia',
        },
      ]),
    ).not.toBe('attention');
    const old = {
      day: days[0],
      collected: `${addDays(days[0], 20)}T06:00:00Z`,
      source: 'resenas',
      text: 'Acabé en urgencias',
    };
    expect(state([{ ...old, intent: 'complaint' }])).not.toBe('attention');
  });
});

describe('the first digest', () => {
  const collected = `${addDays(days[6], 1)}T05:00:00Z`;
  const said = Array.from({ length: 3 }, (_, n): Said => ({
    day: weekDays(addWeeks(WEEK, -n))[1],
    collected,
  }));

  test('is the last week that had ended when listening began', () => {
    const insight = createInsight(archiveOf({ said, weeks: ['2026-W40', '2026-W48'] }), now);
    expect(insight.firstDigest).toBe(WEEK);
    expect(weekDigest(insight, WEEK)!.oneMinute[0]).toEqual({
      kind: 'first-week',
      weeks: 8,
      sources: 2,
      mentions: 3,
      waiting: 0,
      history: true,
      comparable: true,
    });
    expect(weekDigest(insight, '2026-W46')!.first).toBe(false);
  });

  test('stays the first when the mentions of then are no longer kept', () => {
    const archive = archiveOf({ said: [{ day: '2027-11-17' }], weeks: ['2026-W40', '2027-W46'] });
    for (const week of archive.weeks)
      if (week.id <= WEEK)
        week.figures = { ...closingFigures(archive, week.id, new Date(collected)), filed: 3 };
    expect(createInsight(archive, new Date('2027-11-30T00:00:00Z')).firstDigest).toBe(WEEK);
  });
});

describe('figures', () => {
  const business: Business = {
    said: [
      { id: 'a', day: days[0], intent: 'complaint', rating: 1, topics: ['migalinda', 'reparto'] },
      { id: 'b', day: days[1], intent: 'question', triage: { status: 'answered' } },
      {
        id: 'c',
        day: days[1],
        intent: 'praise',
        sure: false,
        sentiment: 'positive',
        platform: 'reviews',
        source: 'resenas',
      },
      { id: 'copy', day: days[2], story: 'c' },
      { id: 'late', day: addDays(days[0], -20), week: WEEK, intent: 'question' },
      { id: 'theirs', day: days[3], topics: ['espiga'] },
      { id: 'gone', day: days[3], triage: { status: 'dismissed', reason: 'not-about-us' } },
    ],
  };

  test('are the counts of a week as it closes: ours, without late finds, stories once', () => {
    expect(closingFigures(archiveOf(business), WEEK, now)).toEqual({
      week: WEEK,
      closed: '2026-11-23T07:00:00Z',
      ours: {
        mentions: 3,
        sentiment: { negative: 1, neutral: 1, positive: 1 },
        unsure: 1,
        intent: { complaint: 1, question: 1, praise: 1 },
        rating: { 1: 1 },
      },
      filed: 7,
      late: 1,
      copies: 1,
      waiting: 2,
      answered: 1,
      topics: {
        espiga: { mentions: 1, sentiment: { neutral: 1 }, unsure: 0, intent: { other: 1 }, rating: {} },
        migalinda: expect.objectContaining({ mentions: 3 }),
        reparto: expect.objectContaining({ mentions: 1 }),
      },
      platforms: { forum: 2, reviews: 1 },
      sources: { foro: 2, resenas: 1 },
      broadcasts: 0,
      coverage: { sources: 2, answered: 2, byHand: 0, looked: 0 },
    });
  });

  test('hold no person', () => {
    const named = {
      said: business.said!.map((said) => ({ ...said, author: 'Lucía Martín', text: 'Soy Lucía' })),
    };
    expect(JSON.stringify(closingFigures(archiveOf(named), WEEK, now))).not.toContain('Luc');
  });

  test('of a week of which nothing was filed are noughts', () => {
    expect(closingFigures(archiveOf({ said: [] }), '2026-W30', now)).toMatchObject({
      week: '2026-W30',
      filed: 0,
      waiting: 0,
    });
  });

  test('stay as they were when the week closed, with what has changed since beside them', () => {
    const archive = archiveOf({ ...business, said: [...usual, ...business.said!] });
    archive.weeks.find(({ id }) => id === WEEK)!.figures = closingFigures(archive, WEEK, now);
    expect(weekDigest(createInsight(archive, now), WEEK)!.since).toBeUndefined();
    archive.weeks.find(({ id }) => id === WEEK)!.mentions[1]!.triage = {
      status: 'dismissed',
      reason: 'not-about-us',
    };
    const digest = weekDigest(createInsight(archive, now), WEEK)!;
    expect(digest.counts.mentions).toBe(2);
    expect(digest.since).toMatchObject({ then: { mentions: 3 }, now: { mentions: 2 } });
    expect(digest.oneMinute).toContainEqual(expect.objectContaining({ mentions: 3 }));
  });
});

test('whoever claims to be us neither buys of us nor praises us; their complaint is read', () => {
  const author = 'Migalinda';
  const said: Said[] = (['purchase', 'praise', 'complaint'] as const).flatMap((intent) => [
    { day: days[1], intent, author },
    { day: days[1], intent, author: 'Lucía' },
  ]);
  const digest = weekDigest(createInsight(archiveOf({ said }), now), WEEK)!;
  const authors = (kind: 'purchase' | 'praise' | 'complaint') =>
    digest.said[kind].map(({ mention }) => mention.author?.name).sort();
  expect(authors('purchase')).toEqual(['Lucía']);
  expect(authors('praise')).toEqual(['Lucía']);
  expect(authors('complaint')).toEqual(['Lucía', 'Migalinda']);
  // Every count agrees with its list, and the mention itself stays.
  expect(digest.counts.mentions).toBe(said.length);
  for (const kind of ['purchase', 'praise', 'complaint'] as const)
    expect(digest.counts.intent[kind]).toBe(digest.said[kind].length);
  expect(digest.counts.intent.other).toBe(2);
});

test('what the team says of somebody who bears our name stands', () => {
  const said: Said[] = [
    {
      day: days[1],
      author: 'Migalinda',
      intent: 'other',
      triage: { intent: 'purchase', status: 'answered' },
    },
  ];
  const digest = weekDigest(createInsight(archiveOf({ said }), now), WEEK)!;
  expect(digest.said.purchase).toHaveLength(1);
  expect(digest.counts.intent.purchase).toBe(1);
});

describe('a week before listening began', () => {
  const collected = `${addDays(days[6], 1)}T05:00:00Z`;
  const said: Said[] = [days[1], addDays(days[1], -28)].map((day) => ({ day, collected }));

  test('that no source reaches back to is not claimed to have been heard', () => {
    const coverage: Business['coverage'] = (week) => (week < WEEK ? undefined : 20);
    const insight = createInsight(archiveOf({ said, coverage, weeks: [addWeeks(WEEK, -8), WEEK] }), now);
    const digest = weekDigest(insight, addWeeks(WEEK, -4))!;
    expect(digest).toMatchObject({ state: 'half-heard', change: 'unknown', hearing: { afterwards: true } });
    expect(digest.oneMinute.map(({ kind }) => kind)).toEqual(['half-heard', 'count', 'compared']);
    expect(weekDigest(insight, WEEK)!.hearing.afterwards).toBeUndefined();
  });
});
