import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparison } from './comparison.ts';

const names = { ours: ['Migalinda', 'miga linda'], theirs: ['Masalba', 'Panes Cuatrolunas'] };

describe('a comparison', () => {
  it.each([
    'Migalinda es mejor que Masalba',
    'El pan de Migalinda está mucho mejor que el de Masalba',
    'Es mejor que Panes Cuatrolunas, sin duda',
    'Masalba es peor que Migalinda',
    'Masalba es bastante más caro que Miga Linda',
    'Más barata que Masalba y más cerca',
    'Prefiero mil veces Migalinda',
    'Prefiero el pan de Migalinda al de Masalba',
    'No hay mejor panadería que Migalinda',
    'Masalba no es mejor que Migalinda',
    'Migalinda no tiene nada que envidiar a Masalba',
    'Migalinda le da mil vueltas a Masalba',
    'Sois bastante mejores que Masalba',
    'Migalinda is better than Masalba',
    'Masalba is way worse than Migalinda',
    'Cheaper than Masalba, and closer',
    'I prefer Migalinda to Masalba',
    'Migalinda beats Masalba any day',
    'Migalinda és millor que Masalba',
    'Migalinda é mellor que Masalba',
    'A Migalinda é melhor do que a Masalba',
    'Migalinda est meilleure que Masalba',
    'Migalinda è migliore di Masalba',
    'Migalinda ist besser als Masalba',
    'Masalba baino hobea da Migalinda',
  ])('is in our favour: %s', (text) => expect(comparison(text, names)).toBe(1));

  it.each([
    'Masalba es mejor que Migalinda',
    'El pan de Masalba me gusta, está mejor que el de Migalinda',
    'Migalinda es peor que Masalba',
    'No es mejor que Masalba',
    'Menos amables que en Masalba',
    'Más caro que Masalba y más seco',
    'Prefiero Masalba a Migalinda',
    'No prefiero Migalinda',
    'Fui a Migalinda, pero Masalba es mucho mejor',
    'Masalba is better than Migalinda',
    'Slower than Masalba',
    'More expensive than Masalba',
    'Masalba son mejores que vosotros',
    'Masalba est meilleure que Migalinda',
    'Masalba è più caro? No: Migalinda è peggiore di Masalba',
  ])('is against us: %s', (text) => expect(comparison(text, names)).toBe(-1));

  it.each([
    '¿Es mejor Migalinda que Masalba?',
    'Masalba es mejor que Panes Cuatrolunas',
    'Lo mejor de Migalinda es el pan',
    'La mejor que Migalinda ha hecho',
    'Hoy he ido a Migalinda y a Masalba',
    'Mejor vamos mañana',
    'Better late than never',
    '',
  ])('says nothing: %s', (text) => expect(comparison(text, names)).toBe(0));

  it('takes any text and any names', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('mejor', 'que', 'peor', 'Migalinda', 'Masalba', 'no', 'baino', 'than', '?', ',', '.'),
    );
    fc.assert(
      fc.property(fc.array(word), fc.array(fc.string()), fc.array(fc.string()), (words, ours, theirs) => {
        expect([-1, 0, 1]).toContain(comparison(words.join(' '), { ours, theirs }));
      }),
    );
  });
});
