import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/archive/read-configuration.ts';
import { readArchive, readConfiguration } from '../../src/archive/read.ts';
import { weekRange } from '../../src/archive/week.ts';
import { idOf } from '../../src/archive/identity.ts';
import type { NewMention } from '../../src/archive/write-mention.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { buildSite } from '../../src/tests/build-site.ts';
import type { BuiltSite } from '../../src/tests/build-site.ts';
import { exportMentions } from './export.ts';
import type { ExportOptions } from './export.ts';
import { PARQUET_INSTALL, createParquetFile } from './parquet.ts';
import type { ParquetLibrary } from './parquet.ts';
import { readingsByWeek } from './readings.ts';

const NOW = '2026-11-24T08:00:00Z';
const weeks = weekRange('2026-W40', '2026-W47');

/** Stories over weeks, late finds, corrections, dismissals, notes of the team, and a title that is a formula. */
function change(mention: NewMention, index: number): NewMention {
  const week = /\/(\d{4}-W\d\d)\//.exec(mention.url!)![1]!;
  const at = weeks.indexOf(week);
  const before = weeks[at - 1];
  if (index === 1 && before)
    return { ...mention, signals: { ...mention.signals, story: idOf([before, '2']) } };
  if (index === 3 && before) return { ...mention, signals: { ...mention.signals, story: idOf([week, '4']) } };
  if (index === 5)
    return { ...mention, published: '2026-09-01T10:00:00+02:00', collected: `2026-11-01T22:00:00Z` };
  if (index === 6) return { ...mention, triage: { status: 'dismissed', reason: 'not-about-us' } };
  if (index === 7)
    return {
      ...mention,
      title: '=HYPERLINK("https://evil.example";"Gana")',
      author: { name: 'Lucía Martín Gómez', url: 'https://red.example/@lucia_mg' },
      triage: { status: 'answered', intent: 'praise', sentiment: 'positive', note: 'La nota de Marta', owner: 'Marta Dueña', won: 12.5, minutes: 4 },
    }; // prettier-ignore
  return mention;
}

let site: BuiltSite;
let folder: string;
let configuration: Configuration;
/** What the pages of each week publish of themselves. */
let published: Record<
  string,
  {
    counts: { mentions: number; sentiment: Record<string, number>; intent: Record<string, number> };
    topics: { id: string; counts: { mentions: number } }[];
    platforms: { platform: string; counts: { mentions: number } }[];
    waiting: string[];
  }
>;
beforeAll(() => {
  site = buildSite({ weeks, mentions: 14, change, now: NOW });
  folder = mkdtempSync(join(tmpdir(), 'oido-export-'));
  const read = readConfiguration(site.content);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  configuration = read.value;
  published = Object.fromEntries(
    weeks.map((week) => [
      week,
      JSON.parse(readFileSync(join(site.dist, `weeks/${week}/digest.json`), 'utf8')) as never,
    ]),
  );
}, 240_000);
afterAll(() => {
  site.remove();
  rmSync(folder, { recursive: true, force: true });
});

type Row = Record<string, string>;
async function write(format: ExportOptions['format'], over: Partial<ExportOptions> = {}): Promise<string> {
  const out = join(folder, `mentions.${format}`);
  await exportMentions({
    content: site.content,
    configuration,
    now: new Date(NOW),
    format,
    full: false,
    out,
    ...over,
  });
  expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  return out;
}
const csvRows = (file: string): Row[] => parse<Row>(readFileSync(file), { columns: true, bom: true });
const listed = (cell: string): string[] => (cell === '' ? [] : cell.split('; '));

/** The totals of all pages, as tables are asked for them. */
const ofPages = () => ({
  mentions: Object.fromEntries(weeks.map((week) => [week, published[week]!.counts.mentions])),
  complaints: Object.fromEntries(weeks.map((week) => [week, published[week]!.counts.intent['complaint'] ?? 0])),
  positive: Object.fromEntries(weeks.map((week) => [week, published[week]!.counts.sentiment['positive'] ?? 0])),
}); // prettier-ignore

test('each mention is read as the pages read it, whatever the week its story is led from', () => {
  const insight = createInsight(readArchive(site.content), new Date(NOW));
  const readings = [...readingsByWeek(site.content, configuration, new Date(NOW), [])].flatMap(
    ({ readings }) => readings,
  );
  expect(readings).toEqual(insight.readings);
  // Else it would prove nothing.
  expect(insight.stories.size).toBeGreaterThan(5);
  expect(readings.some(({ mention }) => mention.late)).toBe(true);
  expect(readings.some(({ waiting }) => waiting)).toBe(true);
});

