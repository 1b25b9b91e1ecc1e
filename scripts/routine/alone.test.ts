import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from './alone.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oido-alone-'));
  lock = join(folder, 'routine.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const work = async (): Promise<string> => 'work';

test('one at a time, and the next one after it, also after one that failed', async () => {
  expect(await alone(lock, () => alone(lock, work))).toBe(undefined);
  await expect(alone(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await alone(lock, work)).toBe('work');
  expect(existsSync(lock)).toBe(false);
});

test('another process that is at it is waited for by nobody', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(lock, `${other.pid}\n`);
  expect(await alone(lock, work)).toBe(undefined);
  expect(existsSync(lock)).toBe(true);
  const gone = new Promise((resolve) => other.on('close', resolve));
  other.kill('SIGKILL');
  await gone;
  expect(await alone(lock, work)).toBe('work');
});

test.each([
  ['of a run that was killed', () => String(spawnSync(process.execPath, ['-e', '']).pid), 0],
  ['that somebody else has the number of by now', () => String(process.pid), 7 * 3600],
  ['that nobody can read', () => 'x', 0],
])('a lock %s is in nobody’s way', async (_, text, age) => {
  writeFileSync(lock, text());
  const then = Date.now() / 1000 - age;
  utimesSync(lock, then, then);
  expect(await alone(lock, work)).toBe('work');
  expect(existsSync(lock)).toBe(false);
});
