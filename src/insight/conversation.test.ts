import { describe, expect, test } from 'vitest';
import type { Broadcast } from '../archive/mention.ts';
import { broadcastsOf, isConversation } from './broadcasts.ts';
import {
  conversationOf,
  conversationsToJoin,
  isNoting,
  percentile,
  suggestedAnswers,
} from './conversation.ts';
import { createInsight } from './insight.ts';
import { wilson } from './share.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';

const now = new Date('2026-11-30T08:00:00+01:00');
const insightOf = (said: Said[], broadcasts: Partial<Broadcast>[] = []) => {
  const archive = archiveOf({ said, weeks: ['2026-W44', '2026-W48'] });
  archive.weeks.at(-1)!.broadcasts = broadcasts.map((one, n) => ({
    ...archive.weeks.at(-1)!.mentions[0]!,
    id: `b${n}`,
    title: '',
    text: '',
    ...one,
  }));
  return createInsight(archive, now);
};
const conversation = (said: Said[]) => {
  const insight = insightOf(said);
  return conversationOf(insight, insight.weeks);
};
const answered = (hours: number, rest: Partial<Said> = {}): Said => ({
  day: '2026-11-18',
  intent: 'question',
  triage: {
    status: 'answered',
    answered: new Date(Date.parse('2026-11-18T12:00:00+01:00') + hours * 3_600_000).toISOString(),
  },
  ...rest,
});

// The example of nearest ranks in Wikipedia's article on percentiles.
test('percentiles are values by nearest rank', () => {
  const values = [15, 20, 35, 40, 50];
  expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([15, 20, 20, 35, 50]);
  expect(percentile([], 0.5)).toBeUndefined();
});

describe('how we converse', () => {
  test('is who deserved an answer and got one, and how fast, from answers with a known date', () => {
    const found = conversation([
      answered(1),
      answered(3),
      answered(30),
      answered(0, { triage: { status: 'answered' } }),
      { day: '2026-11-28', intent: 'complaint' },
      { day: '2026-11-20', intent: 'complaint' },
      { day: '2026-11-24', intent: 'complaint' },
      { day: '2026-10-26', intent: 'complaint' },
      { day: '2026-11-18', intent: 'praise' },
      { day: '2026-11-18', intent: 'question', sure: false },
    ]);
    expect(found).toMatchObject({
      deserved: 8,
      answered: 4,
      time: { n: 3, medianHours: 3 },
      open: { days: 1, week: 1, month: 1, slipped: 1 },
    });
    expect(found.share).toBeUndefined();
    expect(found.time!.p90Hours).toBeUndefined();
  });

  test('counts nobody among those who waited since before listening began, but tells how fast they were answered', () => {
    const before = { collected: '2026-12-10T06:00:00Z' };
    const found = conversation([answered(2, before), { day: '2026-11-18', intent: 'complaint', ...before }]);
    expect(found).toMatchObject({ deserved: 0, answered: 0, time: { n: 1, medianHours: 2 } });
  });

  test('has a share and a 90th percentile from ten on', () => {
    const found = conversation([
      ...Array.from({ length: 10 }, (_, n) => answered(n + 1)),
      { day: '2026-11-18', intent: 'question' },
    ]);
    expect(found.share).toEqual({ value: 10 / 11, ...wilson(10, 11) });
    expect(found.time).toEqual({ n: 10, medianHours: 5, p90Hours: 9 });
  });

  test('has no share when nothing was noted for three weeks: answers may be given but not noted', () => {
    const old = Array.from({ length: 12 }, () =>
      answered(1, { day: '2026-10-27', triage: { status: 'answered' } }),
    );
    const open: Said = { day: '2026-11-18', intent: 'question' };
    expect(isNoting(insightOf([...old, open]))).toBe(false);
    expect(conversation([...old, open]).share).toBeUndefined();
    expect(isNoting(insightOf(old))).toBe(true);
    expect(isNoting(insightOf([...old, open, answered(1)]))).toBe(true);
  });

  test('counts complaints that turned round: by the team’s word, or the same person content within 12 weeks', () => {
    const person = { author: 'Lucía Martín', authorUrl: 'https://foro.example/u/lucia' };
    const complaint: Said = { id: 'c', day: '2026-10-28', intent: 'complaint', ...person };
    const praise: Said = { id: 'p', day: '2026-11-18', intent: 'praise', sentiment: 'positive', ...person };
    expect(conversation([complaint, praise]).turned).toEqual([{ mention: 'c', because: 'praise', by: 'p' }]);
    expect(conversation([{ ...complaint, triage: { turned: true } }]).turned).toEqual([
      { mention: 'c', because: 'team' },
    ]);
    expect(conversation([{ ...complaint, triage: { turned: false } }, praise]).turned).toEqual([]);
    expect(
      conversation([
        { ...complaint, rating: 2 },
        { ...praise, rating: 5, intent: 'other' },
      ]).turned,
    ).toHaveLength(1);
    expect(
      conversation([
        { ...complaint, rating: 2 },
        { ...praise, rating: 3 },
      ]).turned,
    ).toEqual([]);
    expect(conversation([complaint, { ...praise, authorUrl: 'https://foro.example/u/ana' }]).turned).toEqual(
      [],
    );
    expect(conversation([{ ...complaint, day: '2026-08-03', week: '2026-W44' }, praise]).turned).toEqual([]);
    expect(conversation([praise, { ...complaint, day: '2026-11-19' }]).turned).toEqual([]);
  });
});

