import { describe, expect, test } from 'vitest';
import { createInsight } from './insight.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';
import { weekDigest } from './week-digest.ts';

// A Monday morning; the shop opens Monday to Saturday, 8 to 20.
const now = new Date('2026-11-23T09:00:00+01:00');
const settings = { respond: { within: '1 day', hours: 'Mon-Sat 08:00-20:00', holidays: [] } };
const waits = (said: Partial<Said>, at = now) =>
  createInsight(archiveOf({ said: [{ day: '2026-11-18', ...said }], settings }), at).readings[0]!.waiting;

describe('a mention of ours waits', () => {
  test('when it is a complaint, a question or a wish to buy', () => {
    for (const intent of ['complaint', 'question', 'purchase'] as const)
      expect(waits({ intent })?.how).toBe('sure');
    for (const intent of ['praise', 'suggestion', 'news', 'other'] as const)
      expect(waits({ intent })).toBeUndefined();
    expect(waits({ intent: 'question', sure: false })?.how).toBe('maybe');
  });

  test('when it has two stars or fewer, whatever the program says of it', () => {
    expect(waits({ rating: 2 })?.how).toBe('sure');
    expect(waits({ rating: 1, intent: 'praise', sure: false })?.how).toBe('sure');
    expect(waits({ rating: 3 })).toBeUndefined();
    expect(waits({ rating: 0 })).toBeUndefined();
  });

  test('unless it cannot be answered, is answered, is not ours, is history or a copy', () => {
    const intent = 'complaint';
    expect(waits({ intent, platform: 'press' })).toBeUndefined();
    for (const status of ['answered', 'resolved', 'dismissed'] as const)
      expect(waits({ intent, triage: { status } })).toBeUndefined();
    expect(waits({ intent, topics: ['espiga'] })).toBeUndefined();
    expect(waits({ intent, day: '2026-11-02', collected: '2026-11-20T00:00:00Z' })).toBeUndefined();
    const copies = archiveOf({
      said: [
        { id: 'a', day: '2026-11-17', intent },
        { id: 'b', day: '2026-11-18', intent, story: 'a' },
      ],
    });
    expect(createInsight(copies, now).readings.map(({ waiting }) => waiting !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  test('and not as a wish to buy where its author bears our name; a complaint under our name still does', () => {
    const author = 'Panadería Migalinda';
    const named = { ...settings, name: author };
    const of = (said: Partial<Said>) =>
      createInsight(archiveOf({ said: [{ day: '2026-11-18', author, ...said }], settings: named }), now)
        .readings[0]!;
    expect(of({ intent: 'purchase' })).toMatchObject({ claimsToBeUs: true, ours: true, lookingFor: false });
    expect(of({ intent: 'purchase' }).waiting).toBeUndefined();
    expect(of({ intent: 'question' }).waiting?.how).toBe('maybe');
    expect(of({ intent: 'complaint' }).waiting?.how).toBe('sure');
    expect(of({ intent: 'purchase', rating: 1 }).waiting?.how).toBe('sure');
    expect(of({ intent: 'purchase', author: 'Lucía' }).waiting?.how).toBe('sure');
  });

  test('in working time, late when the promise is past, slipped by after 30 days', () => {
    // Saturday 19:00 to Monday 09:00 are two working hours; promised until Monday 20:00.
    expect(waits({ intent: 'question', day: '2026-11-21', at: '19:00' })).toMatchObject({
      waited: 120,
      days: 1,
      late: false,
      slipped: false,
    });
    expect(waits({ intent: 'question', day: '2026-11-20', at: '19:00' })).toMatchObject({
      late: true,
      slipped: false,
    });
    expect(waits({ intent: 'question', day: '2026-10-20' })).toMatchObject({ late: true, slipped: true });
    expect(waits({ intent: 'question', day: '2026-10-24' })).toMatchObject({ slipped: false });
  });

  test('what hurts most first: serious words, then what is late, then tone and stars', () => {
    const said: Said[] = [
      { id: 'mild', day: '2026-11-21', intent: 'question' },
      { id: 'angry', day: '2026-11-21', intent: 'complaint', sentiment: 'negative' },
      { id: 'one-star', day: '2026-11-21', intent: 'complaint', rating: 1 },
      { id: 'old', day: '2026-11-17', intent: 'question' },
      {
        id: 'serious',
        day: '2026-11-22',
        intent: 'question',
        text: '¿Hay riesgo de alergia? Acabé en urgencias',
      },
    ];
    const digest = weekDigest(createInsight(archiveOf({ said, settings }), now), '2026-W47')!;
    expect(digest.waiting.map(({ mention }) => mention.id)).toEqual([
      'serious',
      'old',
      'one-star',
      'angry',
      'mild',
    ]);
  });
});

test('a complaint about a day that does not come again stands before what is only late, and after serious words', () => {
  const said: Said[] = [
    { id: 'late', day: '2026-11-03', intent: 'complaint', sentiment: 'negative', rating: 1 },
    { id: 'funeral', day: '2026-11-21', intent: 'complaint', text: 'Encargo para un velatorio. Llegó frío.' },
    { id: 'wedding', day: '2026-11-21', rating: 2, text: 'The wedding cake was late.', language: 'en' },
    { id: 'asks', day: '2026-11-21', intent: 'question', text: '¿Hacéis tartas de cumpleaños?' },
    { id: 'cellar', day: '2026-11-21', intent: 'complaint', text: 'La bodega estaba cerrada.' },
    { id: 'serious', day: '2026-11-21', intent: 'complaint', text: 'Acabé en urgencias' },
  ];
  const digest = weekDigest(createInsight(archiveOf({ said, settings }), now), '2026-W47')!;
  const order = digest.waiting.map(({ mention }) => mention.id);
  expect(order[0]).toBe('serious');
  expect(order.slice(1, 3).sort()).toEqual(['funeral', 'wedding']);
  expect(order[3]).toBe('late');
  expect(order.slice(4).sort()).toEqual(['asks', 'cellar']);
});

describe('the list', () => {
  const said: Said[] = [
    { id: 'long-ago', day: '2026-10-13', intent: 'complaint' },
    { id: 'earlier', day: '2026-11-10', intent: 'complaint' },
    { id: 'this-week', day: '2026-11-18', intent: 'question' },
    { id: 'unsure', day: '2026-11-18', intent: 'question', sure: false },
    { id: 'today', day: '2026-11-23', at: '08:10', intent: 'question' },
  ];
  const insight = createInsight(archiveOf({ said, settings }), now);
  const ids = (week: string) => {
    const { waiting, maybeWaiting, slipped } = weekDigest(insight, week)!;
    return [waiting, maybeWaiting, slipped].map((list) => list.map(({ mention }) => mention.id).sort());
  };

  test('is carried from week to week to the latest one', () => {
    expect(ids('2026-W47')).toEqual([['earlier', 'this-week'], ['unsure'], ['long-ago']]);
    expect(ids('2026-W48')).toEqual([['earlier', 'this-week', 'today'], ['unsure'], ['long-ago']]);
  });

  test('of an older week holds what still waits of its own', () => {
    expect(ids('2026-W46')).toEqual([['earlier'], [], []]);
    expect(ids('2026-W42')).toEqual([[], [], ['long-ago']]);
  });
});

test('thanks are worth three at most, the warmest first, and never late', () => {
  const praise = (id: string, rest: Partial<Said> = {}): Said => ({
    id,
    day: '2026-11-18',
    intent: 'praise',
    ...rest,
  });
  const said = [
    praise('plain'),
    praise('named', { author: 'Carmen Ruiz', rating: 5 }),
    praise('stars', { rating: 5 }),
    praise('warm', { sentiment: 'positive' }),
    praise('done', { rating: 5, triage: { status: 'answered' } }),
    praise('press', { platform: 'press', rating: 5 }),
    praise('unsure', { sure: false, rating: 5 }),
    praise('impostor', { author: 'Migalinda', rating: 5, sentiment: 'positive' }),
  ];
  const digest = weekDigest(createInsight(archiveOf({ said }), now), '2026-W47')!;
  expect(digest.worthThanks.map(({ mention }) => mention.id)).toEqual(['named', 'stars', 'warm']);
  expect(digest.waiting).toEqual([]);
});
