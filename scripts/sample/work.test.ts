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
  const before = files();
  const worked = letTeamWork(folder, now);
  expect(worked.problems).toEqual([]);
  expect(worked.noted).toBeGreaterThan(10);
  expect(worked.looked).toBeGreaterThan(5);
  const after = files();
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [path, text] of after) {
    if (text === before.get(path) || path.endsWith('coverage.yaml')) continue;
    // Everything but the block stays: what stands before it, and the text after it.
    const old = before.get(path)!;
    expect(text.slice(0, text.indexOf('triage:'))).toBe(old.slice(0, old.indexOf('triage:')));
    expect(text.slice(text.indexOf('\n---\n'))).toBe(old.slice(old.indexOf('\n---\n')));
  }
  expect(letTeamWork(folder, now)).toEqual({ noted: 0, looked: 0, problems: [] });
  expect(files()).toEqual(after);
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
