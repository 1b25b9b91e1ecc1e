import { describe, expect, test } from 'vitest';
import { dictionary, languages } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { addDays, addWeeks, weekDays } from '../archive/week.ts';
import type { Digest } from './digest.ts';
import { createInsight } from './insight.ts';
import { hearingSentence, oneMinuteSentences, oneThingSentence, wordsIn } from './sentences.ts';
import { archiveOf } from './test-archive.ts';
import type { Business, Said } from './test-archive.ts';
import { weekDigest } from './week-digest.ts';

const WEEK = '2026-W47';
const [mon, tue, , , fri, sat] = weekDays(WEEK);
/** Twelve automatic sources, and the reviews of the map, which people look at. */
const sources = [
  { id: 'foro', kind: 'feed', title: 'Foro del barrio' },
  ...Array.from({ length: 11 }, (_, n) => ({ id: `sitio-${n}`, kind: 'feed', title: `Sitio ${n}` })),
  { id: 'mapa', kind: 'by-hand', title: 'Reseñas de Google', every: '1 week' },
];
const looked = (day: string): Record<string, string> => ({ [day]: 'looked' });
const wellHeard: Business['coverage'] = (week, source) =>
  source === 'mapa' ? looked(weekDays(week)[4]) : 20;
const done = { status: 'answered' } as const;

/** Eight weeks of so many mentions, of which so many complaints about the delivery, all answered. */
const before = (mentions: number, complaints: number[]): Said[] =>
  complaints.flatMap((count, n) =>
    Array.from({ length: mentions }, (_, i): Said => ({
      day: addDays(weekDays(addWeeks(WEEK, n - complaints.length))[0], i % 7),
      intent: i < count ? 'complaint' : 'other',
      topics: i < count ? ['migalinda', 'reparto'] : ['migalinda'],
      triage: done,
    })),
  );
const usual = before(13, [1, 2, 1, 2, 1, 2, 1, 2]);
const times = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);

const digestOf = (said: Said[], business: Business = {}, week = WEEK): Digest =>
  weekDigest(
    createInsight(
      archiveOf({ sources, coverage: wellHeard, said, ...business }),
      new Date(`${addDays(weekDays(week)[6], 1)}T08:00:00+01:00`),
    ),
    week,
  )!;

function told(digest: Digest, language: Language): string {
  const words = dictionary(language);
  const minute = oneMinuteSentences(digest, words);
  const thing = oneThingSentence(digest, words);
  expect(minute.length).toBeLessThanOrEqual(5);
  expect(wordsIn(minute.join(' '))).toBeLessThanOrEqual(80);
  return [minute.join(' '), `[${thing.heading ?? ''}] ${thing.text}`].join('\n');
}

