import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../archive/read.ts';
import { weekRange } from '../archive/week.ts';
import { effects } from '../insight/decisions.ts';
import { goalsProgress } from '../insight/goals.ts';
import { createInsight } from '../insight/insight.ts';
import type { Insight } from '../insight/insight.ts';
import { presenceOf } from '../insight/presence.ts';
import { format } from '../i18n/index.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { writeChanged } from './changed-fixture.ts';
import { launch, withoutChromium } from './chromium.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

const NOW = '2026-11-18T08:00:00Z';
const { decimal } = format('es');
let year: BuiltSite;
let fresh: BuiltSite;
let served: Served[];
let browser: Browser;
let insight: Insight;

/** A year of a bakery: 24 mentions a week, some of them answered, with what it took and what it brought. */
beforeAll(async () => {
  year = buildSite({
    weeks: weekRange('2025-W47', '2026-W47'),
    mentions: 24,
    now: NOW,
    repository: 'https://github.com/migalinda/digest',
    change: (mention, index) =>
      index % 5 !== 0
        ? mention
        : {
            ...mention,
            triage: {
              status: 'resolved',
              answered: mention.published.slice(0, 10),
              resolved: mention.published.slice(0, 10),
              minutes: 5 + (index % 3),
              turned: index === 5,
              ...(index === 10 && { won: 12.35 }),
            },
          },
    prepare: (content) => {
      const [first] = readArchive(content).weeks[40]!.mentions;
      writeChanged(content, { mentions: [first!.id], long: true });
      const settings = readFileSync(join(content, 'settings.yaml'), 'utf8');
      writeFileSync(join(content, 'settings.yaml'), `${settings}respond: { hourly: 14 }\n`);
    },
  });
  insight = createInsight(readArchive(year.content), new Date(NOW));
  fresh = buildSite({
    weeks: [],
    mentions: 0,
    language: 'en',
    now: NOW,
    prepare: (content) => rmSync(join(content, 'weeks'), { recursive: true, force: true }),
  });
  if (withoutChromium) return;
  served = [await serve(year.dist), await serve(fresh.dist)];
  browser = await launch();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  for (const one of served ?? []) await one.close();
  for (const one of [year, fresh]) one?.remove();
});

const html = (site: BuiltSite, page: string): string =>
  readFileSync(join(site.dist, page, 'index.html'), 'utf8');
async function open(at: number, path: string): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(served[at]!.address + path);
  return page;
}

