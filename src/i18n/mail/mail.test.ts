import { describe, expect, test } from 'vitest';
import { dictionary, languages } from '../index.ts';
import type { News, Notice } from '../mail-words.ts';

const week: News = {
  business: 'Migalinda',
  range: '16–22 nov',
  state: 'normal',
  first: false,
  serious: 0,
  waiting: 0,
  complaints: 0,
  mentions: 5,
};
const counts = [0, 1, 2, 21];
const until = { day: '2026-11-19', time: '20:00' };
const notices: Notice[] = [
  { kind: 'serious', words: ['alergia'], quote: 'x' },
  { kind: 'serious', words: ['alergia', 'urgencias'], quote: 'x' },
  { kind: 'alarm', series: 'complaints', about: 'Reparto', count: 11, words: ['frío', 'tarde'] },
  { kind: 'alarm', series: 'mentions', count: 30, words: [] },
  ...counts.slice(1).map((count): Notice => ({ kind: 'promise', count, until, quote: 'x' })),
  { kind: 'promise', count: 1, author: 'Lucía M.', until: { day: '2026-11-19', time: '01:00' }, quote: 'x' },
];

test("the issue's own subjects", () => {
  const { subject } = dictionary('es').mail;
  expect(subject({ ...week, waiting: 2, complaints: 1 })).toBe(
    'Migalinda: 2 por contestar, una queja nueva (16–22 nov)',
  );
  expect(subject({ ...week, state: 'quiet', mentions: 2 })).toBe(
    'Migalinda: semana tranquila, nada pendiente (16–22 nov)',
  );
});

describe.each(languages)('in %s', (language) => {
  const { mail } = dictionary(language);
  const subjects = [
    ...counts.flatMap((n) => [
      { ...week, waiting: n },
      { ...week, complaints: n },
      { ...week, mentions: n },
      { ...week, serious: n, waiting: n },
      { ...week, state: 'half-heard' as const, waiting: n },
      { ...week, state: 'half-heard' as const, mentions: n },
    ]),
    { ...week, state: 'quiet' as const },
    { ...week, first: true },
    { ...week, alarm: 'complaints' as const, waiting: 8 },
    { ...week, alarm: 'mentions' as const },
  ].map((news) => mail.subject(news));
  const texts = notices.map((notice) =>
    [mail.notice.subject('Migalinda', notice), ...mail.notice.text('Migalinda', notice)].join(' ⏎ '),
  );

  test('subjects and notices read well with 0, 1, 2 and 21', () => {
    expect({ subjects, texts, more: counts.slice(1).map((n) => mail.more(n)) }).toMatchSnapshot();
  });

  test('no template leaves a hole or a stray blank, and a subject fits a phone', () => {
    for (const text of [...subjects, ...texts])
      expect(text).not.toMatch(/undefined|null|NaN|\s{2}|\s[.,;:]|\.\.|,,|, \(/u);
    for (const subject of subjects) expect(subject.length).toBeLessThanOrEqual(80);
  });
});