describe('a table', () => {
  test('of commas has a row a mention, and the totals of the pages', async () => {
    const rows = csvRows(await write('csv'));
    expect(rows).toHaveLength(weeks.length * 14);
    const ours = rows.filter(({ counted, ours }) => counted === 'true' && ours === 'true');
    const count = (of: (row: Row) => boolean) =>
      Object.fromEntries(weeks.map((week) => [week, ours.filter((row) => row['week'] === week && of(row)).length])); // prettier-ignore
    expect({
      mentions: count(() => true),
      complaints: count(({ intent }) => intent === 'complaint'),
      positive: count(({ sentiment }) => sentiment === 'positive'),
    }).toEqual(ofPages());
    for (const week of weeks) {
      const of = rows.filter((row) => row['week'] === week && row['counted'] === 'true');
      for (const { id, counts } of published[week]!.topics)
        expect(
          of.filter((row) => listed(row['topics']!).includes(id)),
          `${week} ${id}`,
        ).toHaveLength(counts.mentions);
      for (const { platform, counts } of published[week]!.platforms)
        expect(
          ours.filter((row) => row['week'] === week && row['platform'] === platform),
          `${week} ${platform}`,
        ).toHaveLength(counts.mentions);
    }
    const waiting = rows.filter((row) => row['waiting'] === 'sure').map(({ id }) => id);
    expect(waiting).toEqual(expect.arrayContaining(published['2026-W47']!.waiting));
  });

  test('is safe to open in a spreadsheet', async () => {
    const file = await write('csv');
    expect(csvRows(file).some(({ title }) => title!.startsWith("'=HYPERLINK"))).toBe(true);
    expect(readFileSync(file, 'utf8')).not.toMatch(/(?:^|,)"?[=+@\t]/m);
  });

  test('of lines of JSON says the same, under the same names', async () => {
    const lines = readFileSync(await write('jsonl'), 'utf8')
      .trimEnd()
      .split('\n');
    const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const rows = csvRows(await write('csv'));
    expect(said.map((line) => Object.keys(line))).toEqual(rows.map((row) => Object.keys(row)));
    const texts = said.map((line) =>
      Object.fromEntries(Object.entries(line).map(([name, value]) => [name, value === null ? '' : String(value as string)])),
    ); // prettier-ignore
    expect(texts.map(({ title: _, ...rest }) => rest)).toEqual(rows.map(({ title: _, ...rest }) => rest));
    expect(said.find(({ won }) => won !== null)).toMatchObject({ won: 12.5, minutes: 4, status: 'answered' });
  });

  test('is the same bytes for the same content, and goes to whoever reads it', async () => {
    const file = readFileSync(await write('csv'), 'utf8');
    const command = [join(import.meta.dirname, '../export.ts'), '--content', site.content, '--now', NOW];
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
    const printed = run('--format', 'csv');
    expect(printed.status).toBe(0);
    expect(printed.stdout).toBe(file);
    expect(printed.stderr).toContain('112 filas');
    expect(run('--format', 'xls').status).toBe(2);
    expect(run().status).toBe(2);
    expect(run('--format', 'parquet').status).toBe(2);
    expect(run('--format', 'jsonl', '--out', join(folder, 'new/folder/x.jsonl')).status).toBe(0);
    expect(existsSync(join(folder, 'new/folder/x.jsonl'))).toBe(true);
    // `head` reads a little and goes away.
    const piped = spawnSync(
      'bash',
      ['-c', '"$@" | head -c 100 > /dev/null; exit "${PIPESTATUS[0]}"', 'bash', process.execPath, ...command, '--format', 'csv'],
      { encoding: 'utf8' },
    ); // prettier-ignore
    expect(piped.status).toBe(0);
    expect(piped.stderr).not.toContain('EPIPE');
  });
});

describe('of people', () => {
  const hidden = /Lucía Martín|lucia_mg|La nota de Marta|Marta Dueña|vecina_del_barrio/;
  test('only what pages show is exported', async () => {
    for (const format of ['csv', 'jsonl'] as const) {
      const text = readFileSync(await write(format), 'utf8');
      expect(text).toContain('Lucía M.');
      expect(text).not.toMatch(hidden);
    }
    const showing = (shown: 'full' | 'none'): Configuration => ({
      ...configuration,
      settings: { ...configuration.settings, privacy: { ...configuration.settings.privacy, shown } },
    });
    const none = await write('csv', { configuration: showing('none') });
    expect(readFileSync(none, 'utf8')).not.toContain('Lucía');
    // Also where private pages show whole names: a table goes from hand to hand.
    const initials = readFileSync(await write('csv', { configuration: showing('full') }), 'utf8');
    expect(initials).not.toMatch(hidden);
  });

  test('with --full everything that is kept', async () => {
    const [row] = csvRows(await write('csv', { full: true })).filter(({ note }) => note !== '');
    expect(row).toMatchObject({
      author: 'Lucía Martín Gómez',
      author_url: 'https://red.example/@lucia_mg',
      note: 'La nota de Marta',
      owner: 'Marta Dueña',
    });
  });
});

/** Packages that the project does not bring: `npm install --prefix DIR hyparquet-writer @duckdb/node-api`, OIDO_PEERS=DIR. */
const peers = process.env['OIDO_PEERS'];
const module = (path: string): Promise<unknown> =>
  import(pathToFileURL(join(peers!, 'node_modules', path)).href);
const withoutPeers = peers === undefined || !existsSync(join(peers, 'node_modules/@duckdb/node-api'));
if (withoutPeers)
  process.stderr.write('SKIPPED: Parquet and DuckDB need OIDO_PEERS, a folder with hyparquet-writer and @duckdb/node-api\n'); // prettier-ignore

interface DuckDb {
  DuckDBInstance: {
    create(): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Row[] }> }>;
    }>;
  };
}