/** Each special week of the guide to the words, in Spanish and in English. */
const scenes: Record<string, () => Digest> = {
  normal: () =>
    digestOf([
      ...usual,
      ...times(6, { day: mon, intent: 'praise', topics: ['migalinda', 'hogaza'], triage: done }),
      ...times(5, { day: fri, triage: done }),
      { day: tue, intent: 'complaint', topics: ['migalinda', 'reparto'], author: 'Lucía Martín' },
      { day: fri, intent: 'complaint', topics: ['migalinda', 'reparto'], author: 'Ana Ruiz' },
      { day: fri, intent: 'question', author: 'vecina_del_barrio' },
    ]),
  quiet: () =>
    digestOf([
      ...before(5, [1, 0, 1, 0, 0, 1, 0, 1]),
      { day: tue, intent: 'praise', rating: 5, author: 'Carmen Ruiz' },
      { day: fri, intent: 'other' },
    ]),
  nothing: () => digestOf(before(4, [0, 0, 0, 0, 0, 0, 0, 0]), { weeks: [WEEK, WEEK] }),
  crisis: () =>
    digestOf([
      ...usual,
      ...times(6, {
        day: sat,
        intent: 'complaint',
        topics: ['migalinda', 'reparto'],
        text: 'Llegó frío y tarde, y nadie contesta.',
      }),
      ...times(2, { day: sat, intent: 'complaint', topics: ['migalinda', 'reparto'], text: 'Todo frío.' }),
      {
        day: sat,
        intent: 'complaint',
        topics: ['migalinda', 'reparto'],
        text: 'Otra vez tarde.',
        triage: done,
      },
      { day: sat, intent: 'complaint', text: 'Frío y tarde, y nadie contesta.', triage: done },
      { day: fri, intent: 'complaint', text: 'No me ha gustado.', triage: done },
    ]),
  serious: () =>
    digestOf([
      ...usual,
      ...times(11, { day: mon }),
      { day: fri, intent: 'complaint', text: 'Alergia, y urgencias.', rating: 1 },
    ]),
  'after the crisis': () =>
    digestOf(
      [
        ...before(13, [1, 2, 1, 2, 1, 2, 1, 2]).map((said) => ({ ...said, day: addDays(said.day, -7) })),
        ...times(9, {
          day: addDays(sat, -7),
          intent: 'complaint',
          topics: ['migalinda', 'reparto'],
          triage: { status: 'answered' },
        }).map((said, n): Said => ({ ...said, triage: { status: 'answered', turned: n < 3 } })),
        ...times(2, { day: addDays(sat, -7), intent: 'complaint', topics: ['migalinda', 'reparto'] }),
        ...times(10, { day: mon, triage: done }),
        ...times(2, { day: fri, intent: 'complaint', topics: ['migalinda', 'reparto'], triage: done }),
      ],
      { weeks: ['2026-W38', WEEK] },
    ),
  first: () => {
    const weeks = Array.from({ length: 8 }, (_, n) => addWeeks(WEEK, n - 7));
    const collected = `${addDays(sat, 2)}T05:00:00Z`;
    return digestOf(
      [
        ...weeks.flatMap((week, n) => times(n < 7 ? 8 : 3, { day: weekDays(week)[1], collected })),
        { day: '2026-10-20', intent: 'complaint', collected },
        ...times(3, { day: fri, intent: 'question', collected }),
      ],
      // Feeds do not reach back behind the last two weeks.
      { coverage: (week, source) => (week < '2026-W46' || source === 'mapa' ? undefined : 20) },
    );
  },
  'poorly heard': () =>
    digestOf(
      [
        ...before(6, [1, 1, 1, 1, 1, 1, 1, 1]),
        ...times(4, { day: tue, triage: done }),
        ...times(1, { day: tue, intent: 'complaint', topics: ['migalinda', 'reparto'], triage: done }),
      ].map((said, n): Said => ({ ...said, source: n % 2 ? 'sitio-7' : 'sitio-8' })),
      {
        coverage: (week, source) => {
          if (source === 'mapa') return week === '2026-W45' ? looked('2026-11-03') : undefined;
          return week === WEEK && ['foro', 'sitio-0', 'sitio-1', 'sitio-2'].includes(source) ? 'timeout' : 20;
        },
      },
    ),
};

describe.each(Object.keys(scenes))('a %s week', (scene) => {
  test.each(languages)('is told in %s', (language) => {
    expect(told(scenes[scene]!(), language)).toMatchSnapshot();
  });
});

test('the words of an alarm, and the days, stand in its week', () => {
  const crisis = scenes['crisis']!();
  expect(crisis.alarms[0]).toMatchObject({ state: 'begins', count: 11, usual: 1.5, topics: ['reparto'] });
  expect(crisis.alarms[0]!.words).toEqual(expect.arrayContaining(['frío', 'tarde', 'nadie contesta']));
});

test('the minute is cut to five sentences and 80 words, and still ends with the hearing', () => {
  const digest = scenes['crisis']!();
  const [alarm] = digest.oneMinute.filter(({ kind }) => kind === 'alarm');
  const long = 'Una cosa de la que hay que hablar mucho y muy despacio porque tiene un nombre larguísimo';
  const facts: Digest['oneMinute'] = [
    { kind: 'serious', words: ['alergia', 'urgencias'], count: 1 },
    alarm!,
    { kind: 'liked', topic: long, praises: 12 },
    { kind: 'complained', topic: long, complaints: 12 },
    { kind: 'waiting', count: 12, longest: { author: 'Lucía M.', since: tue } },
    { kind: 'idea', what: long, people: 12 },
    ...digest.oneMinute.slice(-1),
  ];
  for (const language of languages) {
    const sentences = oneMinuteSentences({ ...digest, oneMinute: facts }, dictionary(language));
    expect(sentences.length).toBeLessThanOrEqual(5);
    expect(wordsIn(sentences.join(' '))).toBeLessThanOrEqual(80);
    expect(sentences[0]).toContain('«alergia»'.slice(1, -1));
    expect(hearingSentence(digest, dictionary(language))).toContain(sentences.at(-1)!.slice(0, 20));
  }
});
