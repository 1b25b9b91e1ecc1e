import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import axeCore from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, withoutChromium } from './chromium.ts';
import { atom, startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';
import { git } from './git.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

/*
 * An agency with 20 businesses: three machines listen, each to its part, and push into one repository; three build; one makes the
 * page of all. One configuration is broken, all sources of another fail, and a third names the secret of a fourth.
 */
const root = join(import.meta.dirname, '../..');
const NOW = '2026-11-24T06:00:00Z';
const COUNT = 20;
const PARTS = 3;
const ids = Array.from({ length: COUNT }, (_, n) => `negocio-${String(n + 1).padStart(2, '0')}`);
const BROKEN = 'negocio-05';
const DEAF = 'negocio-08';
const THIEF = 'negocio-11';
const VICTIM = 'negocio-12';
const SERIOUS = 'negocio-14';
/** A word that only what belongs to one business says. */
const mark = (id: string): string => `zarza${id.slice(-2)}marca`;
const SECRET = 's3cr3t-of-the-victim';

let folder: string;
let server: FeedServer;
let content: string;
let dist: string;
function put(base: string, file: string, text: string): void {
  mkdirSync(dirname(join(base, file)), { recursive: true });
  writeFileSync(join(base, file), text);
}
const env = (more: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const { NODE_ENV: _, VITEST: __, OIDO_CONTENT: ___, OIDO_NOW: ____, ...rest } = process.env;
  return { ...rest, ASTRO_TELEMETRY_DISABLED: '1', OIDO_BUSINESSES: JSON.stringify({ [VICTIM]: { OIDO_SOURCE_TOKEN: SECRET } }), ...more }; // prettier-ignore
};
function agency(
  at: string,
  args: string[],
  more: Record<string, string> = {},
): Promise<{ code: number; said: string }> {
  const command = [join(root, 'scripts/agency.ts'), ...args, '--content', at, '--now', NOW];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env: env(more), maxBuffer: 1 << 26 }, (error, output, said) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said: output + said }),
    );
  });
}
/** Every file below a folder as text, in all the ways a word may hide. */
const filesIn = (at: string): { file: string; text: string }[] =>
  readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(at, file)).isFile() && !/\.(woff2|png|wasm)$/.test(file))
    .map((file) => ({ file, text: `${file}\n${readFileSync(join(at, file), 'utf8')}` }));

