import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collect } from '../../scripts/collect/collect.ts';
import type { CollectOptions } from '../../scripts/collect/collect.ts';
import type { RunReport } from '../../scripts/collect/report.ts';
import { ConfigurationError } from '../../scripts/command.ts';
import { readArchive } from '../archive/read.ts';
import { atom, startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';

let server: FeedServer;
let content: string;
beforeEach(async () => {
  server = await startFeedServer();
  content = mkdtempSync(join(tmpdir(), 'oido-collect-'));
  write('settings.yaml', settings());
  write('topics/migalinda.md', "---\ntitle: Migalinda\nkind: brand\nquery: migalinda OR 'miga linda'\n---\n");
  write('sources.yaml', `- { id: foro, kind: feed, url: 'http://${server.host}/foro', platform: forum }\n`);
});
afterEach(async () => {
  await server.close();
  rmSync(content, { recursive: true, force: true });
});

const settings = (more = ''): string =>
  `name: Panadería Migalinda\nlanguage: es\ntimezone: Europe/Madrid\nnetwork: { allow: ['${server.host}'] }\n${more}`;
function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}
const filesOf = (folder = 'weeks'): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(content, folder, file)).isFile())
      .toSorted()
      .map((file) => [file, readFileSync(join(content, folder, file), 'utf8')]),
  );

async function listen(
  now: string,
  over: Partial<CollectOptions> = {},
): Promise<{ code: number; report: RunReport; said: string }> {
  let printed = '{}';
  let said = '';
  const code = await collect({
    content,
    now: new Date(now),
    dryRun: false,
    yes: false,
    env: {},
    print: (text) => (printed = text),
    say: (text) => (said += `${text}\n`),
    ...over,
  });
  return { code, report: JSON.parse(printed) as RunReport, said };
}

const cold = {
  title: 'Ayer el pan llegó frío',
  text: 'Ayer el pan de Migalinda llegó frío y nadie contesta al teléfono.',
  link: 'https://foro.example/t/1?utm_source=rss#p4',
  date: '2026-11-17T19:12:00+01:00',
  author: 'vecina_del_barrio',
};
const NOW = '2026-11-18T07:00:11Z';

test('an entry becomes a mention, and what concerns nobody is not kept', async () => {
  server.answers.set(
    '/foro',
    atom([cold, { title: 'Otra cosa', text: 'Nada', link: 'https://foro.example/t/2', date: cold.date }]),
  );
  const { code, report, said } = await listen(NOW);
  expect(code).toBe(0);
  expect(report).toMatchObject({
    mentions: 1,
    week: '2026-W47',
    sources: [{ id: 'foro', status: 'answered', entries: 2, new: 1 }],
  });
  expect(said).toContain('Una mención nueva');
  const [week] = readArchive(content).weeks.slice(-1);
  expect(week!.mentions).toMatchObject([
    {
      title: cold.title,
      text: cold.text,
      url: 'https://foro.example/t/1#p4',
      published: cold.date,
      collected: '2026-11-18T07:00:11Z',
      source: 'foro',
      platform: 'forum',
      author: { name: 'vecina_del_barrio' },
      signals: { language: 'es', topics: { migalinda: ['Migalinda'] }, intent: { label: 'complaint' } },
      triage: { status: 'open' },
    },
  ]);
  expect(week!.coverage).toEqual({ foro: { '2026-11-18': 2 } });
});

test('running again writes nothing, and a lost cache loses nothing', async () => {
  server.answers.set('/foro', atom([cold], { etag: '"1"' }));
  await listen(NOW);
  const before = filesOf();
  expect((await listen('2026-11-18T15:00:00Z')).report.files).toEqual([]);
  rmSync(join(content, '.cache'), { recursive: true });
  expect((await listen('2026-11-18T20:00:00Z')).report.files).toEqual([]);
  expect(filesOf()).toEqual(before);
});

test('a rehearsal writes nothing, caches included', async () => {
  server.answers.set('/foro', atom([cold]));
  const before = filesOf('.');
  const { report } = await listen(NOW, { dryRun: true });
  expect(report.mentions).toBe(1);
  expect(filesOf('.')).toEqual(before);
});

