import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { linkedFolders } from './linked-folders.ts';
import { readArchive } from './read.ts';

let root: string;
let content: string;
let elsewhere: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'oido-links-'));
  content = join(root, 'content');
  elsewhere = join(root, 'elsewhere');
  for (const folder of [content, elsewhere, join(content, 'weeks/2026-W46'), join(content, 'inbox/filed')])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(content, 'settings.yaml'), 'name: Migalinda\nlanguage: es\ntimezone: Europe/Madrid\n');
  writeFileSync(join(elsewhere, 'diary.eml'), 'From: a@b.example\r\nSubject: secret\r\n\r\nDear diary\r\n');
  writeFileSync(join(elsewhere, 'index.md'), 'Dear diary\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const collect = () =>
  spawnSync(process.execPath, ['scripts/start.mjs', 'collect', '--content', content], { encoding: 'utf8' });

it('names every folder that is a link, and nothing in an honest one', () => {
  expect(linkedFolders(content)).toEqual([]);
  symlinkSync(elsewhere, join(content, 'topics'));
  symlinkSync(elsewhere, join(content, 'weeks/2026-W47'));
  symlinkSync(elsewhere, join(content, 'weeks/2026-W46/own'));
  symlinkSync(elsewhere, join(content, 'inbox/filed/2026-W46'));
  expect(linkedFolders(content).map(({ file }) => file)).toEqual([
    'topics',
    'inbox/filed/2026-W46',
    'weeks/2026-W46/own',
    'weeks/2026-W47',
  ]);
});

it('takes nothing from and puts nothing into a folder that a contribution linked elsewhere', () => {
  rmSync(join(content, 'inbox'), { recursive: true });
  symlinkSync(elsewhere, join(content, 'inbox'));
  const { status, stderr } = collect();
  expect(status).toBe(2);
  expect(stderr).toContain('inbox: a link to another place');
  expect(readdirSync(elsewhere).toSorted()).toEqual(['diary.eml', 'index.md']);
});

it.each(['.cache', '.cache/parsed', '.cache/fetch'])(
  'deletes nothing through a cache that is a link: %s',
  (cache) => {
    if (cache !== '.cache') mkdirSync(join(content, '.cache'));
    symlinkSync(elsewhere, join(content, cache));
    const built = spawnSync(
      process.execPath,
      ['scripts/start.mjs', 'build', '--no-search', '--content', content, '--outDir', join(root, 'dist')],
      { encoding: 'utf8' },
    );
    expect(built.status).toBe(2);
    expect(built.stderr).toContain(`${cache}: a link to another place`);
    expect(collect().status).toBe(2);
    expect(readdirSync(elsewhere).toSorted()).toEqual(['diary.eml', 'index.md']);
  },
);

it('reads no file that is a link, and says so', () => {
  const outside = join(elsewhere, 'index.md');
  symlinkSync(outside, join(content, 'purpose.md'));
  symlinkSync(outside, join(content, 'weeks/2026-W46/index.md'));
  symlinkSync(outside, join(content, 'weeks/2026-W46/2026-11-10-x-aaaaaaaaaaaa.md'));
  const archive = readArchive(content);
  expect(JSON.stringify(archive)).not.toContain('diary');
  expect(archive.problems.map(({ file, message }) => `${file}: ${message}`).toSorted()).toEqual([
    'purpose.md: a link to another place: expected a file',
    'weeks/2026-W46/2026-11-10-x-aaaaaaaaaaaa.md: a link to another place: expected a file',
    'weeks/2026-W46/index.md: a link to another place: expected a file',
  ]);
  expect(readFileSync(outside, 'utf8')).toBe('Dear diary\n');
});
