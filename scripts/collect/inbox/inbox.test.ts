import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mention } from '../../../src/archive/mention.ts';
import { readArchive } from '../../../src/archive/read.ts';
import { atom, startFeedServer } from '../../../src/tests/feed-server.ts';
import { collect } from '../collect.ts';
import type { CollectOptions } from '../collect.ts';
import type { RunReport } from '../report.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-inbox-'));
  write('settings.yaml', 'name: Migalinda\ntimezone: Europe/Madrid\n');
  write('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
  write('topics/masalba.md', '---\ntitle: Masalba\nkind: competitor\nquery: masalba\n---\n');
  write('topics/reparto.md', '---\ntitle: Reparto\nkind: service\nquery: reparto\n---\n');
  write(
    'sources.yaml',
    `- { id: resenas-mapa, kind: by-hand, title: Reseñas del mapa, platform: reviews }
- { id: mostrador, kind: by-hand, platform: shop }
`,
  );
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}
const drop = (name: string, text: string | Uint8Array): void => write(`inbox/${name}`, text);
const text = (file: string): string => readFileSync(join(content, file), 'utf8');
const filesIn = (folder: string): string[] =>
  existsSync(join(content, folder))
    ? readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => statSync(join(content, folder, file)).isFile())
        .toSorted()
    : [];
const mentions = (): Mention[] => readArchive(content).weeks.flatMap((week) => week.mentions);

async function run(
  now = '2026-11-18T12:00:00Z',
  over: Partial<CollectOptions> = {},
): Promise<RunReport & { said: string; code: number }> {
  let printed = '{}';
  let said = '';
  const code = await collect({
    content,
    now: new Date(now),
    dryRun: false,
    yes: false,
    env: {},
    print: (one) => (printed = one),
    say: (one) => (said += `${one}\n`),
    ...over,
  });
  return { ...(JSON.parse(printed) as RunReport), said, code };
}

test('a table, a note and a message become mentions and are put away', async () => {
  drop(
    'enero.csv',
    'fecha;sitio;autor;estrellas;texto\n17/11/2026;Reseñas del mapa;Eva;2;Migalinda, caro y frío\n',
  );
  drop(
    'nota.md',
    '---\nfecha: 2026-11-18\nsitio: mostrador\nquién: una clienta\n---\n¿Tenéis pan sin gluten?\n',
  );
  drop(
    'carta.eml',
    'From: Luis <luis@correo.example>\nSubject: El reparto\nDate: Tue, 17 Nov 2026 09:00:00 +0100\nMessage-ID: <7@correo.example>\n\nEl reparto llegó tarde.\n',
  );
  const report = await run();
  expect(report).toMatchObject({ code: 0, mentions: 3, inbox: { files: 3 }, problems: [] });
  expect(report.removed).toEqual(['inbox/carta.eml', 'inbox/enero.csv', 'inbox/nota.md']);
  expect(filesIn('inbox')).toEqual([
    'filed/2026-W47/carta.eml',
    'filed/2026-W47/enero.csv',
    'filed/2026-W47/nota.md',
  ]);
  const found = mentions();
  expect(
    found.map(({ source, platform, author, rating, published }) => [
      source,
      platform,
      author?.name,
      rating,
      published,
    ]),
  ).toEqual([
    ['inbox', 'mail', 'Luis', undefined, '2026-11-17T09:00:00+01:00'],
    ['resenas-mapa', 'reviews', 'Eva', 2, '2026-11-17T12:00:00+01:00'],
    ['mostrador', 'shop', 'una clienta', undefined, '2026-11-18T12:00:00+01:00'],
  ]);
  expect(found.map(({ signals }) => signals.topics)).toEqual([
    { reparto: ['reparto'] },
    { migalinda: ['Migalinda'] },
    // It names nobody, and was said to us.
    { migalinda: [] },
  ]);
  expect(readArchive(content).weeks.at(-1)!.coverage).toEqual({
    mostrador: { '2026-11-18': 'looked' },
    'resenas-mapa': { '2026-11-17': 'looked' },
  });
  expect(report.said).toContain('Se han leído 3 archivos de inbox/');
});

