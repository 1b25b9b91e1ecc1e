import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { annotateArchive } from '../../scripts/annotate/archive.ts';
import { loadAnnotator } from '../../scripts/annotate/annotator.ts';
import { collect } from '../../scripts/collect/collect.ts';
import { startDesk } from '../../scripts/desk/server.ts';
import { forms } from '../../scripts/form/forms.ts';
import { noteForm } from '../../scripts/form/form.ts';
import { readSettings } from '../archive/read-configuration.ts';
import { readNames } from '../archive/read-names.ts';
import { build } from './build-site.ts';
import { writeContent } from './content-fixture.ts';
import { atom, startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';

/*
 * Two owners, two blocks: whatever the program does, and in whatever order, every byte that a person wrote stays; and what
 * people note by desk, form or terminal changes the one triage block it is about.
 */
const root = join(import.meta.dirname, '../..');
const START = Date.parse('2026-11-20T06:00:00Z');
const DAY = 86_400_000;

let folder: string;
let content: string;
let server: FeedServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oido-owners-'));
  server = await startFeedServer();
  const template = join(folder, 'template');
  writeContent(template, { weeks: ['2026-W44', '2026-W45', '2026-W46'], mentions: 28 });
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(template, file)), { recursive: true });
    writeFileSync(join(template, file), text);
  };
  put(
    'settings.yaml',
    `# lo nuestro\r\nname: Panadería Migalinda   # con acento\r\nlanguage: es\r\nnetwork: { allow: ['${server.host}'] }\r\n`,
  );
  put(
    'sources.yaml',
    `# sitios\n- { id: foro, kind: feed, url: 'http://${server.host}/foro', platform: forum }   # el del barrio\n- { id: resenas, kind: feed, url: 'http://${server.host}/resenas' }\n- { id: mapa, kind: by-hand }\n`,
  );
  put('weeks/2026-W46/index.md', '---\r\nauthor: Marta # yo\r\n---\r\nEl **sábado** hubo obras.  \r\n');
  put('weeks/2026-W47/index.md', 'Sin cabecera, sin final de línea');
  put('purpose.md', '# Para qué\n\n* escuchar\n\n\n');
  put('protocol.md', '\ufeff# Cómo contestamos\r\n');
  put('decisions/pan.md', '---\ntitle: Pan sin gluten # ¿sí?\ndate: 2026-11-10\n---\n\nLo probamos.\t\n');
  put('inbox/_plantilla.md', 'No tocar\n');
  put(
    'inbox/nota.md',
    '---\npublished: 2026-11-19\nsource: mapa\n---\n\nMigalinda me gusta, dijo una clienta.  \n',
  );
  put('notas sueltas.txt', 'lo que sea\u0000\n');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Files that are the program's alone. */
const PROGRAMS = /^(?:weeks\/[^/]+\/(?:coverage|figures|following|words)\.yaml|model\.json)$/;
const MENTION = /^weeks\/[^/]+\/(?:own\/)?(?!index\.md$)[^/]+\.md$/;

/** A file without one of its blocks: found by its lines, with no help from the program. */
function without(text: string, block: 'signals' | 'triage'): string {
  const head = text.search(/\r?\n---\r?(?:\n|$)/);
  const start = new RegExp(`^${block}:`, 'm').exec(text.slice(0, head + 1));
  if (!start) return text;
  const rest = text.slice(start.index + 1);
  const end = /^\S/m.exec(rest.slice(rest.indexOf('\n') + 1))!.index + rest.indexOf('\n') + 1;
  return text.slice(0, start.index) + rest.slice(end);
}

/** Everything that people wrote, by path: of a mention all but its signals. A note that was filed keeps its name. */
function people(): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (path.startsWith('.') || PROGRAMS.test(path) || !statSync(join(content, path)).isFile()) continue;
    const bytes = readFileSync(join(content, path)).toString('latin1');
    const name = path.replace(/^inbox\/filed\/[^/]+\//, 'inbox/');
    found.set(name, MENTION.test(path) ? without(bytes, 'signals') : bytes);
  }
  return found;
}

