import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { atom, startFeedServer } from '../../src/tests/feed-server.ts';
import type { FeedServer } from '../../src/tests/feed-server.ts';
import type { Finding } from './finding.ts';
import { sourceSchema } from '../../src/archive/source.ts';
import { readKinds } from '../collect/sources.ts';
import { neededBy } from './secrets.ts';

const NOW = '2026-11-19T06:00:11Z';
// Real processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });
let server: FeedServer;
let content: string;
beforeAll(async () => {
  server = await startFeedServer();
  server.answers.set(
    '/good',
    atom([
      { title: 'Migalinda', text: 'Qué pan', link: 'https://a.example/1', date: '2026-11-18T10:00:00+01:00' },
      { title: 'Otra cosa', text: 'Nada', link: 'https://a.example/2', date: '2026-11-17T10:00:00+01:00' },
    ]),
  );
  server.answers.set('/page', (_, response) => response.end('<!doctype html><html><body>hola</body></html>'));
  server.answers.set('/moved', (_, response) => response.writeHead(301, { location: '/good' }).end());
  server.answers.set('/shut', (_, response) => response.writeHead(403).end());
});
afterAll(() => server.close());
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-doctor-'));
  write(
    'settings.yaml',
    `name: Migalinda\nlanguage: en\ncontact: hola@a.example\nown: ['https://a.example']\nnetwork: { allow: ['${server.host}'] }\n`,
  );
  write('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
  write('sources.yaml', `- { id: foro, kind: feed, title: El foro, url: 'http://${server.host}/good' }\n`);
  return () => rmSync(content, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}
const bytes = (): string[] =>
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(content, file)).isFile())
    .toSorted()
    .map((file) => `${file}\n${readFileSync(join(content, file), 'utf8')}`);

function doctor(
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<{ code: number; findings: Finding[]; wrong: string[]; all: string }> {
  const command = [
    join(import.meta.dirname, '../doctor.ts'),
    '--content',
    content,
    '--now',
    NOW,
    '--json',
    ...args,
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env: { ...process.env, ...env } }, (error, output, said) => {
      const findings = output.startsWith('[') ? (JSON.parse(output) as Finding[]) : [];
      const wrong = findings.filter(({ level }) => level === 'wrong').map(({ text }) => text);
      resolve({ code: Number(error?.code ?? 0), findings, wrong, all: output + said });
    });
  });
}

