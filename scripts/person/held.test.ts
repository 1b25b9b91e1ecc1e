import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeContent } from '../../src/tests/content-fixture.ts';
import type { Held } from './held.ts';

const root = join(import.meta.dirname, '../..');
let content: string;
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'oido-person-')), 'content');
  writeContent(content, { weeks: ['2026-W46', '2026-W47'], mentions: 20 });
  writeFileSync(join(content, 'purpose.md'), 'Uno.\nQue Carmen Rey vuelva.\nTres.\n');
});
afterEach(() => rmSync(join(content, '..'), { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(
    process.execPath,
    ['scripts/export-person.ts', '--content', content, '--now', '2026-11-24T08:00:00Z', ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
const files = () => readdirSync(content, { recursive: true, encoding: 'utf8' }).toSorted();

test('everything that is held about somebody is printed as JSON, and nobody else’s words', () => {
  const before = files();
  const candidates = run('Carmen Rey');
  expect(candidates.status).toBe(2);
  expect(candidates.stdout).toBe('');
  expect(candidates.stderr).toContain('"reviews:Carmen Rey"');
  const { status, stdout } = run('reviews:Carmen Rey');
  expect(status).toBe(0);
  const held = JSON.parse(stdout) as Held;
  expect(held.business).toEqual({ name: 'Panadería Migalinda' });
  expect(held.person.names).toEqual([{ platform: 'reviews', name: 'Carmen Rey' }]);
  expect(held.written.length).toBeGreaterThan(0);
  for (const one of held.written)
    expect(one).toMatchObject({
      author: { name: 'Carmen Rey' },
      platform: 'reviews',
      triage: {},
      text: expect.any(String),
    });
  expect(held.spokenOf.find(({ file }) => file === 'purpose.md')).toEqual({
    file: 'purpose.md',
    lines: ['Que Carmen Rey vuelva.'],
  });
  expect(held.keptSince).toBe('2024-11-26');
  expect(stdout).not.toMatch(/Lucía|vecina_del_barrio|Jordi/);
  expect(files()).toEqual(before);
});

test('what stands in a table of another encoding, or in codes, is given as it can be read', () => {
  mkdirSync(join(content, 'inbox'), { recursive: true });
  const table = 'fecha;autor;texto\n2026-11-18;Carmen Rey;Se quejó aquí\n2026-11-18;Rosa;Muy rico\n';
  writeFileSync(join(content, 'inbox/tabla.csv'), Buffer.from(table, 'latin1'));
  const body = Buffer.from('Soy yo, el pan llegó frío.').toString('base64');
  writeFileSync(
    join(content, 'inbox/correo.eml'),
    `From: Carmen Rey <c@mail.example>\nSubject: Hola\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}\n`,
  );
  const held = JSON.parse(run('reviews:Carmen Rey').stdout) as Held;
  expect(held.spokenOf.find(({ file }) => file === 'inbox/tabla.csv')).toEqual({
    file: 'inbox/tabla.csv',
    lines: ['2026-11-18;Carmen Rey;Se quejó aquí'],
  });
  expect(held.files.find(({ file }) => file === 'inbox/correo.eml')).toMatchObject({
    says: [{ author: 'Carmen Rey', title: 'Hola', text: 'Soy yo, el pan llegó frío.' }],
  });
});

test('a person of whom nothing is held gets an answer that says so', () => {
  const { status, stdout } = run('reviews:Nadie Nunca');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ written: [], spokenOf: [], files: [] });
});
