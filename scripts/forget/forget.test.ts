import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idOf } from '../../src/archive/identity.ts';
import { readArchive } from '../../src/archive/read.ts';
import { fileName, writeMention } from '../../src/archive/write-mention.ts';
import type { NewMention } from '../../src/archive/write-mention.ts';
import { ConfigurationError } from '../command.ts';
import { collect } from '../collect/collect.ts';
import { atom, startFeedServer } from '../../src/tests/feed-server.ts';
import { forget } from './forget.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oido-forget-'));
  content = join(folder, 'content');
  put('settings.yaml', 'name: Panadería Migalinda\nlanguage: es\n');
  put('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
  put('sources.yaml', '- { id: foro, kind: feed, url: "https://foro.example/feed", platform: forum }\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}
function file(over: Partial<NewMention> & { key: string; own?: boolean }): string {
  const { key, own, ...rest } = over;
  const mention: NewMention = {
    title: 'El pan de Migalinda',
    published: '2026-11-18T10:00:00+01:00',
    collected: '2026-11-19T06:00:00Z',
    source: 'foro',
    platform: 'forum',
    signals: {
      language: 'es',
      topics: { migalinda: ['Migalinda'] },
      sentiment: { label: 'negative', score: -0.5, confidence: 0.8 },
      intent: { label: 'complaint', confidence: 0.8 },
    },
    triage: { status: 'open' },
    text: 'Ayer el pan de Migalinda llegó frío.',
    ...rest,
  };
  const id = idOf([key]);
  const path = `weeks/2026-W47/${own ? 'own/' : ''}${fileName('2026-11-18', mention.title, id)}`;
  const { triage: _, ...broadcast } = mention;
  put(path, writeMention(own ? broadcast : mention));
  return id;
}
const everything = (at = folder): { path: string; bytes: Buffer }[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: readFileSync(path) }));
/** Names of files and their texts in which something stands, however it is written. */
function holding(...words: RegExp[]): string[] {
  return everything()
    .filter(({ path, bytes }) => {
      const said = `${path.slice(folder.length)}\n${bytes.toString('utf8')}\n${bytes.toString('latin1')}`
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ı', 'i');
      return words.some((word) => word.test(said));
    })
    .map(({ path }) => path.slice(folder.length + 1));
}
async function run(target: string, over: Partial<Parameters<typeof forget>[0]> = {}) {
  let said = '';
  const code = await forget({
    content,
    now: new Date('2026-11-20T08:00:00Z'),
    yes: true,
    outDir: join(folder, 'dist'),
    env: {},
    target,
    also: [],
    say: (text) => (said += `${text}\n`),
    ...over,
  });
  return { code, said };
}

