import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notMeant, seriousLists } from './serious-lists.ts';
import { seriousWords, seriousWordsRead } from './serious.ts';

it.each([
  ['Mi hijo es alérgico y acabamos en urgencias', 'es', ['alérgico', 'urgencias']],
  ['QUIERO LA HOJA DE RECLAMACIONES', 'es', ['HOJA DE RECLAMACIONES']],
  ['Me muero de gusto, esta tarta está de muerte', 'es', []],
  ['There was a cockroach and my son got food poisoning', 'en', ['cockroach', 'food poisoning']],
  ['Made in Germany', 'de', []],
  ['Sóc al·lèrgica als fruits secs', 'ca', ['al·lèrgica']],
  ['A comida é barata', 'pt', []],
  ['', 'es', []],
  ['There was a cockroach', 'constructor', ['cockroach']],
  ['There was a cockroach', '__proto__', ['cockroach']],
])('%s', (text, language, found) => {
  expect(seriousWords(text, language)).toEqual(found);
});

it('adds and takes away what the business says', () => {
  expect(seriousWords('huele a quemado y hay moho', 'es', ['quemado', '-moho'])).toEqual(['quemado']);
  expect(seriousWords('un mal olor terrible', 'es', ['mal olor'])).toEqual(['mal olor']);
});

it('gives words as they stand in the text, whatever the text is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('es', 'en', 'xx', 'constructor', '__proto__'),
      fc.array(fc.string()),
      (text, language, extra) => {
        for (const word of seriousWords(text, language, extra)) expect(text).toContain(word);
      },
    ),
  );
});

const listed = [...Object.values(seriousLists), ...Object.values(notMeant)]
  .flatMap((list) => (list ?? '').split(/\s+/))
  .filter((entry) => entry !== '');
const piece = fc.oneof(
  fc.constantFrom(...listed).map((entry) => entry.replaceAll('_', ' ').replaceAll('*', '')),
  fc.constantFrom(...listed, 'Ñu', 'que', 'l·l', "d'hy", 'd’hy', 'ﬂuch', 'İzmir', 'oﬀ'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom(
    ' ',
    ' ',
    '·',
    '’',
    "'",
    '-',
    '\u0301',
    '\u212A',
    'ẞ',
    'ß',
    'Œ',
    'я',
    '漢',
    '😀',
    '1',
    'ª',
    '\n',
  ),
);
it('finds the same whether it looks beforehand or not', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.constantFrom(...Object.keys(seriousLists), 'unknown'),
      fc.constantFrom<string[]>(
        [],
        ['mal olor', 'Ñ*'],
        ['тараканы'],
        ["d'hy*", 'al·l*', 'k*'],
        ['-rata', '*'],
      ),
      fc.boolean(),
      (text, language, extra, loud) => {
        const said = loud ? text.toUpperCase() : text;
        expect(seriousWords(said, language, extra)).toEqual(seriousWordsRead(said, language, extra));
      },
    ),
    { numRuns: 2000 },
  );
  for (const entry of listed)
    for (const language of Object.keys(seriousLists)) {
      const text = `x ${entry.replaceAll('_', ' ').replaceAll('*', 'ÁN')}.`;
      expect(seriousWords(text, language)).toEqual(seriousWordsRead(text, language));
    }
});
