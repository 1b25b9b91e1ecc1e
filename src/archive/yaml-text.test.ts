import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYamlText } from './yaml-text.ts';

const levels = (open: string, count: number, close = ''): string =>
  `a: ${open.repeat(count)}${close.repeat(count)}`;

describe('readYamlText', () => {
  it('reads YAML 1.2', () => {
    const read = readYamlText('a: yes\nb: 0o17\nc: 2026-11-18\nd: &x [1, 2]\ne: *x\nf: null\n');
    expect(read).toEqual({
      ok: true,
      value: { a: 'yes', b: 15, c: '2026-11-18', d: [1, 2], e: [1, 2], f: null },
    });
    expect(readYamlText('')).toEqual({ ok: true, value: null });
  });

  it('says what is wrong and in which line', () => {
    expect(readYamlText('a: 1\nb: "x')).toMatchObject({ ok: false, line: 2 });
    expect(readYamlText('a: 1\nb: 2\na: 3')).toEqual({
      ok: false,
      line: 3,
      message: 'the field a is given twice',
    });
    expect(readYamlText('a: { b: 1, b: 2 }')).toMatchObject({
      ok: false,
      message: 'the field b is given twice',
    });
  });

  it.each([
    ['keys of keys, which take yaml minutes', levels('? ', 30)],
    ['as many that fill the stack', levels('? ', 20_000)],
    ['lists in lists', levels('[', 20_000, ']')],
    ['fields in fields', levels('{a: ', 40, '}')],
    [
      'a bomb of aliases',
      'a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]',
    ],
    ['an alias of itself', 'a: &a [*a]\n' + 'b: *a\n'.repeat(30)],
    ['a file without end', '- a\n'.repeat(1_000_001)],
    ['a tag that would run something', 'a: !!js/function "x"\n"'],
  ])('refuses %s', (_, text) => {
    expect(readYamlText(text)).toMatchObject({ ok: false, message: expect.stringMatching(/./) as string });
  });

  it('mends texts that no file should hold', () => {
    expect(readYamlText('a: "\\ud800x\\0"\nb: ["\\U0000d800"]')).toEqual({
      ok: true,
      value: { a: '\ufffdx', b: ['\ufffd'] },
    });
  });

  it('leaves the prototype alone', () => {
    const read = readYamlText('__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }');
    expect(read.ok).toBe(true);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '? ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '\n',
      '  ',
      '&a ',
      '*a',
      '!!',
      '"',
      "'",
      '|',
      '>',
      '%YAML 1.1\n',
      '---\n',
      '#',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(readYamlText(text)).toHaveProperty('ok');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
