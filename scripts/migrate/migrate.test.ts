import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FORMAT, formatOf, formatProblem } from '../../src/archive/format.ts';
import { readArchive } from '../../src/archive/read.ts';
import { ConfigurationError } from '../command.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';
import { setFormat } from './set-format.ts';

const samples = join(import.meta.dirname, 'samples');
const root = join(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'oido-migrate-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const take = (version: number): string => {
  const content = join(folder, `content-${version}`);
  cpSync(join(samples, String(version)), content, { recursive: true });
  return content;
};
const bytesOf = (content: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(content, file)).isFile())
      .toSorted()
      .map((file) => [file, readFileSync(join(content, file), 'latin1')]),
  );

describe('every version that there has been', () => {
  const versions = Array.from({ length: FORMAT + 1 }, (_, version) => version);

  test('has a sample that is kept, and a step to the next', () => {
    expect(readdirSync(samples).toSorted()).toEqual(versions.map(String));
    expect(migrations.map(({ from }) => from)).toEqual(versions.slice(0, -1));
  });

  test.each(versions)('%i comes to the form of today, to the byte', (version) => {
    const content = take(version);
    const report = migrate({ content, dryRun: false });
    expect(report).toMatchObject({ from: version, to: FORMAT });
    expect(bytesOf(content)).toEqual(bytesOf(join(samples, String(FORMAT))));
    const archive = readArchive(content);
    expect(archive.problems).toEqual([]);
    expect(archive.settings.name).toBe('Panadería Migalinda');
    expect(archive.weeks.flatMap(({ mentions }) => mentions.map(({ triage }) => triage.status))).toEqual([
      'answered',
      'dismissed',
      'open',
    ]);
    expect(migrate({ content, dryRun: false }).files).toEqual([]);
  });

  test('the step from 0 to 1 writes one line, and not another byte', () => {
    const [before, after] = ['0', '1'].map((version) => bytesOf(join(samples, version)));
    expect(after!['settings.yaml']!.replace('format: 1\r\n', '')).toBe(before!['settings.yaml']);
    expect({ ...after, 'settings.yaml': '' }).toEqual({ ...before, 'settings.yaml': '' });
  });

  test('a rehearsal writes nothing and names the same files', () => {
    const content = take(0);
    const before = bytesOf(content);
    const rehearsed = migrate({ content, dryRun: true });
    expect(bytesOf(content)).toEqual(before);
    expect(migrate({ content, dryRun: false })).toEqual(rehearsed);
  });
});

describe('several steps', () => {
  // Made-up ones: a field gets another name, and then another place in the file gets one.
  const rename = (from: number, file: string, old: string, now: string): Migration => ({
    from,
    move: ({ read }, problems) => {
      const text = read(file);
      if (text === undefined || text.includes(now)) return new Map();
      if (!text.includes(old)) problems.push({ file, message: `expected ${old}` });
      return new Map([[file, text.replace(old, now)]]);
    },
  });
  const steps = [
    ...migrations,
    rename(1, 'settings.yaml', 'respond:', 'promise:'),
    rename(1, 'goals.yaml', '  note:', '  why:'),
    rename(2, 'settings.yaml', 'promise: {', 'promised: {'),
  ];

  test('build on each other; comments, line ends and bytes that no step names stay', () => {
    const content = take(0);
    const before = bytesOf(content);
    expect(migrate({ content, dryRun: false, steps, format: 3 }).files).toEqual([
      'goals.yaml',
      'settings.yaml',
    ]);
    const after = bytesOf(content);
    expect(after['settings.yaml']).toBe(
      before['settings.yaml']!.replace('name:', 'format: 3\r\nname:').replace('respond: {', 'promised: {'),
    );
    expect(after['goals.yaml']).toBe(before['goals.yaml']!.replace('  note:', '  why:'));
  });

  test('a run that was broken off is taken up again', () => {
    const whole = take(0);
    migrate({ content: whole, dryRun: false, steps, format: 3 });
    const content = join(folder, 'broken-off');
    cpSync(join(samples, '0'), content, { recursive: true });
    // As if killed between two files: the settings, with the number, are written last.
    cpSync(join(whole, 'goals.yaml'), join(content, 'goals.yaml'));
    migrate({ content, dryRun: false, steps, format: 3 });
    expect(bytesOf(content)).toEqual(bytesOf(whole));
  });

  test('where one cannot be taken nothing is written at all', () => {
    const content = take(0);
    writeFileSync(join(content, 'goals.yaml'), '[]\n');
    const before = bytesOf(content);
    expect(() => migrate({ content, dryRun: false, steps, format: 3 })).toThrow(ConfigurationError);
    expect(bytesOf(content)).toEqual(before);
  });
});

