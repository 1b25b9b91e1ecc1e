import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConfigurationError } from '../command.ts';
import { looked } from './looked.ts';
import { noteLook } from './note-look.ts';

let content: string;
let said: string[];
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-looked-'));
  said = [];
  write('settings.yaml', 'name: Migalinda\ntimezone: Europe/Madrid\n');
  write(
    'sources.yaml',
    `- { id: mapa, kind: by-hand, title: Reseñas del mapa, url: 'https://mapa.example/migalinda' }
- { id: mostrador, kind: by-hand }
- { id: foro, kind: feed, url: 'https://foro.example/feed' }
`,
  );
  write('weeks/2026-W46/coverage.yaml', 'foro: { "2026-11-10": 3 }\n');
  write('weeks/2026-W46/figures.yaml', 'week: "2026-W46"\n');
  write('weeks/2026-W47/coverage.yaml', 'foro: { "2026-11-16": 3 }\nmapa: { "2026-11-16": looked }\n');
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}
const coverage = (week: string): string => readFileSync(join(content, `weeks/${week}/coverage.yaml`), 'utf8');
const look = (ids: string[], over: { on?: string; nothing?: boolean; now?: string } = {}): number =>
  looked({
    content,
    ids,
    on: over.on,
    nothing: over.nothing ?? true,
    now: new Date(over.now ?? '2026-11-18T12:00:00Z'),
    say: (text) => said.push(text),
  });

test('a look is a day in the coverage of its week, and what was there stays', () => {
  expect(look(['mapa'])).toBe(0);
  expect(coverage('2026-W47')).toBe(
    'foro: { "2026-11-16": 3 }\nmapa: { "2026-11-16": looked, "2026-11-18": looked }\n',
  );
  expect(said).toEqual(['Anotado: el 2026-11-18 se ha mirado «Reseñas del mapa».']);
});

test('the day is that of the business, not of Greenwich', () => {
  look(['mapa'], { now: '2026-11-18T23:30:00Z' });
  expect(coverage('2026-W47')).toContain('"2026-11-19": looked');
});

test('a week that has closed takes a look too; its figures stay', () => {
  expect(look(['mostrador'], { on: '2026-11-12' })).toBe(0);
  expect(coverage('2026-W46')).toBe('foro: { "2026-11-10": 3 }\nmostrador: { "2026-11-12": looked }\n');
  expect(readFileSync(join(content, 'weeks/2026-W46/figures.yaml'), 'utf8')).toBe('week: "2026-W46"\n');
});

test('noting it twice writes nothing, and says so', () => {
  look(['mapa']);
  const before = coverage('2026-W47');
  expect(look(['mapa', 'mapa'])).toBe(0);
  expect(coverage('2026-W47')).toBe(before);
  expect(said.at(-1)).toContain('Ya estaba anotado');
});

test('without an id, or with one that nobody knows, the places are listed', () => {
  expect(look([])).toBe(2);
  expect(said.join('\n')).toContain('mapa       Reseñas del mapa · https://mapa.example/migalinda');
  said = [];
  expect(look(['mostradr'])).toBe(2);
  expect(said[0]).toContain('«mostrador»');
  expect(said.join('\n')).not.toContain('foro');
});

test.each([
  [['foro'], undefined, 'se escucha solo'],
  [['mapa'], '2026-11-19', 'aún no ha llegado'],
  [['mapa'], '2026-11-01', '2026-W46'],
  [['mapa'], 'ayer', '2026-11-18'],
  [['mapa'], '2026-02-30', 'no es un día'],
])('%j on %s is refused with a reason', (ids, on, reason) => {
  const before = coverage('2026-W47');
  expect(look(ids, { on })).toBe(2);
  expect(said.join('\n')).toContain(reason);
  expect(coverage('2026-W47')).toBe(before);
});

test('a first look does not begin the archive, which its first run fills backwards', () => {
  rmSync(join(content, 'weeks'), { recursive: true });
  expect(look(['mapa'])).toBe(2);
  expect(said[0]).toContain('npm run digest');
});

test('a coverage that cannot be read is not written over', () => {
  const broken = 'mapa: { "2026-11-16": [1] }\n';
  write('weeks/2026-W47/coverage.yaml', broken);
  expect(look(['mapa'])).toBe(2);
  expect(coverage('2026-W47')).toBe(broken);
});

test('without anything said, it asks where to write what was seen', () => {
  look(['mapa'], { nothing: false });
  expect(said.at(-1)).toContain('inbox/');
});

test('a configuration that is wrong is told as such', () => {
  write('sources.yaml', '- { id: Mapa!, kind: by-hand }\n');
  expect(() => look(['mapa'])).toThrow(ConfigurationError);
});

test('two machines that note a look each agree on the same bytes', () => {
  const sources = [
    { id: 'mapa', kind: 'by-hand', keep: 'matches', follow: false, own: false, enabled: true },
  ] as const;
  noteLook(content, [...sources], { source: 'mapa', day: '2026-11-17' }, '2026-11-18');
  noteLook(content, [...sources], { source: 'mapa', day: '2026-11-18' }, '2026-11-18');
  const one = coverage('2026-W47');
  write('weeks/2026-W47/coverage.yaml', 'foro: { "2026-11-16": 3 }\nmapa: { "2026-11-16": looked }\n');
  noteLook(content, [...sources], { source: 'mapa', day: '2026-11-18' }, '2026-11-18');
  noteLook(content, [...sources], { source: 'mapa', day: '2026-11-17' }, '2026-11-18');
  expect(coverage('2026-W47')).toBe(one);
});