test('nothing is filed twice: not the file again, nor its rows in another, nor a message under another name', async () => {
  const row = '2026-11-17;Eva;Muy rico';
  const letter =
    'From: a@b.example\nMessage-ID: <1@b.example>\nDate: Tue, 17 Nov 2026 09:00:00 +0100\n\nHola\n';
  drop('a.csv', `fecha;autor;texto\n${row}\n`);
  drop('a.eml', letter);
  expect((await run()).mentions).toBe(2);
  drop('a.csv', `fecha;autor;texto\n${row}\n`);
  drop('todo.csv', `fecha;autor;texto\n${row}\n2026-11-18;Ana;Otra cosa\n`);
  drop('copia.eml', `X-Copied: yes\n${letter}`);
  const again = await run('2026-11-18T18:00:00Z');
  expect(again).toMatchObject({ mentions: 1, inbox: { files: 3 } });
  expect(mentions()).toHaveLength(3);
  // The same file took no second place; what differs did.
  expect(filesIn('inbox/filed/2026-W47')).toEqual(['a.csv', 'a.eml', 'copia.eml', 'todo.csv']);
  drop('a.csv', 'fecha;autor;texto\n2026-11-18;Leo;Otro archivo del mismo nombre\n');
  await run('2026-11-18T19:00:00Z');
  expect(filesIn('inbox/filed/2026-W47')).toContain('a-2.csv');
  expect((await run('2026-11-18T20:00:00Z')).files).toEqual([]);
});

test('a bad row costs itself: the good are filed, the bad wait in a file of their own, and mended they come in', async () => {
  const good = '2026-11-17;resenas-mapa;5;Buenísimo;';
  const bad = [
    'ayer;;3;Sin día;',
    ';;9;Demasiadas estrellas;',
    ';resenas-mpa;3;Sitio mal escrito;',
    ';;;;',
    ';;4;Enlace malo;javascript:alert(1)',
    '2026-11-17;mostrador;;;',
  ];
  drop('enero.csv', ['fecha;sitio;estrellas;texto;enlace', good, ...bad].join('\r\n'));
  const report = await run();
  expect(report).toMatchObject({ code: 0, mentions: 1, inbox: { files: 1 } });
  expect(report.problems.map(({ file, line, field, message }) => [file, line, field, message])).toEqual([
    ['inbox/enero.csv', 3, 'fecha', expect.stringContaining('found "ayer"')],
    ['inbox/enero.csv', 4, 'estrellas', expect.stringContaining('found "9"')],
    ['inbox/enero.csv', 5, 'sitio', expect.stringContaining('did you mean `resenas-mapa`')],
    ['inbox/enero.csv', 7, 'enlace', expect.stringContaining('http')],
    ['inbox/enero.csv', 8, 'texto', expect.stringContaining('nothing is said')],
  ]);
  const rest = text('inbox/enero.rest.csv');
  expect(rest).toBe(
    `\ufeff${['fecha;sitio;estrellas;texto;enlace', ...bad.filter((row) => row !== ';;;;')].join('\r\n')}\r\n`,
  );
  expect(filesIn('inbox/filed')).toEqual(['2026-W47/enero.csv']);

  const same = await run('2026-11-18T18:00:00Z');
  expect([same.files, same.mentions, same.problems.length]).toEqual([[], 0, 5]);
  expect(same.problems[0]!.file).toBe('inbox/enero.rest.csv');

  write('inbox/enero.rest.csv', rest.replace('ayer', '17/11/2026').replace(';9;', ';4;'));
  const mended = await run('2026-11-18T19:00:00Z');
  expect(mended.mentions).toBe(2);
  expect(filesIn('inbox')).toEqual([
    'enero.rest.csv',
    'filed/2026-W47/enero.csv',
    'filed/2026-W47/enero.rest.csv',
  ]);
  expect(text('inbox/enero.rest.csv').split('\r\n')).toHaveLength(5);
});

test('a file with bad rows does not push out those that wait already', async () => {
  drop('enero.csv', 'fecha;texto\nayer;A\n2026-11-17;B\n');
  await run();
  drop('enero.csv', 'fecha;texto\nayer;C\n2026-11-17;D\n');
  await run('2026-11-18T18:00:00Z');
  expect(
    [text('inbox/enero.rest.csv'), text('inbox/enero.rest-2.csv')].map((one) => one.includes('ayer;A')),
  ).toEqual([true, false]);
  expect(text('inbox/enero.rest-2.csv')).toContain('ayer;C');
});

