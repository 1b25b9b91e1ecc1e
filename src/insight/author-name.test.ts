import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownName } from './author-name.ts';

describe('a shown name', () => {
  test.each([
    ['Lucía Martín Gómez', 'Lucía M.'],
    ['Carmen Ruiz', 'Carmen R.'],
    ['María del Carmen Ruiz', 'María C.'],
    ['  Ana   de la Fuente ', 'Ana F.'],
    ['🌸 Ana Belén 🌸', 'Ana B.'],
    ['vecina_del_barrio', 'v…'],
    ['@panarra', 'p…'],
    ['Lucía', 'L…'],
    ['ana@correo.example', 'a…'],
    ['Ana ana_88', 'A…'],
    ['李小龙', '李…'],
    ['Ивáн Петров', 'Ивáн П.'],
    ['\u202eevil\u202c Name', 'evil N.'],
    ['123', '1…'],
  ])('%s → %s', (name, shown) => expect(shownName(name, 'initials')).toBe(shown));

  test('is nothing where there is none, or none is to be shown', () => {
    for (const name of [undefined, '', '   ', '🌸', '\u200b', '…'])
      expect(shownName(name, 'initials')).toBeUndefined();
    expect(shownName('Lucía Martín', 'none')).toBeUndefined();
  });

  test('is whole where settings say so, without marks that turn the text around', () => {
    expect(shownName('Lucía\u202e Martín ', 'full')).toBe('Lucía Martín');
  });

  test('never gives away more than a first word and a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const shown = shownName(name, 'initials');
        if (shown === undefined) return;
        expect(shown).toMatch(/^\S+ \S{1,10}\.$|^\S{1,20}…$/u);
        expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
