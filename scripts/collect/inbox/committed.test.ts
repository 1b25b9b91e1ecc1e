import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archive } from '../../archive/archive.ts';
import { collect } from '../collect.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-archive-'));
  write('settings.yaml', 'name: Migalinda\n');
  write('sources.yaml', '[]\n');
  write('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
  git('init', '--quiet');
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Eva', '-c', 'user.email=eva@correo.example', ...args], {
    cwd: content,
    encoding: 'utf8',
  });

/** Listens and commits, as the workflow does. */
async function run(now: string): Promise<string> {
  let report = '';
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  await collect({
    content,
    now: new Date(now),
    dryRun: false,
    yes: false,
    env: {},
    print: (text) => (report = text),
    say,
  });
  expect(archive({ content, report, push: false, env: {}, say, pause: () => undefined })).toBe(0);
  return said.at(-1)!;
}

test('a file of the inbox is committed where it was put, and its old place with it', async () => {
  write('inbox/nota [1].md', 'Preguntan por Migalinda.\n');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Drop a note');
  expect(await run('2026-11-18T12:00:00Z')).toBe('Listen: 1 new mention in 2026-W47');
  expect(git('status', '--porcelain')).toBe('');
  const files = git('-c', 'core.quotePath=false', 'ls-files', 'inbox').trim().split('\n');
  expect(files).toEqual(['inbox/filed/2026-W47/nota [1].md']);
  expect(await run('2026-11-18T13:00:00Z')).toBe('Nothing new to commit.');
  expect(git('log', '--format=%s').trim().split('\n')).toEqual([
    'Listen: 1 new mention in 2026-W47',
    'Drop a note',
  ]);
});

test('a file that git never knew is committed where it was put alone, and nothing else is', async () => {
  git('add', 'settings.yaml', 'sources.yaml', 'topics');
  git('commit', '--quiet', '--message', 'Begin');
  write('inbox/nota.csv', 'fecha;texto\n2026-11-17;Bien\nayer;Mal\n');
  write('purpose.md', 'Nobody asked to commit this.\n');
  await run('2026-11-18T12:00:00Z');
  expect(git('status', '--porcelain')).toBe('?? purpose.md\n');
  expect(git('ls-files', 'inbox').trim().split('\n')).toEqual([
    'inbox/filed/2026-W47/nota.csv',
    'inbox/nota.rest.csv',
  ]);
  expect(readFileSync(join(content, 'inbox/nota.rest.csv'), 'utf8')).toContain('ayer;Mal');
});