/** All that was there is there, byte for byte; what is new is a mention that was filed. */
function expectKept(before: ReadonlyMap<string, string>): void {
  const after = people();
  for (const [path, text] of before) expect([path, after.get(path)]).toEqual([path, text]);
  for (const path of after.keys()) if (!before.has(path)) expect(path).toMatch(MENTION);
}

/** One mention differs, in its triage alone. */
function expectOneTriage(before: ReadonlyMap<string, string>, file: string): void {
  const after = people();
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [path, text] of after) {
    if (path === file) expect(without(text, 'triage')).toBe(without(before.get(path)!, 'triage'));
    else expect([path, text]).toEqual([path, before.get(path)]);
  }
}

/** How somebody left a file that they opened in an editor. */
const hand = fc.record({
  which: fc.nat(),
  ends: fc.constantFrom('\n', '\r\n'),
  comment: fc.constantFrom('', '   # visto por Berta', ' #'),
  triage: fc.constantFrom(
    undefined,
    'triage: { status: open, owner: "Berta" } # mía',
    "triage:   # nuestro\n    owner: 'Berta'   # hasta el lunes\n\n    # una línea\n    note: >-\n      dos\n      líneas\n    status: open",
    'triage:\n  status: answered\n  answered: 2026-11-12',
  ),
  body: fc.constantFrom('', '\n\nNota al pie: llamar. \t', '\n---\nsignals:\n  language: xx\n'),
  end: fc.boolean(),
});
type Hand = typeof hand extends fc.Arbitrary<infer T> ? T : never;

const mentions = (): string[] => readNames(content).flatMap(({ file, own }) => (own ? [] : [file]));

function edit({ which, ends, comment, triage, body, end }: Hand): void {
  const files = mentions();
  const path = join(content, files[which % files.length]!);
  let text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  text = text.replace(/^(source: .*?)( #.*| {3}#.*)?$/m, `$1${comment}`);
  if (triage !== undefined) text = without(text, 'triage').replace(/\n---\n/, `\n${triage}\n---\n`);
  text = text.trimEnd() + body + (end ? '\n' : '');
  writeFileSync(path, text.replaceAll('\n', ends));
}

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('collect' as const), days: fc.integer({ min: 0, max: 6 }) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('annotate' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('learn' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('topic' as const),
      query: fc.constantFrom('migalinda', 'migalinda OR pan', 'hogaza', 'nada'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), hand }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('desk' as const, 'form' as const, 'terminal' as const),
      which: fc.nat(),
      what: fc.constantFrom('answered', 'no-answer-needed', 'not-about-us'),
    }),
  },
);
type Step = (typeof step extends fc.Arbitrary<infer T> ? T : never) | { do: 'build' };