describe('what we publish', () => {
  test.each([
    ['an answer', { text: 'Gracias', inReplyTo: 'https://foro.example/1' }, true],
    ['somebody named', { text: 'Qué foto, @lucia.m!' }, true],
    ['somebody passed on', { text: 'RT: el cine de verano vuelve a la plaza' }, true],
    ['an announcement', { text: 'Mañana, hogaza de centeno a las 9' }, false],
    ['our mail address', { text: 'Encargos en hola@migalinda.example' }, false],
  ])('%s', (_, post, talk) => expect(isConversation({ title: '', ...post })).toBe(talk));

  test('is split into announcements and conversation', () => {
    const posts = [{ text: 'Abrimos' }, { text: 'Gracias, @ana' }].map(
      (post, n) => ({ id: `b${n}`, title: '', ...post }) as Broadcast,
    );
    expect(broadcastsOf(posts)).toEqual({ announcements: 1, conversation: 1, ids: ['b0', 'b1'] });
  });
});

describe('answers found among what we published are suggested', () => {
  const url = 'https://foro.example/t/1#p2';
  const asked: Said = { id: 'q', day: '2026-11-24', intent: 'question', url };
  const found = (said: Said[], reply: Partial<Broadcast>) =>
    [...suggestedAnswers(insightOf(said, [{ published: '2026-11-25T10:00:00+01:00', ...reply }]))].map(
      ([id, { id: by }]) => [id, by],
    );

  test('when they reply to the mention, or to its thread after it', () => {
    expect(found([asked], { inReplyTo: url })).toEqual([['q', 'b0']]);
    expect(found([asked], { inReplyTo: 'https://foro.example/t/1' })).toEqual([['q', 'b0']]);
    expect(
      found(
        [asked, { ...asked, id: 'r', day: '2026-11-25', at: '09:00', url: 'https://foro.example/t/1#p3' }],
        { inReplyTo: 'https://foro.example/t/1' },
      ),
    ).toEqual([['r', 'b0']]);
  });

  test('and not when they came before it, reply elsewhere, or it is answered already', () => {
    expect(
      found([asked], { inReplyTo: 'https://foro.example/t/1', published: '2026-11-23T10:00:00+01:00' }),
    ).toEqual([]);
    expect(found([asked], { inReplyTo: 'https://foro.example/t/2' })).toEqual([]);
    expect(found([asked], {})).toEqual([]);
    expect(found([{ ...asked, triage: { status: 'answered' } }], { inReplyTo: url })).toEqual([]);
  });
});

test('two conversations of the neighbourhood at most are offered, never about us or competitors', () => {
  const insight = insightOf([
    { id: 'old', day: '2026-11-23', topics: ['barrio'] },
    { id: 'question', day: '2026-11-23', topics: ['barrio'], intent: 'question' },
    { id: 'new', day: '2026-11-25', topics: ['barrio'] },
    { id: 'quarrel', day: '2026-11-25', topics: ['barrio'], sentiment: 'negative' },
    { id: 'ours', day: '2026-11-25', topics: ['barrio', 'migalinda'] },
    { id: 'theirs', day: '2026-11-25', topics: ['barrio', 'espiga'] },
  ]);
  expect(conversationsToJoin(insight, insight.weeks.at(-1)!).map(({ mention }) => mention.id)).toEqual([
    'question',
    'new',
  ]);
});
