import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formAddress, formNames } from './form-address.ts';

const repository = 'https://github.com/migalinda/digest.git';

it('leads to a form that is filled in', () => {
  expect(formAddress({ repository }, 'answered', { mention: 'abcdefghijkl' })).toBe(
    'https://github.com/migalinda/digest/issues/new?template=answered.yml&mention=abcdefghijkl',
  );
  expect(formAddress({ repository: 'https://github.com/a/b/' }, 'looked', { where: 'mapa' }, 'Mirado')).toBe(
    'https://github.com/a/b/issues/new?template=looked.yml&title=Mirado&where=mapa',
  );
});

it('knows where there are no forms', () => {
  for (const other of [
    'https://gitlab.com/a/b',
    'https://codeberg.org/a/b',
    'https://git.example/a/b',
    undefined,
  ])
    expect(formAddress({ repository: other }, 'answered')).toBeUndefined();
  expect(formAddress({ repository, host: 'gitlab' }, 'answered')).toBeUndefined();
  expect(formAddress({ repository: 'https://git.example/a/b', host: 'github' }, 'heard')).toBe(
    'https://git.example/a/b/issues/new?template=heard.yml',
  );
});

it('stays on its host whatever the fields hold', () => {
  fc.assert(
    fc.property(fc.constantFrom(...formNames), fc.string(), fc.string(), (form, mention, title) => {
      const address = new URL(formAddress({ repository }, form, { mention }, title)!);
      expect(address.origin + address.pathname).toBe('https://github.com/migalinda/digest/issues/new');
      expect(address.searchParams.get('mention')).toBe(mention.toWellFormed());
      expect(address.searchParams.getAll('template')).toEqual([`${form}.yml`]);
    }),
  );
});
