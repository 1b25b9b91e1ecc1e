import { describe, expect, test } from 'vitest';
import { recommends } from './recommends.ts';

describe('praise addressed to other people', () => {
  test.each([
    'Os recomiendo Migalinda, la mejor del barrio',
    'Totalmente recomendable. Volveremos',
    'Si vais por El Alfar, tenéis que probar la hogaza',
    'No os perdáis la empanada',
    'Id a Migalinda y pedid la de centeno',
    'Us recomano el pa de sègol',
    'Recomendo moito esta panadería',
    'I highly recommend the rye loaf',
    'You have to try their croissants!',
    'If you are ever in Sotoclaro, go there',
  ])('%s', (text) => expect(recommends(text, 'praise')).toBe(true));

  test.each([
    'Muy rico todo, gracias',
    'No lo recomiendo a nadie',
    'No os recomiendo ir los sábados',
    'I would never recommend this place',
    'Habrá que probar otro día',
    'El mejor pan que he probado',
    '',
  ])('is not: %s', (text) => expect(recommends(text, 'praise')).toBe(false));

  test('is no question: who asks for a recommendation gives none', () => {
    expect(recommends('¿Me recomendáis una panadería? Hay que probar, supongo', 'question')).toBe(false);
  });

  test('takes time linear in the text', () => {
    const hostile = 'no os te le se lo la '.repeat(50_000) + ' recomiendo';
    expect(recommends(hostile, 'praise')).toBe(false);
  });
});
