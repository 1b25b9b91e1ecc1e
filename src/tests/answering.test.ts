import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type Axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collect } from '../../scripts/collect/collect.ts';
import { startDesk } from '../../scripts/desk/server.ts';
import type { Running } from '../../scripts/desk/server.ts';
import { forms } from '../../scripts/form/forms.ts';
import { mail } from '../../scripts/mail/mail.ts';
import type { Figures } from '../archive/figures.ts';
import { readArchive } from '../archive/read.ts';
import type { FormName } from '../archive/form-address.ts';
import { readSettings } from '../archive/read-configuration.ts';
import { build } from './build-site.ts';
import { launch, withoutChromium } from './chromium.ts';
import { atom, startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';

/*
 * A week of a business that answers: six messages arrive; two are answered, one is not about us, one is corrected, one
 * becomes a sale, one is left. Through the desk, on a phone, and through the form; then everything that is made of the
 * archive must say the same.
 */
const root = join(import.meta.dirname, '../..');
const NOW = '2026-11-20T09:00:00Z';
const said = {
  cold: 'El pan de Migalinda llegó frío y tarde. Nadie contesta al teléfono. Muy mal servicio, no vuelvo.',
  sunday: '¿Abre Migalinda el domingo por la mañana? ¿A qué hora se puede recoger el pan?',
  opera: 'Anoche cantó Migalinda Ruiz en el teatro, ¿alguien sabe cuándo repite?',
  praise: 'Migalinda: la hogaza es una bomba, de morirse. Fatal para la dieta, eso sí.',
  cake: 'Quiero encargar una tarta en Migalinda para doce personas, ¿cuánto costaría?',
  rude: 'Pésima atención en Migalinda: me gritaron por pagar con tarjeta. Una vergüenza, pongo una queja.',
};
type Which = keyof typeof said;

let folder: string;
let content: string;
let outDir: string;
let server: FeedServer;
let desk: Running;
let browser: Browser;
let page: Page;
const ids = {} as Record<Which, string>;
const files = {} as Record<Which, string>;

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: content, encoding: 'utf8' }).trimEnd();
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
};
const listen = (now: string): Promise<number> =>
  collect({
    content,
    now: new Date(now),
    dryRun: false,
    yes: false,
    env: {},
    print: () => {},
    say: () => {},
  });

