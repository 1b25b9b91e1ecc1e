import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';
import { idOf } from './identity.ts';
import { readArchive, readConfiguration, readMention } from './read.ts';
import { readIds, readNames } from './read-names.ts';
import { writeMention } from './write-mention.ts';
import type { NewMention } from './write-mention.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'oido-read-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), content);
}

const mention = (title: string, published = '2026-11-18T19:12:00+01:00'): NewMention => ({
  title,
  published,
  collected: '2026-11-19T06:00:11Z',
  source: 'foro',
  platform: 'forum',
  signals: {
    language: 'es',
    topics: {},
    sentiment: { label: 'neutral', score: 0, confidence: 1 },
    intent: { label: 'other', confidence: 1 },
  },
  triage: { status: 'open' },
  text: title,
});
function file(week: string, title: string, published?: string): string {
  const name = `weeks/${week}/${fileName(published?.slice(0, 10) ?? '2026-11-18', title, idOf([title]))}`;
  put(name, writeMention(mention(title, published)));
  return name;
}

function business(): void {
  put('settings.yaml', 'name: Panadería Migalinda\ntimezone: Europe/Madrid\n');
  put('sources.yaml', '- { id: foro, kind: discourse, host: foro.example }\n- { id: mapa, kind: by-hand }\n');
  put(
    'topics/reparto.md',
    "---\ntitle: Reparto\nkind: service\nquery: 'reparto OR envío'\n---\nLo que se dice.\n",
  );
  put('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
}

describe('readArchive', () => {
  it('reads all that the layout has', () => {
    business();
    put('purpose.md', 'Para *escuchar*.\n');
    put('protocol.md', '---\ntitle: any\n---\nQuién contesta.\n');
    put(
      'goals.yaml',
      '- { measure: waiting, target: 0, by: 2027-01-31, start: { value: 4, on: 2026-11-16 }, note: ninguno }\n- { measure: "topic:reparto", target: 2, by: 2027-01-31, start: { value: 5, on: 2026-11-16 } }\n',
    );
    put(
      'decisions/bolsas.md',
      '---\ntitle: Bolsas térmicas\nstatus: done\nsince: 2026-11-20\nmentions: [abcdefghijkl]\nquery: frío AND reparto\nreview: 2027-01-15\n---\nDesde hoy.\n',
    );
    put(
      'decisions/antes.md',
      '---\ntitle: Antes\nstatus: no\nsince: 2026-10-20\nbecause: no hay horno\n---\n',
    );
    const name = file('2026-W47', 'Pan frío');
    put('weeks/2026-W47/index.md', '---\nauthor: Lucía\n---\n\nUna *nota*.\n');
    put(
      'weeks/2026-W47/coverage.yaml',
      'foro: { "2026-11-18": 12, "2026-11-19": timeout }\nmapa: { "2026-11-18": looked }\n',
    );
    put('weeks/2026-W47/following.yaml', 'blog:\n  - { title: Otoño, url: https://blog.example/1 }\n');
    put(
      'weeks/2026-W47/figures.yaml',
      'week: "2026-W47"\nclosed: "2026-11-23T06:00:00Z"\nours: { mentions: 1 }\nfiled: 1\nwaiting: 0\ncoverage: { sources: 1, answered: 1 }\n',
    );
    const { triage: _, ...broadcast } = mention('Abrimos el domingo');
    put(`weeks/2026-W47/own/2026-11-18-abrimos-${idOf(['own'])}.md`, writeMention(broadcast));

    const archive = readArchive(dir);
    expect(archive.problems).toEqual([]);
    expect(archive.settings).toMatchObject({ name: 'Panadería Migalinda', timezone: 'Europe/Madrid' });
    expect(archive.sources.map(({ id }) => id)).toEqual(['foro', 'mapa']);
    expect(archive.sources[0]).toMatchObject({ host: 'foro.example' });
    expect(archive.topics.map(({ id, body }) => [id, body])).toEqual([
      ['migalinda', ''],
      ['reparto', 'Lo que se dice.'],
    ]);
    expect(archive.pages).toEqual({ purpose: 'Para *escuchar*.', protocol: 'Quién contesta.' });
    expect(archive.goals.map(({ measure }) => measure)).toEqual(['waiting', 'topic:reparto']);
    expect(archive.decisions).toMatchObject([
      { id: 'antes', status: 'no', mentions: [], because: 'no hay horno' },
      { id: 'bolsas', status: 'done', mentions: ['abcdefghijkl'], body: 'Desde hoy.', review: '2027-01-15' },
    ]);
    expect(archive.weeks).toHaveLength(1);
    expect(archive.weeks[0]).toMatchObject({
      id: '2026-W47',
      mentions: [{ title: 'Pan frío', file: name, week: '2026-W47', day: '2026-11-18', late: false }],
      broadcasts: [{ title: 'Abrimos el domingo' }],
      coverage: { foro: { '2026-11-18': 12, '2026-11-19': 'timeout' }, mapa: { '2026-11-18': 'looked' } },
      following: { blog: [{ title: 'Otoño' }] },
      figures: { ours: { mentions: 1, sentiment: {} } },
      note: { body: 'Una *nota*.', author: 'Lucía' },
    });
    expect(archive.weeks[0]!.broadcasts[0]).not.toHaveProperty('triage');
  });

  it('reads an empty folder, and one that is not there', () => {
    for (const where of [dir, join(dir, 'nowhere')]) {
      const archive = readArchive(where);
      expect(archive).toMatchObject({
        settings: { name: '' },
        sources: [],
        topics: [],
        weeks: [],
        pages: {},
        goals: [],
        decisions: [],
      });
      expect(archive.problems).toMatchObject([
        { file: 'settings.yaml', message: expect.stringContaining('missing') as string },
      ]);
    }
  });

  it('orders mentions by the instant they were published, then by id', () => {
    business();
    file('2026-W47', 'third', '2026-11-18T12:00:00+01:00');
    file('2026-W47', 'first', '2026-11-18T12:00:00+05:00');
    file('2026-W47', 'second', '2026-11-18T07:30:00Z');
    file('2026-W47', 'late', '2026-10-18T07:30:00Z');
    const [week] = readArchive(dir).weeks;
    expect(week!.mentions.map(({ title, late }) => [title, late])).toEqual([
      ['late', true],
      ['first', false],
      ['second', false],
      ['third', false],
    ]);
  });

  it('leaves no gap between weeks', () => {
    business();
    file('2026-W52', 'a', '2026-12-24T12:00:00+01:00');
    file('2027-W02', 'b', '2027-01-13T12:00:00+01:00');
    const ids = (from?: string): string[] =>
      readArchive(dir, from === undefined ? {} : { from }).weeks.map(({ id }) => id);
    expect(ids()).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
    expect(ids('2027-W01')).toEqual(['2027-W02']);
    expect(readArchive(dir).weeks[1]).toEqual({
      id: '2026-W53',
      mentions: [],
      broadcasts: [],
      coverage: {},
      following: {},
    });
  });

  it('takes two names with one id for one mention, and the first of them', () => {
    business();
    const name = file('2026-W47', 'Pan frío');
    const id = idOf(['Pan frío']);
    put(`weeks/2026-W47/2026-11-18-otro-${id}.md`, writeMention(mention('otro')));
    put(`weeks/2026-W48/2026-11-18-otro-${id}.md`, writeMention(mention('otro')));
    const titles = (): string[] =>
      readArchive(dir).weeks.flatMap((week) => week.mentions.map(({ title }) => title));
    expect(titles()).toEqual(['otro']);
    expect(readIds(dir)).toEqual(new Set([id]));
    // A broken file does not stand in the way of the other.
    put(`weeks/2026-W47/2026-11-18-otro-${id}.md`, '---\nbroken');
    expect(titles()).toEqual(['Pan frío']);
    expect(readNames(dir).map((known) => known.file)).toContain(name);
  });

  it('skips what is broken, names it, and keeps the rest', () => {
    business();
    file('2026-W47', 'Pan frío');
    put('weeks/2026-W47/2026-11-18-a-aaaaaaaaaaaa.md', '---js\nprocess.exit(7)\n---\n');
    put('weeks/2026-W47/2026-11-18-b-aaaaaaaaaaab.md', '---\ntitle: "x\n---\n');
    put('weeks/2026-W47/2026-11-18-c-aaaaaaaaaaac.md', Buffer.from([0, 255, 254, 45, 45, 45]));
    put('weeks/2026-W47/2026-11-18-d-aaaaaaaaaaad.md', '');
    put('weeks/2026-W47/2026-11-18-e-aaaaaaaaaaae.md/inside', 'a folder with the name of a file');
    put('weeks/2026-W47/coverage.yaml', 'foro: { "2026-11-18": -1 }\n');
    put('weeks/2026-W47/index.md', '---\nauthr: Lucía\n---\nUna nota.\n');
    put('weeks/2026-W47/.hidden.md', 'not ours');
    put('weeks/2025-W53/2025-12-31-a-aaaaaaaaaaaf.md', 'a week that does not exist');
    put('topics/Pan.md', '---\ntitle: Pan\nkind: product\nquery: pan\n---\n');
    put('topics/queja.md', '---\ntitle: Queja\nkind: complaint\nquery: ""\n---\n');
    put(
      'sources.yaml',
      '- { id: foro, kind: feed }\n- { id: Foro 2, kind: feed }\n- { kind: feed }\n- { id: foro, kind: feed }\n- foro\n',
    );
    put('goals.yaml', 'measure: waiting\n');
    put('decisions/a.md', '---\ntitle: A\nstatus: maybe\nsince: 2026-11-18\n---\n');
    put('decisions/b.md', '---\ntitle: B\nstatus: will\nsince: 2026-11-18\n---\n');
    const archive = readArchive(dir);
    expect(archive.weeks).toMatchObject([
      { mentions: [{ title: 'Pan frío' }], coverage: {}, note: { body: 'Una nota.' } },
    ]);
    expect(archive.sources.map(({ id }) => id)).toEqual(['foro']);
    expect(archive.topics.map(({ id }) => id)).toEqual(['migalinda', 'reparto']);
    expect(archive.decisions.map(({ id }) => id)).toEqual(['b']);
    const said = archive.problems.map(
      ({ file: name, line, field, message }) => `${name}:${line ?? ''}:${field ?? ''}: ${message}`,
    );
    expect(said).toEqual([
      'sources.yaml:2:2.id: expected a short name of a-z, 0-9 and -, such as foro-barrio, found "Foro 2"',
      'sources.yaml:3:3.id: missing: expected a text',
      'sources.yaml:5:5: expected fields with names, found "foro"',
      'sources.yaml::: two sources are called foro: expected a different id for each',
      'topics/Pan.md::: expected a file name of a-z, 0-9 and -, found "Pan"',
      'topics/queja.md:3:kind: expected brand, product, service, price, aspect, competitor, sector or community, found "complaint"',
      'topics/queja.md:4:query: expected some text, found ""',
      expect.stringMatching(/^weeks\/2025-W53::: expected a folder named as a week/),
      expect.stringMatching(/^weeks\/2026-W47\/index.md:2:authr: unknown field: did you mean `author`\?/),
      expect.stringMatching(
        /^weeks\/2026-W47\/2026-11-18-a-aaaaaaaaaaaa.md:1:: expected a first line of exactly ---, found "---js"/,
      ),
      expect.stringMatching(/^weeks\/2026-W47\/2026-11-18-b-aaaaaaaaaaab.md:2:: /),
      expect.stringMatching(/^weeks\/2026-W47\/2026-11-18-c-aaaaaaaaaaac.md:1:: expected a first line/),
      expect.stringMatching(/^weeks\/2026-W47\/2026-11-18-d-aaaaaaaaaaad.md:1:: expected a first line/),
      'weeks/2026-W47/2026-11-18-e-aaaaaaaaaaae.md::: a folder: expected a file',
      expect.stringMatching(/^weeks\/2026-W47\/coverage.yaml:1:foro.2026-11-18: .*, found -1$/),
      'goals.yaml::: expected a list: each item begins with -',
      'decisions/a.md:3:status: expected undecided, will, done or no, found "maybe"',
    ]);
  });

  it('does not follow a link out of the folder', () => {
    business();
    put('outside.md', 'secret');
    symlinkSync(join(dir, 'outside.md'), join(dir, 'purpose.md'));
    const archive = readArchive(dir);
    expect(archive.pages).toEqual({});
    expect(archive.problems).toEqual([
      { file: 'purpose.md', message: 'a link to another place: expected a file' },
    ]);
  });

  it('lets a cache stand in for reading a mention', () => {
    business();
    const name = file('2026-W47', 'Pan frío');
    const asked: string[] = [];
    const archive = readArchive(dir, {
      readMention: (text, place) => {
        asked.push(place.file);
        return readMention(text, place);
      },
    });
    expect(asked).toEqual([name]);
    expect(archive).toEqual(readArchive(dir));
  });
});

describe('readConfiguration', () => {
  it('gives settings, sources and topics', () => {
    business();
    expect(readConfiguration(dir)).toMatchObject({
      ok: true,
      value: {
        settings: { name: 'Panadería Migalinda' },
        sources: [{ id: 'foro' }, { id: 'mapa' }],
        topics: [{ id: 'migalinda' }, { id: 'reparto' }],
      },
    });
  });

  it('refuses to begin with anything wrong, and names all of it', () => {
    business();
    put('settings.yaml', 'name: Pan\ntimezon: UTC\n');
    put('topics/b.md', '---\ntitle: B\nkind: brand\n---\n');
    expect(readConfiguration(dir)).toEqual({
      ok: false,
      problems: [
        {
          file: 'settings.yaml',
          line: 2,
          field: 'timezon',
          message: 'unknown field: did you mean `timezone`?',
        },
        { file: 'topics/b.md', field: 'query', message: 'missing: expected a text' },
      ],
    });
    expect(readConfiguration(join(dir, 'nowhere'))).toMatchObject({
      ok: false,
      problems: [{ file: 'settings.yaml', message: expect.stringContaining('missing') as string }],
    });
  });

  it('refuses names that mean something to the program', () => {
    business();
    put('sources.yaml', '- { id: constructor, kind: feed }\n- { id: __proto__, kind: feed }\n');
    put('topics/constructor.md', '---\ntitle: B\nkind: brand\nquery: b\n---\n');
    const read = readConfiguration(dir);
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.problems.map(({ file: name }) => name)).toEqual([
      'sources.yaml',
      'sources.yaml',
      'topics/constructor.md',
    ]);
  });
});