describe('every byte that a person wrote stays', () => {
  let now: number;
  let heard: number;
  let rewritten = 0;
  const silent = (): void => {};
  beforeEach(() => {
    content = join(folder, 'content');
  });
  afterEach(() => rmSync(content, { recursive: true, force: true }));

  function begin(): void {
    rmSync(content, { recursive: true, force: true });
    cpSync(join(folder, 'template'), content, { recursive: true });
    now = START;
    heard = 0;
    const git = (...args: string[]): void =>
      void execFileSync('git', args, { cwd: content, stdio: 'ignore' });
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=Ana', '-c', 'user.email=ana@localhost', 'commit', '--quiet', '-m', 'Begin');
  }

  /** What the places say from now on: more than before, and some of it in other words than yesterday. */
  function publish(): void {
    heard += 3;
    for (const place of ['foro', 'resenas'])
      server.answers.set(
        `/${place}`,
        atom(
          Array.from({ length: heard }, (_, n) => ({
            title: `Migalinda ${n}${n % 2 ? ` (${heard})` : ''}`,
            text: `La hogaza de Migalinda, vez ${n}: ${n % 3 ? 'muy rica' : 'llegó fría y nadie contesta'}.`,
            link: `https://${place}.example/t/${n}`,
            date: new Date(now - (heard - n) * 3_600_000).toISOString(),
            author: `Persona ${n}`,
          })),
        ),
      );
  }

  const command = (name: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'scripts', `${name}.ts`),
        ...args,
        '--content',
        content,
        '--now',
        new Date(now).toISOString(),
      ],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
  };

  async function take(one: Step): Promise<void> {
    const before = people();
    switch (one.do) {
      case 'collect':
        now += one.days * DAY + 60_000;
        publish();
        expect(
          await collect({
            content,
            now: new Date(now),
            dryRun: false,
            yes: true,
            env: {},
            print: silent,
            say: silent,
          }),
        ).toBe(0);
        return expectKept(before);
      case 'annotate': {
        const { problems, changed } = annotateArchive(content, loadAnnotator(content), false);
        expect(problems).toEqual([]);
        rewritten += changed;
        return expectKept(before);
      }
      case 'learn':
        command('learn');
        return expectKept(before);
      case 'build': {
        const dist = join(root, '.astro', 'tests', `owners-${process.pid}`);
        build(content, dist, new Date(now).toISOString(), true);
        rmSync(dist, { recursive: true, force: true });
        return expectKept(before);
      }
      case 'topic':
        return writeFileSync(
          join(content, 'topics/migalinda.md'),
          `---\ntitle: Migalinda\nkind: brand # la nuestra\nquery: ${one.query}\n---\n`,
        );
      case 'edit':
        return edit(one.hand);
      default: {
        const files = mentions();
        const file = files[one.which % files.length]!;
        const id = file.slice(-15, -3);
        await noteBy(one.do, id, one.what);
        expectOneTriage(before, file);
        expect(readFileSync(join(content, file), 'utf8')).toContain(
          one.what === 'answered' ? 'answered' : one.what,
        );
      }
    }
  }

  async function noteBy(way: 'desk' | 'form' | 'terminal', id: string, what: string): Promise<void> {
    if (way === 'terminal') {
      return command('triage', 'set', id, what === 'answered' ? 'status=answered' : `reason=${what}`);
    }
    if (way === 'form') {
      const body = forms[what as keyof typeof forms]
        .map((field) => `### ${field.label}\n\n${field.id === 'mention' ? id : '_No response_'}`)
        .join('\n\n');
      const issue = { body, created_at: new Date(now).toISOString(), author_association: 'OWNER' };
      const shared = { content, language: 'es', timezone: 'Europe/Madrid', push: false, env: {} } as const;
      const event = JSON.stringify({ action: 'opened', issue });
      return expect(noteForm({ ...shared, event, print: silent, say: silent, pause: silent })).toBe(0);
    }
    const desk = await startDesk({
      content,
      outDir: join(folder, 'no-site'),
      settings: readSettings(content, [])!,
      port: 0,
      now: () => new Date(now),
      say: silent,
    });
    const entered = await fetch(desk.address);
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
    const sent = await fetch(`${desk.origin}/desk/tap`, {
      method: 'POST',
      body: new URLSearchParams({ id, what }),
      headers: { cookie, origin: desk.origin },
      redirect: 'manual',
    });
    expect(sent.status).toBe(303);
    await desk.close();
  }

  async function all(steps: readonly Step[]): Promise<void> {
    begin();
    for (const one of steps) await take(one);
    // At the end too the program itself can read all of it.
    await take({ do: 'annotate' });
  }

  test('whatever is collected, annotated, learnt and noted, in whatever order', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), all), { numRuns: 12 });
    // Otherwise nothing was tried.
    expect(rewritten).toBeGreaterThan(100);
  }, 400_000);

  test('with builds in between', async () => {
    const some = fc.array(step, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(some, some, (first, then) =>
        all([...first, { do: 'build' }, ...then, { do: 'build' }]),
      ),
      { numRuns: 2 },
    );
  }, 400_000);

  test('what would be noticed: a program that tidies, and one that takes up a note', async () => {
    begin();
    const before = people();
    const file = mentions()[0]!;
    const text = readFileSync(join(content, file), 'utf8');
    writeFileSync(join(content, file), text.replace(/\n$/, '\n\n'));
    expect(() => expectKept(before)).toThrow();
    writeFileSync(join(content, file), text.replace(/signals:[^]*?(?=\n\S)/, 'signals: {}'));
    expectKept(before);
    writeFileSync(join(content, file), text);
    rmSync(join(content, 'inbox/nota.md'));
    expect(() => expectKept(before)).toThrow();
  });
});
