import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hurtingWords } from './hurting-words.ts';
import { missedDayLists, missedDays } from './missed-days.ts';
import { proposes } from './proposals.ts';
import { wordsIn } from './words-in.ts';

test('words and stems are found whatever their accents and case, each once', () => {
  const lists = { es: 'Comunión alergi*' };
  expect(wordsIn('COMUNION, comunión y alergias; comunidad', 'es', lists)).toEqual(['comunion', 'alergias']);
});

test('a language without a list is read with all of them', () => {
  for (const language of ['unknown', 'constructor', 'ja'])
    expect(missedDays('The wedding cake', language)).toEqual(['wedding']);
  expect(missedDays('The wedding cake', 'es')).toEqual([]);
});

test('days that do not come again are told from words that begin like them', () => {
  expect(missedDays('Para una boda y un bautizo', 'es')).toEqual(['boda', 'bautizo']);
  expect(missedDays('La bodega de la comunidad', 'es')).toEqual([]);
  for (const [language, list] of Object.entries(missedDayLists))
    expect(missedDays(list.replaceAll('*', ''), language)).not.toEqual([]);
});

test('a sentence that says what is wrong holds words that say so', () => {
  expect(hurtingWords('Llegó tarde y frío, nadie contesta', 'es')).toBe(3);
  expect(hurtingWords('Una carta con cariño durante la mañana', 'es')).toBe(0);
});

test('an outright proposal is told from praise and from a wish for nothing', () => {
  for (const text of [
    'Os propongo vender una bolsa de tela.',
    'Muy bien todo. Estaría bien que abrierais antes',
    'Ojalá abrierais los lunes',
    'Us suggereixo fer un taller',
    'Lovely. It would be nice if you sold tote bags',
    'I’d suggest a smaller loaf',
  ])
    expect(proposes(text), text).toBe(true);
  for (const text of [
    'Ojalá todas las panaderías fueran así',
    'La tarta estaba muy bien',
    'No se puede pedir más',
    'Great bread, it was nice',
  ])
    expect(proposes(text), text).toBe(false);
});

test('nothing throws, whatever the text and its language', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, language) => {
      expect(missedDays(text, language).length).toBeLessThanOrEqual(text.length);
      expect(hurtingWords(text, language)).toBeGreaterThanOrEqual(0);
      expect(typeof proposes(text)).toBe('boolean');
    }),
  );
});
