import { describe, expect, test } from 'vitest';
import { addDays, addWeeks, weekDays } from '../archive/week.ts';
import { createInsight } from './insight.ts';
import { presenceAnswers, presenceOf, presenceQuestions, presenceTemplate, unanswered } from './presence.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';

const LAST = '2026-W47';
/** One of these in each of so many weeks. */
const weekly = (weeks: number, said: Partial<Said>): Said[] =>
  Array.from({ length: weeks }, (_, n) => ({ day: weekDays(addWeeks(LAST, -n))[1], ...said }));
const answers = presenceQuestions.map((question) => `## Pregunta {${question}}\n\nSí.\n`).join('\n');
const presence = (said: Said[], page = answers, weeks = 16) => {
  const archive = archiveOf({ said, weeks: [addWeeks(LAST, 1 - weeks), LAST] });
  archive.pages.presence = page;
  return presenceOf(createInsight(archive, new Date(`${addDays(weekDays(LAST)[6], 1)}T09:00:00Z`)));
};
const verdict = (...args: Parameters<typeof presence>) => {
  const [first] = presence(...args);
  return [first!.verdict, ...first!.because];
};

describe('whether to be on a platform', () => {
  test('is not said before twelve weeks', () => {
    expect(verdict(weekly(11, {}), answers, 11)).toEqual(['listen', 'too-early']);
  });

  test('is known on a day that it tells, if every week to come is heard', () => {
    const [found] = presence(weekly(9, {}), answers, 9);
    // Nine weeks were heard by 22 November: three more end on 13 December.
    expect(found).toMatchObject({ weeks: 9, ready: '2026-12-14', verdict: 'listen' });
    expect(presence(weekly(12, {}), answers, 12)[0]!.ready).toBeUndefined();
  });

  test('is asked of places that are listened to and where nobody speaks', () => {
    const archive = archiveOf({
      said: weekly(16, {}),
      sources: [
        { id: 'foro', kind: 'feed' },
        { id: 'red', kind: 'feed', platform: 'microblog' },
        { id: 'cuenta', kind: 'feed', platform: 'video', own: true },
        { id: 'mostrador', kind: 'by-hand', platform: 'shop' },
      ],
      weeks: [addWeeks(LAST, -15), LAST],
    });
    const found = presenceOf(createInsight(archive, new Date('2026-11-23T09:00:00Z')));
    expect(found.map(({ platform, verdict }) => [platform, verdict])).toEqual([
      ['forum', 'listen'],
      ['microblog', 'no'],
    ]);
  });

  test('counts those who look for what we sell among the messages of a week', () => {
    const [forum] = presence([
      ...weekly(16, { intent: 'question' }),
      ...weekly(16, { topics: ['pan'], intent: 'question', text: 'Busco pan' }),
    ]);
    expect(forum).toMatchObject({ aWeek: 2, minutes: 10, questions: { asked: 16, answered: 0 } });
  });

  test('counts nobody who only claims to be us among the customers', () => {
    const [forum] = presence([
      ...weekly(16, {}),
      ...weekly(16, {
        author: 'Migalinda',
        intent: 'purchase',
        text: 'Somos Migalinda, buscamos probadores',
      }),
    ]);
    expect(forum!.ours).toHaveLength(16);
    expect(forum!.ours.some(({ claimsToBeUs }) => claimsToBeUs)).toBe(false);
  });

  test('is yes where customers speak every week and people have answered what only they can', () => {
    expect(verdict(weekly(16, {}))).toEqual(['yes', 'customers-there', 'people-must-answer']);
    expect(verdict(weekly(16, {}), '')).toEqual(['listen', 'customers-there', 'answers-missing']);
  });

  test('is yes where future customers do', () => {
    const future = weekly(16, { topics: ['pan'], intent: 'question' });
    expect(verdict(future)).toEqual(['yes', 'future-customers-there', 'people-must-answer']);
  });

  test('is no where hardly anybody is, and where nobody can answer', () => {
    expect(verdict(weekly(2, {}))).toEqual(['no', 'nobody-there']);
    expect(verdict(weekly(16, { platform: 'press' }))).toEqual(['no', 'not-answerable']);
  });

  test('is "listen first" where mostly competitors are spoken of', () => {
    expect(verdict(weekly(8, { topics: ['espiga'] }))).toEqual(['listen', 'competitors-there', 'seldom']);
  });

  test('comes with what was measured', () => {
    const [forum] = presence([
      ...weekly(16, { intent: 'question', triage: { status: 'answered' } }),
      ...weekly(8, { topics: ['espiga'], sentiment: 'negative' }),
      ...weekly(2, { topics: ['espiga'], sentiment: 'positive' }),
      ...weekly(3, { platform: 'shop' }),
    ]);
    expect(forum).toMatchObject({
      platform: 'forum',
      weeks: 16,
      questions: { asked: 16, answered: 16 },
      competitors: [{ title: 'La Espiga', mentions: 10, good: 2, bad: 8 }],
      aWeek: 1,
      minutes: 5,
    });
    expect(presence(weekly(3, { platform: 'shop' }))).toEqual([]);
  });
});

describe('the questions that only people can answer', () => {
  test('are answered under their headings', () => {
    const page =
      'Antes\n\n## ¿Quién contesta? {resources}\n\nMarta, media hora al día.\n\n## ¿Y el protocolo? {protocol}\n\n<!-- por escribir -->\n\n## Otra cosa\nx';
    expect(presenceAnswers(page)).toEqual({ resources: 'Marta, media hora al día.' });
    const archive = archiveOf({});
    archive.pages.presence = page;
    expect(unanswered(createInsight(archive, new Date('2026-11-30T00:00:00Z')))).toEqual([
      'protocol',
      'support',
      'purpose',
      'limits',
    ]);
  });

  test('stand in the template, which answers none of them', () => {
    const words = Object.fromEntries(presenceQuestions.map((name) => [name, `¿${name}?`])) as Parameters<
      typeof presenceTemplate
    >[1];
    const template = presenceTemplate('¿Merece la pena?', words);
    expect(presenceAnswers(template)).toEqual({});
    const answered = template.replace(/(?<=\{limits\}\n)/, '\nHasta aquí.\n');
    expect(presenceAnswers(answered)).toEqual({ limits: 'Hasta aquí.' });
    expect(presenceAnswers(answered.replaceAll('\n', '\r\n'))).toEqual({ limits: 'Hasta aquí.' });
  });

  test('are all open without the page', () => expect(presenceAnswers('')).toEqual({}));
});
