import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
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
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowed, byName, isAllowed } from '../../scripts/licences/allowed.ts';
import { licencesDocument } from '../../scripts/licences/document.ts';
import { readLock } from '../../scripts/licences/lock.ts';
import { npm } from './npm.ts';

const root = join(import.meta.dirname, '../..');
const locked = readLock(join(root, 'package-lock.json'));
const manifestOf = (place: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8')) as Record<string, unknown>;
/** Places of all packages that are installed, wherever npm put them. */
function placesBelow(folder: string): string[] {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(root, folder, name)).map((inner) => `${folder}/${name}/${inner}`)
        : [`${folder}/${name}`],
    )
    .filter((place) => existsSync(join(root, place, 'package.json')))
    .flatMap((place) => [place, ...placesBelow(`${place}/node_modules`)]);
}
const installed = placesBelow('node_modules');
const project = manifestOf('') as { allowScripts: Record<string, boolean> };

describe('install scripts', () => {
  const wanting = new Set(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));

  test('run for the packages that package.json names, and for no other', () => {
    const named = Object.entries(project.allowScripts).filter(([, may]) => may);
    expect([...wanting].toSorted()).toEqual(named.map(([name]) => name).toSorted());
  });

  test('are not hidden from the lock file by a package that is installed', () => {
    const hidden = installed.filter((place) => {
      const { name, scripts = {} } = manifestOf(place) as { name: string; scripts?: Record<string, string> };
      const runs = ['preinstall', 'install', 'postinstall'].some((when) => when in scripts);
      return (runs || existsSync(join(root, place, 'binding.gyp'))) && !wanting.has(name);
    });
    expect(hidden).toEqual([]);
  });

  // Away from the settings of this project: an npm that does not know it has no value for it there.
  const knows = npm(['config', 'get', 'strict-allow-scripts'], tmpdir()).stdout.trim() === 'false';
  if (!knows) process.stderr.write('\n*** This npm is too old to refuse install scripts: not tried. ***\n\n');

  test.skipIf(!knows)('of a package that nobody named stop npm, with the settings of this project', () => {
    const folder = mkdtempSync(join(tmpdir(), 'oido-scripts-'));
    try {
      for (const name of ['stranger', 'app']) mkdirSync(join(folder, name));
      const scripts = { postinstall: `touch ${join(folder, 'taken-over')}` };
      writeFileSync(
        join(folder, 'stranger/package.json'),
        JSON.stringify({ name: 'stranger', version: '1.0.0', scripts }),
      );
      const app = join(folder, 'app');
      expect(npm(['pack', '--silent', '../stranger'], app).status).toBe(0);
      const dependencies = { stranger: 'file:stranger-1.0.0.tgz' };
      writeFileSync(
        join(app, 'package.json'),
        JSON.stringify({ name: 'app', version: '1.0.0', dependencies }),
      );
      copyFileSync(join(root, '.npmrc'), join(app, '.npmrc'));
      const cache = ['--cache', join(folder, 'cache'), '--offline'];
      const refused = npm(['install', ...cache], app);
      expect(refused.status).not.toBe(0);
      expect(refused.stderr).toContain('stranger@1.0.0');
      expect(existsSync(join(folder, 'taken-over'))).toBe(false);
      // The same package does take over where npm is not told: the test can fail.
      rmSync(join(app, '.npmrc'));
      npm(['install', ...cache, '--dangerously-allow-all-scripts'], app);
      expect(existsSync(join(folder, 'taken-over'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('every package has its checksum, but for the parts of other platforms that are named', () => {
  const without = locked.filter(({ checksum }) => !checksum?.startsWith('sha512-'));
  expect(without.filter(({ optional }) => !optional)).toEqual([]);
  // They could not be had where the lock file was written. SECURITY.md says how to fill them in.
  for (const { name } of without) expect(name).toMatch(/^@astrojs\/compiler-binding-|^@pagefind\//);
  expect(readFileSync(join(root, 'SECURITY.md'), 'utf8')).toContain(
    `For ${without.length} parts of other platforms`,
  );
});

describe('licences', () => {
  test('every package comes under one that is let in', () => {
    expect(locked.filter(({ name, licence }) => !isAllowed(name, licence))).toEqual([]);
    for (const [licence, names] of Object.entries(byName))
      for (const pattern of names)
        expect(
          locked.some(
            ({ name, licence: own }) =>
              own?.includes(licence) &&
              (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern),
          ),
          `${licence}: ${pattern}`,
        ).toBe(true);
  });

  test('what is installed is what the lock file says, version and licence', () => {
    expect(installed.length).toBeGreaterThan(300);
    const known = new Map(locked.map((one) => [`${one.name}@${one.version}`, one.licence]));
    for (const place of installed) {
      const { name, version, license, licenses } = manifestOf(place);
      // What the install script of `node` fetches stands in no lock file: SECURITY.md says so.
      if (/^node-(?:aix|darwin|linux|win)-/.test(String(name))) continue;
      const package_ = `${String(name)}@${String(version)}`;
      expect(known.has(package_), package_).toBe(true);
      // Some old ones give a list of objects.
      expect(JSON.stringify(license ?? licenses), package_).toContain(known.get(package_));
    }
  });

  test('THIRD-PARTY.md is what "npm run licences" writes', () => {
    expect(readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8')).toBe(licencesDocument(locked));
  });

  test('an expression is read as SPDX means it', () => {
    for (const good of [
      'MIT',
      '(MIT)',
      'MIT OR GPL-3.0',
      '(GPL-3.0 OR MIT) AND ISC',
      'GPL-3.0 AND MIT OR ISC',
    ])
      expect(isAllowed('x', good), good).toBe(true);
    for (const bad of [
      'GPL-3.0',
      'MIT AND GPL-3.0',
      '(MIT',
      'MIT)',
      'MIT ISC',
      '',
      'AND',
      'MPL-2.0',
      undefined,
    ])
      expect(isAllowed('x', bad), bad).toBe(false);
    expect(isAllowed('axe-core', 'MPL-2.0')).toBe(true);
    expect(isAllowed('@img/sharp-wasm32', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT')).toBe(true);
    const word = fc.constantFrom('MIT', 'GPL-3.0', 'AND', 'OR', '(', ')', ' ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const may = isAllowed('x', words.join(' '));
        if (may) expect(words.some((one) => allowed.includes(one))).toBe(true);
      }),
    );
  });
});

describe('the bill of materials', () => {
  const bill = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', 'sbom', ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(stderr.replace(/npm warn.*\n/g, '')).toBe('');
    expect(status).toBe(0);
    return stdout;
  };
  interface Bill {
    bomFormat: string;
    metadata: { component: { name: string } };
    components: { name: string; version: string; licenses?: unknown[]; hashes?: unknown[] }[];
  }

  test('names every package of the lock file, and is the same bytes again, on any machine', () => {
    const first = bill();
    expect(bill()).toBe(first);
    const { bomFormat, metadata, components } = JSON.parse(first) as Bill;
    expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'oido']);
    const named = (list: readonly { name: string; version: string }[]): string[] =>
      [...new Set(list.map(({ name, version }) => `${name}@${version}`))].toSorted();
    expect(named(components)).toEqual(named(locked));
    expect(components.filter(({ licenses }) => !licenses?.length)).toEqual([]);
    expect(first).not.toMatch(/serialNumber|timestamp|https?:\/\/(?!cyclonedx\.org)|\/work|\/home|file:/);
  });

  test('leaves out what is not needed to run', () => {
    const { components } = JSON.parse(bill('--omit-dev')) as Bill;
    const names = components.map(({ name }) => name);
    expect(names).toContain('astro');
    expect(names).not.toContain('eslint');
  });
});
