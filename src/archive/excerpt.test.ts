import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

describe('excerpt', () => {
  it('leaves a short text as it is, without blanks around it', () => {
    expect(excerpt(' \t\nEl pan.\r\n\r\nMuy rico. \n', 100)).toBe('El pan.\n\nMuy rico.');
  });

  it('keeps whole sentences where it can', () => {
    const text =
      'El pan llegó frío. Nadie contesta al teléfono. Y esta frase es la que ya no cabe aquí dentro.';
    expect(excerpt(text, 60)).toBe('El pan llegó frío. Nadie contesta al teléfono. […]');
  });

  it('keeps whole words where a sentence is too long', () => {
    expect(excerpt('El pan llegó frío y nadie contesta al teléfono de la tienda, que es lo peor', 40)).toBe(
      'El pan llegó frío y nadie contesta al…',
    );
    expect(excerpt('x'.repeat(200), 80)).toBe(`${'x'.repeat(79)}…`);
  });

  it('does not cut a character in two', () => {
    for (let most = 80; most < 90; most++) {
      const cut = excerpt('😀'.repeat(200), most);
      expect(cut).toMatch(/^(😀)+…$/u);
    }
  });

  it('is well-formed, without NUL, no longer than asked, and its own excerpt', () => {
    const word = fc.constantFrom(
      'pan',
      'llegó',
      '.',
      '. ',
      '! ',
      ' ',
      '\n',
      ', ',
      '😀',
      '👨‍👩‍👧',
      '\ud800',
      '\0',
      '¿',
      '«',
      'aaaaaaaaaaaaaaaaaaaaaaaa',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(word, { maxLength: 120 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 80, max: 200 }), (any, most) => {
        const cut = excerpt(any, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut.isWellFormed()).toBe(true);
        expect(cut).not.toContain('\0');
        expect(cut.trim()).toBe(cut);
        expect(excerpt(cut, most)).toBe(cut);
      }),
      { numRuns: 3000 },
    );
  });

  it('of a very long text needs no very long time', () => {
    expect(excerpt('pan '.repeat(1_000_000), 600).length).toBeGreaterThan(500);
  });
});
