import { describe, expect, test } from 'vitest';
import { createInsight } from './insight.ts';
import { archiveOf } from './test-archive.ts';
import type { Business, Said } from './test-archive.ts';

const read = (said: Partial<Said>, business: Business = {}) =>
  createInsight(
    archiveOf({ said: [{ day: '2026-11-18', ...said }], ...business }),
    new Date('2026-11-30T00:00:00Z'),
  ).readings[0]!;

describe('what people say of a mention outranks stars, and stars outrank the program', () => {
  test('in tone', () => {
    const program = { sentiment: 'positive' } as const;
    expect(read(program).sentiment).toMatchObject({ label: 'positive', from: 'program', unsure: false });
    expect(read({ ...program, rating: 2 }).sentiment).toMatchObject({
      label: 'negative',
      score: -0.5,
      from: 'stars',
    });
    expect(read({ ...program, rating: 3 }).sentiment).toMatchObject({
      label: 'neutral',
      score: 0,
      from: 'stars',
    });
    expect(read({ ...program, rating: 5, triage: { sentiment: 'negative' } }).sentiment).toEqual({
      label: 'negative',
      score: -1,
      unsure: false,
      from: 'team',
    });
    expect(read({ ...program, sure: false }).sentiment.unsure).toBe(true);
    // Nought stars are no stars.
    expect(read({ ...program, rating: 0 }).sentiment.from).toBe('program');
  });

  test('in what it wants', () => {
    expect(read({ intent: 'praise', sure: false }).intent).toEqual({
      label: 'praise',
      unsure: true,
      from: 'program',
    });
    expect(read({ intent: 'praise', triage: { intent: 'complaint' } }).intent).toEqual({
      label: 'complaint',
      unsure: false,
      from: 'team',
    });
  });

  test('in its topics', () => {
    const topics = { migalinda: ['Migalinda'], reparto: ['reparto'] };
    expect(read({ topics }).topics).toEqual(topics);
    expect(read({ topics, triage: { topics: ['reparto', 'precio'] } }).topics).toEqual({
      reparto: ['reparto'],
      precio: [],
    });
  });
});

describe('a mention is ours', () => {
  test('by a topic of a kind that is, unless people say it is not about us', () => {
    expect(read({ topics: ['precio'] }).ours).toBe(true);
    expect(read({ topics: ['espiga'] })).toMatchObject({ ours: false, competitors: ['espiga'] });
    expect(read({ topics: ['pan'] }).ours).toBe(false);
    expect(read({ topics: ['gone'] }).ours).toBe(false);
    const not = { status: 'dismissed', reason: 'not-about-us' } as const;
    expect(read({ topics: ['migalinda', 'espiga'], triage: not })).toMatchObject({
      ours: false,
      competitors: [],
    });
    expect(read({ triage: { status: 'dismissed', reason: 'spam' } }).ours).toBe(true);
    expect(read({ topics: ['espiga'], triage: { topics: ['migalinda'] } }).ours).toBe(true);
  });

  test('and has its serious words then, with those of the business', () => {
    const text = 'Acabamos en urgencias por la alergia';
    expect(read({ text }).serious).toEqual(expect.arrayContaining(['urgencias', 'alergia']));
    expect(read({ text, topics: ['espiga'] }).serious).toEqual([]);
    expect(read({ text: 'Un pelo en el pan' }, { settings: { serious: { es: ['pelo'] } } }).serious).toEqual([
      'pelo',
    ]);
  });
});

describe('history', () => {
  const old = { day: '2026-11-02', collected: '2026-11-18T06:00:00Z' };

  test('is what the first run of a source brings from more than 14 days ago', () => {
    expect(read(old).history).toBe(true);
    expect(read({ ...old, day: '2026-11-04' }).history).toBe(false);
  });

  test('is not what a source gives late: it had failed, and somebody may be waiting', () => {
    const archive = archiveOf({ said: [{ day: '2026-10-05' }, { ...old, day: '2026-11-02' }] });
    const [, late] = createInsight(archive, new Date('2026-11-30T00:00:00Z')).readings;
    expect(late!.history).toBe(false);
  });

  test('is what people write down from long ago', () => {
    const said = [
      { day: '2026-10-05', source: 'libro' },
      { ...old, source: 'libro' },
    ];
    expect(createInsight(archiveOf({ said }), new Date('2026-11-30T00:00:00Z')).readings[1]!.history).toBe(
      true,
    );
  });
});

describe('people who look for what we sell', () => {
  const asks = (topics: string[], rest: Partial<Said> = {}, business?: Business) =>
    read({ topics, intent: 'question', ...rest }, business).lookingFor;

  test('ask for it and name nobody, or us among others', () => {
    expect(asks(['pan'])).toBe(true);
    expect(asks(['hogaza'], { intent: 'purchase' })).toBe(true);
    expect(asks(['pan', 'migalinda', 'espiga'])).toBe(true);
  });

  test('do not name us alone, or others alone; and do not merely talk', () => {
    expect(asks(['hogaza', 'migalinda'])).toBe(false);
    expect(asks(['pan', 'espiga'])).toBe(false);
    expect(asks(['pan'], { intent: 'news' })).toBe(false);
    expect(asks(['barrio'])).toBe(false);
  });

  test('do not stand on a page that is about us', () => {
    const sources = [{ id: 'foro', kind: 'feed', keep: 'all' }];
    expect(asks(['hogaza'], {}, { sources })).toBe(false);
  });
});

describe('the name of who spoke', () => {
  const author = 'Lucía Martín';
  const named = (said: Partial<Said>) => read({ author, ...said }).author;

  test('is shown as privacy says where they speak of us, or of the trade', () => {
    expect(named({})).toBe('Lucía M.');
    expect(named({ topics: ['pan'] })).toBe('Lucía M.');
    expect(named({ topics: ['espiga', 'migalinda'] })).toBe('Lucía M.');
  });

  test('is nobody’s business where a private person speaks of competitors alone', () => {
    expect(named({ topics: ['espiga'] })).toBeUndefined();
    expect(named({ topics: ['espiga', 'barrio'] })).toBeUndefined();
    const reason = 'not-about-us';
    expect(named({ topics: ['espiga'], triage: { status: 'dismissed', reason } })).toBeUndefined();
    expect(named({ topics: ['espiga'], platform: 'press' })).toBe('Lucía M.');
  });
});
