import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellWord } from './shell-word.ts';

it('is one word for a shell, whatever stands in it, and runs nothing', () => {
  const piece = fc.constantFrom(
    '$(',
    ')',
    '`',
    "'",
    '"',
    '\\',
    ';',
    '&',
    '|',
    '>',
    '#',
    '!',
    '*',
    '~',
    ' ',
    '\n',
    '-',
    'a',
    '{',
    '}',
  );
  const texts = fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\0')),
  );
  const all = fc.sample(texts, { numRuns: 300, seed: 7 });
  const { stdout, status } = spawnSync('sh', ['-c', `printf '%s\\0' ${all.map(shellWord).join(' ')}`], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout.split('\0').slice(0, -1)).toEqual(all);
});

it('leaves alone what needs nothing', () => {
  expect(shellWord('https://foro.example/c/pan/7.rss')).toBe('https://foro.example/c/pan/7.rss');
  expect(shellWord('https://foro.example/?a=1&b=2')).toBe("'https://foro.example/?a=1&b=2'");
  expect(shellWord('https://evil.example/$(id)')).toBe("'https://evil.example/$(id)'");
});
