import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deadLinks } from '../../scripts/check/dead-links.ts';
import { idOf } from '../archive/identity.ts';
import { weekRange } from '../archive/week.ts';
import { build, buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { launch, withoutChromium } from './chromium.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

/*
 * A site that is some years old: links to it lie in mails, chats and notes. Two years later what people wrote is let go, and every
 * page that there was is still there.
 */
const root = join(import.meta.dirname, '../..');
const BEFORE = '2026-01-20T08:00:00Z';
// 104 weeks after the end of 2025-W52, so that a whole year has gone.
const AFTER = '2027-12-28T08:00:00Z';
const GONE = '2025-W51';
let site: BuiltSite;
let dist: string;
let served: Served;
let said: string;

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted();
const textsIn = (folder: string): { file: string; text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => statSync(join(folder, file)).isFile() && /\.(html|json|csv|xml|md|yaml|opml)$/.test(file),
    )
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const page = (file: string): string => readFileSync(join(dist, file), 'utf8');

beforeAll(() => {
  site = buildSite({
    weeks: weekRange('2025-W50', '2026-W03'),
    mentions: 310,
    now: BEFORE,
    prepare: (content) => {
      // A decision goes on holding what led to it, when that is gone.
      mkdirSync(join(content, 'decisions'), { recursive: true });
      writeFileSync(
        join(content, 'decisions/horno.md'),
        `---\ntitle: Otro horno\nstatus: done\nsince: 2025-12-22\nmeasure: complaints\nmentions: ["${idOf([GONE, '3'])}"]\n---\nPorque se acababa el pan.\n`,
      );
    },
    change: (mention, index) => ({
      ...mention,
      author: { name: `Persona Apellido${index}`, url: `https://red.example/@persona${index}` },
      text: `${mention.text} Lo firma quien vive en el número ${index} de su calle.`,
    }),
  });
  const forget = spawnSync(
    process.execPath,
    ['scripts/forget.ts', '--expired', '--yes', '--content', site.content, '--now', AFTER, '--outDir', join(site.content, '../none')],
    { cwd: root, encoding: 'utf8' },
  ); // prettier-ignore
  said = forget.stderr;
  expect(forget.status).toBe(0);
  dist = mkdtempSync(join(root, '.astro/tests/expired-'));
  build(site.content, dist, AFTER);
}, 300_000);
afterAll(async () => {
  await served?.close();
  site.remove();
  rmSync(dist, { recursive: true, force: true });
});

test('what people wrote is gone, from the files and from the pages', () => {
  expect(said).toContain(GONE);
  for (const { file, text } of textsIn(join(site.content, 'weeks', GONE)))
    expect(text, file).not.toMatch(/Persona|Apellido|red\.example\/@persona|su calle/);
  for (const { file, text } of textsIn(dist).filter(({ file }) => file.includes(GONE)))
    expect(text, file).not.toMatch(/Apellido|Persona A|@persona|su calle/);
});

test('every page that there was is still there', () => {
  const before = pagesIn(site.dist);
  expect(before.filter((file) => file.includes(`${GONE}/2025-12-`)).length).toBeGreaterThan(4);
  expect(before).toContain('topics/migalinda/2025/index.html');
  expect(before.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  expect(deadLinks(dist)).toEqual([]);
  const words = page(`weeks/${GONE}/index.html`);
  expect(words).toContain('ya no se guarda');
  expect(words).toContain('hogaza');
});

describe.skipIf(withoutChromium)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    served = await serve(dist);
  });
  afterAll(() => browser?.close());

  test('an old link to a mention leads to the page of its week, from the page of its day too', async () => {
    const old = readFileSync(join(site.dist, `weeks/${GONE}/2025-12-16/index.html`), 'utf8');
    const id = /<h3 id="([a-z2-7]{12})"/.exec(old)![1]!;
    expect(page(`weeks/${GONE}/index.html`)).not.toContain(id);
    const tab = await browser.newPage();
    const week = await tab.goto(`${served.address}weeks/${GONE}/#${id}`);
    expect(week!.status()).toBe(200);
    expect(await tab.locator('.since').innerText()).toContain('ya no se guarda');
    const day = await tab.goto(`${served.address}weeks/${GONE}/2025-12-16/#${id}`);
    expect(day!.status()).toBe(200);
    expect(await tab.locator('main').innerText()).toContain('ya no se guarda');
    await tab.locator('main a').first().click();
    await tab.waitForURL(new RegExp(`/weeks/${GONE}/$`));
    const year = await tab.goto(`${served.address}topics/migalinda/2025/#${id}`);
    expect(year!.status()).toBe(200);
  });
});
