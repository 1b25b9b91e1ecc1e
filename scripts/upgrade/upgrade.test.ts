import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { git } from '../../src/tests/git.ts';
import { upgrade } from './upgrade.ts';

let folder: string;
let oido: string;
let business: string;
function put(cwd: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
}
const commit = (cwd: string, message: string): void => {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', message);
};
const release = (version: string, files: Record<string, string>, gone: string[] = []): void => {
  for (const file of gone) rmSync(join(oido, file));
  put(oido, { 'package.json': `{ "name": "oido", "version": "${version}" }\n`, ...files });
  commit(oido, `Release ${version}`);
  git(oido, 'tag', `v${version}`);
};
/** Every byte of the content, hidden files too. */
const contentOf = (cwd: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(cwd, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(cwd, 'content', file)).isFile())
      .toSorted()
      .map((file) => [file, readFileSync(join(cwd, 'content', file), 'latin1')]),
  );
const text = (file: string): string => readFileSync(join(business, file), 'utf8');
function run(over: Partial<Parameters<typeof upgrade>[0]> = {}): { code: number; said: string } {
  let said = '';
  const code = upgrade({
    project: business,
    remote: 'oido',
    ref: 'main',
    dryRun: false,
    words: dictionary('en').commands.upkeep.release,
    say: (line) => (said += `${line}\n`),
    ...over,
  });
  return { code, said };
}

/** The business takes the sample away, begins its own, adds a secret to a workflow and a note of its own. */
function begin(): void {
  rmSync(join(business, 'content'), { recursive: true });
  cpSync(join(import.meta.dirname, '../migrate/samples/0'), join(business, 'content'), { recursive: true });
  put(business, {
    '.github/workflows/digest.yml': `${lines(20)}secret: ours\n`,
    'NOTES.md': 'Nuestro.\n',
    '.gitattributes': 'content/** -text\n',
  });
  commit(business, 'Begin');
}
const lines = (count: number): string => Array.from({ length: count }, (_, n) => `line ${n}\n`).join('');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oido-upgrade-'));
  oido = join(folder, 'oido');
  business = join(folder, 'business');
  mkdirSync(oido);
  git(oido, 'init', '--quiet', '--initial-branch=main');
  put(oido, {
    '.gitattributes': 'content/** -text\n',
    '.gitignore': 'content/.key\n',
    'scripts/collect.ts': 'one\n',
    'scripts/old.ts': 'old\n',
    'src/site.ts': 'site\n',
    'package-lock.json': '{}\n',
    '.github/workflows/digest.yml': lines(20),
    'content/settings.yaml': 'name: Sample\n',
    'content/topics/sample.md': 'sample\n',
    'content/protocol.md': 'sample\n',
  });
  release('1.0.0', {});
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function clone(): void {
  execFileSync('git', ['clone', '--quiet', '--origin', 'oido', oido, business], { stdio: 'pipe' });
  begin();
}
/** As "Use this template" does: the same files, and no history. */
function fromTemplate(): void {
  cpSync(oido, business, { recursive: true, filter: (file) => !/\/\.git$/.test(file) });
  git(business, 'init', '--quiet', '--initial-branch=main');
  commit(business, 'Initial commit');
  git(business, 'remote', 'add', 'oido', oido);
  begin();
}
/** Code that comes, changes and goes; and the sample changes in every way there is. */
const nextRelease = (): void =>
  release(
    '1.1.0',
    {
      'scripts/collect.ts': 'two\n',
      'scripts/new.ts': 'new\n',
      '.github/workflows/digest.yml': lines(20).replace('line 3', 'line three'),
      'content/settings.yaml': 'name: Another sample\n',
      'content/topics/sample.md': 'another\n',
      'content/topics/newer.md': 'newer\n',
      'content/goals.yaml': '- sample\n',
    },
    ['scripts/old.ts', 'content/protocol.md'],
  );

test.each([
  ['cloned', clone],
  ['made from a template', fromTemplate],
])('a repository that was %s takes a release, and its content stays to the byte', (_, make) => {
  make();
  // Not committed, not tracked, ignored: what somebody is just writing is theirs too.
  put(business, {
    'content/topics/precios.md': 'A medias…\n',
    'content/inbox/nota.md': 'Sin subir.\n',
    'content/.key': 'secret\n',
  });
  const before = contentOf(business);
  nextRelease();
  const { code, said } = run();
  expect(said).toContain('This is release 1.1.0 now (1.0.0 before)');
  expect(code).toBe(0);
  expect(contentOf(business)).toEqual(before);
  expect(git(business, 'ls-tree', '-r', 'HEAD', '--', 'content')).toBe(
    git(business, 'ls-tree', '-r', 'HEAD^1', '--', 'content'),
  );
  expect([text('scripts/collect.ts'), text('scripts/new.ts'), text('NOTES.md')]).toEqual(['two\n', 'new\n', 'Nuestro.\n']); // prettier-ignore
  expect(existsSync(join(business, 'scripts/old.ts'))).toBe(false);
  expect(text('.github/workflows/digest.yml')).toMatch(/line three[^]*secret: ours/);
  expect(git(business, 'diff', '--name-only')).toBe('content/topics/precios.md');

  // And the next one, and none.
  commit(business, 'Write');
  release('2.0.0', { 'scripts/collect.ts': 'three\n', 'content/topics/sample.md': 'once more\n' });
  expect(run().code).toBe(0);
  expect(contentOf(business)).toEqual(before);
  expect(text('scripts/collect.ts')).toBe('three\n');
  expect(run()).toEqual({ code: 0, said: 'You have the newest release already.\n' });
});

