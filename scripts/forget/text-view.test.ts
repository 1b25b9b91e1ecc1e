import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText } from '../../src/archive/escape-text.ts';
import { slug } from '../../src/archive/file-name.ts';
import { writeText } from '../../src/archive/write-yaml.ts';
import { GONE, createFinder, without } from './needles.ts';
import { keyed } from './key.ts';
import { foldText, viewText } from './text-view.ts';
import { namedIn, wordPrints } from './words-of.ts';

const finder = createFinder({ names: ['Lucía Martín', 'vecina_del_barrio'], accounts: ['https://red.example/@lucia'], addresses: ['https://foro.example/t/1#p4'], texts: [] }); // prettier-ignore

test('a view never fails, and every unit of it stands in the text, in order', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({
          unit: fc.constantFrom('\\', '&', '#', 'x', '1', ';', '%', 'C', '3', 'u', '0', 'í', '\n', '\u0301'),
        }),
      ),
      (text) => {
        const { folded, from, to } = viewText(text);
        expect(from).toHaveLength(folded.length);
        let before = 0;
        for (let at = 0; at < folded.length; at += 1) {
          expect(from[at]!).toBeGreaterThanOrEqual(before);
          expect(to[at]!).toBeGreaterThan(from[at]!);
          expect(to[at]!).toBeLessThanOrEqual(text.length);
          before = from[at]!;
        }
        without(text, finder.find(text));
      },
    ),
  );
});

const disguises: [string, (name: string) => string][] = [
  ['as it is', (name) => name],
  ['as Markdown', escapeText],
  ['in YAML', (name) => writeText(name)],
  [
    'in YAML with escapes',
    (name) =>
      JSON.stringify(name).replace(
        /[^\x20-\x7e]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
  ],
  ['in an address', encodeURIComponent],
  ['with its accents apart', (name) => name.normalize('NFD')],
  ['loud', (name) => name.toUpperCase()],
  ['without accents', (name) => foldText(name)],
  ['with unseen letters', (name) => [...name].join('\u200b')],
  ['over two lines', (name) => name.replace(' ', '\n')],
  ['in the name of a file', slug],
  ['as references', (name) => [...name].map((c) => `&#${c.codePointAt(0)};`).join('')],
];
describe.each([
  'Lucía Martín',
  'vecina_del_barrio',
  'https://red.example/@lucia/99',
  'https://foro.example/t/1#p4',
])('%s', (name) => {
  test.each(disguises)('is found %s, and nothing around it goes', (how, disguise) => {
    // What of an address stands in the name of a file is nobody's.
    if (name.startsWith('https:') && /file|lines/.test(how)) return;
    const said = `Hoy ${disguise(name)} vino.`;
    expect(without(said, finder.find(said)).replaceAll('"', '')).toBe(`Hoy ${GONE} vino.`);
  });
});

test.each([
  'Luciano Martínez',
  'Lucía',
  'la vecina del barrio',
  'vecina_del_barrio2',
  'https://red.example/@luciano',
  'https://foro.example/t/1',
  'https://foro.example/t/1#p45',
])('%s is somebody or something else', (said) => expect(finder.in(`Hoy ${said} vino.`)).toBe(false));

test('a view takes time that grows with the text alone', () => {
  const text = '%C3&#\\u00 Lucía '.repeat(50_000);
  expect(finder.find(text)).toEqual([]);
});

test('names are told from words by their fingerprints alone, wherever they stand', () => {
  const secret = 'a key that nobody knows';
  const prints = new Set(wordPrints(secret, ['Lucía Martín', 'vecina_del_barrio', 'Rosa']));
  const clean = (text: string): string => without(text, namedIn(secret, prints, text));
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (before, after) => {
      expect(clean(`${before} LUCIA MARTIN ${after}`)).toBe(`${before} … ${after}`);
      expect(clean(`${before} @vecina_del_barrio, ${after}`)).toBe(`${before} …, ${after}`);
    }),
  );
  expect(clean('La caja rosa de @rosa')).toBe('La caja rosa de …');
  expect(keyed(secret, 'words', 'lucia martin')).not.toBe(keyed('another', 'words', 'lucia martin'));
});