describe('doctor', () => {
  it('says that all is well, in a line for each source, and writes nothing', async () => {
    const before = bytes();
    const { code, findings } = await doctor();
    expect(findings.filter(({ about }) => about === 'source').map(({ text }) => text)).toEqual([
      'El foro [foro]: 2 entries, the newest of 18 November 2026; one concerns you.',
    ]);
    expect(findings.map(({ level }) => level)).not.toContain('wrong');
    expect(code).toBe(0);
    expect(bytes()).toEqual(before);
  });

  it('says why each source fails and what to do, in the order of the file, and that the others are well', async () => {
    write(
      'sources.yaml',
      ['shut', 'page', 'good', 'gone', 'moved']
        .map((id) => `- { id: ${id}, kind: feed, url: 'http://${server.host}/${id}' }\n`)
        .join('') + "- { id: private, kind: feed, url: 'http://127.0.0.1:1/' }\n",
    );
    const { code, findings, wrong } = await doctor();
    expect(code).toBe(1);
    expect(findings.filter(({ about }) => about === 'source').map(({ id }) => id)).toEqual([
      'shut',
      'page',
      'good',
      'gone',
      'moved',
      'moved',
      'private',
    ]);
    expect(wrong.join('\n')).toMatch(/shut failed: .*403.*kind: by-hand.*\npage failed: .*npm run add/);
    expect(wrong.join('\n')).toMatch(/gone failed: .*404.*\nprivate failed: .*network\.allow/s);
    expect(findings.find(({ id, level }) => id === 'moved' && level === 'note')?.text).toContain('/good');
  });

  it('names what is wrong in the files, and still asks the sources that are right', async () => {
    write('topics/roto.md', '---\ntitle: Roto\nkind: brand\nquery: pan AND (\n---\n');
    write('topics/nota.md', '---\ntitle: Nota\nkind: brand\nquery: pan and queso\n---\n');
    write(
      'sources.yaml',
      `- { id: foro, kind: feed, url: 'http://${server.host}/good' }\n- { id: eco, kind: fed, url: 'https://eco.example/' }\n`,
    );
    const { code, findings, wrong } = await doctor();
    expect(code).toBe(1);
    expect(wrong).toMatchObject([
      expect.stringContaining('topics/roto.md'),
      expect.stringContaining('did you mean `feed`'),
    ]);
    expect(findings.find(({ about }) => about === 'topic')?.text).toContain('the operator is AND');
    expect(findings.find(({ about, level }) => about === 'source' && level === 'ok')?.id).toBe('foro');
  });

  it('says which secrets are missing, unused or not handed on, and never shows one', async () => {
    write(
      'sources.yaml',
      `- { id: a, kind: feed, url: 'http://${server.host}/good?key=\${OIDO_SOURCE_HERE}' }\n- { id: b, kind: feed, url: '\${OIDO_SOURCE_AWAY}' }\n`,
    );
    server.answers.set('/good?key=s3cr3t-value', server.answers.get('/good')!);
    const { code, findings, wrong, all } = await doctor([], {
      OIDO_SOURCE_HERE: 's3cr3t-value',
      OIDO_SOURCE_OLD: 's3cr3t-older',
    });
    expect(code).toBe(1);
    expect(wrong[0]).toBe(
      'OIDO_SOURCE_AWAY is missing, and b needs it. Put it into the environment; for the repository, among its secrets.',
    );
    const about = (id: string) => findings.filter((one) => one.id === id).map(({ level }) => level);
    // Set, and not named in the workflow of this project.
    expect(about('OIDO_SOURCE_HERE')).toEqual(['ok', 'note']);
    expect(about('OIDO_SOURCE_OLD')).toEqual(['note']);
    expect(about('a')).toEqual(['ok']);
    expect(all).not.toContain('s3cr3t');
  });

  it('says what is missing before there is anything', async () => {
    for (const file of ['settings.yaml', 'sources.yaml', 'topics/migalinda.md']) rmSync(join(content, file));
    const { code, wrong } = await doctor();
    expect(code).toBe(1);
    expect(wrong).toHaveLength(3);
    expect(wrong.join()).toMatch(/settings\.yaml: missing.*npm run add.*ningún tema/s);
  });

  it('tells places to look at by hand, runs that stopped, and files that cannot be read', async () => {
    write('sources.yaml', '- { id: mapa, kind: by-hand, title: Map reviews }\n');
    write('weeks/2026-W45/coverage.yaml', 'mapa: { 2026-11-04: looked }\n');
    write('weeks/2026-W45/2026-11-04-x-abcdefghijkl.md', 'no front matter\n');
    const { code, findings, wrong } = await doctor();
    expect(code).toBe(1);
    expect(wrong).toMatchObject([expect.stringContaining('2026-11-04-x-abcdefghijkl.md')]);
    expect(findings.find(({ about }) => about === 'by-hand')).toMatchObject({
      level: 'note',
      text: expect.stringMatching(/Map reviews: .*4 November 2026.*npm run looked -- mapa/) as string,
    });
    expect(findings.find(({ about }) => about === 'runs')).toMatchObject({
      level: 'note',
      text: expect.stringContaining('15 days') as string,
    });
  });

  it('finds a source that has been failing for weeks', async () => {
    write('sources.yaml', `- { id: gone, kind: feed, url: 'http://${server.host}/gone' }\n`);
    for (const [week, day] of [
      ['2026-W42', '2026-10-14'],
      ['2026-W46', '2026-11-14'],
    ])
      write(`weeks/${week}/coverage.yaml`, `gone: { ${day}: "http 404" }\n`);
    expect((await doctor()).wrong.join()).toContain('Failing since 14 October 2026: 37 days.');
  });

  it('asks nobody, or one source, where that is wanted; an unknown one is an error of use', async () => {
    const asked = server.asked.length;
    expect((await doctor(['--offline'])).code).toBe(0);
    expect(server.asked.length).toBe(asked);
    write(
      'sources.yaml',
      `- { id: a, kind: feed, url: 'http://${server.host}/good' }\n- { id: b, kind: feed, url: 'http://${server.host}/gone' }\n`,
    );
    expect((await doctor(['--source', 'a'])).code).toBe(0);
    expect((await doctor(['--source', 'nobody'])).code).toBe(2);
  });
});

it('knows the secrets that sources need, also by the names that a kind gives them', () => {
  const sources = [
    { id: 'a', kind: 'feed', url: '${OIDO_SOURCE_X}' },
    { id: 'b', kind: 'github', query: 'x', token: '${OIDO_SOURCE_X}' },
    { id: 'c', kind: 'webmention', domain: 'a.example' },
    { id: 'd', kind: 'mailbox', host: 'imap.a.example', user: 'us@a.example', from: 'a.example' },
  ];
  const needed = neededBy(
    readKinds(
      sources.map((source) => sourceSchema.parse(source)),
      [],
    ),
  );
  expect(Object.fromEntries(needed)).toEqual({
    OIDO_SOURCE_X: ['a', 'b'],
    OIDO_SOURCE_TOKEN: ['c'],
    OIDO_SOURCE_MAIL_PASSWORD: ['d'],
  });
});

it('opens a mailbox as it asks a feed, and says why it could not', async () => {
  write(
    'sources.yaml',
    "- { id: correo, kind: mailbox, host: '127.0.0.1', port: 1, user: us, from: a.example }\n",
  );
  const { code, wrong } = await doctor([], { OIDO_SOURCE_MAIL_PASSWORD: 's3cr3t-word' });
  expect(code).toBe(1);
  expect(wrong).toMatchObject([expect.stringContaining('network.allow')]);
});