test('where both changed the program in one place a person chooses, and the content is untouched still', () => {
  clone();
  put(business, { 'scripts/collect.ts': 'our own\n' });
  commit(business, 'Change the program');
  const before = contentOf(business);
  nextRelease();
  const { code, said } = run();
  expect(code).toBe(1);
  expect(said).toContain('choose in scripts/collect.ts, then');
  expect(contentOf(business)).toEqual(before);
  expect(run()).toMatchObject({ code: 2, said: expect.stringContaining('merge --abort') as string });
  git(business, 'merge', '--abort');
  expect(text('scripts/collect.ts')).toBe('our own\n');
  expect(run({ remote: 'nobody' }).code).toBe(2);
});

test('a rehearsal shows what would change, and a tag can be asked for', () => {
  clone();
  nextRelease();
  release('1.2.0', { 'scripts/collect.ts': 'three\n' });
  const head = git(business, 'rev-parse', 'HEAD');
  const { code, said } = run({ dryRun: true });
  expect(code).toBe(0);
  expect(said).toContain('scripts/collect.ts');
  expect(said).not.toContain('content/settings.yaml');
  expect(git(business, 'rev-parse', 'HEAD')).toBe(head);
  expect(git(business, 'status', '--porcelain')).toBe('');
  expect(run({ ref: 'v1.1.0' }).code).toBe(0);
  expect(text('scripts/collect.ts')).toBe('two\n');
  expect(run({ ref: 'v9' }).code).toBe(2);
});

test('what somebody changed in the program without committing it stops it, and nothing is lost', () => {
  clone();
  nextRelease();
  put(business, { 'scripts/collect.ts': 'just trying\n' });
  const { code, said } = run();
  expect(code).toBe(1);
  expect(said).toContain('everything is as it was');
  expect(text('scripts/collect.ts')).toBe('just trying\n');
  expect(git(business, 'log', '--oneline').split('\n')).toHaveLength(2);
});

describe('a repository made from a template', () => {
  const untagged = (): void =>
    git(oido, 'tag')
      .split('\n')
      .forEach((tag) => git(oido, 'tag', '--delete', tag));

  test('is known by its program, also between releases and where there are no tags at all', () => {
    // Two commits after the release, the second of which changes no program: words of the README alone.
    put(oido, { 'scripts/collect.ts': 'one and a half\n' });
    commit(oido, 'Work on');
    put(oido, { 'README.md': 'Words.\n' });
    commit(oido, 'Write');
    const made = git(oido, 'rev-parse', 'HEAD');
    put(oido, { 'README.md': 'Other words.\n' });
    commit(oido, 'Write on');
    git(oido, 'switch', '--quiet', '--detach', made);
    // The business is begun before anything is committed, as somebody does who unpacks an archive.
    cpSync(oido, business, { recursive: true, filter: (file) => !/\/\.git$/.test(file) });
    git(oido, 'switch', '--quiet', 'main');
    git(business, 'init', '--quiet', '--initial-branch=main');
    begin();
    git(business, 'remote', 'add', 'oido', oido);
    const before = contentOf(business);
    nextRelease();
    untagged();
    expect(run().code).toBe(0);
    expect(git(business, 'merge-base', '--all', 'HEAD~1', made)).toBe(made);
    expect(contentOf(business)).toEqual(before);
    expect([text('scripts/collect.ts'), text('README.md')]).toEqual(['two\n', 'Other words.\n']);
    expect(text('.github/workflows/digest.yml')).toMatch(/line three[^]*secret: ours/);
    expect(run().said).toBe('You have the newest release already.\n');
  });

  test('of a version and a program that nobody knows says what to do', () => {
    fromTemplate();
    put(business, {
      'package.json': '{ "version": "0.0.7" }\n',
      'scripts/collect.ts': 'our own from the first day\n',
    });
    git(business, 'add', '--all');
    git(business, 'commit', '--quiet', '--amend', '--message', 'Begin');
    // One commit alone, so that what it was made from is nowhere to be read.
    git(business, 'checkout', '--quiet', '--orphan', 'fresh');
    commit(business, 'Begin');
    nextRelease();
    const { code, said } = run();
    expect(code).toBe(2);
    expect(said).toContain('--allow-unrelated-histories');
    expect(git(business, 'log', '--oneline').split('\n')).toHaveLength(1);
    // And that does it: what it names is the beginning from then on.
    git(
      business,
      'merge',
      '--quiet',
      '--strategy=ours',
      '--allow-unrelated-histories',
      '--no-edit',
      'oido/main~1',
    );
    expect(run().code).toBe(1);
    expect(git(business, 'diff', '--name-only', '--diff-filter=U').split('\n')).toEqual(['package.json', 'scripts/collect.ts']); // prettier-ignore
  });
});