const LUCIA = { name: 'Lucía Martín', url: 'https://red.example/@lucia_mg' };
const theirText = 'Pedí una hogaza el martes por la mañana y nadie supo decirme dónde estaba mi encargo.';
function writeAll(): string {
  const id = file({
    key: 'one',
    author: LUCIA,
    url: 'https://red.example/@lucia_mg/1122334455',
    guid: 'https://red.example/@lucia_mg/1122334455',
    title: 'Mi encargo en Migalinda',
    text: theirText,
    platform: 'microblog',
    triage: { status: 'answered', note: 'Lucía quiere que la llamemos', owner: 'Ana' },
  });
  file({ key: 'two', author: LUCIA, url: 'https://red.example/@lucia_mg/99', platform: 'microblog' });
  file({
    key: 'other',
    author: { name: 'Pedro' },
    title: 'Lucía Martín tiene razón',
    text: `Como decía LUCIA  MARTÍN (@lucia_mg): «${theirText}» Y en https://red.example/@lucia_mg/1122334455 lo cuenta. Lucı́a Martı́n no miente.`,
    inReplyTo: 'https://red.example/@lucia_mg/1122334455',
    triage: { status: 'open', note: 'Ver también a Lucía Martín' },
  });
  file({ key: 'third', author: { name: 'Rosa' }, text: 'A mí Migalinda me gusta.' });
  file({
    key: 'answer',
    own: true,
    title: '@lucia_mg Lo sentimos, Lucía',
    text: '@lucia_mg Lo sentimos, Lucía. Te llamamos hoy.',
    inReplyTo: 'https://red.example/@lucia_mg/1122334455',
  });
  file({ key: 'thanks', own: true, title: 'Gracias', text: 'Gracias a Lucía Martín y a Pedro por avisar.' });
  put('weeks/2026-W47/index.md', '---\nauthor: Marta\n---\nLlamé a **Lucía Martín** el jueves.\n');
  put(
    'weeks/2026-W47/following.yaml',
    'blog-lucia-martin:\n  - { title: "Mis panes", url: "https://lucia.example/1" }\nblog:\n  - { title: "Con Lucía Martín", url: "https://blog.example/1" }\n  - { title: "Torrijas", url: "https://blog.example/2" }\n',
  );
  put('weeks/2026-W47/coverage.yaml', 'blog-lucia-martin: { "2026-11-18": 2 }\nforo: { "2026-11-18": 4 }\n');
  put(
    'sources.yaml',
    '# lo nuestro\n- { id: foro, kind: feed, url: "https://foro.example/feed", platform: forum }\n- id: blog-lucia-martin\n  kind: feed\n  url: "https://lucia.example/feed"\n  follow: true\n- { id: mapa, kind: by-hand, title: Mapa, url: "https://mapa.example/m" }\n',
  );
  put(
    'decisions/llamar-a-lucia-martin.md',
    `---\ntitle: Llamar a Lucía Martín\nstatus: done\nsince: 2026-11-19\nmentions: ["${id}"]\n---\nPorque Luci\u0301a Marti\u0301n tenía razón.\n`,
  );
  put('inbox/filed/2026-W47/visita.md', '---\nautor: Lucía Martín\n---\nVino a la tienda y se quejó.\n');
  put(
    'inbox/filed/2026-W47/tabla.csv',
    Buffer.from(
      'fecha;autor;texto\n2026-11-18;Lucía Martín;Se quejó en el mostrador\n2026-11-18;Rosa;Todo muy rico\n',
      'latin1',
    ),
  );
  put('inbox/nota.md', 'Pedro dice que conoce a Lucía Martín.\n');
  put(
    'inbox/correo.eml',
    `From: =?utf-8?B?${Buffer.from('Lucía Martín').toString('base64')}?= <l@mail.example>\nSubject: Hola\nDate: Wed, 18 Nov 2026 10:00:00 +0100\nMessage-ID: <1@mail.example>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from('Soy yo otra vez.').toString('base64')}\n`,
  );
  put('inbox/otra-nota.txt', Buffer.from('Sale Lucía Martín en la foto\n', 'latin1'));
  put('inbox/Lucía Martín.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  put('inbox/lucia_mg.jpg', Buffer.from([0xff, 0xd8]));
  put('decisions/foto-lucia-martin.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]));
  put('goals.yaml', '# **Lucía** **Martín** lo pidió\n');
  put('purpose.md', 'Que gente como Lucía&#32;Mart&#237;n vuelva.\n');
  put('.cache/fetch/0123', 'Lucía Martín');
  put('.cache/parsed/2026-W47', 'oido parsed Lucía Martín');
  const points = {
    pan: [1, 0, 0],
    'lucia martin': [0, 1, 0],
    'con martin': [0, 1, 0],
    'luci*': [0, 1, 0],
    'lu*': [1, 0, 0],
  };
  put(
    'model.json',
    JSON.stringify({
      format: 1,
      sentiment: { use: true, texts: 40, before: 60, after: 70, trust: 1, bias: [0, 0, 0], words: points },
    }),
  );
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'Lucía M. lucia_mg');
  return id;
}
const traces = [/lucia[ _.+-]*martin/i, /lucia_mg/i, /Luc%C3%ADa/i, /1122334455/, /nadie supo decirme/i];

describe('a person is forgotten everywhere', () => {
  test('nothing of theirs is found in any file afterwards, and nothing else is lost', async () => {
    writeAll();
    expect(holding(...traces).length).toBeGreaterThan(12);
    const { code, said } = await run('microblog:Lucía Martín');
    expect(said).not.toContain('Todavía sale');
    expect(code).toBe(0);
    expect(holding(...traces)).toEqual([]);
    expect(
      holding(/Vino a la tienda/, /en el mostrador/, /Lo sentimos, Lucia/, /quiere que la llamemos/),
    ).toEqual([]);
    const archive = readArchive(content);
    expect(archive.problems).toEqual([]);
    const [week] = archive.weeks;
    expect(week!.mentions.map(({ author }) => author?.name).sort()).toEqual(['Pedro', 'Rosa']);
    expect(week!.mentions.find(({ author }) => author?.name === 'Pedro')).toMatchObject({
      id: idOf(['other']),
      title: '… tiene razón',
      triage: { status: 'open', note: 'Ver también a …' },
    });
    expect(week!.broadcasts).toMatchObject([{ text: 'Gracias a … y a Pedro por avisar.' }]);
    expect(week!.note).toEqual({ author: 'Marta', body: 'Llamé a **…** el jueves.' });
    expect(week!.following).toEqual({ blog: [{ title: 'Torrijas', url: 'https://blog.example/2' }] });
    expect(archive.sources.map(({ id }) => id)).toEqual(['foro', 'mapa']);
    expect(archive.decisions[0]).toMatchObject({ title: 'Llamar a …', body: 'Porque … tenía razón.' });
    expect(readFileSync(join(content, 'inbox/filed/2026-W47/tabla.csv'), 'utf8')).toBe(
      '\ufefffecha;autor;texto\n2026-11-18;Rosa;Todo muy rico\n',
    );
    expect(readFileSync(join(content, 'inbox/otra-nota.txt'), 'utf8')).toBe('Sale … en la foto\n');
    // What nobody can look into is kept, under another name, and named to be looked at.
    expect(readFileSync(join(content, 'inbox/x.jpg'))).toHaveLength(4);
    expect(readFileSync(join(content, 'inbox/x-2.jpg'))).toHaveLength(2);
    expect(readFileSync(join(content, 'decisions/foto.png'))).toHaveLength(5);
    expect(said).toContain('Míralo a mano: inbox/x.jpg');
    expect(existsSync(join(content, '.cache'))).toBe(false);
    // Single words of the name have no business in what was learned either.
    const learned = JSON.parse(readFileSync(join(content, 'model.json'), 'utf8')) as { sentiment: { words: object; texts: number } }; // prettier-ignore
    expect(learned.sentiment).toMatchObject({ texts: 40 });
    expect(Object.keys(learned.sentiment.words)).toEqual(['pan']);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('without --yes nothing is touched', async () => {
    writeAll();
    const before = everything();
    const { code, said } = await run('microblog:Lucía Martín', { yes: false });
    expect(code).toBe(0);
    expect(said).toContain('--yes');
    expect(everything()).toEqual(before);
  });

  test.each([
    'https://red.example/@lucia_mg',
    'https://red.example/@lucia_mg/99',
    'lucia_mg',
    'Lucía Martín',
    idOf(['two']),
  ])('%s means the same person', async (target) => {
    writeAll();
    expect((await run(target)).code).toBe(0);
    expect(holding(...traces)).toEqual([]);
  });

  test('a message without an author can be forgotten by its id alone', async () => {
    const id = file({
      key: 'anonymous',
      text: 'Soy el vecino del tercero y el pan de Migalinda estaba duro como una piedra.',
    });
    put(
      'inbox/filed/2026-W47/t.csv',
      'texto\nSoy el vecino del tercero y el pan de Migalinda estaba duro como una piedra.\nOtra cosa de Migalinda\n',
    );
    expect((await run(id)).code).toBe(0);
    expect(holding(/vecino del tercero/)).toEqual([]);
    expect(holding(/Otra cosa/)).toEqual(['content/inbox/filed/2026-W47/t.csv']);
  });
});

describe('nobody else is', () => {
  test('what somebody else wrote in their thread stays, without the address that names them', async () => {
    file({ key: 'a', author: LUCIA, url: 'https://red.example/@lucia_mg/1', platform: 'microblog' });
    const thread = 'https://red.example/@lucia_mg/1';
    file({
      key: 'b',
      author: { name: 'Pedro', url: 'https://red.example/@pedro' },
      url: `${thread}/respuesta-2`,
      guid: `${thread}/respuesta-2`,
      inReplyTo: thread,
      triage: { status: 'answered', reply: `${thread}/respuesta-3`, note: 'En su hilo' },
    });
    file({
      key: 'c',
      author: { name: 'Pedro' },
      url: `${thread}/respuesta-4`,
      triage: { status: 'answered', note: 'En su hilo' },
    });
    file({ key: 'd', url: 'https://red.example/@lucia_mg/5', text: 'Sin firma.' });
    const other = readdirSync(join(content, 'weeks/2026-W47')).find((name) => name.includes(idOf(['b'])))!;
    // As somebody may write it by hand.
    put(
      'weeks/2026-W47/2026-11-18-a-mano.md',
      readFileSync(join(content, 'weeks/2026-W47', other), 'utf8').replace(/^url: (.*)$/m, 'url:\n  $1'),
    );
    expect((await run('https://red.example/@lucia_mg')).code).toBe(0);
    const archive = readArchive(content);
    expect(archive.problems).toEqual([]);
    expect(archive.weeks[0]!.mentions).toHaveLength(3);
    for (const mention of archive.weeks[0]!.mentions) {
      expect(mention).toMatchObject({
        author: { name: 'Pedro' },
        triage: { status: 'answered', note: 'En su hilo' },
      });
      expect([mention.url, mention.guid, mention.inReplyTo, mention.triage.reply]).toEqual(
        Array(4).fill(undefined),
      );
    }
    expect(holding(/lucia_mg/, /Sin firma/)).toEqual([]);
  });

  test('a bare name that fits several is answered with what to type for each', async () => {
    file({ key: 'a', author: { name: 'Ana Ruiz' } });
    file({ key: 'b', author: { name: 'Ana Ruiz' }, platform: 'reviews', source: 'mapa' });
    file({ key: 'c', author: { name: 'Ana Soto' } });
    const before = everything();
    const several = await run('Ana Ruiz');
    expect(several.code).toBe(2);
    expect(several.said).toContain('"forum:Ana Ruiz"');
    expect(several.said).toContain('"reviews:Ana Ruiz"');
    expect((await run('ana')).said).toContain('"forum:Ana Soto"');
    expect((await run('nadie')).code).toBe(2);
    expect(everything()).toEqual(before);
    expect((await run('soto')).code).toBe(0);
    expect(holding(/Ana Soto/)).toEqual([]);
    expect(holding(/Ana Ruiz/)).toHaveLength(2);
  });

  test('a namesake on another platform stays, and is named', async () => {
    file({ key: 'a', author: { name: 'Ana Ruiz' } });
    file({ key: 'b', author: { name: 'Ana Ruiz' }, platform: 'reviews' });
    const { code, said } = await run('forum:ana ruiz');
    expect(code).toBe(0);
    expect(said).toContain('mismo nombre');
    expect(readArchive(content).weeks[0]!.mentions.map(({ platform }) => platform)).toEqual(['reviews']);
  });

  test('a name that is a word is not taken out of what others say', async () => {
    file({ key: 'a', author: { name: 'Rosa' } });
    file({ key: 'b', author: { name: 'Pedro' }, text: 'La caja rosa de Migalinda. Gracias @Rosa.' });
    expect((await run('forum:Rosa')).code).toBe(0);
    expect(readArchive(content).weeks[0]!.mentions.map(({ text }) => text)).toEqual([
      'La caja rosa de Migalinda. Gracias ….',
    ]);
  });
});

describe('they are not collected again', () => {
  const entry = (over: object) => ({
    title: 'Migalinda',
    text: 'El pan de Migalinda.',
    date: '2026-11-17T10:00:00+01:00',
    link: `https://foro.example/t/${Math.trunc(Object.values(over).join().length * 7)}`,
    ...over,
  });
  test('and without the key nothing is collected at all', async () => {
    const server = await startFeedServer();
    try {
      put('settings.yaml', `name: Migalinda\nlanguage: es\nnetwork: { allow: ['${server.host}'] }\n`);
      put('sources.yaml', `- { id: foro, kind: feed, url: 'http://${server.host}/foro', platform: forum }\n`);
      server.answers.set(
        '/foro',
        atom([
          entry({ link: 'https://foro.example/t/1', author: 'Lucía Martín' }),
          entry({
            link: 'https://foro.example/t/2',
            author: 'LUCIA MARTIN',
            text: 'Otra vez yo en Migalinda',
          }),
          entry({
            link: 'https://foro.example/t/3',
            author: 'Pedro',
            title: 'Sobre Migalinda',
            text: 'Lucia Martin y @pan_duro de Migalinda',
          }),
        ]),
      );
      const { code, said } = await run('forum:Lucía Martín');
      expect(code).toBe(0);
      expect(said).toContain('OIDO_KEY');
      expect((await run('forum:pan_duro')).code).toBe(0);
      const key = readFileSync(join(content, '.key'), 'utf8').trim();
      expect(readFileSync(join(content, '.gitignore'), 'utf8')).toBe('.key\n');
      expect(readFileSync(join(content, 'forgotten.yaml'), 'utf8')).not.toMatch(/luc|pan/i);
      const listen = (env: NodeJS.ProcessEnv) =>
        collect({
          content,
          now: new Date('2026-11-18T07:00:00Z'),
          dryRun: false,
          yes: false,
          env,
          say: () => {},
        });

      rmSync(join(content, '.key'));
      await expect(listen({})).rejects.toThrow(ConfigurationError);
      await expect(listen({ OIDO_KEY: 'another key that is long enough' })).rejects.toThrow(
        ConfigurationError,
      );
      expect(readArchive(content).weeks).toEqual([]);
      await expect(run('forum:Otra')).rejects.toThrow(ConfigurationError);

      expect(await listen({ OIDO_KEY: key })).toBe(0);
      const mentions = readArchive(content).weeks.flatMap(({ mentions }) => mentions);
      expect(mentions).toMatchObject([{ author: { name: 'Pedro' }, text: '… y … de Migalinda' }]);
      rmSync(join(content, '.cache'), { recursive: true, force: true });
      expect(holding(/lucia/i, /pan_duro/)).toEqual([]);
    } finally {
      await server.close();
    }
  });
  test('not under another spelling of their account, nor from another source', async () => {
    const server = await startFeedServer();
    try {
      const at = (user: string, number: number): string => `https://red.example/${user}/${number}`;
      file({ key: 'one', author: LUCIA, url: at('@lucia_mg', 1), platform: 'microblog' });
      put('settings.yaml', `name: Migalinda\nlanguage: es\nnetwork: { allow: ['${server.host}'] }\n`);
      const listed = ['red', 'alertas'].map(
        (id) =>
          `- { id: ${id}, kind: feed, url: 'http://${server.host}/${id}', platform: ${id === 'red' ? 'microblog' : 'web'} }\n`,
      );
      put('sources.yaml', listed.join(''));
      const by = (authorUrl: string) => ({ author: 'Lu', authorUrl });
      server.answers.set(
        '/red',
        atom([
          entry({ link: at('@lucia_mg', 2), ...by('http://www.red.example/@Lucia_MG/') }),
          entry({ link: at('@lucia_mg', 3), ...by('https://red.example/users/lucia_mg') }),
          entry({ link: at('@lucia_mg', 4) }),
          entry({
            link: at('@lucia', 5),
            ...by('https://red.example/@lucia'),
            text: 'Otra persona de Migalinda',
          }),
          entry({
            link: 'https://red.example/u?id=7',
            ...by('https://red.example/u?id=7'),
            text: 'Y otra de Migalinda',
          }),
        ]),
      );
      server.answers.set('/alertas', atom([entry({ link: `${at('@lucia_mg', 1)}?utm_source=x` })]));
      expect((await run('microblog:Lucía Martín')).code).toBe(0);
      const code = await collect({
        content,
        now: new Date('2026-11-18T07:00:00Z'),
        dryRun: false,
        yes: false,
        env: {},
        say: () => {},
      });
      expect(code).toBe(0);
      const mentions = readArchive(content).weeks.flatMap(({ mentions }) => mentions);
      expect(mentions.map(({ url }) => url).toSorted()).toEqual([
        at('@lucia', 5),
        'https://red.example/u?id=7',
      ]);
      rmSync(join(content, '.cache'), { recursive: true, force: true });
      expect(holding(/lucia_mg/i)).toEqual([]);
    } finally {
      await server.close();
    }
  });
});

describe('git', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=a@localhost', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const withoutFilterRepo = spawnSync('git', ['filter-repo', '--version']).status !== 0;
  if (withoutFilterRepo) process.stderr.write('SKIPPED: cleaning the history needs git-filter-repo\n');

  /** Runs what was printed, as somebody who copies it into a shell. */
  const clean = (said: string) => {
    const lines = said.split('\n');
    const script = lines.slice(lines.indexOf('('), lines.indexOf(')') + 1).join('\n');
    return spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  };

  test('what the history still holds is said, with the commands', async () => {
    writeAll();
    git('init', '--quiet');
    git('add', '--force', '.');
    git('commit', '--quiet', '--message', 'Listen to Lucía Martín');
    const { said } = await run('microblog:Lucía Martín');
    expect(said).toContain('en un cambio de su historia');
    expect(said).toContain('git filter-repo');
    expect(said).toContain('literal:content/decisions/llamar-a-lucia-martin.md');
  });

  test('of a shallow copy it is said that most of the history is elsewhere', async () => {
    writeAll();
    git('init', '--quiet');
    for (const message of ['One', 'Two']) {
      git('add', '--force', '.');
      git('commit', '--quiet', '--allow-empty', '--message', message);
    }
    const shallow = mkdtempSync(join(tmpdir(), 'oido-shallow-'));
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow]);
    const { said } = await run('microblog:Lucía Martín', { content: join(shallow, 'content') });
    expect(said).toContain('git fetch --unshallow');
    expect(said).not.toContain('filter-repo');
    rmSync(shallow, { recursive: true, force: true });
  });

  test.skipIf(withoutFilterRepo)('and the commands do clean it', async () => {
    writeAll();
    rmSync(join(folder, 'dist'), { recursive: true });
    rmSync(join(content, '.cache'), { recursive: true });
    const remote = mkdtempSync(join(tmpdir(), 'oido-remote-'));
    execFileSync('git', ['init', '--quiet', '--bare', remote]);
    git('init', '--quiet');
    git('remote', 'add', 'origin', remote);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Listen to Lucía Martín');
    git('push', '--quiet', 'origin', 'HEAD');
    const { said } = await run('microblog:Lucía Martín');
    git('add', '--all', '.');
    git('commit', '--quiet', '--message', 'Forget somebody');
    clean(said);
    const history = execFileSync('git', ['log', '--all', '--patch', '--name-only', '--text'], {
      cwd: remote,
      encoding: 'utf8',
    });
    const all = execFileSync('git', ['log', '--all', '--patch', '--text'], { cwd: remote, encoding: 'utf8' });
    const plain = (history + all).normalize('NFKD').replace(/\p{M}/gu, '');
    for (const trace of traces) expect(plain).not.toMatch(trace);
    expect(git('status', '--porcelain', '--', 'content')).toBe('');
    expect(readArchive(content).weeks[0]!.mentions).toHaveLength(2);
    rmSync(remote, { recursive: true, force: true });
  });

  test.skipIf(withoutFilterRepo)(
    'nothing of theirs stays in what files once held, wherever they lay, and nothing of anybody else goes',
    async () => {
      file({
        key: 'old',
        author: LUCIA,
        url: 'https://red.example/@lucia_mg/1',
        platform: 'microblog',
        text: 'Lo que escribí hace años.',
      });
      file({
        key: 'namesake',
        author: { name: 'Lucía Martín' },
        platform: 'reviews',
        text: 'Soy otra, de otro sitio.',
      });
      put('inbox/visita-lucia-martin.md', '---\nautor: Lucía Martín\n---\nVino a la tienda.\n');
      const table = 'fecha;autor;texto\n2026-11-18;Lucía Martín;En el mostrador\n2026-11-18;Rosa;Muy rico\n';
      put('inbox/tabla.csv', Buffer.from(table, 'latin1'));
      put(
        'inbox/correo.eml',
        `From: =?utf-8?B?${Buffer.from('Lucía Martín').toString('base64')}?= <l@mail.example>\nSubject: Hola\n\nSoy yo.\n`,
      );
      put('purpose.md', 'Que vuelva Lucía Martín.\n');
      git('init', '--quiet', '--initial-branch=main');
      git('add', '.');
      git('commit', '--quiet', '--message', 'One');
      // What a run does: files of the inbox move, weeks expire; and people write.
      mkdirSync(join(content, 'inbox/filed/2026-W47'), { recursive: true });
      for (const name of readdirSync(join(content, 'inbox')).filter((name) => name.includes('.')))
        renameSync(join(content, 'inbox', name), join(content, 'inbox/filed/2026-W47', name));
      const [old] = readdirSync(join(content, 'weeks/2026-W47')).filter((name) =>
        name.includes(idOf(['old'])),
      );
      rmSync(join(content, 'weeks/2026-W47', old!));
      put('purpose.md', 'Que vuelva la gente.\n');
      git('add', '--all', '.');
      git('commit', '--quiet', '--message', 'Two');

      const { said } = await run('microblog:Lucía Martín');
      // Not committed yet: nothing is cleaned, and nothing is lost.
      put('goals.yaml', '# mío\n');
      const before = everything();
      expect(clean(said).status).not.toBe(0);
      expect(everything()).toEqual(before);
      git('add', '--all', '.');
      git('commit', '--quiet', '--message', 'Forget somebody');
      const after = everything();
      expect(clean(said)).toMatchObject({ status: 0 });
      expect(everything()).toEqual(after);

      const named = git('log', '--all', '--format=', '--name-only');
      expect(named).not.toMatch(/lucia|correo/);
      const held = git('rev-list', '--objects', '--all')
        .split('\n')
        .filter((line) => line.includes('.'))
        .map((line) =>
          execFileSync('git', ['cat-file', '-p', line.split(' ')[0]!], { cwd: folder, encoding: 'latin1' }),
        );
      const all = held.join('\n').replace('Soy otra, de otro sitio.', '');
      expect(all).not.toMatch(
        /Luc\u00eda|hace a|Vino a la tienda|En el mostrador|lucia_mg|Que vuelva Luc|THVjw61h/,
      );
      expect(all.match(/Mart/g)).toHaveLength(1);
      expect(readArchive(content).weeks[0]!.mentions).toMatchObject([{ author: { name: 'Lucía Martín' } }]);
    },
  );
});