/** Sends a form as the host's workflow does. */
function sendForm(name: FormName, values: Record<string, string>): string {
  const body = forms[name]
    .map(({ id, label }) => `### ${label}\n\n${values[id] ?? '_No response_'}`)
    .join('\n\n');
  const event = join(folder, 'event.json');
  const issue = { body, created_at: NOW, author_association: 'OWNER' };
  writeFileSync(event, JSON.stringify({ action: 'opened', issue }));
  const args = ['scripts/form.ts', '--event', event, '--no-push', '--content', content];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

describe.skipIf(withoutChromium)('a week of a business that answers', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oido-answering-'));
    content = join(folder, 'content');
    outDir = join(folder, 'dist');
    server = await startFeedServer();
    write(
      'settings.yaml',
      `name: Panadería Migalinda\nlanguage: es\nsite: https://digest.example\nnetwork: { allow: ['${server.host}'] }\n`,
    );
    write('topics/migalinda.md', '---\ntitle: Migalinda\nkind: brand\nquery: migalinda\n---\n');
    write('topics/hogaza.md', '---\ntitle: Hogaza\nkind: product\nquery: hogaza\n---\n');
    write(
      'sources.yaml',
      `- { id: foro, kind: feed, url: 'http://${server.host}/foro', platform: forum, title: Foro }\n`,
    );
    server.answers.set(
      '/foro',
      atom(
        (Object.keys(said) as Which[]).map((which, n) => ({
          title: which,
          text: said[which],
          link: `https://foro.example/t/${n}`,
          date: `2026-11-1${7 + (n % 3)}T1${n}:00:00+01:00`,
          author: `Persona ${n}`,
        })),
      ),
    );
    expect(await listen('2026-11-20T06:00:00Z')).toBe(0);
    for (const mention of readArchive(content).weeks.at(-1)!.mentions) {
      ids[mention.title as Which] = mention.id;
      files[mention.title as Which] = mention.file;
    }
    expect(Object.keys(ids)).toHaveLength(6);
    git('init', '--quiet');
    git('config', 'user.name', 'Ana');
    git('config', 'user.email', 'ana@localhost');
    write('.gitignore', '.cache/\n');
    git('add', '.');
    git('commit', '--quiet', '-m', 'What was heard');
    build(content, outDir, NOW);
    desk = await startDesk({
      content,
      outDir,
      settings: readSettings(content, [])!,
      port: 0,
      now: () => new Date(NOW),
      say: (text) => process.stderr.write(`${text}\n`),
    });
    browser = await launch();
    const phone = {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      javaScriptEnabled: false,
    };
    page = await (await browser.newContext(phone)).newPage();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
    await server?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const open = async (which: Which): Promise<void> => {
    await page.goto(`${desk.origin}/desk/mentions/${ids[which]}`);
  };

  test('the desk, on a phone without scripts', async () => {
    await page.goto(desk.address);
    await page.waitForURL('**/desk/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const small = await page
      .locator('button, .taps a')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 40 && one.checkVisibility())
          .map((one) => one.textContent),
      );
    expect(small).toEqual([]);

    // Answered: one tap, from the list.
    await page.locator(`#w-${ids.cold} button[value=today]`).tap();
    await page.waitForURL(`**/desk/?done=answered&id=${ids.cold}`);
    expect(await page.getByRole('status').textContent()).toContain('está contestado');
    expect(await page.locator(`#w-${ids.cold}`).count()).toBe(0);

    // Not about us: found by its words.
    await page.getByRole('searchbox').fill('Migalinda Ruiz');
    await page.getByRole('searchbox').press('Enter');
    await page.locator(`a[href="/desk/mentions/${ids.opera}"]`).tap();
    await page.getByLabel('Motivo').selectOption('not-about-us');
    await page.getByRole('button', { name: 'Guardar' }).tap();
    await page.waitForURL('**done=saved**');
    // What would have kept it out is proposed, and nothing is changed by it.
    expect(await page.getByRole('status').textContent()).toMatch(/«Migalinda».*NOT \p{L}+/u);

    // Corrected.
    await open('praise');
    await page.locator('.corrections summary').tap();
    await page.getByLabel('Tono del mensaje').selectOption('positive');
    await page.getByLabel('Qué es', { exact: true }).selectOption('praise');
    await page.getByLabel('Elegir los temas a mano').check();
    await page.getByLabel('Hogaza', { exact: true }).check();
    await page.getByLabel('Migalinda', { exact: true }).uncheck();
    await page.getByRole('button', { name: 'Guardar' }).tap();
    await page.waitForURL('**done=saved**');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }, 60_000);

  test('the desk, by keyboard', async () => {
    const keyboard = await (await browser.newContext({ viewport: { width: 900, height: 900 } })).newPage();
    await keyboard.goto(desk.address);
    await keyboard.waitForURL('**/desk/');
    await keyboard.keyboard.press('Tab');
    expect(await keyboard.evaluate(() => document.activeElement!.className)).toBe('skip');
    await keyboard.goto(`${desk.origin}/desk/mentions/${ids.cake}`);
    const focused = (): Promise<string> =>
      keyboard.evaluate(
        () => document.activeElement?.getAttribute('name') ?? document.activeElement?.className ?? '',
      );
    const reach = async (name: string): Promise<void> => {
      for (let n = 0; n < 40 && (await focused()) !== name; n += 1) await keyboard.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    // A wish to buy became a sale.
    await reach('status');
    await keyboard.keyboard.press('ArrowDown');
    await keyboard.keyboard.press('ArrowDown');
    await reach('outcome');
    await keyboard.keyboard.type('Tarta para doce');
    await reach('won');
    await keyboard.keyboard.type('45');
    await keyboard.keyboard.press('Enter');
    await keyboard.waitForURL('**done=saved**');
    await keyboard.context().close();
  }, 60_000);

  test('the desk, for everybody', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
    const checked = await context.newPage();
    await checked.goto(desk.address);
    await checked.waitForURL('**/desk/');
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const path of ['', `mentions/${ids.praise}`, 'heard', 'save', 'find?q=pan', 'mentions/zzz']) {
      await checked.goto(`${desk.origin}/desk/${path}`);
      await checked.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await checked.evaluate(axe);
      const faults = await checked.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof Axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(faults, path).toEqual([]);
    }
    await context.close();
  }, 60_000);

  test('the form, and what cannot be noted', () => {
    const values = { mention: ids.sunday, when: 'ayer', reply: 'https://foro.example/t/1#r', minutes: '3' };
    expect(sendForm('answered', values)).toBe(
      'Apuntado: está contestado. La página lo dirá la próxima vez que se haga.\n',
    );
    expect(git('log', '--format=%s', '-1')).toBe(`Note answered: ${ids.sunday}`);
    expect(git('show', '--format=', '--name-only')).toBe(files.sunday);
  });

  test('git shows what was noted, and not a byte more', async () => {
    await page.goto(`${desk.origin}/desk/save`);
    const noted = [files.cold, files.opera, files.praise, files.cake].toSorted();
    expect(git('diff', '--name-only').split('\n').toSorted()).toEqual(noted);
    const lines = git('diff', '-U0', 'HEAD~1').split('\n');
    const changed = lines.filter((line) => /^[+-](?![+-])/.test(line));
    expect(changed.filter((line) => line[0] === '-')).toEqual(Array(4).fill('-  status: open'));
    expect(changed.filter((line) => line[0] === '+').toSorted()).toEqual(
      [
        '+  status: answered',
        '+  answered: "2026-11-20"',
        '+  status: answered',
        '+  answered: "2026-11-19"',
        '+  reply: https://foro.example/t/1#r',
        '+  minutes: 3',
        '+  status: dismissed',
        '+  reason: not-about-us',
        '+  sentiment: positive',
        '+  intent: praise',
        '+  topics: ["hogaza"]',
        '+  status: resolved',
        '+  outcome: Tarta para doce',
        '+  won: 45',
      ].toSorted(),
    );
    await page.getByRole('button', { name: 'Guardar 4 archivos' }).tap();
    await page.waitForURL('**done=committed');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('show', '--format=', '--name-only').split('\n').toSorted()).toEqual(noted);
  });

  const at = (path: string): string => readFileSync(join(outDir, path), 'utf8');
  /** What a page says, without its marks. */
  const textOf = (path: string): string =>
    at(path)
      .replace(/<head>[^]*?<\/head>/, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');

  test('pages, JSON and CSV agree', () => {
    build(content, outDir, NOW);
    const digest = JSON.parse(at('weeks/2026-W47/digest.json')) as {
      counts: { mentions: number };
      waiting: string[];
      maybeWaiting: string[];
      mentions: {
        id: string;
        status: string;
        ours: boolean;
        intent: string;
        sentiment: string;
        topics: object;
      }[];
    };
    const status: Record<Which, string> = {
      cold: 'answered',
      sunday: 'answered',
      opera: 'dismissed',
      praise: 'open',
      cake: 'resolved',
      rude: 'open',
    };
    expect(Object.fromEntries(digest.mentions.map((one) => [one.id, one.status]))).toEqual(
      Object.fromEntries(Object.entries(status).map(([which, value]) => [ids[which as Which], value])),
    );
    expect(digest.counts.mentions).toBe(5);
    expect([...digest.waiting, ...digest.maybeWaiting]).toEqual([ids.rude]);
    expect(digest.mentions.find(({ id }) => id === ids.praise)).toMatchObject({
      intent: 'praise',
      sentiment: 'positive',
      from: 'team',
      topics: { hogaza: ['hogaza'] },
    });
    expect(digest.mentions.filter(({ ours }) => !ours).map(({ id }) => id)).toEqual([ids.opera]);

    const rows = parse(at('weeks/2026-W47/mentions.csv'), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    expect(rows.map((row) => [row['id'], row['status'], row['intent'], row['sentiment']]).toSorted()).toEqual(
      digest.mentions.map((one) => [one.id, one.status, one.intent, one.sentiment]).toSorted(),
    );

    const waiting = at('waiting/index.html');
    expect([...waiting.matchAll(/id="w-([a-z2-7]{12})"/g)].map(([, id]) => id)).toEqual([ids.rude]);
    const week = at('weeks/2026-W47/index.html');
    for (const [which, label] of [
      ['cold', 'Contestado'],
      ['sunday', 'Contestado'],
      ['cake', 'Resuelto'],
      ['opera', 'No habla de nosotros'],
    ] as const) {
      const start = week.indexOf(`<h3 id="${ids[which]}"`);
      expect(start).toBeGreaterThan(0);
      expect(week.slice(start, week.indexOf('</li>', start))).toContain(label);
    }

    expect(textOf('weeks/2026-W47/index.html')).toMatch(
      /Todas las menciones 5 .* No habla de nosotros Lo ha dicho el equipo/,
    );

    // What it brought: as it was noted, and no more.
    const changed = textOf('changed/index.html');
    expect(changed).toContain('Se ha contestado a tres personas.');
    expect(changed).toContain('Tres minutos apuntados en una respuesta.');
    expect(changed).toMatch(/Ventas: 45\s€, de un mensaje\./);
    // What is asked for, by its words; a correction counts where it leads, and what is not about us nowhere.
    const needs = textOf('needs/index.html');
    for (const which of ['sunday', 'cake'] as const) expect(needs).toContain(said[which].slice(0, 40));
    expect(textOf('topics/hogaza/index.html')).toContain('la hogaza es una bomba');
    expect(textOf('topics/migalinda/index.html')).not.toContain('la hogaza es una bomba');
    const pages = [
      'changed',
      'needs',
      'voices',
      'waiting',
      'presence',
      'board',
      'topics/hogaza',
      'topics/migalinda',
    ];
    for (const name of pages)
      expect(textOf(`${name}/index.html`), name).not.toContain('cantó Migalinda Ruiz');
    expect(at('feed.xml')).not.toContain('cantó Migalinda Ruiz');
  }, 60_000);

  test('the site that the desk shows leads to the desk', async () => {
    await page.goto(`${desk.origin}/waiting/`);
    await page.locator(`#w-${ids.rude} .to-desk`).tap();
    await page.waitForURL(`**/desk/mentions/${ids.rude}`);
    await page.goto(`${desk.origin}/weeks/2026-W47/`);
    await page.locator('#all').tap();
    await page.locator(`a.to-desk[href="/desk/mentions/${ids.sunday}"]`).first().tap();
    await page.waitForURL(`**/desk/mentions/${ids.sunday}`);
    expect(await page.getByLabel('Minutos que llevó').inputValue()).toBe('3');
    await page.goto(`${desk.origin}/`);
    await page.locator('.top .to-desk').tap();
    await page.waitForURL('**/desk/');
  }, 60_000);

  test('listening again changes nothing that people noted', async () => {
    const before = notes();
    expect(await listen('2026-11-20T12:00:00Z')).toBe(0);
    expect(await listen('2026-11-23T06:00:00Z')).toBe(0);
    expect(notes()).toEqual(before);
  });

  test('once the week has closed, its figures, the conversation and the mail say the same', async () => {
    const figures = parseYaml(readFileSync(join(content, 'weeks/2026-W47/figures.yaml'), 'utf8')) as Figures;
    expect(figures).toMatchObject({
      ours: {
        mentions: 5,
        sentiment: { positive: 1, negative: 2 },
        intent: { complaint: 2, question: 1, purchase: 1, praise: 1 },
      },
      filed: 6,
      waiting: 1,
      answered: 3,
      topics: { migalinda: { mentions: 4 }, hogaza: { mentions: 1 } },
    });
    build(content, outDir, '2026-11-23T09:00:00Z');
    const week = textOf('index.html');
    expect(week).toContain('se ha hablado de Panadería Migalinda cinco veces');
    expect(week).toContain('De cuatro mensajes que esperaban respuesta, tres la tienen, que sepamos.');
    const row = /<tr[^>]*>(?:(?!<\/tr>)[^])*weeks\/2026-W47\/(?:(?!<\/tr>)[^])*<\/tr>/.exec(
      at('voices/index.html'),
    )![0];
    expect(row).toContain('3 / 4');
    const digest = JSON.parse(at('weeks/2026-W47/digest.json')) as {
      counts: { mentions: number };
      waiting: string[];
    };
    expect(digest.counts.mentions).toBe(figures.ours.mentions);
    expect(digest.waiting).toEqual([ids.rude]);
    const printed: string[] = [];
    const shared = { content, now: new Date('2026-11-23T09:00:00Z'), again: false, dryRun: true, env: {} };
    const sending = { pauses: [], pause: async () => {} };
    await mail({ ...shared, print: (text) => printed.push(text), say: () => {}, sending });
    expect(printed[0]).toContain('cinco veces');
    expect(printed[0]).toContain('me gritaron por pagar con tarjeta');
    expect(printed[0]).not.toContain('llegó frío y tarde');
  }, 60_000);

  const notes = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(content, 'weeks/2026-W47'))
        .map((name) => join(content, 'weeks/2026-W47', name))
        .filter((path) => path.endsWith('.md') && statSync(path).isFile())
        .map((path) => [path, readFileSync(path, 'utf8')]),
    );
});
