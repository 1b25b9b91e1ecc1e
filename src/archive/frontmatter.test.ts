import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './frontmatter.ts';

describe('readFrontMatter', () => {
  it('takes a file apart', () => {
    expect(readFrontMatter('---\ntitle: Pan\n---\n\nHola\n')).toEqual({
      ok: true,
      data: { title: 'Pan' },
      body: '\nHola\n',
      found: true,
    });
    expect(readFrontMatter('---\ntitle: Pan # hoy\n---\nHola')).toMatchObject({
      data: { title: 'Pan' },
      body: 'Hola',
    });
    expect(readFrontMatter('\ufeff---\r\ntitle: Pan\r\n---\r\nHola\r\n')).toMatchObject({
      data: { title: 'Pan' },
      body: 'Hola\r\n',
    });
    expect(readFrontMatter('---\n---\n')).toMatchObject({ ok: true, data: {}, body: '', found: true });
    expect(readFrontMatter('---\ntitle: Pan\n---')).toMatchObject({
      ok: true,
      data: { title: 'Pan' },
      body: '',
    });
    expect(readFrontMatter('---\n# nothing yet\n---\nx')).toMatchObject({ ok: true, data: {}, body: 'x' });
  });

  it('takes a file without front matter as a body', () => {
    for (const text of ['', 'Hola', ' ---\na: 1\n---\n', '\n---\na: 1\n---\n']) {
      expect(readFrontMatter(text)).toEqual({ ok: true, data: {}, body: text, found: false });
    }
  });

  it.each([
    '---js',
    '---javascript',
    '---json',
    '---toml',
    '---coffee',
    '---constructor',
    '---__proto__',
    '---toString',
    '--- js',
    '--- ',
    '----',
    '---yaml',
  ])('refuses a first line of %s, whatever engine it might find', (line) => {
    delete (globalThis as { ran?: boolean }).ran;
    const read = readFrontMatter(`${line}\n(globalThis.ran = true, { title: 'x' })\n---\nHola\n`);
    expect(read).toMatchObject({
      ok: false,
      line: 1,
      message: expect.stringContaining('exactly ---') as string,
    });
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('names the line of an error in the file', () => {
    expect(readFrontMatter('---\na: 1\nb: "x\n---\n')).toMatchObject({ ok: false, line: 3 });
    expect(readFrontMatter('---\r\na: 1\r\na: 2\r\n---\r\n')).toMatchObject({ ok: false, line: 3 });
    expect(readFrontMatter('---\na: 1\n')).toMatchObject({
      ok: false,
      line: 1,
      message: expect.stringContaining('no end') as string,
    });
    expect(readFrontMatter('---\na: 1\n---oops\n')).toMatchObject({ ok: false, line: 3 });
  });

  it('hands out a new object each time', () => {
    const text = '---\na: [1] # one\n---\n';
    const first = readFrontMatter(text);
    const second = readFrontMatter(text);
    expect(first).toEqual(second);
    expect((first as { data: object }).data).not.toBe((second as { data: object }).data);
  });

  it('refuses what would take the look for comments too long', () => {
    expect(readFrontMatter(`---\na: 1\n${'\n'.repeat(200_000)}b: 1 # x\n---\n`)).toMatchObject({ ok: false });
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      'a: 1',
      '"',
      ': ',
      '\ufeff',
      'js',
      '{',
      '#',
      ' ',
      '...',
      '\0',
      '? ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(readFrontMatter(pieces.join(''))).toHaveProperty('ok');
        expect(readFrontMatter(`---\n${pieces.join('')}\n---\n`)).toHaveProperty('ok');
      }),
      { numRuns: 3000 },
    );
  });
});
