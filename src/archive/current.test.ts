import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { writeContent } from '../tests/content-fixture.ts';
import { contentFolder, current } from './current.ts';

const before = { ...process.env };
const folders: string[] = [];
function content(mentions: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'oido-current-'));
  folders.push(folder);
  writeContent(folder, { weeks: ['2026-W46', '2026-W47'], mentions });
  return folder;
}
afterEach(() => {
  process.env = { ...before };
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('reads a folder once, and another one anew', () => {
  process.env['OIDO_CONTENT'] = content(3);
  const first = current();
  expect(current()).toBe(first);
  expect(first.archive.weeks.map(({ mentions }) => mentions.length)).toEqual([3, 3]);
  process.env['OIDO_CONTENT'] = content(5);
  expect(current().archive.weeks[0]!.mentions).toHaveLength(5);
});

it('takes the newest instant in the content for now, and reads no clock', () => {
  process.env['OIDO_CONTENT'] = content(20);
  delete process.env['OIDO_NOW'];
  const { now, archive } = current();
  const collected = archive.weeks
    .flatMap(({ mentions }) => mentions.map(({ collected }) => collected))
    .sort();
  expect(now.toISOString()).toBe(new Date(collected.at(-1)!).toISOString());
});

it('takes the instant that is stated', () => {
  process.env['OIDO_CONTENT'] = content(1);
  process.env['OIDO_NOW'] = '2026-12-01T08:00:00Z';
  expect(current().now.toISOString()).toBe('2026-12-01T08:00:00.000Z');
});

it('looks at content where nothing is said', () => {
  delete process.env['OIDO_CONTENT'];
  expect(contentFolder()).toBe(join(process.cwd(), 'content'));
});
