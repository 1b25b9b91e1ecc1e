import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const commands = Object.keys(scripts).toSorted();
const readmes = { 'README.md': '### Commands', 'README.es.md': '### Órdenes' };
const documents = [
  ...Object.keys(readmes),
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'THIRD-PARTY.md',
];

/** The names in the first column of the tables of a part. */
function listed(text: string, heading: string): string[] {
  const part = text.slice(text.indexOf(heading) + heading.length);
  const end = part.search(/^##/m);
  return [...part.slice(0, end).matchAll(/^\| (`.*?`) +\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!.replace(/^npm (?:run )?(?:-s )?/, '')),
  );
}

describe.each(Object.entries(readmes))('%s', (file, heading) => {
  it('lists every command of package.json once, and none that is not there', () => {
    expect(listed(read(file), heading).toSorted()).toEqual(commands);
  });

  it('has the picture of the page', () => {
    const shown = /!\[[^\]]+\]\(([^)]+\.png)\)/.exec(read(file))?.[1];
    expect(existsSync(join(root, shown ?? 'none'))).toBe(true);
  });
});

it('the two say the same, part for part and row for row', () => {
  const shape = (file: string): string[] =>
    read(file)
      .split('\n')
      .filter((line) => /^#{1,6} |^\d+\. |^```|^ *\| `/.test(line))
      // Names of headings and what follows a number are words.
      .map((line) =>
        line.trimStart().startsWith('|') ? line.trim().split(' |')[0]! : /^(#+|\d+\.|```\w*)/.exec(line)![0],
      );
  expect(shape('README.es.md')).toEqual(shape('README.md'));
});

describe.each(documents)('%s', (file) => {
  const text = read(file);

  it('names only commands that are there', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => name !== 'X' && !commands.includes(name))).toEqual([]);
  });

  it('leads only to files and parts that are there', () => {
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path, part] = target!.split('#');
      if (path !== '') expect(existsSync(join(root, dirname(file), path!)), target).toBe(true);
      if (part === undefined) continue;
      const headings = [...read(path || file).matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
        words!
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s-]/gu, '')
          .replaceAll(' ', '-'),
      );
      expect(headings, target).toContain(decodeURIComponent(part));
    }
  });
});

it('CHANGELOG.md says of every release what changes for whom', () => {
  const releases = read('CHANGELOG.md')
    .split(/^## \[/m)
    .slice(1);
  expect(releases.length).toBeGreaterThan(0);
  for (const release of releases) {
    const [, part = ''] = release.split('### What changes for whom\n');
    const whom = [...part.split(/^### /m)[0]!.matchAll(/^- \*\*(.+?):\*\* \S/gm)].map(([, who]) => who);
    expect(whom, release.slice(0, release.indexOf('\n'))).toEqual([
      'Who reads the digest',
      'Who answers',
      'Who runs it',
      'An agency',
      'Who works on it',
    ]);
  }
});

it('CONTRIBUTING.md draws the layout as it is', () => {
  const drawn = /## Where things are\s+```\n([\s\S]*?)```/.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
  const folders: string[] = [];
  let top = '';
  for (const line of drawn.split('\n')) {
    const names = [...line.split(/ {2,}(?=\S)/)[line.startsWith(' ') ? 1 : 0]!.matchAll(/([\w.-]+)\//g)];
    if (!line.startsWith(' ') && names[0]) top = names[0][1]!;
    for (const [, name] of names) folders.push(name === top ? top : `${top}/${name}`);
  }
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
  // And nothing is left out of it.
  const real = ['scripts', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}`),
  );
  expect(real.filter((folder) => !folders.includes(folder))).toEqual([]);
});

describe('package.json', () => {
  it.each(Object.entries(scripts))('%s runs something that is there', (_, line) => {
    const name = /^node scripts\/start\.mjs(?: ([\w-]+))?/.exec(line)?.[1];
    if (name !== undefined) expect(existsSync(join(root, `scripts/${name}.ts`)), line).toBe(true);
    else expect(line).toMatch(/^prettier |vitest run$/);
  });

  it('knows every command', () => {
    const files = readdirSync(join(root, 'scripts')).filter(
      (name) => name.endsWith('.ts') && /^await run\(/m.test(read(`scripts/${name}`)),
    );
    expect(files.length).toBeGreaterThan(30);
    const missing = files
      .map((name) => name.slice(0, -'.ts'.length))
      .filter(
        (name) => !Object.values(scripts).some((line) => line.startsWith(`node scripts/start.mjs ${name}`)),
      );
    expect(missing).toEqual([]);
  });
});