describe.skipIf(withoutChromium)('what has changed', () => {
  it('is a year on one printed page', async () => {
    const page = await open(0, 'changed/');
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.purpose', '.goals', '.decisions', '.brought table'])
      expect(await page.locator(part).isVisible(), part).toBe(true);
    await page.close();
  });

  it('shows three goals, with the numbers that the findings have', async () => {
    const page = await open(0, 'changed/');
    const goals = await page.locator('.goals > .goal-list > .goal').allInnerTexts();
    const found = goalsProgress(insight).slice(0, 3);
    expect(goals).toHaveLength(3);
    for (const [index, { goal, now, n }] of found.entries()) {
      const text = goals[index]!;
      const worth = (value: number) =>
        goal.measure === 'answered-share' ? `${Math.round(value * 100)} %` : decimal(value);
      for (const value of [goal.start.value, goal.target, ...(now === undefined ? [] : [now])])
        expect(text.replaceAll('\u00a0', ' ')).toContain(worth(value));
      if (goal.measure !== 'answered-share') expect(text).toContain(`en cuatro semanas: ${n}`);
    }
    expect(await page.locator('.goals .over .goal').count()).toBe(1);
    await page.close();
  });

  it('shows what was said before and after a decision, what it was because of, and when to look again', async () => {
    const page = await open(0, 'changed/');
    const shown = await page.locator('.decision').allInnerTexts();
    expect(shown).toHaveLength(4);
    const { before, after } = effects(insight).find(({ decision }) => decision.id === 'segundo-repartidor')!;
    const text = shown.find((one) => one.includes('Segundo repartidor'))!;
    for (const side of [before!, after!]) {
      expect(text).toContain(decimal(side.value!));
      expect(text).toContain(`entre ${decimal(side.interval!.low)} y ${decimal(side.interval!.high)}`);
      expect(text).toContain(`${side.n} en `);
    }
    expect(text).toContain('Nos lo dijo una persona');
    expect(text).toContain('Toca volver a mirarlo');
    expect(shown.find((one) => one.startsWith('Pan sin gluten'))).toContain('hay harina en el aire');
    await page.close();
  });

  it('fits a phone: no table is cut, no letter of a chart is too small, no link of a list too low', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    for (const path of ['changed/', 'voices/', 'topics/reparto/', 'topics/', 'weeks/2026-W46/', 'needs/']) {
      await page.goto(served[0]!.address + path);
      const found = await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        const height = (text: SVGTextElement) =>
          parseFloat(getComputedStyle(text).fontSize) * (text.ownerSVGElement?.getScreenCTM()?.a ?? 0);
        const seen = [...document.querySelectorAll('svg text')].filter((text) => text.checkVisibility());
        return {
          cut: [...document.querySelectorAll('table')]
            .filter((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0) + 1)
            .map((table) => table.className || table.textContent.slice(0, 60)),
          small: (seen as SVGTextElement[])
            .filter((text) => height(text) < 11)
            .map((text) => text.textContent),
          low: [...document.querySelectorAll('li > a, td > a, th > a, .byline > a')]
            .map((link) => ({ text: link.textContent, height: link.getBoundingClientRect().height }))
            .filter(({ height }) => height > 0 && height < 24),
          colons: document.querySelector('main')?.innerText.match(/\S+[ \n]+:\s.*/g) ?? [],
        };
      });
      expect({ path, ...found }).toEqual({ path, cut: [], small: [], low: [], colons: [] });
    }
    await page.close();
  });

  it('tells only the money and the minutes that were noted', () => {
    const readings = insight.weeks.slice(-53).flatMap(({ week }) => week.mentions);
    const sum = (of: 'minutes' | 'won') => readings.reduce((all, { triage }) => all + (triage[of] ?? 0), 0);
    const text = html(year, 'changed')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(text).toContain(`${format('es').number(sum('minutes'))} minutos apuntados`);
    expect(text).toContain(`Ventas: ${format('es').money(sum('won'), 'EUR').replace(/\s/, ' ')}`);
    expect(text).not.toContain('Ahorrado');
    expect(text).toMatch(/A 14\s€ la hora, cada persona contestada ha costado [\d,]+\s€/);
  });

  it('is due on its week, on the page as in the JSON, with where it stood', () => {
    for (const week of ['2026-W46', '2026-W47', '2026-W40', '2026-W20']) {
      const { due } = JSON.parse(readFileSync(join(year.dist, 'weeks', week, 'digest.json'), 'utf8')) as {
        due: { decisions: { title: string }[]; goals: { measure: string; now?: number }[] };
      };
      const block = /<section class="due".*?<\/section>/s.exec(html(year, `weeks/${week}`))?.[0] ?? '';
      expect(block.match(/<li/g)?.length ?? 0, week).toBe(due.decisions.length + due.goals.length);
      for (const { title } of due.decisions) expect(block).toContain(title);
      for (const { now } of due.goals) expect(block).toContain(`Ahora: ${decimal(now!)}.`);
    }
    const { due } = JSON.parse(readFileSync(join(year.dist, 'weeks/2026-W47/digest.json'), 'utf8')) as {
      due: object;
    };
    expect(due).toMatchObject({
      decisions: [{ id: 'segundo-repartidor' }],
      goals: [{ measure: 'complaints' }],
    });
  });

  it('has helpful words where there is nothing yet', async () => {
    const page = await open(1, 'changed/');
    const text = await page.locator('main').innerText();
    for (const words of [
      'There is no goal yet',
      'Nothing has been noted yet',
      'It is early days',
      'A few lines of your own',
    ])
      expect(text).toContain(words);
    await page.close();
  });
});

describe.skipIf(withoutChromium)('whether it is worth being there', () => {
  it('has an anchor a place, with the advice of the findings and its reasons', async () => {
    const page = await open(0, 'presence/');
    const places = presenceOf(insight);
    expect(places.length).toBeGreaterThan(3);
    const links = await page
      .locator('.places a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toHaveLength(places.length);
    for (const [index, { verdict, ours }] of places.entries()) {
      const place = page.locator(`section:has(> [id="${links[index]!.slice(1)}"])`);
      expect(await place.locator('.verdict').getAttribute('class')).toContain(verdict);
      if (ours.length > 1) expect(await place.innerText()).toMatch(/Se ha hablado de ti/);
      for (const quote of await place.locator('.quotation a').all())
        expect(await quote.getAttribute('href')).toMatch(/^\.\.\/weeks\/.*#[a-z2-7]{12}$/);
    }
    // Small numbers stay counts: no percentage anywhere.
    expect(await page.locator('main').innerText()).not.toContain('%');
    await page.close();
  });

  it('asks what only people know, and shows what they have answered', async () => {
    const page = await open(0, 'presence/');
    const answers = await page.locator('.questions dd').allInnerTexts();
    expect(answers).toEqual([
      'La encargada, con calma.',
      'Sin contestar todavía.',
      'Sin contestar todavía.',
      'Sin contestar todavía.',
      'Hasta aquí.',
    ]);
    expect(await page.locator('.questions a').getAttribute('href')).toBe(
      'https://github.com/migalinda/digest/edit/main/content/presence.md',
    );
    await page.close();
  });

  it('has helpful words where nobody has listened yet', async () => {
    const page = await open(1, 'presence/');
    const text = await page.locator('main').innerText();
    expect(text).toContain('After 12 weeks we can advise you');
    expect(text).toContain('Not answered yet.');
    expect(text).toContain('content/presence.md');
    await page.close();
  });
});