describe('the number in the settings', () => {
  const set = (text: string, format = 1): unknown => {
    const moved = setFormat(text, format);
    return moved.ok ? moved.text : moved.message;
  };
  test.each([
    ['name: A\n', 'format: 1\nname: A\n'],
    ['# hola\n\nname: A', '# hola\n\nformat: 1\nname: A'],
    ['---\n# hola\nname: A\n', '---\n# hola\nformat: 1\nname: A\n'],
    ['{ name: A, language: es }', '{ format: 1, name: A, language: es }'],
    ['  name: A\r\n  language: es\r\n', '  format: 1\r\n  name: A\r\n  language: es\r\n'],
    ["name: A\nformat: '0'   # viejo\n", 'name: A\nformat: 1   # viejo\n'],
    ['\ufeffname: A\n', '\ufeffformat: 1\nname: A\n'],
    ['name: &n A\nlanguage: es\ncontact: *n\n', 'format: 1\nname: &n A\nlanguage: es\ncontact: *n\n'],
  ])('%j', (before, after) => expect(set(before)).toBe(after));

  test.each(['', '- a\n', 'name: [\n', '? name\n: A\n', 'just words'])('%j is left to a person', (text) => {
    const moved = setFormat(text, 1);
    if (moved.ok) expect(formatOf(moved.text)).toBe(1);
    else expect(moved.message).not.toBe('');
  });

  test('whatever stands there, no other byte changes', () => {
    const line = fc.constantFrom(
      'language: es', 'name: "A # b"', "contact: 'x'", '# nota', '', '  # otra', 'own: [', '  - https://a.example', ']', 'own:',
      'serves: { places: [A, "B: c"] }', 'format: 0', 'privacy:', '  kept: full', 'serious: { es: [a] } # sí', '\ttab', '---', '...', 'a: |', '   texto',
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        (lines, eol, bom) => {
          const text = bom + lines.join(eol);
          const moved = setFormat(text, 7);
          if (!moved.ok) return;
          expect(formatOf(moved.text)).toBe(7);
          const rest = moved.text.replace(/format: 7(?:\r?\n[ ]*|, )?/, '');
          expect([text, text.replace(/format: 0(?:\r?\n[ ]*)?/, '')]).toContain(rest);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a folder from the future', () => {
  const future = (text: string): string => {
    const content = take(FORMAT);
    writeFileSync(join(content, 'settings.yaml'), text);
    return content;
  };

  test('is known as such even where its settings cannot be read', () => {
    expect(formatOf('name: A\n')).toBe(0);
    expect(formatOf('format: "7"\nnew: [\n')).toBe(7);
    expect(formatOf('\ufeff' + 'format: 7\n')).toBe(7);
    expect(formatOf('name: A\ntext: |\n  format: 7\n')).toBe(0);
    expect(formatProblem(future('format: 7\nname: A\nwhatever: 1\n'))?.message).toContain('format 7');
    expect(formatProblem(take(0), { format: 5, oldest: 2 })?.message).toContain('npm run migrate');
    expect(formatProblem(join(folder, 'nothing'))).toBeUndefined();
  });

  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  // Those that have nothing to do with content say so.
  const commands = Object.values(scripts)
    .flatMap((line) => /^node scripts\/start\.mjs ([a-z-]+)/.exec(line)?.[1] ?? [])
    .filter(
      (name) =>
        name === 'migrate' ||
        !readFileSync(join(root, `scripts/${name}.ts`), 'utf8').includes('anyFormat: true'),
    );
  test('is left alone by every command, with one clear line', { timeout: 600_000 }, () => {
    const content = future('format: 99\nname: A\nwhatever: 1\n');
    const before = bytesOf(content);
    expect(commands.length).toBeGreaterThan(30);
    for (const command of new Set(commands)) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, `scripts/${command}.ts`), '--content', content, '--now', '2026-11-20T06:00:00Z'],
        { cwd: folder, encoding: 'utf8', input: '', env: { ...process.env, OIDO_CONTENT: '', OIDO_NOW: '' } },
      );
      expect(stderr + stdout, command).toMatch(/format 99/);
      expect((stderr + stdout).trim().split('\n'), command).toHaveLength(1);
      expect(status, command).toBe(2);
    }
    expect(bytesOf(content)).toEqual(before);
  });
});
