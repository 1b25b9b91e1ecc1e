import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect } from '../../scripts/collect/collect.ts';
import type { RunReport } from '../../scripts/collect/report.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';

const feeds = join(process.env['OIDO_SHARED'] ?? join(import.meta.dirname, '../../../shared'), 'feeds/real');
const missing = !existsSync(feeds);
if (missing)
  process.stderr.write('\n*** SKIPPED: the feeds captured from the web are not on this machine. ***\n\n');

let server: FeedServer;
let content: string;
const files = missing ? [] : readdirSync(feeds).toSorted();

beforeAll(async () => {
  server = await startFeedServer();
  content = mkdtempSync(join(tmpdir(), 'oido-real-'));
  for (const file of files) {
    const bytes = readFileSync(join(feeds, file));
    const type = file.endsWith('.json') ? 'application/json' : 'application/xml';
    server.answers.set(
      `/${file}`,
      (_, response) => void response.writeHead(200, { 'content-type': type }).end(bytes),
    );
  }
  mkdirSync(join(content, 'topics'));
  writeFileSync(
    join(content, 'settings.yaml'),
    `name: Todo\nlanguage: es\ntimezone: Europe/Madrid\nnetwork: { allow: ['${server.host}'] }\nprivacy: { keep: 2600 weeks }\n`,
  );
  writeFileSync(join(content, 'topics/todo.md'), "---\ntitle: Todo\nkind: brand\nquery: 'source:*'\n---\n");
  writeFileSync(
    join(content, 'sources.yaml'),
    files
      .map(
        (file, n) =>
          `- { id: feed-${n}, kind: feed, title: '${file}', url: 'http://${server.host}/${file}' }\n`,
      )
      .join(''),
  );
});
afterAll(async () => {
  await server.close();
  rmSync(content, { recursive: true, force: true });
});

async function listen(): Promise<RunReport> {
  let printed = '';
  await collect({
    content,
    now: new Date('2026-11-18T07:00:00Z'),
    since: new Date('1990-01-01T00:00:00Z'),
    dryRun: false,
    yes: true,
    env: {},
    print: (text) => (printed = text),
    say: () => undefined,
  });
  return JSON.parse(printed) as RunReport;
}

const hashOfWeeks = (): string => {
  const hash = createHash('sha256');
  const weeks = join(content, 'weeks');
  for (const file of readdirSync(weeks, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (statSync(join(weeks, file)).isFile()) hash.update(file).update(readFileSync(join(weeks, file)));
  }
  return hash.digest('hex');
};

test.skipIf(missing)(
  'every feed captured from the web is read, none holds up the others, and again changes no byte',
  async () => {
    const first = await listen();
    const failed = first.sources.filter(({ status }) => status !== 'answered');
    const slowest = Math.max(...first.sources.map(({ milliseconds }) => milliseconds));
    const nothing = first.sources.filter(({ entries }) => entries === 0).map(({ title }) => title);
    process.stderr.write(
      `real feeds: ${files.length - failed.length} of ${files.length} read, ${first.mentions} mentions, slowest ${slowest} ms\n` +
        failed.map(({ title, error }) => `  not read: ${title}: ${error}\n`).join('') +
        `  without an entry: ${nothing.join(', ')}\n`,
    );
    expect(failed.map(({ title }) => title)).toEqual([]);
    const before = hashOfWeeks();
    expect((await listen()).files).toEqual([]);
    expect(hashOfWeeks()).toBe(before);
  },
  120_000,
);
