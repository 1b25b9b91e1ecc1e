import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Listed } from './listed.ts';

const root = join(import.meta.dirname, '../..');
let content: string;
const files: Record<string, string> = {
  abcdefghijkl: '2026-11-18',
  abcdzzzzzzzz: '2026-11-17',
  oldoldoldold: '2026-09-01',
};
const path = (id: string): string => join(content, `weeks/2026-W47/${files[id]}-pan-${id}.md`);
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-command-'));
  for (const folder of ['topics', 'weeks/2026-W47']) mkdirSync(join(content, folder), { recursive: true });
  writeFileSync(join(content, 'settings.yaml'), 'name: Migalinda\nlanguage: es\n');
  writeFileSync(
    join(content, 'topics/migalinda.md'),
    '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n',
  );
  for (const [id, day] of Object.entries(files)) {
    writeFileSync(
      path(id),
      `---\ntitle: "Pan \\e[31mfrío"\npublished: "${day}T10:00:00Z"\ncollected: "${day}T12:00:00Z"\nsource: foro\nplatform: forum\nauthor: { name: Lucía Martín }\nsignals:\n  language: es\n  topics: { migalinda: [Migalinda] }\n  sentiment: { label: negative, score: -0.7 }\n  intent: complaint\n---\n`,
    );
  }
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function triage(...args: string[]): { code: number | null; out: string; said: string } {
  const env = { ...process.env, OIDO_CONTENT: content, OIDO_NOW: '2026-11-20T09:00:00Z' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/triage.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return { code: status, out: stdout, said: stderr };
}

it('lists who waits, for people and for programs', () => {
  const shown = triage('list');
  expect(shown.code).toBe(0);
  expect(shown.out).toMatch(
    /^2 mensajes por contestar:\nabcdz {2}queja · Lucía M\. · foro · desde hace 2 días/,
  );
  expect(shown.out).not.toContain('\u001b');
  const list = JSON.parse(triage('list', '--json').out) as Listed[];
  expect(list.map(({ id }) => id)).toEqual(['abcdzzzzzzzz', 'abcdefghijkl']);
  expect(
    (JSON.parse(triage('list', '--json', '--all').out) as Listed[]).map(({ waiting }) => waiting.slipped),
  ).toEqual([true, false, false]);
}, 30_000);

it('notes what people did, and says what it did not understand', () => {
  const done = triage('set', 'abcde', 'status=answered', 'answered=ayer', 'minutes=10', 'note=a=b');
  expect(done).toMatchObject({ code: 0, out: '' });
  expect(done.said).toBe('Apuntado en weeks/2026-W47/2026-11-18-pan-abcdefghijkl.md.\n');
  expect(readFileSync(path('abcdefghijkl'), 'utf8')).toContain(
    'triage:\n  status: answered\n  answered: "2026-11-19"\n  minutes: 10\n  note: a=b\n---',
  );
  const several = triage('set', 'abcd', 'status=answered');
  expect(several.code).toBe(2);
  expect(several.said).toContain('abcdefghijkl, abcdzzzzzzzz');
  expect(triage('set', 'abcdz', 'minutos=3')).toMatchObject({ code: 2 });
  expect(triage('set', 'abcdz', 'staus=open').said).toContain('did you mean `status`?');
  for (const wrong of [['set'], ['set', 'abcde'], ['list', 'x'], ['nothing'], []]) {
    const refused = triage(...wrong);
    expect(refused.code).toBe(2);
    expect(refused.said).toContain('npm run triage');
  }
}, 30_000);

it('closes what slipped by, and nothing else', () => {
  expect(triage('close-slipped')).toMatchObject({ code: 0 });
  expect(readFileSync(path('oldoldoldold'), 'utf8')).toContain('reason: no-answer-needed');
  expect(readFileSync(path('abcdefghijkl'), 'utf8')).not.toContain('triage');
}, 30_000);
