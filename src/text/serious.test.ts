import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seriousWords } from './serious.ts';

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