test('one bad source costs nothing but itself, and is named', async () => {
  write(
    'sources.yaml',
    ['foro', 'roto', 'pagina']
      .map((id) => `- { id: ${id}, kind: feed, url: 'http://${server.host}/${id}' }\n`)
      .join(''),
  );
  server.answers.set('/foro', atom([cold]));
  server.answers.set('/roto', (_, response) => void response.writeHead(404).end());
  server.answers.set(
    '/pagina',
    (_, response) => void response.end('<!doctype html><html><body>hola</body></html>'),
  );
  const { code, report, said } = await listen(NOW);
  expect(code).toBe(0);
  expect(report.sources.map(({ status }) => status)).toEqual(['answered', 'failed', 'failed']);
  expect(said).toContain('roto');
  expect(readArchive(content).weeks.at(-1)!.coverage).toMatchObject({
    roto: { '2026-11-18': 'http 404' },
    pagina: { '2026-11-18': 'web page' },
  });
});

test('when every source fails the exit code tells, and no week closes', async () => {
  const { code, report } = await listen(NOW);
  expect(code).toBe(1);
  expect(report.closed).toEqual([]);
});

test('a week closes with the first run after its end; later finds lie in the week under way', async () => {
  server.answers.set('/foro', atom([cold]));
  await listen(NOW);
  const sunday = {
    ...cold,
    link: 'https://foro.example/t/3',
    date: '2026-11-22T23:30:00+01:00',
    text: 'El domingo, Migalinda cerrada.',
  };
  server.answers.set('/foro', atom([sunday, cold]));
  const closing = await listen('2026-11-23T05:00:00Z');
  expect(closing.report.closed).toEqual(['2026-W47']);
  expect(readArchive(content).weeks.find(({ id }) => id === '2026-W47')).toMatchObject({
    mentions: { length: 2 },
    figures: { ours: { mentions: 2 }, filed: 2 },
  });
  const late = {
    ...cold,
    link: 'https://foro.example/t/4',
    date: '2026-11-21T12:00:00+01:00',
    text: 'El sábado Migalinda no abrió.',
  };
  server.answers.set('/foro', atom([late, sunday, cold]));
  const after = await listen('2026-11-24T05:00:00Z');
  expect(after.report.closed).toEqual([]);
  const archive = readArchive(content);
  expect(archive.weeks.find(({ id }) => id === '2026-W47')!.mentions).toHaveLength(2);
  expect(archive.weeks.find(({ id }) => id === '2026-W48')!.mentions).toMatchObject([
    { late: true, published: late.date },
  ]);
});

test('what people wrote is never touched', async () => {
  server.answers.set('/foro', atom([cold]));
  await listen(NOW);
  const file = Object.keys(filesOf()).find((name) => name.includes('ayer-el-pan'))!;
  const edited = readFileSync(join(content, 'weeks', file), 'utf8').replace(
    'status: open',
    'status: answered # Lucía, por teléfono',
  );
  write(`weeks/${file}`, edited);
  write('weeks/2026-W47/index.md', 'Semana rara.\n');
  server.answers.set(
    '/foro',
    atom([{ ...cold, title: 'Título cambiado', text: 'Migalinda lo ha arreglado' }]),
  );
  await listen('2026-11-19T07:00:00Z');
  await listen('2026-11-23T07:00:00Z');
  expect(readFileSync(join(content, 'weeks', file), 'utf8')).toBe(edited);
  expect(readFileSync(join(content, 'weeks/2026-W47/index.md'), 'utf8')).toBe('Semana rara.\n');
});

test('our own account gives broadcasts; our name alone does not make a post ours', async () => {
  write('settings.yaml', settings("own: ['https://red.example/@migalinda']\n"));
  server.answers.set(
    '/foro',
    atom([
      {
        ...cold,
        link: 'https://foro.example/t/9',
        author: 'Migalinda',
        authorUrl: 'https://red.example/@migalinda/',
      },
      {
        ...cold,
        link: 'https://foro.example/t/10',
        author: 'Panadería Migalinda',
        text: 'Migalinda regala pan, pincha aquí',
      },
    ]),
  );
  const { report } = await listen(NOW);
  expect([report.mentions, report.broadcasts]).toEqual([1, 1]);
  expect(Object.keys(filesOf()).filter((file) => file.includes('/own/'))).toHaveLength(1);
});

