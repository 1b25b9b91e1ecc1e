import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';
import { idOf } from './identity.ts';
import { openParsed } from './parsed.ts';
import { readArchive } from './read.ts';
import { writeMention } from './write-mention.ts';

let dir: string;
let folder: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'oido-parsed-'));
  folder = join(dir, '.cache', 'parsed');
  write('settings.yaml', 'name: Migalinda\ntimezone: Europe/Madrid\n');
  write('weeks/2026-W46/2026-11-10-viejo-aaaaaaaaaaaa.md', mention('El pan de siempre', 'Muy rico.'));
  write('weeks/2026-W47/2026-11-18-frio-aaaaaaaaaaab.md', mention('Pan frío', 'Llegó frío \\ & tarde. 🥖'));
  write('weeks/2026-W47/2026-11-18-roto-aaaaaaaaaaac.md', '---js\nx\n---\n');
  write('weeks/2026-W47/own/2026-11-18-nuestro-aaaaaaaaaaad.md', mention('Abrimos', 'Ya.').replace(/triage:\n.*\n/, '')); // prettier-ignore
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}
const mention = (title: string, text: string, score = -0.5): string =>
  writeMention({
    title,
    published: '2026-11-18T19:12:00+01:00',
    collected: '2026-11-19T06:00:11Z',
    source: 'foro',
    platform: 'forum',
    signals: {
      language: 'es',
      topics: { pan: ['pan'], __proto__: [] },
      sentiment: { label: 'negative', score, confidence: 1 },
      intent: { label: 'complaint', confidence: 1 },
    },
    triage: { status: 'open' },
    text,
  });

const read = (stamp = 'a'): unknown => readArchive(dir, { parsed: { folder, stamp } });
const fresh = (): unknown => readArchive(dir);
const kept = (): string[] => readdirSync(folder).filter((name) => name !== '.gitignore');

describe('parsed files that are kept', () => {
  it('give what the files give, broken ones among them', () => {
    expect(read()).toStrictEqual(fresh());
    expect(kept()).toEqual(['2026-W46.parsed', '2026-W47-own.parsed', '2026-W47.parsed']);
    const written = kept().map((name) => statSync(join(folder, name)).mtimeMs);
    expect(read()).toStrictEqual(fresh());
    expect(kept().map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(written);
  });

  it('are really used: what stands in them is what comes back', () => {
    read();
    const path = join(folder, '2026-W46.parsed');
    const [header = '', body = ''] = readFileSync(path, 'utf8').split('\n');
    const key = header.split(' ')[3]!;
    const cache = openParsed({ folder, stamp: 'a' });
    const parsed = JSON.parse(body) as { values: { title: string }[]; problems: [] };
    parsed.values[0]!.title = 'Otro';
    cache.put('2026-W46', key, parsed);
    expect(JSON.stringify(read())).toContain('Otro');
  });

  it('are not believed when a file has changed, though neither its size nor its time has', () => {
    read();
    const file = join(dir, 'weeks/2026-W47/2026-11-18-frio-aaaaaaaaaaab.md');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Pan frío', 'Pan tibi'));
    writeFileSync(file, readFileSync(file, 'utf8').replace('Pan tibi', 'Pan tíbi').slice(0, -1));
    utimesSync(file, atime, mtime);
    expect(read()).toStrictEqual(fresh());
    expect(JSON.stringify(read())).toContain('Pan tíbi');
  });

  it('are not believed when a file has another name, lies in another week, or is read in another time zone', () => {
    read();
    const from = join(dir, 'weeks/2026-W46');
    cpSync(from, join(dir, 'weeks/2026-W45'), { recursive: true });
    rmSync(from, { recursive: true });
    cpSync(join(folder, '2026-W46.parsed'), join(folder, '2026-W45.parsed'));
    expect(read()).toStrictEqual(fresh());
    write('settings.yaml', 'name: Migalinda\ntimezone: Pacific/Auckland\n');
    expect(read()).toStrictEqual(fresh());
  });

  it('are not believed when another program wrote them', () => {
    read();
    const lie = readFileSync(join(folder, '2026-W46.parsed'));
    expect(read('b')).toStrictEqual(fresh());
    expect(readFileSync(join(folder, '2026-W46.parsed')).equals(lie)).toBe(false);
  });

  it('may be damaged, cut, foreign, or gone', () => {
    read();
    const whole = readFileSync(join(folder, '2026-W47.parsed'));
    const right = fresh();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, cut) => {
        const bytes = cut ? whole.subarray(0, at) : Buffer.from(whole);
        if (!cut) bytes[at]! ^= by;
        writeFileSync(join(folder, '2026-W47.parsed'), bytes);
        expect(read()).toStrictEqual(right);
      }),
      { numRuns: 150 },
    );
    for (const foreign of ['', '{}', 'null\nnull', `${whole.toString().split('\n')[0]!}\nnull`]) {
      writeFileSync(join(folder, '2026-W47.parsed'), foreign);
      expect(read()).toStrictEqual(right);
    }
    rmSync(folder, { recursive: true });
    expect(read()).toStrictEqual(right);
    rmSync(folder, { recursive: true });
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    expect(read()).toStrictEqual(right);
  });

  it('go when the files are gone that they were read from', () => {
    read();
    rmSync(join(dir, 'weeks/2026-W47/2026-11-18-frio-aaaaaaaaaaab.md'));
    rmSync(join(dir, 'weeks/2026-W46'), { recursive: true });
    writeFileSync(join(folder, '.0123456789ab.tmp'), 'rico');
    writeFileSync(join(folder, 'notes.txt'), 'nobody knows whose');
    read();
    const all = kept().map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(kept()).toEqual(['2026-W47-own.parsed', '2026-W47.parsed', 'notes.txt']);
    expect(all.join()).not.toMatch(/rico|frío/);
  });

  it.skipIf(process.getuid?.() === 0)('need not be writable', () => {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o500);
    expect(read()).toStrictEqual(fresh());
    expect(kept()).toEqual([]);
    chmodSync(folder, 0o700);
  });

  it('give back any text and any number', () => {
    const numbers = fc.constantFrom(-0, 0, 1, -1, 0.1, -0.30000000000000004);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        numbers,
        (title, text, score) => {
          const [one, two] = [title, text].map((part) => part.toWellFormed().replaceAll('\0', ''));
          write(`weeks/2026-W47/${fileName('2026-11-18', 'x', idOf(['x']))}`, mention(one!, two!, score));
          const first = read();
          expect(first).toStrictEqual(fresh());
          expect(read()).toStrictEqual(first);
        },
      ),
      { numRuns: 60 },
    );
  });
});