test('what is no file of ours stays, and says what was expected', async () => {
  drop('hoja.xlsx', 'PK');
  drop('roto.md', '---\ntitle: [\n---\nx');
  drop('codigo.md', '---js\nprocess.exit(9)\n---\nx');
  drop('vacio.md', '\n');
  drop('vacio.csv', '');
  drop('carta.eml', 'esto no es un correo');
  drop('enorme.csv', `texto\n${'x\n'.repeat(5_000_000)}`);
  symlinkSync('/etc/hostname', join(content, 'inbox', 'enlace.md'));
  drop('carpeta.md/x.txt', 'x');
  drop('dos\nlíneas.md', 'x');
  const report = await run();
  expect(report).toMatchObject({
    code: 0,
    mentions: 0,
    inbox: { files: 0 },
    files: expect.not.arrayContaining(['inbox']) as unknown,
  });
  expect(
    Object.fromEntries(report.problems.map(({ file, message }) => [file.replace('inbox/', ''), message])),
  ).toMatchObject({
    'hoja.xlsx': expect.stringContaining('save it as CSV') as unknown,
    'roto.md': expect.any(String) as unknown,
    'codigo.md': expect.stringContaining('exactly ---') as unknown,
    'vacio.md': expect.stringContaining('nothing is said') as unknown,
    'vacio.csv': expect.stringContaining('empty') as unknown,
    'carta.eml': expect.stringContaining('no e-mail') as unknown,
    'enorme.csv': '10 MB: expected at most 10',
    'enlace.md': 'expected a file',
    'carpeta.md': 'expected a file',
    '"dos\\nlíneas.md"': expect.stringContaining('expected a name') as unknown,
  });
  expect(filesIn('inbox')).toHaveLength(10);
});

test('templates are never read, and the one that ships is understood once it is copied', async () => {
  const shipped = new URL('../../../content/inbox/', import.meta.url);
  const templates = readdirSync(shipped).filter((name) => name.startsWith('_'));
  expect(templates).toEqual(expect.arrayContaining(['_plantilla.csv', '_plantilla.md']));
  for (const name of templates) drop(name, readFileSync(new URL(name, shipped)));
  drop('README.md', 'Aquí se dejan los archivos.');
  expect(await run()).toMatchObject({ mentions: 0, problems: [], inbox: { files: 0 } });
  for (const name of templates) drop(name.slice(1), readFileSync(new URL(name, shipped)));
  const report = await run('2026-11-18T18:00:00Z');
  expect([report.mentions, report.problems, report.inbox.faults]).toEqual([templates.length, [], []]);
  expect(filesIn('inbox').filter((name) => name.startsWith('_'))).toEqual(templates);
});

test('an old review is found late, and never makes the archive longer', async () => {
  await run('2026-11-04T12:00:00Z');
  await run('2026-11-09T12:00:00Z');
  const weeks = readdirSync(join(content, 'weeks'));
  drop(
    'viejas.csv',
    'fecha,sitio,texto\n2025-03-03,resenas-mapa,De hace mucho\n2026-11-05,resenas-mapa,De la semana cerrada\n2026-11-09,resenas-mapa,De hoy\n',
  );
  await run('2026-11-10T12:00:00Z');
  expect(mentions().map(({ text: said, week, late }) => [said, week, late])).toEqual([
    ['De hace mucho', '2026-W46', true],
    ['De la semana cerrada', '2026-W46', true],
    ['De hoy', '2026-W46', false],
  ]);
  expect(readdirSync(join(content, 'weeks')).filter((week) => week < '2026-W46')).toEqual(
    weeks.filter((week) => week < '2026-W46'),
  );
  // Nobody looked there in the week that has closed.
  expect(readArchive(content).weeks.find(({ id }) => id === '2026-W45')!.coverage).toEqual({});
  expect(readArchive(content).weeks.at(-1)!.coverage).toEqual({ 'resenas-mapa': { '2026-11-09': 'looked' } });
});

test('what is handed in is ours, also where it names a competitor alone, and is put where it was said', async () => {
  drop(
    'a.csv',
    'sitio,texto\nresenas-mapa,En Masalba lo hacen mejor\nteléfono,¿Lo hacéis como en Masalba?\nGoogle Maps,Muy bien todo\n',
  );
  await run();
  expect(
    Object.fromEntries(
      mentions().map(({ text: said, signals, platform, outlet }) => [
        said,
        [Object.keys(signals.topics), platform, outlet],
      ]),
    ),
  ).toEqual({
    'En Masalba lo hacen mejor': [['masalba', 'migalinda'], 'reviews', undefined],
    '¿Lo hacéis como en Masalba?': [['masalba', 'migalinda'], 'phone', 'teléfono'],
    'Muy bien todo': [['migalinda'], 'reviews', 'Google Maps'],
  });
});

