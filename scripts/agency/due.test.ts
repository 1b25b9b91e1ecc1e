import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { businessesIn } from './businesses.ts';
import { dueOf } from './due.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'oido-agency-due-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
function put(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}
/** One that was listened to, and whose digest went out. */
function done(id: string): void {
  put(`${id}/settings.yaml`, 'name: A\n');
  put(`${id}/published.yaml`, 'pages: "2026-W47"\n');
  put(`${id}/weeks/2026-W48/coverage.yaml`, 'foro: { "2026-11-24": 3 }\n');
}
const due = (): string => dueOf(businessesIn(folder), new Date('2026-11-24T09:00:00Z'));

test('nothing, listening to few, to many, and a digest of anyone', () => {
  for (let n = 0; n < 21; n += 1) done(`b${n}`);
  // Who cannot be read makes nothing due: else every machine would start every time.
  put('broken/settings.yaml', 'lenguage: es\n');
  expect(due()).toBe('listen=no\ndigest=no');
  put('b3/weeks/2026-W48/coverage.yaml', 'foro: { "2026-11-24": timeout }\n');
  expect(due()).toBe('listen=few\ndigest=no');
  for (let n = 0; n < 21; n += 1) put(`b${n}/weeks/2026-W48/coverage.yaml`, 'foro: { "2026-11-23": 3 }\n');
  expect(due()).toBe('listen=yes\ndigest=no');
  rmSync(join(folder, 'b7/published.yaml'));
  expect(due()).toBe('listen=yes\ndigest=yes');
});
