import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packages, placeOf } from './lock-file.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const page = read('SECURITY.md');

interface Line {
  adversary: string;
  attack: string;
  /** What stops it, in words; may be empty where the attack's own line says it. */
  tests: { file: string; title: string }[];
}

/** The threat model as the page writes it: a part for each adversary, an item for each attack, below it its tests. */
const lines: Line[] = page
  .split(/^## /m)
  .slice(1)
  .flatMap((part) => {
    const adversary = part.slice(0, part.indexOf('\n'));
    return part
      .split(/^(?=- \*\*)/m)
      .slice(1)
      .map((item) => ({
        adversary,
        attack: /^- \*\*([\s\S]+?)\*\*/.exec(item)?.[1]?.replace(/\s+/g, ' ') ?? item.slice(0, 60),
        tests: [...item.matchAll(/^ {2}- `([^`]+\.test\.ts)`: (.+)$/gm)].map(([, file, title]) => ({
          file: file!,
          title: title!,
        })),
      }));
  });

describe('the threat model', () => {
  it('thinks of all five, and says of each what it does not stop', () => {
    const adversaries = [
      'feed author',
      'commenter with a pull request',
      'curious visitor',
      'stolen laptop',
      'dependency',
    ];
    for (const name of adversaries) {
      const part = page.split(/^## /m).find((one) => one.startsWith(`The ${name}\n`));
      expect(part, name).toBeDefined();
      expect(part, name).toContain('**Not stopped.**');
      expect(lines.filter(({ adversary }) => adversary === `The ${name}`).length, name).toBeGreaterThan(5);
    }
  });

  it.each(lines)('$adversary: $attack', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const { file, title } of tests) {
      expect(existsSync(join(root, file)), file).toBe(true);
      // As it is called there: the title of a test, after its opening quotation mark.
      const called = [`'${title}'`, `"${title}"`, `\`${title}\``].some((text) => read(file).includes(text));
      expect(called, `${file} has no test called: ${title}`).toBe(true);
    }
  });

  it('lists each test below an attack in the one form that is read', () => {
    const listed = lines.flatMap(({ tests }) => tests).length;
    expect(page.match(/\.test\.ts`/g)).toHaveLength(listed);
  });
});

interface Manifest {
  peerDependencies: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
/** How many packages one brings along, by the lock file, parts of single platforms aside. */
function brings(name: string): number {
  const seen = new Set<string>();
  const add = (from: string, wanted: string): void => {
    const place = placeOf(from, wanted);
    if (place === undefined || seen.has(place)) return;
    seen.add(place);
    for (const next of Object.keys(packages[place]!.dependencies ?? {})) add(place, next);
  };
  add('', name);
  return seen.size - 1;
}

it('every direct dependency was looked at, with as many packages as it brings', () => {
  const { dependencies, devDependencies, peerDependencies } = JSON.parse(read('package.json')) as Manifest;
  const rows = [...page.matchAll(/^\| `([^`]+)` +\| [^|]+\| +[\d.]+ +\| +(\d+) +\|/gm)].map(
    ([, name, count]) => [name!, Number(count)] as const,
  );
  expect(rows).toEqual(
    Object.keys(dependencies)
      .toSorted()
      .map((name) => [name, brings(name)]),
  );
  for (const name of Object.keys(peerDependencies)) expect(page).toContain(`installs \`${name}\` (`);
  const after = page.slice(page.indexOf('To work on it'));
  const named = [...after.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name!);
  expect([...new Set(named)].filter((name) => name in devDependencies).toSorted()).toEqual(
    Object.keys(devDependencies).toSorted(),
  );
});
