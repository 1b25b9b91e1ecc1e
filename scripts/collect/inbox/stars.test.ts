import fc from 'fast-check';
import { expect, it } from 'vitest';
import { starsIn, starsOfField } from './stars.ts';

it.each([
  ['★★★★☆', 4],
  ['⭐⭐ Muy mal', 2],
  ['⭐️⭐️⭐️', 3],
  ['Ana ha dejado una reseña de 4 estrellas', 4],
  ['4 de 5 estrellas', 4],
  ['Puntuación: 4/5', 4],
  ['Valoración: 8/10', 4],
  ['Ana rated you 2 stars', 2],
  ['left a 3-star review', 3],
  ['rated five stars', 5],
  ['ha valorat amb dues estrelles', 2],
  ['Tu valoración media es 4,3/5 y Ana te dio una valoración de 2/5', 2],
])('%s', (text, stars) => expect(starsIn(text)).toBe(stars));

it.each([
  'Un hotel de 4 estrellas',
  'Llegó el 4/5 por la tarde',
  'Llegó el 4/5/2026, en mi opinión tarde',
  'Somos 2 de 10 en casa',
  '★ Oferta',
  '★★★★★★',
  'Valoración media: 4,6 de 5 estrellas',
  'reseña 7/5',
  '',
])('%j speaks of no stars', (text) => expect(starsIn(text)).toBeUndefined());

it.each([
  ['4', 4],
  [' 4,5 ', 4.5],
  ['4/5', 4],
  ['8/10', 4],
  ['4 de 5', 4],
  ['4 out of 5 stars', 4],
  ['FIVE', 5],
  ['cinco estrellas', 5],
  ['★★★☆☆', 3],
  ['⭐⭐', 2],
])('the field %j', (text, stars) => expect(starsOfField(text)).toBe(stars));

it.each(['0', '6', '-1', 'bien', '★★★★★★', 'NaN', '1e1'])('the field %j is none', (text) =>
  expect(starsOfField(text)).toBeUndefined(),
);

it('are 1 to 5, whatever the text, and soon found', () => {
  const piece = fc.constantFrom(
    '★',
    '☆',
    '⭐',
    '\uFE0F',
    '5',
    ' de ',
    '/',
    '10',
    ' estrellas',
    'rated ',
    ' ',
    ',',
    'media ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      for (const stars of [starsIn(parts.join('')), starsOfField(parts.join(''))]) {
        if (stars === undefined) continue;
        expect(stars).toBeGreaterThanOrEqual(1);
        expect(stars).toBeLessThanOrEqual(5);
      }
    }),
  );
  for (const one of ['★', '5 ', '4/', '⭐\uFE0F', '5 de 5 '])
    expect(starsIn(one.repeat(200_000))).toBeUndefined();
});
