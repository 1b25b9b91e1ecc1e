import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { atom, startFeedServer } from '../../src/tests/feed-server.ts';
import type { FeedServer } from '../../src/tests/feed-server.ts';
import { UsageError } from '../command.ts';
import { add, addressOf } from './add.ts';
import type { AddOptions } from './add.ts';

let server: FeedServer;
let content: string;
const SOURCES =
  '# Dónde escuchamos.\n- { id: eco, kind: feed, url: "https://eco.example/rss" } # la prensa\n\n# fin\n';
const days = ['18', '17', '16', '15'].map((day) => ({
  title: `Entrada del ${day}`,
  text: 'Pan',
  link: `https://a.example/${day}`,
  date: `2026-11-${day}T10:00:00+01:00`,
  author: 'ines',
}));

beforeAll(async () => {
  server = await startFeedServer();
  const page = (body: string) => (_: unknown, response: { end(body: string): void }) =>
    response.end(`<!doctype html><html>${body}</html>`);
  server.answers.set('/feed.atom', atom(days));
  server.answers.set(
    '/blog/',
    page(
      '<head><title>El blog de Inés</title><link rel="alternate" type="application/atom+xml" href="/dead.atom"><link rel="alternate" type="application/atom+xml" href="../feed.atom"></head>',
    ),
  );
  server.answers.set('/plain', page('<head><title>Sin anuncio</title></head>'));
  server.answers.set('/rss.xml', atom(days.slice(0, 1)));
  server.answers.set('/feed?token=s3cr3t-word', atom(days));
  server.answers.set('/show.xml', (_, response) =>
    response.end(
      '<rss xmlns:itunes="x"><channel><title>Radio</title><itunes:author>a</itunes:author><item><title>Uno</title><guid>1</guid><enclosure url="https://a.example/1.mp3" type="audio/mpeg" length="1"/></item></channel></rss>',
    ),
  );
  server.answers.set('/shut', (_, response) => response.writeHead(403).end());
});
afterAll(() => server.close());
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-add-'));
  writeFileSync(
    join(content, 'settings.yaml'),
    `name: Migalinda\nlanguage: en\nnetwork: { allow: ['${server.host}'] }\n`,
  );
  writeFileSync(join(content, 'sources.yaml'), SOURCES);
  return () => rmSync(content, { recursive: true });
});

const written = (): string => readFileSync(join(content, 'sources.yaml'), 'utf8');
async function adding(
  address: string,
  over: Partial<AddOptions> = {},
): Promise<{ code: number; said: string }> {
  let said = '';
  const code = await add({
    content,
    address,
    follow: false,
    own: false,
    all: false,
    byHand: false,
    anyway: false,
    dryRun: false,
    now: new Date('2026-11-19T06:00:00Z'),
    env: {},
    say: (line) => (said += `${line}\n`),
    ...over,
  });
  return { code, said };
}
const at = (path: string): string => `http://${server.host}${path}`;

describe('adding a source', () => {
  it('finds the feed behind a page, shows its last three entries, and leaves every byte as it was', async () => {
    const { code, said } = await adding(at('/blog/'));
    expect(code).toBe(0);
    expect(said).toContain('2026-11-18 · ines · Entrada del 18');
    expect(said).toContain('Entrada del 16');
    expect(said).not.toContain('Entrada del 15');
    // The feed calls itself t.
    expect(written().startsWith(SOURCES)).toBe(true);
    expect(parse(written().slice(SOURCES.length))).toEqual([
      { id: 't', kind: 'feed', title: 't', url: at('/feed.atom') },
    ]);
  });

  it('takes a feed as it is, with what was asked for', async () => {
    await adding(at('/feed.atom'), { id: 'ines', title: 'Inés', follow: true, all: true });
    expect(written()).toMatch(
      /- id: ines\n {2}kind: feed\n {2}title: Inés\n {2}url: .*feed\.atom.*\n {2}keep: all\n {2}follow: true\n$/,
    );
    expect((await adding(at('/feed.atom'))).said).toContain('“ines”');
    await expect(adding(at('/rss.xml'), { id: 'ines' })).rejects.toBeInstanceOf(UsageError);
    await expect(adding(at('/rss.xml'), { id: 'No Es' })).rejects.toBeInstanceOf(UsageError);
  });

  it('looks where feeds usually lie when a page announces none, or shuts programs out', async () => {
    expect((await adding(at('/plain'), { id: 'one' })).code).toBe(0);
    expect(written()).toContain('/rss.xml');
    writeFileSync(join(content, 'sources.yaml'), SOURCES);
    expect((await adding(at('/shut'), { id: 'two' })).code).toBe(0);
    expect(written()).toContain('/rss.xml');
  });

  it('knows a show by its recordings', async () => {
    await adding(at('/show.xml'));
    expect(written()).toContain('- id: radio\n  kind: podcast\n');
  });

  it('writes an address that is a secret nowhere', async () => {
    const { code, said } = await adding(at('/feed?token=s3cr3t-word'), { id: 'alertas' });
    expect(code).toBe(0);
    expect(written()).toContain('url: "${OIDO_SOURCE_ALERTAS}"');
    expect(said).toContain('OIDO_SOURCE_ALERTAS');
    expect(said).toContain('Entrada del 18');
    expect(said + written()).not.toContain('s3cr3t');
  });

  it('rehearses without writing', async () => {
    const { said } = await adding(at('/feed.atom'), { dryRun: true });
    expect(said).toContain('kind: feed');
    expect(written()).toBe(SOURCES);
    expect(readdirSync(content).toSorted()).toEqual(['settings.yaml', 'sources.yaml']);
  });

  it('adds a place that programs cannot read as one that somebody looks at', async () => {
    const { code, said } = await adding('https://www.tripadvisor.es/Restaurant-x', { title: 'TripAdvisor' });
    expect([code, said.includes('somebody looks')]).toEqual([0, true]);
    expect(written()).toContain(
      '- id: tripadvisor\n  kind: by-hand\n  title: TripAdvisor\n  url: https://www.tripadvisor.es/Restaurant-x\n  every: "1 week"\n',
    );
  });

  it('adds nothing that does not answer, unless it is known what it is and that is wanted', async () => {
    const before = server.asked.length;
    const dead = await adding('http://127.0.0.1:1/');
    expect([dead.code, written()]).toEqual([1, SOURCES]);
    expect(server.asked.length).toBe(before);
    // No name is looked up here: the address alone says what it is.
    writeFileSync(
      join(content, 'settings.yaml'),
      `name: M\nlanguage: en\nnetwork: { proxy: 'http://127.0.0.1:1' }\n`,
    );
    const account = 'https://bsky.app/profile/clienta.example';
    const shut = await adding(account);
    expect([shut.code, written()]).toEqual([1, SOURCES]);
    expect(shut.said).toContain('--anyway');
    expect((await adding(account, { anyway: true })).code).toBe(0);
    expect(written()).toContain(
      '- id: bluesky-clienta-example\n  kind: bluesky\n  account: clienta.example\n',
    );
  });
});

it('understands an address as people say it', () => {
  expect(
    ['foro.example', 'https://a.example/x?y#z', '@ines@red.example', '127.0.0.1:80/x'].map(addressOf),
  ).toEqual([
    'https://foro.example/',
    'https://a.example/x?y#z',
    'https://red.example/@ines',
    'https://127.0.0.1:80/x',
  ]);
  for (const typed of ['', 'pan', 'file:///etc/passwd', 'javascript:alert(1)', 'https://'])
    expect(() => addressOf(typed), typed).toThrow(UsageError);
});
