import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePrivate } from '../../scripts/build/private/build-private.ts';
import type { Reader } from '../../scripts/build/private/readers.ts';
import { readArchive } from '../archive/read.ts';
import { settingsSchema } from '../archive/settings.ts';
import { launch, withoutChromium } from './chromium.ts';
import { writeContent } from './content-fixture.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

const root = join(import.meta.dirname, '../..');
const SITE = 'https://resumen.panaderia-migalinda.example/sub/';
let folder: string;
const at = (name: string): string => join(folder, name);
const ana = { name: 'Ana', password: 'corteza crujiente' };
const boss = { name: '', password: 'pan de centeno 1' };

const lock = async (to: string, readers: Reader[]): Promise<void> => {
  rmSync(at(to), { recursive: true, force: true });
  const settings = settingsSchema.parse({ name: 'Panadería Migalinda', language: 'es', site: SITE });
  await makePrivate(at('plain'), at(to), { settings, readers });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oido-private-'));
  writeContent(at('content'), { weeks: ['2026-W45', '2026-W46', '2026-W47'], mentions: 12, site: SITE });
  execFileSync(process.execPath, ['scripts/build.ts', '--content', at('content'), '--outDir', at('plain')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await lock('dist', [ana, boss]);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what lies on the host', () => {
  test('holds no string of the archive, in any file or name of a file', () => {
    const archive = readArchive(at('content'));
    const secrets = new Set<string>([
      'Migalinda',
      'migalinda',
      'weeks',
      '2026-W4',
      'feed.xml',
      SITE,
      ana.name,
      ana.password,
      boss.password,
    ]);
    for (const { id, mentions, broadcasts } of archive.weeks) {
      secrets.add(id);
      for (const one of [...mentions, ...broadcasts])
        for (const text of [one.id, one.title, one.text, one.url, one.source])
          if (text && text.length > 3) secrets.add(text);
      for (const { author } of mentions) if (author?.name) secrets.add(author.name);
    }
    for (const { id, title } of archive.topics) secrets.add(id).add(title);
    expect(secrets.size).toBeGreaterThan(100);
    const names = readdirSync(at('dist'), { recursive: true, encoding: 'utf8' });
    const shell = ['.nojekyll', '404.html', '_headers', 'index.html', 'robots.txt', 'sw.js'];
    expect(names.filter((name) => !/^[0-9a-f]{40}$/.test(name)).toSorted()).toEqual(shell);
    expect(names.length - shell.length).toBe(plainFiles().length + 1);
    const found: string[] = [];
    for (const name of names) {
      const said = `${name}\n${readFileSync(at(`dist/${name}`), 'utf8')}`;
      // Four letters may come up by chance where everything is random.
      const least = /^[0-9a-f]{40}$/.test(name) ? 6 : 4;
      for (const secret of secrets)
        if (secret.length >= least && said.includes(secret)) found.push(`${secret} in ${name}`);
    }
    expect(found).toEqual([]);
  });

  test('is drawn anew by each build', async () => {
    const names = readdirSync(at('dist'));
    await lock('again', [ana, boss]);
    const again = readdirSync(at('again'));
    expect(again.filter((name) => names.includes(name))).toHaveLength(6);
    expect(readFileSync(at('again/sw.js'), 'utf8')).toBe(readFileSync(at('dist/sw.js'), 'utf8'));
  });

  test('does not tell by its times which file is which', () => {
    const names = readdirSync(at('dist')).filter((name) => /^[0-9a-f]{40}$/.test(name));
    const written = names.toSorted().map((name) => statSync(at(`dist/${name}`), { bigint: true }).mtimeNs);
    expect(written).toEqual(written.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  const plainFiles = (): string[] =>
    readdirSync(at('plain'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !['_headers', 'robots.txt'].includes(entry.name))
      .map(({ name }) => name);
});

test.each([
  [{}, 'OIDO_PASSWORD'],
  [{ OIDO_PASSWORD: 'onceletras1' }, 'at least 12 characters'],
  [{ OIDO_READERS: 'Ana:corteza crujiente\nPedro:corta' }, 'OIDO_READERS, line 2'],
  [{ OIDO_READERS: 'corteza crujiente' }, 'name:password'],
])('%o builds nothing, exits 2, and says why without the password', (env, why) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--private', '--content', at('content'), '--outDir', at('never')],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } },
  );
  expect(status).toBe(2);
  expect(stderr).toContain(why);
  expect(stderr).not.toMatch(/onceletras1|corteza|corta$/);
});

describe.skipIf(withoutChromium)('in a browser', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serve(at('dist'), '/sub/');
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const problems: string[] = [];
  const open = async (context: BrowserContext, path: string, from = served): Promise<Page> => {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security|Refused/.test(message.text()))
        problems.push(message.text());
    });
    await page.goto(from.address + path);
    return page;
  };
  const unlock = async (page: Page, reader: Reader): Promise<void> => {
    await page.fill('[name=reader]', reader.name);
    await page.fill('[name=password]', reader.password);
    await page.click('button');
  };
  const unlocked = (page: Page) => page.waitForSelector('nav[aria-label]', { timeout: 20_000 });
  const status = (page: Page) =>
    page
      .waitForFunction(() => document.querySelector('[role=status]')!.textContent)
      .then((text) => text.jsonValue());

  test('the right password opens the page that was asked for, and everything in it works', async () => {
    const context = await browser.newContext();
    const page = await open(context, 'weeks/2026-W46/');
    expect(await page.title()).toBe('Página con contraseña');
    await unlock(page, { name: ' ANA ', password: ana.password });
    await unlocked(page);
    expect(page.url()).toBe(`${served.address}weeks/2026-W46/`);
    expect(await page.title()).toContain('Migalinda');
    expect(await page.evaluate(() => document.fonts.ready.then(({ size }) => size))).toBeGreaterThan(1);

    // Filters.
    const shown = () => page.locator('.mentions > *:visible').count();
    const all = await shown();
    await page.locator('form[data-filters] select').first().selectOption({ index: 1 });
    expect(await shown()).toBeLessThan(all);
    // Links.
    await page.click('a.home');
    await unlocked(page);
    expect(page.url()).toBe(served.address);
    // Search.
    await page.goto(`${served.address}search/?q=hogaza`);
    await page.waitForSelector('[data-results] .mention', { timeout: 20_000 });
    // Feeds, and what no page has.
    const feed = await page.evaluate(async (address) => {
      const response = await fetch(`${address}feed.xml`);
      return [response.headers.get('content-type'), (await response.text()).slice(0, 5)];
    }, served.address);
    expect(feed).toEqual(['application/xml; charset=utf-8', '<?xml']);
    const missing = await page.goto(`${served.address}nothing/here/`);
    expect(missing!.status()).toBe(404);
    expect(await page.textContent('h1')).not.toBe('Página con contraseña');
    // A folder without its slash.
    await page.goto(`${served.address}weeks/2026-W45`);
    expect(page.url()).toBe(`${served.address}weeks/2026-W45/`);
    // The key can be used, and not be read.
    expect(
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const request = indexedDB.open('oido', 1);
            request.onsuccess = () => {
              const got = request.result.transaction('keys').objectStore('keys').getAll();
              got.onsuccess = () =>
                resolve(got.result.map((key: CryptoKey) => [key.extractable, key.usages]));
            };
          }),
      ),
    ).toEqual([[false, ['unwrapKey']]]);
    expect(problems).toEqual([]);
    await context.close();
  }, 60_000);

  test('the wrong password opens nothing, and neither does another reader’s name', async () => {
    const context = await browser.newContext();
    const page = await open(context, '');
    await unlock(page, { name: 'Ana', password: 'corteza Crujiente' });
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')!.textContent.includes('No se abre'),
    );
    await unlock(page, { name: 'Pedro', password: ana.password });
    await page.waitForFunction(() => !document.querySelector('button')!.disabled);
    expect(await status(page)).toContain('No se abre');
    expect(await page.content()).not.toContain('Migalinda');
    expect(
      await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
    ).toBe(0);
    await context.close();
  }, 60_000);

  test('unlocked once, still unlocked after the next build; a reader who is removed is out with it', async () => {
    await lock('changing', [ana, boss]);
    const host = await serve(at('changing'), '/sub/');
    const [hers, his] = [await browser.newContext(), await browser.newContext()];
    const [page, other] = [await open(hers, '', host), await open(his, '', host)];
    await unlock(page, ana);
    await unlock(other, boss);
    await Promise.all([unlocked(page), unlocked(other)]);

    await lock('changing', [boss]);
    await page.goto(`${host.address}weeks/2026-W47/`);
    expect(await page.title()).toBe('Página con contraseña');
    expect(await status(page)).toContain('ya no tienes acceso');
    await page.reload();
    await page.waitForSelector('form:not([hidden])');
    expect(await page.content()).not.toContain('Migalinda');

    await other.goto(`${host.address}weeks/2026-W47/`);
    await unlocked(other);
    // A device that is to forget it.
    await other.goto(`${host.address}?lock`);
    expect(await status(other)).toContain('ya no recuerda');
    await other.goto(`${host.address}weeks/2026-W47/`);
    expect(await other.title()).toBe('Página con contraseña');
    await Promise.all([hers.close(), his.close()]);
    await host.close();
  }, 90_000);

  test('a page that is open when the next build comes goes on working', async () => {
    await lock('next', [ana, boss]);
    const host = await serve(at('next'), '/sub/');
    const context = await browser.newContext();
    const page = await open(context, 'search/', host);
    await unlock(page, ana);
    await unlocked(page);
    await lock('next', [ana, boss]);
    await page.fill('input[type=search]', 'hogaza');
    await page.waitForSelector('[data-results] .mention', { timeout: 20_000 });
    await context.close();
    await host.close();
  }, 60_000);

  test('a page that is loaded past the worker, with the Shift key, opens all the same', async () => {
    const context = await browser.newContext();
    const page = await open(context, 'weeks/2026-W46/');
    await unlock(page, ana);
    await unlocked(page);
    const from: boolean[] = [];
    page.on('response', (response) => {
      if (response.url() === page.url()) from.push(response.fromServiceWorker());
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Page.reload', { ignoreCache: true });
    await expect.poll(() => from, { timeout: 20_000 }).toEqual([false, true]);
    await unlocked(page);
    expect(await page.title()).toContain('Migalinda');
    await context.close();
  }, 60_000);

  test('where the host has no 404 page, links open through /?/path', async () => {
    cpSync(at('dist'), at('bare'), { recursive: true });
    rmSync(at('bare/404.html'));
    const host = await serve(at('bare'), '/sub/');
    const context = await browser.newContext();
    const page = await open(context, '?/weeks/2026-W46/#content', host);
    await unlock(page, ana);
    await unlocked(page);
    expect(page.url()).toBe(`${host.address}weeks/2026-W46/#content`);
    await page.goto(`${host.address}?/topics/`);
    await unlocked(page);
    expect(page.url()).toBe(`${host.address}topics/`);
    await page.goto(`${host.address}?//evil.example/`);
    expect(new URL(page.url()).origin).toBe(new URL(host.address).origin);
    // No address at all.
    await page.goto(`${host.address}?/http://[`);
    await unlocked(page);
    expect(page.url()).toBe(host.address);
    await context.close();
    await host.close();
  }, 60_000);

  test('where the pages are open again, a device that was unlocked sees them as they are', async () => {
    await lock('opening', [ana, boss]);
    const host = await serve(at('opening'), '/sub/');
    const context = await browser.newContext();
    const page = await open(context, '', host);
    await unlock(page, ana);
    await unlocked(page);

    rmSync(at('opening'), { recursive: true });
    cpSync(at('plain'), at('opening'), { recursive: true });
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    for (const path of ['weeks/2026-W46/', 'topics/', 'search/?q=hogaza']) {
      await page.goto(host.address + path);
      expect(await page.title()).toContain('Migalinda');
      expect(await page.evaluate(() => document.fonts.ready.then(({ size }) => size))).toBeGreaterThan(1);
    }
    await page.waitForSelector('[data-results] .mention', { timeout: 20_000 });
    expect(failed).toEqual([]);
    expect(
      await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
    ).toBe(0);

    // And locked again: the device still knows its key.
    await lock('opening', [ana, boss]);
    await page.goto(`${host.address}weeks/2026-W47/`);
    await unlocked(page);
    expect(page.url()).toBe(`${host.address}weeks/2026-W47/`);
    await context.close();
    await host.close();
  }, 90_000);

  test('without script there is one sentence', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await open(context, 'weeks/2026-W46/');
    expect(await page.locator('main p:visible').allTextContents()).toEqual([
      'Estas páginas están cifradas y solo se pueden abrir con JavaScript: actívalo para esta dirección.',
    ]);
    expect(await page.locator('form:visible').count()).toBe(0);
    await context.close();
  });
});
