import { expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { forReaders } from './for-readers.ts';
import { settingsSchema } from './settings.ts';

const answer = { id: 'a', title: '@ana_ruiz Lo sentimos', text: '@ana_ruiz Lo sentimos, @pep@red.example.' };
const said = { id: 'c', title: 'Ojo', text: 'Como dice @ana.ruiz, @Migalinda cierra pronto.' };
const news = { id: 'b', title: 'Hoy hay empanada', text: 'Escribe a hola@migalinda.example' };
const archive = (shown: string): Archive =>
  ({
    settings: settingsSchema.parse({
      name: 'Migalinda',
      own: ['https://red.example/@migalinda'],
      privacy: { shown },
    }),
    weeks: [
      { id: '2026-W47', broadcasts: [answer, news], mentions: [said] },
      { id: '2026-W46', broadcasts: [], mentions: [] },
    ],
  }) as unknown as Archive;

test.each([
  ['full', false, 'initials'],
  ['initials', false, 'initials'],
  ['initials', true, 'initials'],
  ['none', true, 'none'],
])('names as %s, for pages with a password: %s', (chosen, isPrivate, shown) => {
  const before = archive(chosen);
  const { settings, weeks } = forReaders(before, isPrivate);
  expect(settings.privacy.shown).toBe(shown);
  expect(weeks[0]!.broadcasts).toEqual([
    { id: 'a', title: '@… Lo sentimos', text: '@… Lo sentimos, @….' },
    news,
  ]);
  expect(weeks[0]!.mentions).toEqual([
    shown === 'none' ? { ...said, text: 'Como dice @…, @Migalinda cierra pronto.' } : said,
  ]);
  expect(weeks[1]).toBe(before.weeks[1]);
  expect(before).toEqual(archive(chosen));
});

test('whole names stand on pages with a password alone, where they were chosen', () => {
  const before = archive('full');
  expect(forReaders(before, true)).toBe(before);
});
