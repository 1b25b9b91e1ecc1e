import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basePath, editLink, rootOf, webLink } from './link.ts';

describe('rootOf', () => {
  it.each([
    ['/', '/', './'],
    ['/weeks/2026-W47/', '/', '../../'],
    ['/digest/', '/digest/', './'],
    ['/digest/topics/pan/2026/11/', '/digest/', '../../../../'],
    ['/404.html', '/', './'],
  ])('%s under %s is %s', (path, base, root) => {
    expect(rootOf(path, base)).toBe(root);
  });

  it('leads back to the base from any page', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 5 }), (parts) => {
        const path = `/digest/${parts.map((part) => `${part}/`).join('')}`;
        expect(new URL(rootOf(path, '/digest/'), `https://x.example${path}`).pathname).toBe('/digest/');
      }),
    );
  });
});

it('knows the folder of a site', () => {
  expect(
    [undefined, 'https://x.example', 'https://x.example/a', 'https://x.example/a/'].map(basePath),
  ).toEqual(['/', '/', '/a/', '/a/']);
});

describe('webLink', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//x.example',
    'x',
    '',
    undefined,
  ])('makes no link of %s', (address) => {
    expect(webLink(address)).toBeUndefined();
  });

  it('gives http and https alone, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => {
        expect(webLink(address) ?? 'https://').toMatch(/^https?:\/\//);
      }),
    );
  });
});

describe('editLink', () => {
  const file = 'weeks/2026-W47/2026-11-18-pan & vino-abcdefghijkl.md';
  it.each([
    [
      'https://github.com/m/digest',
      undefined,
      'https://github.com/m/digest/edit/main/content/weeks/2026-W47/',
    ],
    [
      'https://gitlab.example/m/digest.git',
      undefined,
      'https://gitlab.example/m/digest/-/edit/main/content/weeks/',
    ],
    ['https://codeberg.org/m/digest/', undefined, 'https://codeberg.org/m/digest/_edit/main/content/weeks/'],
    ['https://bitbucket.org/m/digest', undefined, 'https://bitbucket.org/m/digest/src/main/content/weeks/'],
    [
      'https://git.example/m/digest',
      'gitea' as const,
      'https://git.example/m/digest/_edit/main/content/weeks/',
    ],
  ])('follows the form of %s', (repository, host, beginning) => {
    const link = editLink({ repository, host, branch: 'main' }, file)!;
    expect(link.startsWith(beginning)).toBe(true);
    expect(link).toContain('pan%20%26%20vino');
  });

  it('is absent where nobody can know', () => {
    expect(editLink({ repository: 'https://git.example/m/d', branch: 'main' }, file)).toBeUndefined();
    expect(editLink({ branch: 'main' }, file)).toBeUndefined();
    expect(editLink({ repository: 'javascript:x', host: 'github', branch: 'main' }, file)).toBeUndefined();
  });
});