test.skipIf(withoutPeers)('DuckDB counts in each of the three what the pages count', async () => {
  const library = (await module('hyparquet-writer/src/node.js')) as ParquetLibrary;
  const { DuckDBInstance } = (await module('@duckdb/node-api/lib/index.js')) as DuckDb;
  const connection = await (await DuckDBInstance.create()).connect();
  for (const format of ['csv', 'jsonl', 'parquet'] as const) {
    const file = await write(format, { library });
    const table = `'${file}'`;
    const rows = await connection.runAndReadAll(
      `SELECT week, count(*)::INT AS mentions, (count(*) FILTER (intent = 'complaint'))::INT AS complaints,
         (count(*) FILTER (sentiment = 'positive'))::INT AS positive
       FROM ${table} WHERE counted AND ours GROUP BY week ORDER BY week`,
    );
    const found = rows.getRowObjectsJson();
    const of = (name: string) => Object.fromEntries(found.map((row) => [row['week']!, Number(row[name])]));
    expect(
      { mentions: of('mentions'), complaints: of('complaints'), positive: of('positive') },
      format,
    ).toEqual(ofPages());
    const topics = await connection.runAndReadAll(
      `SELECT week, topic, count(*)::INT AS mentions FROM (SELECT week, unnest(string_split(topics, '; ')) AS topic FROM ${table} WHERE counted) GROUP BY ALL`,
    );
    const counted = Object.fromEntries(
      topics.getRowObjectsJson().map(({ week, topic, mentions }) => [`${week} ${topic}`, Number(mentions)]),
    );
    for (const week of weeks)
      for (const { id, counts } of published[week]!.topics)
        expect(counted[`${week} ${id}`] ?? 0, `${format} ${week} ${id}`).toBe(counts.mentions);
    const types = await connection.runAndReadAll(
      `SELECT typeof(day) AS day, typeof(ours) AS ours, typeof(won) AS won, sum(won) AS sum FROM ${table} GROUP BY ALL`,
    );
    expect(types.getRowObjectsJson(), format).toMatchObject([
      { day: 'DATE', ours: 'BOOLEAN', won: 'DOUBLE' },
    ]);
  }
});

