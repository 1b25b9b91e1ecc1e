import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oido-publish-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = '<h1>Panadería Migalinda</h1>';
const locked = '<script type="application/json" id="lock">{}</script>';

test.each([
  [undefined, open, 1, 'nobody has chosen yet'],
  ['', locked, 1, 'nobody has chosen yet'],
  ['private', open, 1, 'these pages are not encrypted'],
  ['private', undefined, 1, 'these pages are not encrypted'],
  ['Public', open, 1, 'expected "public" or "private"'],
  ['true', open, 1, 'expected "public" or "private"'],
  ['public', open, 0, 'anybody who has the address'],
  ['private', locked, 0, 'only those with a password'],
] as const)('nothing lies open by accident: OIDO_PUBLISH is %j', (value, page, code, why) => {
  const file = join(folder, 'index.html');
  if (page === undefined) rmSync(file, { force: true });
  else writeFileSync(file, page);
  const { OIDO_PUBLISH: _, ...env } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/start.mjs', 'may-publish', '--outDir', folder],
    { encoding: 'utf8', env: { ...env, ...(value !== undefined && { OIDO_PUBLISH: value }) } },
  );
  expect(stderr).toContain(why);
  expect(status).toBe(code);
});
