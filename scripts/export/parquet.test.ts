import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { npm } from '../../src/tests/npm.ts';
import { PARQUET_INSTALL, PARQUET_LIBRARY } from './parquet.ts';

const root = join(import.meta.dirname, '../..');
interface Manifest {
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
}

test('the command that installs what writes Parquet installs it, and changes no file of the project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oido-parquet-'));
  try {
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Manifest;
    expect(peerDependenciesMeta[PARQUET_LIBRARY]).toEqual({ optional: true });
    // Made here, of the version that is wanted: no network is asked.
    const version = peerDependencies[PARQUET_LIBRARY]!.replace(/^\D+/, '');
    const app = join(folder, 'app');
    for (const name of ['library', 'app']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'library/package.json'), JSON.stringify({ name: PARQUET_LIBRARY, version }));
    writeFileSync(
      join(app, 'package.json'),
      `${JSON.stringify({ name: 'app', version: '1.0.0', peerDependencies, peerDependenciesMeta }, null, 2)}\n`,
    );
    const run = (...args: string[]) => npm([...args, '--offline', '--cache', join(folder, 'cache')], app);
    expect(run('pack', '--silent', '../library').status).toBe(0);
    expect(run('install').status).toBe(0);
    const files = () =>
      ['package.json', 'package-lock.json'].map((file) => readFileSync(join(app, file), 'utf8'));
    const before = files();
    const tarball = readdirSync(app).find((name) => name.endsWith('.tgz'))!;
    const [program, ...args] = PARQUET_INSTALL.split(' ');
    expect([program, args.at(-1)]).toEqual(['npm', PARQUET_LIBRARY]);
    const { status, stderr } = run(...args.slice(0, -1), `./${tarball}`);
    expect(status, stderr).toBe(0);
    expect(existsSync(join(app, 'node_modules', PARQUET_LIBRARY, 'package.json'))).toBe(true);
    expect(files()).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