test.skipIf(withoutPeers)('a large table is written in parts, and none of it is lost', async () => {
  const library = (await module('hyparquet-writer/src/node.js')) as ParquetLibrary;
  const { DuckDBInstance } = (await module('@duckdb/node-api/lib/index.js')) as DuckDb;
  const path = join(folder, 'large.parquet');
  const columns = [
    { name: 'id', kind: 'text' },
    { name: 'n', kind: 'number' },
    { name: 'none', kind: 'text' },
    { name: 'day', kind: 'day' },
  ] as const;
  const file = createParquetFile(path, columns, library);
  for (let from = 0; from < 21_000; from += 700)
    await file.rows(
      Array.from({ length: 700 }, (_, n) => [`ñ${from + n}`, from + n, undefined, '2026-11-18']),
    );
  // And a week of very many at once.
  await file.rows(Array.from({ length: 200_000 }, (_, n) => [`w${n}`, 0, undefined, '2026-11-17']));
  await file.finish();
  const connection = await (await DuckDBInstance.create()).connect();
  const read = await connection.runAndReadAll(
    `SELECT count(*)::INT AS rows, count(DISTINCT id)::INT AS ids, sum(n)::INT AS sum, count(none)::INT AS none, max(day)::VARCHAR AS day FROM '${path}'`,
  );
  expect(read.getRowObjectsJson()).toEqual([
    { rows: 221_000, ids: 221_000, sum: (20_999 * 21_000) / 2, none: 0, day: '2026-11-18' },
  ]);
});

test.skipIf(peers !== undefined && existsSync('node_modules/hyparquet-writer'))(
  'without the package that writes Parquet it says what to install',
  () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../export.ts'), '--content', site.content, '--format', 'parquet', '--out', join(folder, 'x.parquet')],
      { encoding: 'utf8' },
    ); // prettier-ignore
    expect(status).toBe(2);
    expect(stderr).toContain(PARQUET_INSTALL);
    expect(existsSync(join(folder, 'x.parquet'))).toBe(false);
  },
);

test('a table of weeks says what their pages say, of ours and of each topic', async () => {
  const rows = csvRows(await write('csv', { table: 'weeks' }));
  for (const week of weeks) {
    const { counts, topics } = published[week]!;
    const of = (topic: string): Row | undefined => rows.find((row) => row['week'] === week && row['topic'] === topic); // prettier-ignore
    expect(of('')).toMatchObject({
      mentions: String(counts.mentions),
      complaint: String(counts.intent['complaint'] ?? 0),
      positive: String(counts.sentiment['positive'] ?? 0),
      kept: 'true',
    });
    for (const { id, counts } of topics)
      expect(of(id)?.['mentions'] ?? '0', `${week} ${id}`).toBe(String(counts.mentions));
  }
});

test('the totals of a week stay when what people wrote is let go', async () => {
  const content = mkdtempSync(join(tmpdir(), 'oido-export-'));
  try {
    cpSync(site.content, content, { recursive: true });
    const before = csvRows(await write('csv', { table: 'weeks', content }));
    const forget = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../forget.ts'), '--expired', '--yes', '--content', content, '--now', '2028-11-01T08:00:00Z', '--outDir', join(content, 'none')],
      { encoding: 'utf8' },
    ); // prettier-ignore
    expect(forget.status).toBe(0);
    const after = csvRows(await write('csv', { table: 'weeks', content }));
    const gone = after.filter(({ kept }) => kept === 'false');
    expect(new Set(gone.map(({ week }) => week)).size).toBeGreaterThan(3);
    const counts = (rows: Row[]) => rows.map(({ kept: _, ...rest }) => rest).filter(({ mentions }) => mentions !== '0'); // prettier-ignore
    expect(counts(after)).toEqual(counts(before));
    expect(csvRows(await write('csv', { content })).length).toBeLessThan(weeks.length * 14);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
});

test('a file that cannot be used costs itself, and weeks of which figures are left are told of', async () => {
  const content = mkdtempSync(join(tmpdir(), 'oido-export-'));
  try {
    const week = join(content, 'weeks/2026-W47');
    spawnSync('cp', ['-r', `${site.content}/.`, content]);
    writeFileSync(join(week, 'broken-aaaaaaaaaaaa.md'), 'no front matter\n');
    writeFileSync(join(content, 'weeks/2026-W40/words.yaml'), 'mentions: 3\n');
    const done = await exportMentions({
      content,
      configuration,
      now: new Date(NOW),
      format: 'csv',
      full: false,
      out: join(folder, 'y.csv'),
    });
    expect(done).toMatchObject({
      rows: weeks.length * 14,
      expired: 1,
      problems: [{ file: 'weeks/2026-W47/broken-aaaaaaaaaaaa.md' }],
    });
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
});
