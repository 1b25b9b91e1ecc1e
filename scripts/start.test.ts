import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

interface Start {
  canInstall(version: string): boolean;
  obstacle(own: string, agent: string | undefined, canResolve: (name: string) => boolean, needed: string[]): string | undefined; // prettier-ignore
}
// Plain JavaScript, which any Node reads.
const file = join(import.meta.dirname, 'start.mjs');
const { canInstall, obstacle } = (await import(pathToFileURL(file).href)) as Start;

test.each([
  ['v18.20.0', false],
  ['20.18.9', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.1.0', true],
])('Node %s can install it: %s', (version, can) => expect(canInstall(version)).toBe(can));

test('says what stands in the way', () => {
  const all = () => true;
  expect(obstacle('v24.9.0', 'npm/11 node/v22.12.0 linux x64', all, ['zod'])).toBeUndefined();
  expect(obstacle('v24.9.0', 'npm/10 node/v20.10.0 linux x64', all, ['zod'])).toContain('20.10.0');
  expect(obstacle('v20.19.0', undefined, all, ['zod'])).toContain('brings its own Node 24');
  expect(obstacle('v24.9.0', undefined, (name) => name !== 'zod', ['zod'])).toContain('"zod" is missing');
  expect(obstacle('v24.9.0', undefined, (name) => name !== 'rolldown', [])).toContain(
    '"rolldown" is missing',
  );
});

test('a package that a release brings, and that is not installed yet, is named by every command, without a riddle', () => {
  const root = join(import.meta.dirname, '..');
  const folder = mkdtempSync(join(tmpdir(), 'oido-start-'));
  try {
    for (const file of ['package.json', 'scripts', 'src', 'content'])
      cpSync(join(root, file), join(folder, file), { recursive: true, filter: (path) => !path.includes('/weeks') }); // prettier-ignore
    mkdirSync(join(folder, 'node_modules'));
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const link = (name: string): void => symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name)); // prettier-ignore
    for (const name of readdirSync(join(root, 'node_modules'))) if (!/^\./.test(name) && name !== 'zod') link(name); // prettier-ignore
    const run = (command: string) =>
      spawnSync(process.execPath, ['scripts/start.mjs', command, '--help'], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(Object.keys(dependencies)).toContain('zod');
    for (const command of ['doctor', 'migrate', 'collect']) {
      const { status, stderr } = run(command);
      expect([command, status]).toEqual([command, 2]);
      expect(stderr).toContain('The package "zod" is missing');
      expect(stderr).toContain('npm ci');
      expect(stderr).not.toContain('ERR_MODULE_NOT_FOUND');
    }
    link('zod');
    expect(run('doctor').status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
