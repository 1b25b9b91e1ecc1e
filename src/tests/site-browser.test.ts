import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { idOf } from '../archive/identity.ts';
import { weekRange } from '../archive/week.ts';
import { writeChanged } from './changed-fixture.ts';
import { withoutChromium } from './chromium.ts';
import { siteInBrowser } from './site-in-browser.ts';

const WEEK = '2026-W46';
const pages = [
  '',
  `weeks/${WEEK}/`,
  'waiting/',
  'voices/',
  'needs/',
  'changed/',
  'presence/',
  'topics/',
  'topics/reparto/',
  'topics/migalinda/2026/',
  'archive/',
  'sources/',
  'search/',
  'method/',
  'more/',
  'feeds/',
  'board/',
  'no-such-page/',
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const site = siteInBrowser({
  weeks: weekRange('2026-W34', '2026-W47'),
  mentions: 24,
  now: '2026-11-18T08:00:00Z',
  site: 'https://resumen.example/',
  repository: 'https://github.com/migalinda/digest',
  search: true,
  prepare: (content) => writeChanged(content, { mentions: [idOf([WEEK, '3'])] }),
  change: (mention, index) =>
    index === 3
      ? {
          ...mention,
          title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
          author: { name: '非常に長い名前'.repeat(12) },
        }
      : mention,
});
const { open } = site;
const missing = (path: string) => (line: string) => !(path === 'no-such-page/' && line.includes('404'));

describe.skipIf(withoutChromium)('every page', () => {
  it.each(pages.flatMap((path) => (['light', 'dark'] as const).map((theme) => [path, theme] as const)))(
    'has no fault that axe finds: /%s, %s',
    async (path, colorScheme) => {
      const { page, said } = await open(path, { colorScheme });
      // The policy of the page forbids strange scripts, so axe comes in through the debugger.
      await page.evaluate(axe);
      const { violations } = (await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
      )) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([]);
      expect(said.filter(missing(path))).toEqual([]);
      await page.context().close();
    },
  );

  it.each([320, 360, 768, 1280])(
    'fits into %i pixels, with nothing cut',
    async (width) => {
      const context = await site.browser.newContext({ viewport: { width, height: 640 } });
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(site.address + path);
        for (const fold of await page.locator('details:not([open]) > summary').all())
          if (await fold.isVisible()) await fold.click({ force: true });
        const found = await page.evaluate(() => {
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          const out = [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
            const box = element.getBoundingClientRect();
            if (box.width < 2 || element.closest('.wide, .hidden-visually, svg, .skip')) return false;
            return box.right > innerWidth + 1 || box.left < -1;
          });
          const cut = [...document.querySelectorAll('h1, h2, h3, p, li, summary, a, td, th')].filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 2 &&
              getComputedStyle(element).overflowX !== 'visible' &&
              !element.closest('.hidden-visually'),
          );
          return {
            wide,
            out: out.map(({ outerHTML }) => outerHTML.slice(0, 100)),
            cut: cut.map(({ outerHTML }) => outerHTML.slice(0, 100)),
          };
        });
        expect({ path, ...found }).toEqual({ path, wide: 0, out: [], cut: [] });
      }
      await context.close();
    },
    60_000,
  );

  it('says everything without JavaScript', async () => {
    const { page } = await open(`weeks/${WEEK}/`, { javaScriptEnabled: false });
    expect(await page.locator('.mention').count()).toBe(24);
    expect(await page.locator('form.filters').isVisible()).toBe(false);
    expect(await page.locator('.mention .permalink').first().getAttribute('href')).toMatch(
      /^\.\.\/\.\.\/weeks\/2026-W46\/#[a-z2-7]{12}$/,
    );
    await page.goto(`${site.address}search/`);
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
    expect(await page.locator('form.search').isVisible()).toBe(false);
    for (const path of pages) {
      await page.goto(site.address + path);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
    }
    await page.context().close();
  });

  it('leads nowhere that does not exist', async () => {
    const { page } = await open('');
    const seen = new Set<string>();
    const queue = [site.address];
    const dead: string[] = [];
    while (queue.length > 0) {
      const address = queue.pop()!;
      const response = await page.request.get(address);
      if (response.status() !== 200) dead.push(address);
      if (!response.headers()['content-type']?.includes('html')) continue;
      const html = await response.text();
      for (const [, href] of html.matchAll(/href="([^"]+)"/g)) {
        const url = new URL(href!.replaceAll('&amp;', '&'), address);
        if (
          url.hash !== '' &&
          url.href.split('#')[0] === address &&
          !html.includes(`id="${url.hash.slice(1)}"`)
        )
          dead.push(url.href);
        url.hash = '';
        if (!url.href.startsWith(site.address) || seen.has(url.href)) continue;
        seen.add(url.href);
        queue.push(url.href);
      }
    }
    expect(dead).toEqual([]);
    expect(seen.size).toBeGreaterThan(40);
    await page.context().close();
  }, 60_000);
});

