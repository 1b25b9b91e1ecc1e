import { expect, test } from 'vitest';
import { settingsSchema } from '../../src/archive/settings.ts';
import { dictionary } from '../../src/i18n/index.ts';
import type { SourceReport } from './report.ts';
import { summary } from './summary.ts';

const failed = (why: string, error: string, language = 'es'): string => {
  const settings = settingsSchema.parse({ name: 'Migalinda', language });
  const source: SourceReport = {
    ...{ id: 'forn', title: 'Butlletí del Forn', status: 'failed', why, error, faults: [] },
    ...{ entries: 0, new: 0, left: 0, milliseconds: 1 },
  };
  const lines = summary(
    {
      ...{ now: '2026-11-22T09:00:00Z', week: '2026-W47', dryRun: false, sources: [source] },
      ...{ mentions: 0, broadcasts: 0, closed: [], files: [], removed: [] },
      ...{ inbox: { files: 0, faults: [] }, problems: [] },
    },
    settings,
    dictionary(settings.language).commands,
  );
  return lines.find((line) => line.includes('Butlletí'))!;
};

test.each([
  [
    'web page',
    'a web page, not a feed',
    'respondió, pero con una página web normal, no con algo que se pueda escuchar',
  ],
  ['http 503', 'It said 503', 'tiene un problema por su lado (http 503)'],
  // Whoever mends it needs the name.
  ['secret missing', 'OIDO_SOURCE_X is not set', 'falta su clave (OIDO_SOURCE_X is not set)'],
  ['what nobody has worded', 'The moon is full', 'The moon is full'],
])('why a place failed, in the language of the business: %s', (why, error, words) => {
  expect(failed(why, error)).toBe(`Ha fallado «Butlletí del Forn»: ${words}`);
});

test('in English in English', () => {
  expect(failed('timeout', 'x', 'en')).toContain(dictionary('en').site.sources.failures.slow);
});