test('a flood is filed only so far, and more than two thousand ask first', async () => {
  const ids = ['a', 'b', 'c'];
  write(
    'sources.yaml',
    ids.map((id) => `- { id: ${id}, kind: feed, url: 'http://${server.host}/${id}' }\n`).join(''),
  );
  for (const id of ids) {
    const entries = Array.from({ length: 1001 }, (_, n) => ({
      title: `Migalinda ${id} ${n}`,
      text: `Opinión ${id}${n} de Migalinda`,
      link: `https://${id}.example/${n}`,
      date: new Date(Date.parse('2026-11-17T00:00:00Z') + n * 1000).toISOString(),
    }));
    server.answers.set(`/${id}`, atom(entries));
  }
  const refused = await listen(NOW);
  expect(refused.code).toBe(2);
  expect(refused.said).toContain('--yes');
  expect(readdirSync(content)).not.toContain('weeks');
  const { report } = await listen(NOW, { yes: true });
  expect(report.mentions).toBe(3000);
  expect(report.sources.map(({ left }) => left)).toEqual([1, 1, 1]);
  expect(readArchive(content).weeks.at(-1)!.coverage['a']).toEqual({ '2026-11-18': { seen: 1001, left: 1 } });
});

test('a secret in an address is asked for, and written nowhere', async () => {
  write(
    'sources.yaml',
    `- { id: alertas, kind: feed, url: 'http://${server.host}/feed?token=\${OIDO_SOURCE_TOKEN}' }\n`,
  );
  server.answers.set('/feed?token=s3cr3t%2Fvalue', atom([{ ...cold, link: '#1' }]));
  server.answers.set('/feed?token=s3cr3t/value', atom([{ ...cold, link: '#1' }]));
  const { report, said } = await listen(NOW, { env: { OIDO_SOURCE_TOKEN: 's3cr3t/value' } });
  expect(report.mentions).toBe(1);
  const everything = JSON.stringify(filesOf('.')) + JSON.stringify(report) + said;
  for (const form of ['s3cr3t/value', 's3cr3t%2Fvalue', 's3cr3t']) expect(everything).not.toContain(form);
});

test('configuration that cannot be used names file, field and what was expected', async () => {
  write('topics/roto.md', '---\ntitle: Roto\nkind: brand\nquery: pan AND (\n---\n');
  write('sources.yaml', '- { id: foro, kind: fed, url: https://foro.example/ }\n');
  const error = await listen(NOW).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  const { problems } = error as ConfigurationError;
  expect(problems.map(({ file }) => file).toSorted()).toEqual(['sources.yaml', 'topics/roto.md']);
  expect(JSON.stringify(problems)).toContain('did you mean');
  await expect(listen(NOW, { only: ['nadie'] })).rejects.toBeInstanceOf(ConfigurationError);
});

test('a text published again elsewhere belongs to the story of the first', async () => {
  write(
    'sources.yaml',
    ['foro', 'eco'].map((id) => `- { id: ${id}, kind: feed, url: 'http://${server.host}/${id}' }\n`).join(''),
  );
  const headline = 'La panadería Migalinda gana el premio al mejor pan de la comarca en la feria de otoño';
  const copy = (site: string, date: string) => ({
    title: headline,
    text: `${headline}.`,
    link: `https://${site}.example/n/1`,
    date,
  });
  server.answers.set('/foro', atom([copy('foro', '2026-11-17T10:00:00+01:00')]));
  server.answers.set('/eco', atom([copy('eco', '2026-11-17T08:00:00+01:00')]));
  await listen(NOW);
  const { mentions } = readArchive(content).weeks.at(-1)!;
  const first = mentions.find(({ source }) => source === 'eco')!;
  expect(mentions.find(({ source }) => source === 'foro')!.signals.story).toBe(first.id);
  expect(first.signals.story).toBeUndefined();
});
