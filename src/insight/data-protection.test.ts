import { expect, test } from 'vitest';
import { settingsSchema } from '../archive/settings.ts';
import { sourceSchema } from '../archive/source.ts';
import { dictionary, languages } from '../i18n/index.ts';
import { dataProtection } from './data-protection.ts';

const sources = [
  sourceSchema.parse({ id: 'foro', kind: 'feed', title: 'Foro vecinal' }),
  sourceSchema.parse({ id: 'blog', kind: 'feed' }),
  sourceSchema.parse({ id: 'quiet', kind: 'feed', enabled: false }),
];

test('the facts are those that are set', () => {
  const settings = settingsSchema.parse({
    name: 'Migalinda',
    contact: 'hola@migalinda.example',
    privacy: { kept: 'pseudonym', shown: 'none', keep: '1 week' },
  });
  expect(dataProtection({ settings, sources })).toEqual({
    business: 'Migalinda',
    contact: 'hola@migalinda.example',
    sources: ['Foro vecinal', 'blog'],
    kept: 'pseudonym',
    shown: 'none',
    keep: { count: 1, unit: 'week' },
  });
});

test.each(languages)(
  'in %s every sentence reads well with and without a contact, one and many',
  (language) => {
    const words = dictionary(language).site.dataProtection;
    const said = [
      words.who('Migalinda', undefined),
      words.who('Migalinda', 'hola@migalinda.example'),
      words.where([]),
      words.where(['Foro', 'Blog']),
      words.long(1, 'week'),
      words.long(104, 'week'),
      words.rights(undefined),
      words.rights('hola@migalinda.example'),
    ];
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|\s{2}|\.\.|^\p{Ll}/u);
    expect(words.long(1, 'week')).toMatch(/1 (semana|week|setmana)(?!\p{L})/u);
    expect(words.long(104, 'week')).toMatch(/104 (semanas|weeks|setmanes)/);
  },
);
