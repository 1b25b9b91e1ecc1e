import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readNote } from './read-note.ts';
import type { NoteRead } from './read-note.ts';

const read = (text: string, name = 'nota.md'): NoteRead => readNote(Buffer.from(text), name);
const noted = (text: string, name?: string): unknown => {
  const note = read(text, name);
  return note.ok ? note.noted : note.problems;
};

describe('a note', () => {
  it('may be a text alone', () => {
    expect(noted('Preguntan si habrá pan sin gluten.\n')).toEqual({
      text: 'Preguntan si habrá pan sin gluten.',
    });
    expect(readNote(iconv.encode('¿Pan sin gluten?', 'windows-1252'), 'a.md')).toMatchObject({
      noted: { text: '¿Pan sin gluten?' },
    });
  });

  it('may begin with a heading, and its file with the day', () => {
    expect(noted('# Sin gluten\n\nLo pide una señora.', '2026-11-17-sin-gluten.md')).toEqual({
      title: 'Sin gluten',
      text: 'Lo pide una señora.',
      date: '2026-11-17',
    });
  });

  it.each([
    'title: Sin gluten\npublished: 2026-11-17\nsource: mostrador\nauthor: { name: una clienta, url: "https://a.example/c" }\nrating: 4',
    'título: Sin gluten\nfecha: 2026-11-17\nsitio: mostrador\nquién: una clienta\nperfil: https://a.example/c\nestrellas: 4',
    'Titol: Sin gluten\r\ndate: "2026-11-17"\r\nwhere: mostrador\r\nwho: una clienta\r\nprofile: https://a.example/c\r\nstars: 4',
  ])('says what is known in front matter: %j', (fields) => {
    expect(noted(`---\n${fields}\n---\n\nLo pide una señora.\n`)).toEqual({
      title: 'Sin gluten',
      date: '2026-11-17',
      place: 'mostrador',
      author: 'una clienta',
      profile: 'https://a.example/c',
      stars: '4',
      text: 'Lo pide una señora.',
    });
  });

  it.each([
    ['---\nsitoi: mostrador\n---\nx', 2, 'did you mean `sitio`'],
    ['---\ntitle: a\ncolor: azul\n---\nx', 3, 'expected título'],
    ['---\ntitle: [a, b]\n---\nx', 2, 'one line'],
    ['---\ntitle: "a\n---\nx', undefined, ''],
    ['---\n- a\n---\nx', 2, 'fields with names'],
    ['---js\nmodule.exports = process.exit(1)\n---\nx', 1, 'exactly ---'],
    ['---\ntitle: a\n', 1, 'no end'],
  ])('%j is answered with line and reason', (text, line, reason) => {
    const note = read(text);
    if (note.ok) throw new Error('read all the same');
    expect(note.problems[0]!.message).toContain(reason);
    if (line !== undefined) expect(note.problems[0]!.line).toBe(line);
  });

  it('of any kind gives a note or a reason', () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      ': ',
      'title',
      '- ',
      '"',
      '{',
      '#',
      '&a',
      '*a',
      '__proto__',
      '\0',
      'ñ',
      '!!js',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        fc.string(),
        (text, name) => {
          const note = read(text, name);
          if (!note.ok) expect(note.problems.length).toBeGreaterThan(0);
          else for (const value of Object.values(note.noted)) expect(value).toBeTypeOf('string');
        },
      ),
    );
  });
});
