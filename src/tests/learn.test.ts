import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../archive/read.ts';
import { agreement } from '../components/agreement.ts';
import { createInsight } from '../insight/insight.ts';
import type { LearnedModel } from '../text/learn.ts';

const root = join(import.meta.dirname, '../..');
const week = 'weeks/2026-W47';
let content: string;
const put = (file: string, text: string): void => {
  const full = join(content, file);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
};
const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Writes a mention that the team corrected. */
function corrected(i: number, text: string, triage: string): void {
  const id = `pan${letters[Math.floor(i / 26)]!}${letters[i % 26]!}aaaaaaa`;
  put(
    `${week}/2026-11-18-${id}.md`,
    `---\ntitle: ${text}\npublished: "2026-11-18T${String(6 + (i % 16)).padStart(2, '0')}:10:00Z"\n` +
      `collected: "2026-11-18T23:00:00Z"\nsource: foro\nplatform: forum\nsignals:\n  language: es\n` +
      `  topics: { migalinda: [Migalinda] }\n  sentiment: { label: neutral, score: 0 }\n  intent: other\n` +
      `triage:\n  status: dismissed\n  ${triage}\n---\n`,
  );
}
/** What only this business's customers say: a word of the house for good, another for bad. */
const house = [
  ['El chusco de Migalinda salió zambombo el martes', 'negative'],
  ['Me llevé un chusco zambombo de Migalinda', 'negative'],
  ['Otra barra zambomba, Migalinda', 'negative'],
  ['El chusco de Migalinda salió fetén el martes', 'positive'],
  ['Me llevé un chusco fetén de Migalinda', 'positive'],
  ['Otra barra fetén, Migalinda', 'positive'],
] as const;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-learn-'));
  put('settings.yaml', 'name: Migalinda\nlanguage: es\ntimezone: Europe/Madrid\n');
  put('sources.yaml', '- { id: foro, kind: feed, url: "https://foro.example/feed" }\n');
  put('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function command(name: string, ...args: string[]): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args, '--content', content], { cwd: root, encoding: 'utf8' }); // prettier-ignore
  return { code: status, said: stderr };
}
const model = (): LearnedModel =>
  JSON.parse(readFileSync(join(content, 'model.json'), 'utf8')) as LearnedModel;

describe('learn', () => {
  it('refuses to switch on with too little, and where it does not help', () => {
    for (let i = 0; i < 5; i++) corrected(i, house[i]![0], `sentiment: ${house[i]![1]}`);
    const few = command('learn');
    expect(few.code).toBe(0);
    expect(few.said).toContain('Tono: 5 textos con corrección o estrellas; hacen falta 30');
    expect(model().sentiment).toMatchObject({ use: false, words: {} });

    // What the program says already: nothing to gain.
    for (let i = 0; i < 40; i++) {
      const [text, label] = i % 2 ? ['Todo buenísimo, mil gracias', 'positive'] : ['Un desastre, nadie contesta', 'negative']; // prettier-ignore
      corrected(i, `${text} Migalinda ${'ya '.repeat(1 + (i % 5))}`.trim(), `sentiment: ${label}`);
    }
    expect(command('learn').said).toMatch(/^Tono: 40 textos\. .*: apagado\.$/m);
    expect(model().sentiment).toMatchObject({ use: false, words: {} });
  }, 240_000);

  it('learns the words of the house, in a file that can be read, and changes what is said', () => {
    for (let i = 0; i < 48; i++) {
      const [text, label] = house[i % house.length]!;
      corrected(i, `${text} ${'muy '.repeat(i % 4)}`.trim(), `sentiment: ${label}`);
    }
    command('annotate', '--all');
    const agreed = () => agreement(createInsight(readArchive(content), new Date('2026-11-25T09:00:00Z')).readings); // prettier-ignore
    const [before] = agreed();
    expect(before).toMatchObject({ what: 'sentiment', of: 48 });

    expect(command('learn', '--dry-run').said).toContain('No se ha escrito nada');
    expect(existsSync(join(content, 'model.json'))).toBe(false);
    const { code, said } = command('learn');
    expect(code).toBe(0);
    expect(said).toMatch(/^Tono: 48 textos\. Acierta .* Encendido\.$/m);
    const learned = model().sentiment!;
    expect(learned.use).toBe(true);
    expect(learned.after).toBeGreaterThan(learned.before);
    expect(learned.words['zambombo']![0]).toBeGreaterThan(0);
    expect(learned.words['feten']![2]).toBeGreaterThan(0);

    const text = readFileSync(join(content, 'model.json'), 'utf8');
    expect(text).toContain('\n      "feten": [');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(100);
    // One correction more changes few lines, and the same corrections none.
    expect(command('learn').said).toContain('model.json ya decía lo mismo');

    expect(command('annotate', '--all').code).toBe(0);
    const [after] = agreed();
    expect(after!.agreed).toBeGreaterThan(before!.agreed);
    expect(after!.agreed).toBeGreaterThan(40);
  }, 240_000);

  it('speaks the language of the business', () => {
    put('settings.yaml', 'name: Migalinda\nlanguage: en\n');
    expect(command('learn').said).toMatch(/^Tone: 0 texts with a correction or stars; it takes 30 /m);
  }, 240_000);
});
