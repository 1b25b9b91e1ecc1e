import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--stage'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const inGit = status === 0;
if (!inGit)
  process.stderr.write('SKIPPED: what is tracked can be seen in a git checkout of the project alone\n');
const tracked = stdout
  .split('\0')
  .filter(Boolean)
  .map((line) => ({ mode: line.slice(0, 6), path: line.slice(line.indexOf('\t') + 1) }));

// A pull request is checked by this before anybody merges it: what a build believes of its own earlier work must not come
// from somebody else, and a key in a repository is a key of everybody who can read it.
it.skipIf(!inGit)('no cache, no key, no built page and no link is in the repository', () => {
  expect(tracked.length).toBeGreaterThan(500);
  const paths = tracked.map(({ path }) => path);
  expect(paths.filter((path) => /(^|\/)(\.cache|\.astro|node_modules|dist)\//.test(path))).toEqual([]);
  expect(paths.filter((path) => /(^|\/)\.(key|env)($|\.)/.test(path))).toEqual([]);
  // 120000 is a symbolic link, 160000 another repository.
  expect(tracked.filter(({ mode }) => mode !== '100644' && mode !== '100755')).toEqual([]);
});
