import { expect, test } from 'vitest';
import { withoutAccounts } from './accounts.ts';

test.each([
  ['@ana_ruiz Lo sentimos', '@… Lo sentimos'],
  ['Gracias, @ana.ruiz y @pep@red.example.', 'Gracias, @… y @….'],
  ['(@Ana-Ruiz)', '(@…)'],
  ['https://red.example/@ana/1', 'https://red.example/@…/1'],
  ['Escribe a hola@migalinda.example', 'Escribe a hola@migalinda.example'],
  ['a las 5 @ la tienda', 'a las 5 @ la tienda'],
])('%s', (text, expected) => {
  expect(withoutAccounts(text)).toBe(expected);
  expect(withoutAccounts(expected)).toBe(expected);
});

test('our own stay', () => {
  expect(withoutAccounts('@Migalinda y @ana', new Set(['migalinda']))).toBe('@Migalinda y @…');
});