function writeBusiness(base: string, id: string): void {
  const name = `Casa ${mark(id)}`;
  put(
    base,
    `${id}/settings.yaml`,
    `format: 1\nname: ${name}\nlanguage: ${id.endsWith('3') ? 'en' : 'es'}\nsite: https://agencia.example/${id}/\nnetwork: { allow: ['${server.host}'] }\n${id === BROKEN ? 'lenguage: es\n' : ''}`,
  );
  put(base, `${id}/topics/nosotros.md`, `---\ntitle: ${name}\nkind: brand\nquery: ${mark(id)}\n---\n`);
  const token = id === THIEF || id === VICTIM ? '?key=${OIDO_SOURCE_TOKEN}' : '';
  put(
    base,
    `${id}/sources.yaml`,
    `- { id: foro, kind: feed, title: El foro, url: 'http://${server.host}/${id}${token}', platform: forum }\n`,
  );
  const entry = (n: number, text: string) => ({
    title: `Sobre ${mark(id)} ${n}`,
    text,
    link: `https://foro.example/${mark(id)}/${n}`,
    date: `2026-11-${17 + n}T10:00:00+01:00`,
    author: `Cliente ${mark(id)}`,
  });
  const answer = atom([
    entry(1, `Me encanta ${mark(id)}, volveremos.`),
    entry(2, `¿A qué hora abre ${mark(id)} el domingo?`),
    ...(id === SERIOUS ? [entry(3, `En ${mark(id)} me dio alergia y acabé en urgencias.`)] : []),
  ]);
  if (id !== DEAF) server.answers.set(`/${id}`, answer);
  if (id === VICTIM) server.answers.set(`/${id}?key=${SECRET}`, answer);
  // What it would hear if it came by the other's secret.
  if (id === THIEF) server.answers.set(`/${id}?key=${SECRET}`, answer);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oido-many-'));
  server = await startFeedServer();
  const bare = join(folder, 'origin.git');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  const first = join(folder, 'first');
  git(folder, 'clone', '--quiet', bare, first);
  git(first, 'switch', '--quiet', '--create', 'main');
  for (const id of ids) writeBusiness(join(first, 'content'), id);
  put(
    first,
    'content/agency.yaml',
    'name: Agencia del Alfar\nlanguage: es\nsite: https://agencia.example/\n',
  );
  put(first, '.gitignore', '.cache/\n.key\n');
  git(first, 'add', '--all');
  git(first, 'commit', '--quiet', '--message', 'Begin');
  git(first, 'push', '--quiet', 'origin', 'main');

  // Three machines at once, as a matrix of CI starts them.
  const machines = Array.from({ length: PARTS }, (_, n) => join(folder, `machine-${n + 1}`));
  for (const machine of machines) git(folder, 'clone', '--quiet', bare, machine);
  const heard = await Promise.all(
    machines.map((machine, n) =>
      agency(join(machine, 'content'), ['listen', '--archive', '--part', `${n + 1}/${PARTS}`]),
    ),
  );
  said = heard.map((one) => one.said).join('\n');
  codes = heard.map(({ code }) => code);

  const after = join(folder, 'after');
  git(folder, 'clone', '--quiet', bare, after);
  content = join(after, 'content');
  dist = join(folder, 'dist');
  const parts: string[] = [];
  for (let n = 1; n <= PARTS; n += 1) {
    const part = join(folder, `dist-${n}`);
    const built = await agency(content, [
      'build',
      '--part',
      `${n}/${PARTS}`,
      '--outDir',
      part,
      '--at-once',
      '2',
    ]);
    said += built.said;
    codes.push(built.code);
    parts.push(part);
  }
  for (const part of parts) cpSync(part, dist, { recursive: true });
  const page = await agency(content, ['page', '--outDir', dist]);
  said += page.said;
  codes.push(page.code);
}, 1_800_000);
let said = '';
let codes: number[] = [];
afterAll(async () => {
  await server.close();
  if (!process.env['OIDO_KEEP']) rmSync(folder, { recursive: true, force: true });
});

const working = ids.filter((id) => id !== BROKEN);

test('one that fails costs nothing else: all others are filed, pushed and built', () => {
  expect(codes).toEqual(Array.from({ length: 2 * PARTS + 1 }, () => 0));
  expect(said).toContain(`${BROKEN}: collect no ha funcionado (2)`);
  expect(said).toContain('did you mean `language`?');
  expect(said).toContain(`${DEAF}: collect no ha funcionado (1)`);
  // All of a machine lie in one repository, and only one of them commits at a time.
  expect(said).not.toMatch(/archive no ha funcionado|cannot lock|index\.lock/);
  for (const id of working.filter((one) => one !== DEAF && one !== THIEF)) {
    const weeks = filesIn(join(content, id, 'weeks'));
    expect(weeks.filter(({ file }) => file.endsWith('.md')).length, id).toBe(id === SERIOUS ? 3 : 2);
  }
  expect(readdirSync(dist).filter((name) => name.startsWith('negocio'))).toEqual(working);
  // What it could not hear is kept too, so that its page says so.
  expect(filesIn(join(content, DEAF, 'weeks')).map(({ file }) => file).some((file) => file.endsWith('coverage.yaml'))).toBe(true); // prettier-ignore
});

