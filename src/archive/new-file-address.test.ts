import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newFileAddress } from './new-file-address.ts';

const github = { repository: 'https://github.com/migalinda/digest.git', branch: 'main' };

it('leads to a new file that is filled in', () => {
  expect(newFileAddress(github, 'decisions/abrir.md', '---\ntitle: A & B\n---\n')).toBe(
    'https://github.com/migalinda/digest/new/main/content/decisions?filename=abrir.md&value=---%0Atitle%3A+A+%26+B%0A---%0A',
  );
  const other = { repository: 'https://git.example/a/b/', host: 'github' as const, branch: 'x/y z' };
  expect(newFileAddress(other, 'a.md', '')).toBe(
    'https://git.example/a/b/new/x/y%20z/content?filename=a.md&value=',
  );
});

it('knows where a file cannot be filled in, and what is too long', () => {
  expect(newFileAddress({ branch: 'main' }, 'a.md', '')).toBeUndefined();
  for (const repository of ['https://gitlab.com/a/b', 'https://codeberg.org/a/b', 'ftp://github.com/a/b'])
    expect(newFileAddress({ repository, branch: 'main' }, 'a.md', '')).toBeUndefined();
  expect(newFileAddress(github, 'a.md', 'x'.repeat(8000))).toBeUndefined();
});

it('stays on its host whatever the text holds', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const address = new URL(newFileAddress(github, 'decisions/a.md', text)!);
      expect(address.origin + address.pathname).toBe(
        'https://github.com/migalinda/digest/new/main/content/decisions',
      );
      expect(address.searchParams.get('value')).toBe(text.toWellFormed());
      expect(address.searchParams.get('filename')).toBe('a.md');
    }),
  );
});
