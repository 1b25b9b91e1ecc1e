import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withoutChromium } from './chromium.ts';
import { siteInBrowser } from './site-in-browser.ts';

/** What is said in the oldest of the weeks, by the place of the mention in it. */
const said: Record<number, [title: string, text: string]> = {
  1: ['La tarta de queso, inolvidable', 'Volveremos por ella.'],
  2: ['La tarta de la abuela del barrio', 'De la de antes, de las de verdad, de la que ya no hay.'],
  3: ['El queso de la sierra', 'Del pueblo de al lado.'],
  4: ['Busco rosca de anís', 'Como las del pueblo.'],
  5: ['Feira do pan', 'Xornada de portas abertas.'],
  6: ['Queso fresco en la tarta', 'Una receta de las de casa.'],
};
const site = siteInBrowser({
  weeks: ['2026-W44', '2026-W45', '2026-W46'],
  mentions: 12,
  now: '2026-11-18T08:00:00Z',
  search: true,
  change: (mention, index) => {
    const [title, text] = (mention.published < '2026-11-02' && said[index]) || [];
    return title === undefined || text === undefined ? mention : { ...mention, title, text };
  },
});

/** Searches, and gives what is said of the search and the titles found, with the words marked in each. */
async function find(
  query: string,
): Promise<{ status: string; found: { title: string; marked: string[] }[] }> {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/?${new URLSearchParams({ q: query })}`);
  await ended(page);
  const found = await page.$$eval('.results .mention', (items) =>
    items.map((item) => ({
      title: item.querySelector('h3')!.textContent,
      marked: [...item.querySelectorAll('mark')].map(({ textContent }) => textContent),
    })),
  );
  const status = await page.locator('[data-found-status]').innerText();
  await page.close();
  return { status, found };
}
const ended = (page: Page) => page.locator('[data-found-status]', { hasText: /\.$/ }).waitFor();
const titles = ({ found }: { found: { title: string }[] }) => found.map(({ title }) => title);

describe.skipIf(withoutChromium)('what a search finds', () => {
  it('comes with all the words first, and the joints of the sentence do not count', async () => {
    const result = await find('tarta de queso');
    expect(titles(result).slice(0, 2).sort()).toEqual([
      'La tarta de queso, inolvidable',
      'Queso fresco en la tarta',
    ]);
    expect(titles(result).slice(2).sort()).toEqual([
      'El queso de la sierra',
      'La tarta de la abuela del barrio',
    ]);
    for (const { marked } of result.found)
      for (const word of marked) expect(word).toMatch(/^(tarta|queso)$/i);
  });

  it('is the very words where they stand in quotes', async () => {
    const result = await find('«tarta de queso»');
    expect(result.found).toEqual([
      { title: 'La tarta de queso, inolvidable', marked: ['tarta', 'de', 'queso'] },
    ]);
  });

  it('is what the joints of a sentence stand in where there is nothing else', async () => {
    const { found } = await find('do');
    expect(found).toContainEqual({ title: 'Feira do pan', marked: ['do'] });
  });

  it('is said to be another word where the word itself stands nowhere', async () => {
    const { status, found } = await find('roscón');
    expect(found).toEqual([{ title: 'Busco rosca de anís', marked: ['rosca'] }]);
    expect(status).toBe('No hay nada de «roscón»; quizá: rosca. Resultados: 1.');
  });

  it('folds accents and plurals without a word about it', async () => {
    const { status, found } = await find('ANIS roscas');
    expect(found).toEqual([{ title: 'Busco rosca de anís', marked: ['rosca', 'anís'] }]);
    expect(status).toBe('Resultados: 1.');
  });

  it('is nothing for what nobody says', async () => {
    expect(await find('xyzzy')).toEqual({ status: 'No hay nada de «xyzzy».', found: [] });
    const { status, found } = await find('xyzzy inolvidable');
    expect(titles({ found })).toEqual(['La tarta de queso, inolvidable']);
    expect(status).toBe('No hay nada de «xyzzy». Resultados: 1.');
  });

  it('is not our own labels', async () => {
    expect((await find('tono')).found).toEqual([]);
  });

  it('takes what was typed for text', async () => {
    const { status } = await find('<b>$&zzz');
    expect(status).toContain('«zzz»');
    expect((await find('"“«')).found).toEqual([]);
  });
});

describe.skipIf(withoutChromium)('the form of the search', () => {
  it('folds what narrows it on a phone, opened by keyboard, and opens by itself where something is chosen', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(`${site.address}search/?q=tarta`);
    await ended(page);
    const year = page.locator('select[name=year]');
    expect(await year.isVisible()).toBe(false);
    expect((await page.locator('.results .mention').first().boundingBox())!.y).toBeLessThan(640);
    await page.locator('input[name=q]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await year.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await year.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.goto(`${site.address}search/?q=tarta&year=2026`);
    await ended(page);
    expect(await year.isVisible()).toBe(true);
    expect(await year.inputValue()).toBe('2026');
    await page.close();
  });

  it('keeps the ring of the focus off the label', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(`${site.address}search/`);
    await page.locator('input[name=q]').focus();
    const { label, ring } = await page.evaluate(() => {
      const field = document.querySelector('input[name=q]')!;
      const { outlineOffset, outlineWidth } = getComputedStyle(field);
      return {
        label: document.querySelector('.words span')!.getBoundingClientRect().bottom,
        ring: field.getBoundingClientRect().top - parseFloat(outlineOffset) - parseFloat(outlineWidth),
      };
    });
    expect(label).toBeLessThanOrEqual(ring);
    await page.close();
  });
});
