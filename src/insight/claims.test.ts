import { expect, test } from 'vitest';
import { claimsToBeUs, ourselves } from './claims.ts';

const us = ourselves({
  name: 'Panadería Migalinda',
  own: ['https://migalinda.example/', 'https://red.example/@migalinda'],
});

test.each([
  ['our name from nowhere', { name: 'Panadería Migalinda' }, true],
  ['our name, dressed up', { name: '✓ PANADERIA  migalinda' }, true],
  ['our handle from another server', { name: 'migalinda', url: 'https://otra.example/@migalinda' }, true],
  ['our own account', { name: 'migalinda', url: 'https://red.example/@migalinda' }, false],
  [
    'our own account, written otherwise',
    { name: 'migalinda', url: 'https://www.red.example/@Migalinda/' },
    false,
  ],
  ['a page of our site', { name: 'Panadería Migalinda', url: 'https://migalinda.example/blog' }, false],
  [
    'an address that only begins like ours',
    { name: 'Migalinda', url: 'https://red.example/@migalindas' },
    true,
  ],
  ['somebody else', { name: 'Lucía Martín' }, false],
  ['somebody who is fond of us', { name: 'Fans de Panadería Migalinda' }, false],
  ['nobody', undefined, false],
])('%s', (_, author, claims) => expect(claimsToBeUs(author, us)).toBe(claims));