test('stars without a word count as often as they were given, and no more when the file comes again', async () => {
  const rows = 'fecha,estrellas\n2026-11-17,5\n2026-11-17,5\n2026-11-17,1\n';
  drop('a.csv', rows);
  await run();
  expect(
    mentions()
      .map(({ title, rating }) => [title, rating])
      .toSorted(),
  ).toEqual([
    ['★★★★★', 5],
    ['★★★★★', 5],
    ['★☆☆☆☆', 1],
  ]);
  drop('b.csv', rows);
  expect((await run('2026-11-18T18:00:00Z')).mentions).toBe(0);
});

test('markup, formulas and front matter in a cell are text, and stay so when read again', async () => {
  const cells = [
    '=HYPERLINK("http://x.example")',
    '<script>alert(1)</script>Hola <b>tú</b>',
    '---\ntriage:\nstatus: resolved\n---\nx',
    '[pincha](javascript:alert(1))',
    '# Título | `code`',
  ];
  drop('a.csv', `texto\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\n')}\n`);
  await run();
  expect(readArchive(content).problems).toEqual([]);
  expect(
    mentions()
      .map(({ text: said, triage }) => [said, triage.status])
      .toSorted(),
  ).toEqual([cells[0], 'Hola tú', cells[2], cells[3], cells[4]].map((said) => [said, 'open']).toSorted());
});

test('a rehearsal moves nothing, and one source alone leaves the inbox for another time', async () => {
  drop('nota.md', 'Hola');
  const rehearsal = await run(undefined, { dryRun: true });
  expect([rehearsal.mentions, rehearsal.removed]).toEqual([1, ['inbox/nota.md']]);
  expect(filesIn('.').filter((name) => /^(inbox|weeks)/.test(name))).toEqual(['inbox/nota.md']);
  expect((await run(undefined, { only: ['mostrador'] })).mentions).toBe(0);
  expect(filesIn('inbox')).toEqual(['nota.md']);
  expect((await run(undefined, { only: ['inbox'] })).mentions).toBe(1);
});

test('a run that broke off before it put the files away files nothing twice', async () => {
  const rows = 'fecha;texto\n2026-11-17;Bien\nayer;Mal\n';
  drop('a.csv', rows);
  await run();
  // As it was when the mentions were written and the file not moved.
  drop('a.csv', rows);
  rmSync(join(content, 'inbox/filed'), { recursive: true });
  const again = await run('2026-11-18T13:00:00Z');
  expect(again.mentions).toBe(0);
  expect(mentions()).toHaveLength(1);
  expect(filesIn('inbox')).toEqual(['a.rest.csv', 'filed/2026-W47/a.csv']);
});

test('a review that its feed brings too is one mention', async () => {
  const server = await startFeedServer();
  try {
    write('settings.yaml', `name: Migalinda\nnetwork: { allow: ['${server.host}'] }\n`);
    write('sources.yaml', `- { id: opina, kind: feed, url: 'http://${server.host}/o', keep: all }\n`);
    const review = {
      title: 'Rico',
      text: 'Muy rico todo',
      link: 'https://opina.example/r/1',
      date: '2026-11-17T10:00:00+01:00',
    };
    server.answers.set('/o', atom([review]));
    drop('a.csv', 'fecha,sitio,texto,enlace\n2026-11-17,opina,Muy rico todo,https://opina.example/r/1\n');
    expect((await run()).mentions).toBe(1);
    expect(mentions()).toHaveLength(1);
  } finally {
    await server.close();
  }
});

test('places that nobody looked at lately are named; those that somebody did are not', async () => {
  drop('a.csv', 'sitio,texto\nmostrador,Rico\n');
  const first = await run();
  expect(first.sources.map(({ id, looked, due }) => [id, looked, due])).toEqual([
    ['resenas-mapa', undefined, true],
    ['mostrador', '2026-11-18', false],
  ]);
  expect(first.said).toContain('Hay que mirar a mano: Reseñas del mapa.');
  const later = await run('2026-11-25T12:00:00Z');
  expect(later.sources.map(({ due }) => due)).toEqual([true, true]);
});
