import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { atom, startFeedServer } from '../../src/tests/feed-server.ts';
import type { FeedEntry, FeedServer } from '../../src/tests/feed-server.ts';
import { collect } from './collect.ts';

let server: FeedServer;
let content: string;
beforeEach(async () => {
  server = await startFeedServer();
  content = mkdtempSync(join(tmpdir(), 'oido-following-'));
  write('settings.yaml', `name: Migalinda\nnetwork: { allow: ['${server.host}'] }\n`);
  write('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
  write('sources.yaml', `- { id: ines, kind: feed, url: 'http://${server.host}/ines', follow: true }\n`);
});
afterEach(async () => {
  await server.close();
  rmSync(content, { recursive: true, force: true });
});
function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}
const run = (now: string): Promise<number> =>
  collect({
    content,
    now: new Date(now),
    dryRun: false,
    yes: false,
    env: {},
    print: () => undefined,
    say: () => undefined,
  });
const post = (day: number, over: FeedEntry = {}): FeedEntry => ({
  title: `Receta ${day}`,
  text: 'Harina y agua.',
  link: `https://ines.example/${day}`,
  date: `2026-11-${String(day).padStart(2, '0')}T10:00:00+01:00`,
  ...over,
});
const NOW = '2026-11-18T07:00:00Z';

test('the last five titles of somebody we follow are kept, newest first, and are no mentions', async () => {
  // Oldest first, and one with words of ours among them.
  const posts = [3, 5, 7, 9, 11, 13].map((day) => post(day));
  posts[5] = post(13, { title: 'Mi pan de siempre', text: 'El de Migalinda, claro.' });
  server.answers.set('/ines', atom(posts));
  await run(NOW);
  const week = readArchive(content).weeks.at(-1)!;
  expect(week.following['ines']).toEqual(
    ['Mi pan de siempre', 'Receta 11', 'Receta 9', 'Receta 7', 'Receta 5'].map((title, n) => ({
      title,
      url: `https://ines.example/${13 - 2 * n}`,
      published: `2026-11-${String(13 - 2 * n).padStart(2, '0')}T10:00:00+01:00`,
    })),
  );
  const mentions = readArchive(content).weeks.flatMap(({ mentions: filed }) => filed);
  expect(mentions.map(({ title }) => title)).toEqual(['Mi pan de siempre']);
});

test('a blog that fails keeps what it had said that week, and the next week begins anew', async () => {
  server.answers.set('/ines', atom([post(13)]));
  await run(NOW);
  const file = join(content, 'weeks/2026-W47/following.yaml');
  const before = readFileSync(file, 'utf8');
  server.answers.set('/ines', (_, response) => void response.writeHead(500).end());
  await run('2026-11-20T07:00:00Z');
  expect(readFileSync(file, 'utf8')).toBe(before);
  server.answers.set('/ines', atom([post(13), post(24)]));
  await run('2026-11-25T07:00:00Z');
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(
    readArchive(content)
      .weeks.at(-1)!
      .following['ines']!.map(({ title }) => title),
  ).toEqual(['Receta 24', 'Receta 13']);
});

test('titles of strangers are text: long ones are cut, hostile ones stay on their line', async () => {
  server.answers.set(
    '/ines',
    atom([post(13, { title: 'a: b\n- { x: 1 } # "quoted"' }), post(12, { title: 'pan '.repeat(500) })]),
  );
  await run(NOW);
  const archive = readArchive(content);
  expect(archive.problems).toEqual([]);
  const [hostile, long] = archive.weeks.at(-1)!.following['ines']!;
  expect(hostile!.title).toBe('a: b - { x: 1 } # "quoted"');
  expect(long!.title.length).toBeLessThanOrEqual(200);
});

test('titles without a date are kept without one, so that running again writes nothing', async () => {
  server.answers.set('/ines', atom([post(13, { date: undefined }), post(12, { date: undefined })]));
  await run(NOW);
  const file = join(content, 'weeks/2026-W47/following.yaml');
  const before = readFileSync(file, 'utf8');
  expect(before).toBe(
    'ines:\n  - { title: Receta 13, url: https://ines.example/13 }\n  - { title: Receta 12, url: https://ines.example/12 }\n',
  );
  await run('2026-11-18T19:00:00Z');
  expect(readFileSync(file, 'utf8')).toBe(before);
});
