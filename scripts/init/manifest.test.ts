import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashOf, ownerOf, readManifest, shipped } from './manifest.ts';

const project = join(import.meta.dirname, '../..');
const inGit = existsSync(join(project, '.git'));
if (!inGit) process.stderr.write('SKIPPED: which files ship is known from a git checkout of the project\n');

it.skipIf(!inGit)('knows every file of the sample as it is; after a change: npm run sample-files', () => {
  const manifest = readManifest();
  for (const path of shipped(project)) {
    const file = join(project, 'content', path);
    if (existsSync(file))
      expect([path, ownerOf(join(project, 'content'), path, manifest)]).toEqual([path, 'sample']);
  }
  // What never ships is never ours.
  expect(Object.keys(manifest).filter((path) => /^(weeks|\.cache|inbox\/filed)\//.test(path))).toEqual([]);
});

it('takes a file for ours only when it is so to the byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oido-manifest-'));
  const text = Buffer.from('nombre: Migalinda\n');
  const manifest = {
    'a.md': [hashOf(Buffer.from('older')), hashOf(text)],
    'dir.md': [hashOf(text)],
    'link.md': [hashOf(text)],
  };
  writeFileSync(join(folder, 'a.md'), text);
  mkdirSync(join(folder, 'dir.md'));
  symlinkSync(join(folder, 'a.md'), join(folder, 'link.md'));
  const owner = (path: string) => ownerOf(folder, path, manifest);
  expect([owner('a.md'), owner('none.md'), owner('dir.md'), owner('link.md')]).toEqual([
    'sample',
    'nobody',
    'person',
    'person',
  ]);
  writeFileSync(join(folder, 'a.md'), 'older');
  expect(owner('a.md')).toBe('sample');
  writeFileSync(join(folder, 'a.md'), 'nombre: Migalinda\r\n');
  expect(owner('a.md')).toBe('person');
  writeFileSync(join(folder, 'constructor'), text);
  expect(owner('constructor')).toBe('person');
  rmSync(folder, { recursive: true });
});
