import { execFile } from 'node:child_process';
import {
  cpSync,
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
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { dictionary, languages } from '../../src/i18n/index.ts';
import { presenceAnswers } from '../../src/insight/presence.ts';
import { ConfigurationError } from '../command.ts';
import { readSetup } from '../doctor/configuration.ts';
import { answersOf, asAddress, chosen, complete, wants } from './answers.ts';
import type { Answers } from './answers.ts';
import { UNSAID, compose } from './compose.ts';
import { begin } from './init.ts';
import { readManifest } from './manifest.ts';
import { places } from './places.ts';
import { AWAY } from './sample.ts';

const project = join(import.meta.dirname, '../..');
const sampleFiles = Object.keys(readManifest()).filter((path) => existsSync(join(project, 'content', path)));
let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'oido-init-'));
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

function shipSample(): void {
  for (const path of sampleFiles) cpSync(join(project, 'content', path), join(content, path));
  write(
    'weeks/.gitignore',
    '# Weeks of the sample business: made up, never committed. Delete this folder to begin with your own.\n*\n',
  );
  write('weeks/2026-W40/coverage.yaml', 'opina: { 2026-10-01: 3 }\n');
}
function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}
const read = (path: string): string => readFileSync(join(content, path), 'utf8');
const files = (): string[] =>
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(content, path)).isFile() && !path.startsWith('.cache'))
    .toSorted();
const ours = (): string[] => sampleFiles.filter((path) => path.startsWith('inbox/_'));

const start = (given: Partial<Answers>, over: Partial<Parameters<typeof begin>[0]> = {}) => {
  let said = '';
  const done = begin({
    content,
    given,
    yes: true,
    dryRun: false,
    guessed: { timezone: 'Europe/Madrid', language: 'es' },
    input: new PassThrough(),
    output: new PassThrough(),
    say: (text) => (said += `${text}\n`),
    ...over,
  });
  return done.then((answers) => ({ answers, said }));
};

// Real processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

