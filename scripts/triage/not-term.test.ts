import { expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { Mention } from '../../src/archive/mention.ts';
import { settingsSchema } from '../../src/archive/settings.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { proposeNot } from './not-term.ts';

const ours = [
  'El pan de Migalinda estaba frío.',
  'Me encanta la hogaza de Migalinda, la compro en Valderas.',
  'Migalinda abre los domingos por la mañana.',
  'Ayer fui a Migalinda y había cola.',
  'La tarta de Migalinda, de diez.',
];
const archive = (wrong: readonly string[], right: readonly string[] = ours): Archive => ({
  settings: settingsSchema.parse({ name: 'Migalinda' }),
  sources: [],
  topics: [{ id: 'migalinda', title: 'Migalinda', kind: 'brand', query: 'migalinda', body: '' }],
  weeks: [
    {
      id: '2026-W47',
      mentions: [...wrong, ...right].map((text, n): Mention => {
        const dismissed = n < wrong.length;
        return {
          id: `${dismissed ? 'wrong' : 'right'}${n}`,
          week: '2026-W47',
          file: `weeks/2026-W47/${n}.md`,
          day: '2026-11-18',
          title: '',
          text,
          published: '2026-11-18T10:00:00+01:00',
          collected: '2026-11-18T11:00:00+01:00',
          source: 'foro',
          platform: 'forum',
          late: false,
          signals: {
            language: 'es',
            topics: { migalinda: ['Migalinda'] },
            sentiment: { label: 'neutral', score: 0, confidence: 1 },
            intent: { label: 'other', confidence: 1 },
          },
          triage: dismissed ? { status: 'dismissed', reason: 'not-about-us' } : { status: 'open' },
        };
      }),
      broadcasts: [],
      coverage: {},
      following: {},
    },
  ],
  pages: {},
  goals: [],
  decisions: [],
  problems: [],
});
const proposed = (wrong: readonly string[], right?: readonly string[]) =>
  proposeNot(createInsight(archive(wrong, right), new Date('2026-11-20T10:00:00Z')), 'wrong0');

it('proposes a name that none of ours has', () => {
  expect(proposed(['Anoche cantó Migalinda Ruiz en Valderas.'])).toEqual({
    topic: 'migalinda',
    word: 'Ruiz',
  });
});

it('prefers a word that others which are not about us have too', () => {
  expect(
    proposed(['Migalinda Ruiz cantó en la ópera.', 'Qué voz, Migalinda, en la ópera de anoche.']),
  ).toEqual({
    topic: 'migalinda',
    word: 'ópera',
  });
});

it('proposes nothing without a reason', () => {
  expect(proposed(['anoche cantó migalinda otra canción'])).toBeUndefined();
  expect(proposed(['Anoche cantó Migalinda Ruiz.'], ours.slice(0, 4))).toBeUndefined();
  const insight = createInsight(archive(['Migalinda Ruiz']), new Date('2026-11-20T10:00:00Z'));
  expect(proposeNot(insight, 'right1')).toBeUndefined();
  expect(proposeNot(insight, 'zzz')).toBeUndefined();
});
