import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collect } from '../collect/collect.ts';
import { atom, startFeedServer } from '../../src/tests/feed-server.ts';
import { readArchive } from '../../src/archive/read.ts';
import { weekRange } from '../../src/archive/week.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { topicDigest } from '../../src/insight/topic-digest.ts';
import { weekDigest } from '../../src/insight/week-digest.ts';
import { writeContent } from '../../src/tests/content-fixture.ts';
import { forgetExpired } from './expired.ts';

let content: string;
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'oido-expired-')), 'content');
  writeContent(content, { weeks: weekRange('2026-W30', '2026-W47'), mentions: 24 });
});
afterEach(() => rmSync(join(content, '..'), { recursive: true, force: true }));

// 104 weeks after the end of 2026-W38.
const NOW = new Date('2028-09-18T06:00:00Z');
const run = (yes: boolean) => {
  let printed = '';
  let said = '';
  const code = forgetExpired({
    content,
    now: NOW,
    yes,
    outDir: join(content, '../dist'),
    env: {},
    print: (text) => (printed = text),
    say: (text) => (said += text),
  });
  return {
    code,
    said,
    report: JSON.parse(printed) as { files: string[]; removed: string[]; dryRun: boolean },
  };
};
const insight = () => createInsight(readArchive(content), new Date('2026-11-24T08:00:00Z'));

test('whole weeks that are older go, their figures and words stay, and pages and trends say the same', () => {
  const before = insight();
  const rehearsed = run(false);
  expect(rehearsed.report).toMatchObject({ files: [], removed: [], dryRun: true });
  const { code, report } = run(true);
  expect(code).toBe(0);
  expect(readdirSync(join(content, 'weeks/2026-W38')).filter((name) => !name.startsWith('.'))).toEqual(
    expect.arrayContaining(['coverage.yaml', 'figures.yaml', 'words.yaml']),
  );
  const texts = readdirSync(join(content, 'weeks'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^2026-W3[0-8]/.test(name) && /\.(yaml|md)$/.test(name))
    .map((name) => readFileSync(join(content, 'weeks', name), 'utf8'))
    .join('\n');
  expect(texts).not.toMatch(/Luc[ií]a|vecina_del_barrio|Jordi|Nerea|https:/);
  expect(readFileSync(join(content, 'weeks/2026-W38/words.yaml'), 'utf8')).toContain('migalinda: ');
  expect(report.removed.length).toBeGreaterThan(9 * 24);
  expect(report.removed.every((file) => !existsSync(join(content, file)))).toBe(true);
  expect(report.files.every((file) => existsSync(join(content, file)))).toBe(true);

  const after = insight();
  expect(after.archive.problems).toEqual([]);
  expect(after.weeks.map(({ id }) => id)).toEqual(before.weeks.map(({ id }) => id));
  expect(after.week('2026-W39')!.all).toHaveLength(24);
  for (const { id } of before.weeks) {
    const [then, now] = [weekDigest(before, id)!, weekDigest(after, id)!];
    expect(now.counts).toEqual(then.counts);
    expect(now.since).toBeUndefined();
    expect(now.topics.map(({ id, counts }) => [id, counts])).toEqual(
      then.topics.map(({ id, counts }) => [id, counts]),
    );
    expect(now.platforms.map(({ platform, counts }) => [platform, counts.mentions])).toEqual(
      then.platforms.map(({ platform, counts }) => [platform, counts.mentions]),
    );
    expect(now.noLongerKept !== undefined).toBe(id <= '2026-W38');
    // The week is compared with the same weeks as before, or said to be unknown: never taken for a rise.
    expect([then.change, 'unknown']).toContain(now.change);
  }
  const trend = (of: typeof before) =>
    topicDigest(of, 'migalinda')!.trend.map(({ week, count, complaints, praise }) => [
      week,
      count,
      complaints,
      praise,
    ]);
  expect(trend(after)).toEqual(trend(before));
  expect(topicDigest(after, 'migalinda')!.total).toBe(topicDigest(before, 'migalinda')!.total);

  expect(run(true).report).toMatchObject({ files: [], removed: [] });
});

const withoutFilterRepo = spawnSync('git', ['filter-repo', '--version']).status !== 0;
if (withoutFilterRepo) process.stderr.write('SKIPPED: cleaning the history needs git-filter-repo\n');

test.skipIf(withoutFilterRepo)(
  'what the history of git still holds of those weeks is said to whoever asks, and the commands take it out',
  () => {
    const root = join(content, '..');
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=a@localhost', ...args], {
        cwd: root,
        encoding: 'utf8',
      });
    const save = (message: string): void => {
      git('add', '--all', '.');
      git('commit', '--quiet', '--message', message);
    };
    const told = (): string => {
      let said = '';
      forgetExpired({
        content,
        now: NOW,
        yes: true,
        outDir: join(root, 'dist'),
        env: {},
        say: (text) => (said += `${text}\n`),
      });
      return said;
    };
    writeFileSync(join(content, 'weeks/2026-W31/index.md'), 'La semana de la feria.\n');
    mkdirSync(join(content, 'inbox'), { recursive: true });
    writeFileSync(join(content, 'inbox/visita.md'), 'Vino a la tienda en julio.\n');
    git('init', '--quiet', '--initial-branch=main');
    save('One');
    mkdirSync(join(content, 'inbox/filed/2026-W31'), { recursive: true });
    renameSync(join(content, 'inbox/visita.md'), join(content, 'inbox/filed/2026-W31/visita.md'));
    save('Two');
    const said = told();
    save('Three');
    const lines = said.split('\n');
    const before = readdirSync(content, { recursive: true }).toSorted();
    execFileSync('bash', ['-c', lines.slice(lines.indexOf('('), lines.indexOf(')') + 1).join('\n')], {
      stdio: 'pipe',
    });
    expect(
      readdirSync(content, { recursive: true })
        .filter((name) => !String(name).endsWith('own'))
        .toSorted(),
    ).toEqual(before.filter((name) => !String(name).endsWith('own')));
    const held = git('log', '--all', '--patch', '--format=');
    expect(held).not.toContain('Vino a la tienda');
    expect(held).toContain('La semana de la feria');
    const files = git('log', '--all', '--name-only', '--format=').split('\n');
    expect(files.filter((file) => /2026-W3[0-8]\/(?:.*-[a-z2-7]{12}\.md|following)/.test(file))).toEqual([]);
    expect(files.some((file) => /weeks\/2026-W39\/.*\.md/.test(file))).toBe(true);
    // Nothing is left to be told.
    expect(told()).not.toContain('filter-repo');
  },
);