describe.skipIf(withoutChromium)('the week', () => {
  it('holds dates, state, first sentence and who waits on the first screen of a phone', async () => {
    const { page } = await open('', { viewport: { width: 360, height: 640 } });
    for (const place of ['.dates', '.state', '.to-answer']) {
      const box = (await page.locator(place).first().boundingBox())!;
      expect(box.y + box.height, place).toBeLessThanOrEqual(640);
    }
    const end = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.sentences p')!);
      return range.getBoundingClientRect().bottom;
    });
    expect(end).toBeLessThanOrEqual(640);
    await page.context().close();
  });

  it('comes in the order in which it is needed', async () => {
    const { page } = await open('');
    const order = [
      '.strip',
      '.masthead',
      '.minute',
      '.waiting',
      '.said',
      '.looking-for',
      '.following',
      '.more',
      '.topics',
      '.all',
      '.made',
    ];
    const found = await page.evaluate(
      (places) =>
        places.map((place) => [...document.querySelectorAll('*')].indexOf(document.querySelector(place)!)),
      order,
    );
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    await page.context().close();
  });

  it('filters its mentions by keyboard alone, without loading anything', async () => {
    const { page, said } = await open(`weeks/${WEEK}/`);
    const requests: string[] = [];
    // Browsers fetch the icon whenever they find time.
    page.on('request', (request) => request.url().endsWith('favicon.svg') || requests.push(request.url()));
    await page.locator('select[name=intent]').focus();
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('select[name=intent]').inputValue();
    const shown = page.locator('.mention:visible');
    const count = await shown.count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(24);
    for (const item of await shown.all()) expect(await item.getAttribute('data-intent')).toBe(chosen);
    expect(await page.locator('.filters .shown').innerText()).toBe(`Se ven ${count} de 24.`);
    await page.locator('select[name=platform]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await shown.count()).toBeLessThanOrEqual(count);
    await page.locator('.filters button').focus();
    await page.keyboard.press('Enter');
    await page.locator('.filters .shown', { hasText: 'Se ven todas: 24.' }).waitFor();
    expect(await shown.count()).toBe(24);
    expect([...requests, ...said]).toEqual([]);
    await page.context().close();
  });

  it('opens what is folded around an address, on a phone', async () => {
    const { page } = await open(`weeks/${WEEK}/`, { viewport: { width: 360, height: 640 } });
    const id = await page.locator('.mention h3').nth(10).getAttribute('id');
    expect(await page.locator(`[id='${id}']`).isVisible()).toBe(false);
    await page.goto(`${site.address}weeks/${WEEK}/#${id}`);
    await page.locator(`[id='${id}']`).waitFor({ state: 'visible' });
    const box = (await page.locator(`[id='${id}']`).boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(640);
    await page.context().close();
  });

  it('copies the address of a mention', async () => {
    const { page } = await open(`weeks/${WEEK}/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const link = page.locator('.permalink').nth(2);
    const id = await page.locator('.mention h3').nth(2).getAttribute('id');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('.permalink', { hasText: 'Enlace copiado' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.address}weeks/${WEEK}/#${id}`,
    );
    await page.context().close();
  });

  it('takes two or three pages of paper', async () => {
    const { page } = await open(`weeks/${WEEK}/`);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const count = pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length;
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(3);
    await page.context().close();
  });

  it('puts the board on one page, without names', async () => {
    const { page } = await open('board/');
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(await page.locator('main').innerText()).not.toMatch(/Lucía|Carmen|Jordi|Nerea/);
    await page.context().close();
  });
});

