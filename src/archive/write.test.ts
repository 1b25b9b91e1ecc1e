import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFile } from './write.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'oido-write-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('writes a file and the folders it needs', () => {
  const path = join(dir, 'weeks/2026-W47/own/a.md');
  expect(writeFile(path, 'Pan\n')).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('Pan\n');
  expect(readdirSync(join(dir, 'weeks/2026-W47/own'))).toEqual(['a.md']);
});

it('leaves the same bytes alone', () => {
  const path = join(dir, 'a.md');
  writeFile(path, 'frío');
  const before = statSync(path, { bigint: true });
  expect(writeFile(path, Buffer.from('frío'))).toBe(false);
  const after = statSync(path, { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  expect(writeFile(path, 'frio')).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('frio');
});

it('replaces the file whole: whoever holds the old one keeps it', () => {
  const path = join(dir, 'a.md');
  writeFile(path, 'old');
  const before = statSync(path).ino;
  writeFile(path, 'new');
  expect(statSync(path).ino).not.toBe(before);
});

it('keeps who may read and write a file', () => {
  const path = join(dir, 'a.md');
  writeFile(path, 'old');
  chmodSync(path, 0o640);
  writeFile(path, 'new');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

it('leaves nothing behind when it fails', () => {
  const path = join(dir, 'folder');
  writeFile(join(path, 'inside.md'), 'x');
  expect(() => writeFile(path, 'a file where a folder is')).toThrow();
  expect(readdirSync(dir)).toEqual(['folder']);
});

it('replaces a link rather than writing where it leads', () => {
  const target = join(dir, 'target');
  writeFileSync(target, 'elsewhere');
  symlinkSync(target, join(dir, 'a.md'));
  expect(writeFile(join(dir, 'a.md'), 'here')).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('elsewhere');
  expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe('here');
});