test('nothing of one is in another: not in its files, not in its pages, and no secret in the place of another', () => {
  for (const id of working) {
    const others = ids.filter((other) => other !== id).map(mark);
    for (const place of [join(content, id), join(dist, id)])
      for (const { file, text } of filesIn(place))
        expect(others.filter((other) => text.includes(other)), `${id} ${file}`).toEqual([]); // prettier-ignore
    expect(readFileSync(join(dist, id, 'index.html'), 'utf8')).toContain(mark(id));
  }
  expect(server.asked).toContain(`/${VICTIM}?key=${SECRET}`);
  expect(server.asked).not.toContain(`/${THIEF}?key=${SECRET}`);
  expect(said).not.toContain(SECRET);
  for (const { file, text } of [...filesIn(content), ...filesIn(dist)])
    expect(text.includes(SECRET), file).toBe(false);
});

describe('the page of all', () => {
  const page = (): string => readFileSync(join(dist, 'agency/index.html'), 'utf8');

  test('lists each with its state and what could be heard, those that need somebody first, and no person', () => {
    const items = page().split('<li class="business ').slice(1);
    expect(items).toHaveLength(COUNT);
    const of = (id: string): string => items.find((item) => item.includes(id === BROKEN ? `<bdi>${id}` : mark(id)))!; // prettier-ignore
    expect(items[0]).toContain('Su configuración no se entiende');
    expect(items[0]).not.toContain('<a ');
    expect(items[1]).toContain(mark(SERIOUS));
    expect(of(SERIOUS)).toContain('Atención');
    for (const id of working) expect(of(id)).toContain(`href="../${id}/"`);
    expect(of(DEAF)).toContain('0 de 1 sitios automáticos');
    expect(of('negocio-01')).toContain('Se empezó a escuchar después');
    expect(of('negocio-01')).toContain('24 de noviembre de 2026');
    expect(page()).not.toContain('Cliente');
    expect(page()).not.toContain('Me encanta');
    expect(page()).not.toMatch(/<script|style=/);
  });

  test('says what lies beside them that belongs to none, and would be published with them', async () => {
    const out = join(folder, 'left-over');
    mkdirSync(join(out, 'negocio-99'), { recursive: true });
    mkdirSync(join(out, 'negocio-01'));
    const { code, said: told } = await agency(content, ['page', '--outDir', out]);
    expect(code).toBe(0);
    expect(told).toContain('lo que no es de ninguno: negocio-99.');
    expect(said).not.toContain('lo que no es de ninguno');
  });

  test('stands beside them with what a host needs', () => {
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('url=./agency/');
    const headers = readFileSync(join(dist, '_headers'), 'utf8');
    // One rule for all: a host takes a hundred.
    expect(headers.match(/^\//gm)).toHaveLength(1);
    expect(headers).toContain('Content-Security-Policy');
    // Of its own it asks for what a digest asks for, but for what a page may load.
    const asked = (id: string): string[] =>
      readFileSync(join(dist, id, '_headers'), 'utf8')
        .split('\n/')[0]!
        .split('\n')
        .filter((line) => line !== '' && !line.includes('Content-Security-Policy'));
    expect(asked('agency')).toEqual(asked('negocio-01'));
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain('Disallow: /');
  });
});

describe.skipIf(withoutChromium)('in a browser', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serve(dist);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test.each(['light', 'dark'] as const)(
    'the page can be read by all, %s, and leads to each',
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      const faults: string[] = [];
      // What the pages ask for; the browser itself now and then tries /favicon.ico, and tells the console.
      page.on('response', (response) => response.status() >= 400 && faults.push(response.url()));
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          faults.push(message.text());
      });
      await page.goto(served.address);
      await page.waitForURL(/\/agency\/$/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const axe = await page.context().newPage();
      await axe.goto(`${served.address}agency/`);
      await axe.evaluate(axeCore.source);
      const { violations } = await axe.evaluate(() => (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run()); // prettier-ignore
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.getByRole('link', { name: `Casa ${mark(SERIOUS)}` }).click();
      await page.waitForURL(new RegExp(`/${SERIOUS}/$`));
      expect(await page.title()).toContain(mark(SERIOUS));
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});

describe('what is only for some', () => {
  const PASSWORD = 'una frase bien larga';
  test('pages with a password open for the readers of that business alone; the list has readers of its own', async () => {
    const at = join(folder, 'private');
    for (const id of ['negocio-01', 'negocio-02'])
      cpSync(join(content, id), join(at, id), { recursive: true });
    cpSync(join(content, 'agency.yaml'), join(at, 'agency.yaml'));
    const out = join(folder, 'private-dist');
    const summary = join(folder, 'summary.md');
    const secrets = JSON.stringify({ 'negocio-01': { OIDO_PASSWORD: PASSWORD } });
    const built = await agency(at, ['build', '--private', '--outDir', out], { OIDO_BUSINESSES: secrets, OIDO_PASSWORD: 'the password of the agency', GITHUB_STEP_SUMMARY: summary, OIDO_VISIBILITY: 'private' }); // prettier-ignore
    expect(readFileSync(summary, 'utf8')).toContain('Con fallos: un negocio.\n\n- negocio-02\n');
    // Where everybody may read it, counts alone.
    const open = join(folder, 'open.md');
    await agency(at, ['build', '--private', '--part', '2/2', '--outDir', out], { OIDO_BUSINESSES: secrets, GITHUB_STEP_SUMMARY: open }); // prettier-ignore
    expect(readFileSync(open, 'utf8')).toMatch(/Con fallos: un negocio\.\n\n$/);
    // The second has no readers: the agency's own are not let in in their stead.
    expect(built.said).toContain('negocio-02: build no ha funcionado (2)');
    expect(built.code).toBe(0);
    const page = await agency(at, ['page', '--private', '--outDir', out], { OIDO_PASSWORD: 'the password of the agency' }); // prettier-ignore
    expect(page).toMatchObject({ code: 0 });
    expect(readdirSync(out).toSorted()).toEqual(['.nojekyll', '404.html', '_headers', 'agency', 'index.html', 'negocio-01', 'robots.txt']); // prettier-ignore
    for (const { file, text } of filesIn(out)) expect(text, file).not.toMatch(/zarza|Agencia del Alfar/);
    const refused = await agency(at, ['page', '--private', '--outDir', out]);
    expect(refused.code).toBe(2);
    // A digest that lies open beside a list that does not is a mistake.
    cpSync(join(dist, 'negocio-02'), join(out, 'negocio-02'), { recursive: true });
    const beside = await agency(at, ['page', '--private', '--outDir', out], { OIDO_PASSWORD: 'the password of the agency' }); // prettier-ignore
    expect(beside.code).toBe(2);
    expect(beside.said).toContain('negocio-02/index.html: not encrypted');
    const other = join(at, 'negocio-01/settings.yaml');
    writeFileSync(other, readFileSync(other, 'utf8').replace(/^site:.*$/m, 'site: https://agencia.example/'));
    expect((await agency(at, ['build', '--private', '--outDir', out], { OIDO_BUSINESSES: secrets })).said).toContain('ends with /negocio-01/'); // prettier-ignore
  }, 600_000);

  test('what is typed wrongly is told, and no secret with it', async () => {
    for (const args of [[], ['everything'], ['build', '--part', '4/3'], ['build', '--at-once', '0']])
      expect((await agency(content, args)).code, args.join(' ')).toBe(2);
    const wrong = await agency(content, ['page', '--outDir', join(folder, 'x')], { OIDO_BUSINESSES: `{ a: { PASSWORD: "${SECRET}" } }` }); // prettier-ignore
    expect(wrong.code).toBe(2);
    expect(wrong.said).toContain('OIDO_BUSINESSES');
    expect(wrong.said).not.toContain(SECRET);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect((await agency(empty, ['build'])).said).toContain('no hay ningún negocio');
    expect(existsSync(join(empty, 'dist'))).toBe(false);
  });
});
