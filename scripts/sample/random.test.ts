import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deal, numberOf, randomOf } from './random.ts';

test('the same seed gives the same row of numbers, another seed another row', () => {
  const row = (seed: string): number[] => {
    const random = randomOf(seed);
    return Array.from({ length: 20 }, () => random.next());
  };
  expect(row('2026-W47')).toEqual(row('2026-W47'));
  expect(row('2026-W47')).not.toEqual(row('2026-W48'));
});

test('numbers are whole, positive and below 2^32, for any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const number = numberOf(text);
      expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true);
    }),
  );
});

test('a pack deals each of its cards once, before and after the first week too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -50, max: 50 }), (size, pack) => {
      const cards = Array.from({ length: size }, (_, n) => n);
      const dealt = cards.map((n) => deal(cards, 'pack', pack * size + n));
      expect(dealt.toSorted((a, b) => a - b)).toEqual(cards);
    }),
  );
});

test('no card comes back before half a pack has been dealt', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 40 }), fc.integer({ min: -200, max: 200 }), (size, from) => {
      const cards = Array.from({ length: size }, (_, n) => n);
      const some = Array.from({ length: Math.floor(size / 2) }, (_, n) => deal(cards, 'row', from + n));
      expect(new Set(some).size).toBe(some.length);
    }),
  );
});
