import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadLinks } from '../../scripts/check/dead-links.ts';

const root = join(import.meta.dirname, '../..');
const NOW = '2026-11-22T09:00:00Z';
let folder: string;
let content: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oido-digest-'));
  content = join(folder, 'content');
  cpSync(join(root, 'content'), content, {
    recursive: true,
    filter: (path) => !/[\\/](weeks|\.cache)([\\/]|$)/.test(path.slice(root.length)),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', `${name}.ts`), '--content', content, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, OIDO_CONTENT: '', OIDO_NOW: '', NODE_ENV: '', VITEST: '' },
  });

/** Path → SHA-256 of every file. */
const hashes = (of: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(of, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(of, file)).isFile())
      .toSorted()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(of, file)))
          .digest('hex'),
      ]),
  );

test('one command listens to the sample, files, and makes a site without dead links', () => {
  const { status, stderr } = command('digest', '--now', NOW, '--outDir', join(folder, 'one'));
  expect(stderr).toContain('Panadería Migalinda');
  expect(stderr).toContain('npm run preview');
  expect(status).toBe(0);
  const pages = hashes(join(folder, 'one'));
  for (const page of [
    'index.html',
    '404.html',
    'weeks/2026-W46/index.html',
    'weeks/2026-W47/index.html',
    'topics/index.html',
  ]) {
    expect(Object.keys(pages)).toContain(page);
  }
  for (const page of ['topics/migalinda', 'archive', 'sources', 'search'])
    expect(Object.keys(pages)).toContain(`${page}/index.html`);
  expect(Object.keys(pages).some((file) => file.startsWith('pagefind/'))).toBe(true);
  expect(deadLinks(join(folder, 'one'))).toEqual([]);
  // What is read is made up, and says so.
  expect(readFileSync(join(folder, 'one', 'index.html'), 'utf8')).toMatch(/datos de ejemplo|inventad/i);
}, 180_000);

test('the same content and --now give the same site, byte for byte, search included', () => {
  const { status } = command('build', '--now', NOW, '--outDir', join(folder, 'two'));
  expect(status).toBe(0);
  expect(hashes(join(folder, 'two'))).toEqual(hashes(join(folder, 'one')));
}, 180_000);

test('when every source fails the site is still made, and the exit code tells', () => {
  const sources = readFileSync(join(content, 'sources.yaml'), 'utf8');
  writeFileSync(
    join(content, 'sources.yaml'),
    '- { id: nadie, kind: feed, url: "https://nadie.example/feed" }\n',
  );
  const { status, stderr } = command(
    'digest',
    '--now',
    NOW,
    '--outDir',
    join(folder, 'three'),
    '--no-search',
  );
  writeFileSync(join(content, 'sources.yaml'), sources);
  expect(status).toBe(1);
  expect(stderr).toContain('nadie');
  expect(Object.keys(hashes(join(folder, 'three')))).toContain('index.html');
}, 180_000);

test('usage and configuration errors exit 2 and say what was expected', () => {
  const usage = command('digest', '--nonsense');
  expect([usage.status, usage.stderr]).toEqual([2, expect.stringContaining('Usage: npm run digest')]);
  const elsewhere = command('build', '--content', join(folder, 'nowhere'));
  expect([elsewhere.status, elsewhere.stderr]).toEqual([2, expect.stringContaining('settings.yaml')]);
});