describe('beginning with a real business', () => {
  const given = answersOf({
    name: 'Bar Pepe',
    also: ['lo de Pepe, pepebar'],
    where: ['google,counter', 'press', 'https://foro.example/x'],
    want: ['answer, mend', 'Que venga gente joven, y repita'],
    sells: ['tapas'],
    competitor: ['Bar Manolo'],
    own: ['barpepe.example'],
    contact: 'hola@barpepe.example',
  });

  it.each(languages)(
    'leaves lines in settings.yaml that need only their # taken away (%s)',
    async (language) => {
      await start({ ...given, own: [], language });
      const file = join(content, 'settings.yaml');
      const text = readFileSync(file, 'utf8');
      const unsaid = text.split('\n').filter((line) => /^# \w+: /.test(line));
      expect(unsaid.map((line) => /^# (\w+)/.exec(line)![1])).toEqual(Object.keys(UNSAID));
      writeFileSync(file, text.replace(/^# (?=\w+: )/gm, ''));
      const setup = readSetup(content);
      expect(setup.problems).toEqual([]);
      expect(setup.settings).toMatchObject({
        site: 'https://digest.example.com',
        respond: { within: '1 day' },
        currency: 'GBP',
      });
    },
  );

  it('takes the place of the sample, whole, and can be listened to at once', async () => {
    shipSample();
    const { answers } = await start(given);
    expect(files()).toEqual(
      [
        ...ours(),
        'presence.md',
        'protocol.md',
        'purpose.md',
        'settings.yaml',
        'sources.yaml',
        'topics/bar-manolo.md',
        'topics/bar-pepe.md',
        'topics/buscan-lo-que-vendemos.md',
      ].toSorted(),
    );
    expect(existsSync(join(content, AWAY, '2026-W40/coverage.yaml'))).toBe(true);
    expect(answers?.pages).toEqual(['https://foro.example/x']);
    const setup = readSetup(content);
    expect(setup.problems).toEqual([]);
    expect(setup.settings).toMatchObject({
      name: 'Bar Pepe',
      sample: false,
      own: ['https://barpepe.example'],
    });
    expect(setup.written.map(({ id, kind }) => [id, kind])).toEqual([
      ['google-reviews', 'by-hand'],
      ['counter', 'by-hand'],
      ['google-news', 'google-news'],
      ['bing-news', 'bing-news'],
    ]);
    expect(setup.sources[2]!.requests[0]!.url).toContain(
      encodeURIComponent('"Bar Pepe" OR "lo de Pepe" OR "pepebar"'),
    );
    const says = (text: string): string[] => [
      ...setup.matcher.match({ title: '', text, kind: 'feed' }).keys(),
    ];
    expect(says('Ayer en lo de Pepe comimos bien')).toEqual(['bar-pepe']);
    expect(says('¿Alguien sabe dónde hay buenas tapas?')).toEqual(['buscan-lo-que-vendemos']);
    expect(says('pepe')).toEqual([]);
    const { pages } = readArchive(content);
    expect(pages.purpose).toContain('Que venga gente joven, y repita');
    expect(pages.purpose).toContain('1. **Que nadie se quede sin respuesta.**');
  });

  it('begins in an empty folder too, and does not begin twice', async () => {
    await start(given);
    const before = files().map(read);
    await expect(start({ name: 'Otra' })).rejects.toBeInstanceOf(ConfigurationError);
    expect(files().map(read)).toEqual(before);
  });

  it('rehearses without writing anything', async () => {
    shipSample();
    const before = [files(), files().map(read)];
    const { answers, said } = await start(given, { dryRun: true });
    expect(answers).toBeUndefined();
    expect(said).toContain('settings.yaml');
    expect([files(), files().map(read)]).toEqual(before);
  });

  it('never touches what a person wrote, wherever they wrote it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(sampleFiles),
        fc.subarray(['topics/bar-pepe.md', 'notas.md', 'inbox/hoy.md', 'goals.yaml', 'topics/nuestro.md']),
        async (changed, added) => {
          rmSync(content, { recursive: true, force: true });
          shipSample();
          const persons = new Map<string, string>();
          for (const path of changed) persons.set(path, `${read(path)}# nuestro\n`);
          for (const path of added) persons.set(path, 'de una persona\n');
          for (const [path, text] of persons) write(path, text);
          await start(given);
          for (const [path, text] of persons) expect(read(path), path).toBe(text);
          // And nothing of the sample is left that nobody wrote in.
          const left = files().filter((path) => !persons.has(path) && !path.startsWith('weeks/'));
          const written = [
            'presence.md',
            'protocol.md',
            'purpose.md',
            'settings.yaml',
            'sources.yaml',
            'topics/bar-manolo.md',
            'topics/bar-pepe.md',
            'topics/buscan-lo-que-vendemos.md',
          ];
          expect(left.filter((path) => !written.includes(path) && !path.startsWith('inbox/_'))).toEqual([]);
          // Made-up weeks stay only under settings that still say that they are.
          expect(existsSync(join(content, 'weeks'))).toBe(changed.includes('settings.yaml'));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what is written', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((said) => said.toWellFormed().replaceAll('\0', ''));
  const nasty = fc.constantFrom(
    '---',
    '"',
    "'",
    'a: b',
    '# x',
    'OR',
    'AND (',
    '*',
    'x" OR kind:feed',
    '-1',
    '${OIDO_SOURCE_X}',
    'null',
    '[a]',
    '../..',
    'constructor',
    'a\nb: c',
  );
  const name = fc.oneof(words, nasty).filter((said) => /[\p{L}\p{N}]/u.test(said));

  it('can be read, whatever the names are', () => {
    fc.assert(
      fc.property(
        fc.record({
          language: fc.constantFrom(...languages),
          name,
          also: fc.array(name, { maxLength: 3 }),
          sells: fc.array(name, { maxLength: 3 }),
          competitors: fc.array(name, { maxLength: 3 }),
          towns: fc.array(name, { maxLength: 2 }),
          where: fc.subarray([...places]),
          wants: fc.subarray([...wants]),
          wish: fc.oneof(words, nasty),
        }),
        (given) => {
          fc.pre(given.name.trim() !== '');
          const answers = complete({ ...given, name: given.name.trim() });
          rmSync(content, { recursive: true, force: true });
          for (const [path, text] of compose(answers, dictionary(given.language).commands.setup.init))
            write(path, text);
          const setup = readSetup(content);
          expect(setup.problems).toEqual([]);
          expect(setup.settings?.name).toBe(answers.name);
          expect(setup.topics).toHaveLength(
            1 + answers.competitors.length + (answers.sells.length > 0 ? 1 : 0),
          );
          expect(readArchive(content).problems).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds a business by the name it gave, in every language', () => {
    for (const language of languages) {
      const answers = complete({ language, name: 'Forn l’Espiga', also: ['NOT bad'] });
      for (const [path, text] of compose(answers, dictionary(language).commands.setup.init))
        write(path, text);
      const { matcher } = readSetup(content);
      for (const text of ['Al Forn l’Espiga', 'this is not bad at all'])
        expect(matcher.match({ title: '', text, kind: 'feed' }).size).toBe(1);
    }
  });
});

describe('answers', () => {
  it('takes numbers out of what was typed, and leaves addresses and words whole', () => {
    const options = ['a', 'b', 'c', 'd'];
    expect(chosen(options, '1, 3 y https://foro.example/t/2?p=4')).toEqual({
      options: ['a', 'c'],
      rest: 'y https://foro.example/t/2?p=4',
    });
    expect(chosen(options, '4 4 2')).toEqual({ options: ['d', 'b'], rest: '' });
    expect(chosen(options, '99 y en 2026')).toEqual({ options: [], rest: '99 y en 2026' });
    expect(chosen(options, '')).toEqual({ options: [], rest: '' });
  });

  it('understands an address as people say it', () => {
    expect(['a.example', 'a.example/x', 'https://a.example', '@us', 'nothing'].map(asAddress)).toEqual([
      'https://a.example',
      'https://a.example/x',
      'https://a.example',
      '@us',
      'nothing',
    ]);
  });

  it('says which flag is wrong and what it expected', () => {
    expect(() => answersOf({ language: 'fr' })).toThrow('--language: expected es, en, ca');
    expect(() => answersOf({ where: ['mars'] })).toThrow('--where');
    expect(() => complete({})).toThrow('--name');
  });
});

describe('the command', () => {
  const init = (args: string[], typed: string): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      const command = [join(project, 'scripts/init.ts'), '--content', content, ...args];
      const child = execFile(process.execPath, command, (error, output, said) =>
        resolve({ code: Number(error?.code ?? 0), said: output + said }),
      );
      child.stdin!.end(typed);
    });

  it('asks where customers talk first, then what for, and asks again for what cannot be', async () => {
    shipSample();
    const typed = [
      'es',
      '1 9 http://127.0.0.1:1/pan',
      '1, vender más',
      '',
      'Bar Pepe',
      '',
      'tapas',
      'Getafe',
      '',
      'nada',
      'barpepe.example',
      '',
      'Marte/Olimpo',
      '',
      's',
    ];
    const { code, said } = await init([], `${typed.join('\n')}\n`);
    expect(said.indexOf('¿Dónde hablan de ti tus clientes?')).toBeLessThan(
      said.indexOf('¿Qué quieres sacar de esto?'),
    );
    expect(said.indexOf('¿Qué quieres sacar de esto?')).toBeLessThan(
      said.indexOf('¿Cómo se llama tu negocio?'),
    );
    expect(said).toContain('npm run add -- http://127.0.0.1:1/pan');
    expect(code).toBe(0);
    const setup = readSetup(content);
    expect(setup.problems).toEqual([]);
    expect(setup.settings).toMatchObject({
      name: 'Bar Pepe',
      language: 'es',
      own: ['https://barpepe.example'],
      serves: { places: ['Getafe'] },
    });
    expect(setup.written.map(({ id }) => id)).toEqual(['google-reviews', 'counter']);
    expect(read('purpose.md')).toContain('vender más');
    expect(presenceAnswers(read('presence.md'))).toEqual({});
    expect(read('presence.md').match(/^## .* \{[a-z]+\}$/gm)).toHaveLength(5);
  });

  it('writes nothing when the answer is no, or when the answers end', async () => {
    shipSample();
    const before = files().map(read);
    const flags = [
      '--language',
      'en',
      '--where',
      'google',
      '--want',
      'answer',
      '--name',
      'X',
      '--also',
      '',
      '--sells',
      '',
      '--town',
      '',
      '--competitor',
      '',
      '--own',
      '',
      '--contact',
      '',
      '--timezone',
      'Europe/London',
    ];
    expect(await init(flags, 'n\n')).toMatchObject({
      code: 0,
      said: expect.stringContaining('Nothing was written.') as string,
    });
    expect(await init([], 'es\n1\n')).toMatchObject({ code: 2 });
    expect(await init(['--yes'], '')).toMatchObject({
      code: 2,
      said: expect.stringContaining('--name') as string,
    });
    expect(await init(['--yes', '--name', 'X', '--timezone', 'Nowhere'], '')).toMatchObject({
      code: 2,
      said: expect.stringContaining('settings.yaml: timezone') as string,
    });
    expect(files().map(read)).toEqual(before);
  });
});