describe.skipIf(withoutChromium)('what is beyond the first handful', () => {
  const places = [
    ['voices/', '.voice'],
    ['voices/', '.conversing tbody tr'],
    ['needs/', '.said-so > li'],
  ] as const;

  it.each(places)('is folded on a phone, and opened by hand: /%s %s', async (path, item) => {
    const { page, said } = await open(path, { viewport: { width: 360, height: 640 } });
    const items = page.locator(item);
    const all = await items.count();
    const seen = () => page.locator(`${item}:visible`).count();
    expect(await seen()).toBeLessThan(Math.min(all, 6));
    const folded = page.locator(`.rest:has(${item}) > summary`);
    await folded.focus();
    await page.keyboard.press('Enter');
    expect(await seen()).toBe(all);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('opens for an address that leads into it, without a script', async () => {
    const { page } = await open('needs/', {
      viewport: { width: 360, height: 640 },
      javaScriptEnabled: false,
    });
    await page.locator('.wanted .cells a').first().click();
    await page.locator('.said-so > li:target').waitFor({ state: 'visible' });
    const { y } = (await page.locator('.said-so > li:target').boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(640);
    await page.context().close();
  });

  it.each(places)('is open where there is room, and on paper: /%s %s', async (path, item) => {
    const { page } = await open(path);
    const last = page.locator(item).last();
    expect(await last.isVisible()).toBe(true);
    expect(await page.locator('.rest > summary:not(:has(h2)):visible').count()).toBe(0);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ media: 'print' });
    if (item !== '.said-so > li') expect(await last.isVisible()).toBe(true);
    await page.context().close();
  });
});

describe.skipIf(withoutChromium)('search', () => {
  it('finds mentions with their own labels, by keyboard alone', async () => {
    const { page, said } = await open('search/');
    await page.locator('input[name=q]').focus();
    await page.keyboard.type('centeno');
    const results = page.locator('.results .mention');
    await results.first().waitFor();
    for (const item of (await results.all()).slice(0, 5)) {
      expect(await item.innerText()).toMatch(/centeno/i);
      expect(await item.locator('.labels').innerText()).toMatch(/Tono/);
      expect(await item.locator('h3 a').getAttribute('href')).toMatch(/\/weeks\/2026-W\d\d\/#[a-z2-7]{12}$/);
    }
    // On from the field by keyboard: three choices, the button, the first result.
    for (let press = 0; press < 5; press++) await page.keyboard.press('Tab');
    const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(address).toContain('/weeks/');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/weeks\//);
    expect(await page.locator(':target').count()).toBe(1);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('chooses by year, topic and platform', async () => {
    const { page } = await open('search/?q=Migalinda&topic=precios&platform=reviews&year=2026');
    const results = page.locator('.results .mention');
    await results.first().waitFor();
    for (const item of await results.all()) {
      expect((await item.getAttribute('data-topic'))!.split(' ')).toContain('precios');
      expect(await item.getAttribute('data-platform')).toBe('reviews');
    }
    await page.context().close();
  });

  it('says in words that there is nothing', async () => {
    const { page } = await open('search/?q=xilófono');
    await page.locator('[data-found-status]', { hasText: 'No hay nada de «xilófono».' }).waitFor();
    await page.context().close();
  });
});
