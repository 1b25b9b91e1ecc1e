import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFast } from './fast-yaml.ts';
import { writeField, writeFlow, writeText } from './write-yaml.ts';

/** Pieces of YAML, so that many of the texts made of them are nearly right. */
const piece = fc.constantFrom(
  ...[
    'a',
    'b-c',
    'title',
    'é',
    'ñandú',
    '漢',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n  ',
    '\n    ',
    ': ',
    ':',
    ', ',
    ',',
  ],
  ...[
    '{ ',
    ' }',
    '{',
    '}',
    '[',
    ']',
    '[]',
    '{}',
    '"',
    '"a"',
    '"\\n"',
    '"\\ud800"',
    '"\\x41"',
    '\\',
    "'",
    '#',
    ' #',
    '-',
  ],
  ...[
    '- ',
    '---',
    '...',
    '? ',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '`',
    '~',
    'null',
    'true',
    'False',
    'yes',
    '.5',
    '-.5',
  ],
  ...[
    '0',
    '-0',
    '007',
    '1.50',
    '1e3',
    '0x1f',
    '0o17',
    '12345678901234567890',
    '.inf',
    '2026-11-18',
    '12:30',
    '\t',
    '\r',
  ],
  ...[
    '\r\n',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u00a0',
    '\u0000',
    '😀',
    'https://a.example/b#c',
    'key: value\n',
    '  k: v\n',
  ],
);
const nearly = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '    '),
    fc.constantFrom('a', 'b', 'c-d', 'e1'),
    fc.array(piece, { maxLength: 5 }),
  )
  .map(([indent, key, value]) => `${indent}${key}: ${value.join('')}`);
const lines = fc.array(line, { maxLength: 6 }).map((all) => all.join('\n'));

describe('readFast', () => {
  it('says what yaml says, or nothing', () => {
    let sure = 0;
    fc.assert(
      fc.property(fc.oneof(nearly, lines), (text) => {
        const fast = readFast(text);
        if (fast === undefined) return;
        sure++;
        // An empty text is null to yaml, and no fields to us.
        expect(fast).toEqual(parse(text, { logLevel: 'error' }) ?? {});
      }),
      { numRuns: 20_000 },
    );
    expect(sure).toBeGreaterThan(500);
  });

  it('reads everything that the writer writes', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }).map((text) => text.toWellFormed().replaceAll('\0', '')),
      nearly.map((text) => text.replaceAll('\0', '')),
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1, max: 1 })
        .map((n) => Math.round(n * 1000) / 1000),
      fc.boolean(),
    );
    const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const value = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(key, scalar, { maxKeys: 3 }),
    );
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 5 }), (fields) => {
        const text = Object.entries(fields)
          .map(([name, item]) => `${writeField(name, item)}\n`)
          .join('');
        const plain = JSON.parse(JSON.stringify(fields)) as object;
        expect(readFast(text)).toEqual(plain);
        expect(parse(text) ?? {}).toEqual(plain);
        expect(parse(writeFlow(fields))).toEqual(plain);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a key twice', 'a: 1\na: 2'],
    ['a comment', 'a: 1 # one'],
    ['an anchor', 'a: &x b'],
    ['an alias', 'a: *x'],
    ['a tag', 'a: !!str 1'],
    ['a block scalar', 'a: |\n  b'],
    ['a folded line', 'a: b\n  c'],
    ['a null', 'a:\nb: 1'],
    ['an indent of three', 'a:\n   b: 1'],
    ['a lone surrogate', 'a: "\\ud800"'],
    ['an escaped NUL', 'a: "\\u0000"'],
    ['a list of lines', 'a:\n  - b'],
  ])('leaves %s to the whole reader', (_, text) => {
    expect(readFast(text)).toBeUndefined();
  });
});

describe('writeText', () => {
  it('leaves words as they are and quotes what could be mistaken', () => {
    expect(writeText('Ayer el pan llegó frío y nadie contesta')).toBe(
      'Ayer el pan llegó frío y nadie contesta',
    );
    expect(writeText('https://foro.example/t/123#p4')).toBe('https://foro.example/t/123#p4');
    for (const text of [
      '',
      ' a',
      'a ',
      'true',
      'No',
      'null',
      '~',
      '1',
      '2026-11-18',
      'a: b',
      'a #b',
      '- a',
      '*a',
      '&a',
      '"a"',
      '---',
      '@a',
      'a:',
      '.5',
    ]) {
      expect(writeText(text)).toBe(JSON.stringify(text));
    }
  });

  it('shows what cannot be seen', () => {
    expect(writeText('a\u202eb\u2028\u200b\u0085')).toBe('"a\\u202eb\\u2028\\u200b\\u0085"');
    expect(writeText('a\nb\t')).toBe('"a\\nb\\t"');
  });
});
