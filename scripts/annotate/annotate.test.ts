import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInsight } from '../../src/insight/insight.ts';
import { sortedOut } from '../../src/insight/week-parts.ts';
import { readArchive } from '../../src/archive/read.ts';

const root = join(import.meta.dirname, '../..');
const week = 'weeks/2026-W47';
let content: string;

/** A mention as people and an older program left it: odd quotes, a comment, Windows line ends in the body. */
const mention = (text: string, more = '', topics = '{ migalinda: ["Migalinda"] }'): string =>
  `---\ntitle: 'Sobre Migalinda'   # so it came\npublished: "2026-11-18T10:00:00Z"\ncollected: "2026-11-18T12:00:00Z"\n` +
  `source: foro\nplatform: forum\nauthor: { name: Lucía }\nsignals:\n  language: es\n  topics: ${topics}\n` +
  `  sentiment: { label: neutral, score: 0 }\n  intent: other\n${more}---\n\n${text}\r\n`;
const triage =
  'triage:\n  status: answered   # Carmen\n  answered: "2026-11-18T13:00:00Z"\n  note: "ya está"\n';
const files = {
  'a-abcdefghijkl': mention('El pan llegó frío y nadie contesta al teléfono', triage),
  'b-bbbbbbbbbbbb': mention('Masalba es mejor que Migalinda'),
  'c-cccccccccccc': mention('El mercado abre mañana', '', '{ mercado: ["mercado"] }').replace(
    "'Sobre Migalinda'",
    'El mercado',
  ),
  'd-dddddddddddd': mention('Qué rico todo', '', '{ migalinda: [] }').replace(
    "'Sobre Migalinda'",
    'Dicho en la tienda',
  ),
};
const path = (name: string): string => join(content, week, `2026-11-18-${name}.md`);
const put = (file: string, text: string): void => {
  const full = join(content, file);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
};

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-annotate-'));
  put('settings.yaml', 'name: Migalinda\nlanguage: es\ntimezone: Europe/Madrid\n');
  put('sources.yaml', '- { id: foro, kind: feed, url: "https://foro.example/feed" }\n');
  put('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
  put('topics/masalba.md', '---\ntitle: Masalba\nkind: competitor\nquery: masalba\n---\n');
  for (const [name, text] of Object.entries(files)) put(`${week}/2026-11-18-${name}.md`, text);
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function annotate(args: string[], input?: string): { code: number | null; out: string; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/annotate.ts', ...args, '--content', content], { cwd: root, encoding: 'utf8', input }); // prettier-ignore
  return { code: status, out: stdout, said: stderr };
}
const insightOf = () => createInsight(readArchive(content), new Date('2026-11-25T09:00:00Z'));

/** A file without its signals block: what the program has no business with. */
const without = (text: string): string => text.replace(/signals:\n(?: .*\n)+/, '');

describe('annotate --all', () => {
  it('rewrites the signals and not a byte beside them, and says so', () => {
    const dry = annotate(['--all', '--dry-run']);
    expect(dry.code).toBe(0);
    expect(dry.said).toContain('Con señales distintas: 4');
    expect(dry.said).toContain('sin --dry-run');
    for (const [name, text] of Object.entries(files)) expect(readFileSync(path(name), 'utf8')).toBe(text);

    const done = annotate(['--all']);
    expect(done).toMatchObject({ code: 0, out: '' });
    expect(done.said).toMatch(/^Archivos leídos: 4\. Con señales distintas: 4\. .* ningún tema: 1\.$/m);
    expect(done.said).toContain(`  ${week}/2026-11-18-c-cccccccccccc.md`);
    for (const [name, text] of Object.entries(files)) {
      const after = readFileSync(path(name), 'utf8');
      expect(after).not.toBe(text);
      expect(without(after)).toBe(without(text));
    }
    expect(readdirSync(join(content, week))).toHaveLength(4);
    const complaint = readFileSync(path('a-abcdefghijkl'), 'utf8');
    expect(complaint).toContain('  intent: complaint\n');
    expect(complaint).toContain('label: negative');

    expect(annotate(['--all']).said).toContain('Con señales distintas: 0');
  }, 120_000);

  it('keeps what matches no topic any more, listed, and in no number', () => {
    const before = insightOf().week('2026-W47')!;
    annotate(['--all']);
    const view = insightOf().week('2026-W47')!;
    expect(view.all).toHaveLength(before.all.length);
    expect(view.counted.map(({ mention: { id } }) => id)).toEqual([
      'abcdefghijkl',
      'bbbbbbbbbbbb',
      'dddddddddddd',
    ]);
    const { leaders, unmatched } = sortedOut(view.all);
    expect(unmatched.map(({ mention: { id } }) => id)).toEqual(['cccccccccccc']);
    expect(leaders).toHaveLength(3);
  }, 120_000);

  it('reads a comparison for what it says of us, and leaves what was handed in with its topic', () => {
    annotate(['--all']);
    expect(readFileSync(path('b-bbbbbbbbbbbb'), 'utf8')).toContain('label: negative');
    expect(readFileSync(path('d-dddddddddddd'), 'utf8')).toMatch(/topics:\s*\{?\s*migalinda: \[\]/);
  }, 120_000);

  it('speaks the language of the business', () => {
    put('settings.yaml', 'name: Migalinda\nlanguage: en\n');
    expect(annotate(['--all']).said).toMatch(/^Files read: 4\. With other signals: 4\. /m);
  }, 120_000);

  it('touches nothing where a query cannot be read', () => {
    put('topics/masalba.md', '---\ntitle: Masalba\nkind: competitor\nquery: "(masalba"\n---\n');
    const refused = annotate(['--all']);
    expect(refused.code).toBe(2);
    expect(refused.said).toContain('topics/masalba.md');
    for (const [name, text] of Object.entries(files)) expect(readFileSync(path(name), 'utf8')).toBe(text);
  }, 120_000);
});

describe('annotate --stdin', () => {
  it('answers a line for a line, and names what is bad without stopping', () => {
    const lines = [
      '{"text":"Gracias por nada, dos semanas esperando","rating":1}',
      'no json',
      '{"text":7}',
      '{"text":"How much is a birthday cake?","kind":"discourse"}',
      '{"text":"","rating":5}',
    ];
    const { code, out, said } = annotate(['--stdin'], `${lines.join('\n')}\n`);
    expect(code).toBe(1);
    const found = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { language: string; sentiment: { label: string; score: number; confidence: number }; intent: { label: string; confidence: number } }); // prettier-ignore
    expect(found.map(({ sentiment, intent }) => [sentiment.label, intent.label])).toEqual([
      ['negative', 'complaint'],
      ['neutral', 'purchase'],
      ['positive', expect.any(String)],
    ]);
    expect(Object.keys(found[0]!)).toEqual(['language', 'sentiment', 'intent']);
    expect(Object.keys(found[0]!.sentiment)).toEqual(['label', 'score', 'confidence']);
    expect(said).toMatch(/line 2: .*\nline 3: text: expected a string/);
  }, 120_000);
});
