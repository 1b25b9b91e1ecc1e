import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScratch } from './test-repositories.ts';
import type { Scratch } from './test-repositories.ts';

let scratch: Scratch;
beforeEach(() => {
  scratch = createScratch();
});
afterEach(() => scratch.close());

/** Names that git, a shell or a pathspec would take for something else. People may call a file of the inbox so. */
const names = [
  '--upload-pack=touch owned.md',
  '-c core.sshCommand=touch owned.md',
  '--output=owned.md',
  ':(exclude)weeks.md',
  ':!x.md',
  '*.md',
  '$(touch owned).md',
  '`touch owned`.md',
  "'; touch owned; '.md",
  '%2e%2e.md',
  'ñandú → 1.md',
];

test('a name that looks like an option, a pattern or a command is the name of one file', () => {
  const here = scratch.clone('here');
  here.write('inbox/filed/2026-W47/not of this run.md', 'x');
  const files = names.map((name) => `inbox/filed/2026-W47/${name}`);
  for (const file of files) here.write(file, file);
  expect(here.archive(files)).toMatchObject({ code: 0 });
  const committed = here.git('ls-tree', '-r', '-z', '--name-only', 'origin/main').split('\0');
  expect(committed.filter((name) => name.includes('filed/')).toSorted()).toEqual(
    files.map((file) => `content/${file}`).toSorted(),
  );
  for (const folder of [scratch.folder, here.root, join(here.root, 'content'), process.cwd()])
    expect(readdirSync(folder).filter((name) => name.startsWith('owned'))).toEqual([]);
  // Nor does it get into what the commit says, where hosts look for orders such as "fixes #1".
  expect(here.git('log', '-1', '--format=%B', 'origin/main')).toMatch(
    /^Listen: \d+ new mentions? in 2026-W\d\d$/,
  );
  // And once more, now that git knows them.
  for (const file of files) here.write(file, 'changed');
  expect(here.archive(files)).toMatchObject({ code: 0 });
  expect(here.git('show', `origin/main:content/${files[5]!}`)).toBe('changed');
});

test.each([
  '../outside.md',
  '/etc/passwd',
  '.key',
  '.cache/x',
  'weeks/../../x',
  'weeks\n../x',
  'a\\..\\b',
  '',
])('a report that names %j is refused, and nothing is committed', (file) => {
  const here = scratch.clone('here');
  const before = here.git('rev-parse', 'origin/main');
  expect(() => here.archive([file])).toThrow(/expected files of the content folder/);
  expect(here.git('ls-remote', 'origin', 'main')).toContain(before);
  expect(existsSync(join(here.root, 'owned'))).toBe(false);
});