test('what is older than is kept is not collected, however far back a run reaches, nor taken from the inbox', async () => {
  const server = await startFeedServer();
  const other = join(content, '../other');
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(other, file)), { recursive: true });
    writeFileSync(join(other, file), text);
  };
  try {
    const entry = (name: string, date: string) => ({
      title: `Migalinda ${name}`,
      text: `El pan de Migalinda, ${name}.`,
      link: `https://foro.example/t/${name}`,
      date: `${date}T10:00:00+02:00`,
    });
    server.answers.set(
      '/foro',
      atom([entry('reciente', '2026-11-17'), entry('justo', '2026-10-24'), entry('viejo', '2026-10-19')]),
    );
    put(
      'settings.yaml',
      `name: Migalinda\nlanguage: es\nprivacy: { keep: 4 weeks }\nnetwork: { allow: ['${server.host}'] }\n`,
    );
    put('sources.yaml', `- { id: foro, kind: feed, url: 'http://${server.host}/foro', platform: forum }\n`);
    put('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
    put('inbox/vieja.md', '---\nfecha: 2026-10-01\n---\nEl pan de Migalinda, apuntado tarde.\n');
    let said = '';
    const code = await collect({
      content: other,
      now: new Date('2026-11-20T07:00:00Z'),
      since: new Date('2026-01-01'),
      dryRun: false,
      yes: true,
      env: {},
      say: (text) => (said += `${text}\n`),
    });
    expect(code).toBe(0);
    const titles = readArchive(other).weeks.flatMap(({ mentions }) => mentions.map(({ title }) => title));
    expect(titles).toEqual(['Migalinda justo', 'Migalinda reciente']);
    const filed = readdirSync(join(other, 'weeks'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(yaml|md)$/.test(name))
      .map((name) => `${name}\n${readFileSync(join(other, 'weeks', name), 'utf8')}`)
      .join('\n');
    expect(filed).not.toMatch(/viejo|apuntado/);
    expect(said).not.toContain('viejo');
  } finally {
    await server.close();
  }
});
