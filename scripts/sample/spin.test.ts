import { expect, test } from 'vitest';
import { randomOf } from './random.ts';
import { asTyped, spin } from './spin.ts';

test('one of each choice is taken, inner ones first', () => {
  const found = new Set(Array.from({ length: 60 }, (_, n) => spin('{a|b{1|2}} fin', randomOf(`spin ${n}`))));
  expect([...found].toSorted()).toEqual(['a fin', 'b1 fin', 'b2 fin']);
});

test('a text without choices stays as it is', () => {
  expect(spin('Pan, agua y sal.', randomOf('plain'))).toBe('Pan, agua y sal.');
});

test('a careful writer changes nothing', () => {
  const text = '¿Qué pan es? ¡Ñam! Está riquísimo porque reposa.';
  expect(asTyped(text, 1, randomOf('careful'))).toBe(text);
});

test('a careless one drops marks and accents, but never ñ nor a word', () => {
  for (let n = 0; n < 100; n++) {
    const typed = asTyped('¿Mañana abrís? Está también Migalinda, que mola.', 0, randomOf(`thumbs ${n}`));
    expect(typed).toContain('ñana');
    expect(typed).toContain('Migalinda');
    expect(typed).not.toContain('¿');
    expect(typed.split(' ')).toHaveLength(7);
  }
});
