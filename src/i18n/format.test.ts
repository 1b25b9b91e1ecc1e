import { expect, test } from 'vitest';
import { format } from './format.ts';

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

test('money has its sign where the language puts it, and no cents where there are none', () => {
  expect(plain(format('es').money(1.94, 'EUR'))).toBe('1,94 €');
  expect(plain(format('es').money(14, 'EUR'))).toBe('14 €');
  expect(plain(format('en').money(1940.5, 'GBP'))).toBe('£1,940.50');
  expect(plain(format('ca').money(-0, 'EUR'))).toBe('0 €');
});

test('a short day with its year', () => {
  expect(['es', 'en', 'ca'].map((language) => format(language as 'es').shortDate('2025-11-18'))).toEqual([
    '18 nov 2025',
    '18 Nov 2025',
    '18 de nov. del 2025',
  ]);
});
