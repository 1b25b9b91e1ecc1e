import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { collect } from '../collect/collect.ts';
import { letTeamWork } from './work.ts';

const SHIPPED = fileURLToPath(new URL('../../content', import.meta.url));
const now = new Date('2026-11-26T06:00:00Z');
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oido-team-'));
  for (const name of ['settings.yaml', 'sources.yaml', 'topics']) {
    cpSync(join(SHIPPED, name), join(folder, name), { recursive: true });
  }
  await collect({ content: folder, now, dryRun: false, yes: false, env: {}, say: () => undefined });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.cache'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

test('the team notes its answers in triage and its looks in the coverage, and works twice for nothing', () => {
  // `collect` lets the team work before it closes a week.
  const { weeks } = readArchive(folder);
  const mentions = weeks.flatMap((week) => week.mentions);
  expect(mentions.filter(({ triage }) => triage.status !== 'open').length).toBeGreaterThan(10);
  const looks = weeks.flatMap(({ coverage }) =>
    Object.values(coverage).flatMap((days) => Object.values(days)),
  );
  expect(looks.filter((value) => value === 'looked').length).toBeGreaterThan(5);
  const after = files();
  expect(letTeamWork(folder, now)).toEqual({ noted: 0, looked: 0, problems: [] });
  expect(files()).toEqual(after);
});

test('beside its block the team changes nothing', () => {
  const [some] = readArchive(folder)
    .weeks.flatMap(({ mentions }) => mentions)
    .filter(({ triage }) => triage.status === 'answered');
  const path = join(folder, some!.file);
  const noted = readFileSync(path, 'utf8');
  const untouched = noted.replace(/triage:\n( {2}.*\n)+/, 'triage:\n  status: open\n');
  expect(untouched).not.toBe(noted);
  writeFileSync(path, untouched);
  expect(letTeamWork(folder, now)).toEqual({ noted: 1, looked: 0, problems: [] });
  expect(readFileSync(path, 'utf8')).toBe(noted);
});

test('what a person noted stays', () => {
  const [some] = readArchive(folder)
    .weeks.flatMap(({ mentions }) => mentions)
    .filter(({ triage }) => triage.status === 'answered');
  const path = join(folder, some!.file);
  const mine = readFileSync(path, 'utf8').replace(
    /triage:\n( {2}.*\n)+/,
    'triage:\n  status: open\n  note: mine\n',
  );
  writeFileSync(path, mine);
  letTeamWork(folder, now);
  expect(readFileSync(path, 'utf8')).toBe(mine);
});
