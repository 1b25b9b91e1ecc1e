import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendSources } from './append.ts';
import type { NewSource } from './source-text.ts';

const foro: NewSource = { id: 'foro', kind: 'discourse', title: 'El foro', host: 'foro.example' };
const lines = '- id: foro\n  kind: discourse\n  title: El foro\n  host: foro.example\n';
const appended = (text: string, ...sources: NewSource[]): string => {
  const result = appendSources(text, sources.length > 0 ? sources : [foro]);
  if (!result.ok) throw new Error(result.message);
  return result.text;
};

describe('adding to sources.yaml', () => {
  it.each([
    ['a file that is not there', '', lines],
    ['comments alone', '# Dónde escuchamos\n', `# Dónde escuchamos\n${lines}`],
    [
      'a list between comments',
      '# uno\n- { id: a, kind: feed } # dos\n\n# tres\n',
      `# uno\n- { id: a, kind: feed } # dos\n\n# tres\n${lines}`,
    ],
    ['no line end at the end', '- id: a\n  kind: feed', `- id: a\n  kind: feed\n${lines}`],
    [
      'an indented list',
      '  - id: a\n    kind: feed\n',
      `  - id: a\n    kind: feed\n${lines.replace(/^/gm, '  ').trimEnd()}\n`,
    ],
    ['a marked beginning', '---\n- id: a\n', `---\n- id: a\n${lines}`],
    ['an empty list', '# nada [] aún\n[]\n', `# nada [] aún\n\n${lines}`],
    ['a dash on its own line', '-\n  id: a\n', `-\n  id: a\n${lines}`],
    [
      'lines of another system',
      '# a\r\n- id: a\r\n  kind: feed\r\n',
      `# a\r\n- id: a\r\n  kind: feed\r\n${lines.replaceAll('\n', '\r\n')}`,
    ],
    ['a byte order mark', '\ufeff- id: a\n', `\ufeff- id: a\n${lines}`],
    [
      'a text that keeps its line ends',
      '- id: a\n  note: |+\n    x\n\n',
      `- id: a\n  note: |+\n    x\n\n${lines}`,
    ],
  ])('%s', (_, before, after) => {
    expect(appended(before)).toBe(after);
  });

  it.each([
    ['a list on one line', '[{ id: a, kind: feed }]\n'],
    ['no list', 'id: a\n'],
    ['no YAML', '- a: "b\n'],
    ['an end that says so', '- id: a\n...\n'],
    ['two documents', '- id: a\n---\n- id: b\n'],
    ['names given twice', '- id: a\n  id: b\n'],
  ])('leaves alone %s, and says so', (_, before) => {
    expect(appendSources(before, [foro])).toMatchObject({
      ok: false,
      message: expect.stringContaining('sources.yaml') as string,
    });
  });

  it('keeps every byte that was there, and says exactly what was meant', () => {
    const word = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.toWellFormed().replaceAll('\0', ''));
    const source = fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/),
      kind: word,
      title: word,
      query: word,
      follow: fc.constant(true),
    });
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 4 }),
        fc.array(source, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '# nota\n', '\n\n'),
        (old, fresh, tail) => {
          const before = `${appended('# nuestro\n', ...old)}${tail}`;
          const after = appended(before, ...fresh);
          expect(after.startsWith(before)).toBe(true);
          expect(parse(after)).toEqual([...old, ...fresh]);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => void appendSources(text, [foro])));
  });
});
