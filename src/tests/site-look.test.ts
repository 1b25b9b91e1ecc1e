import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { weekRange } from '../archive/week.ts';
import { withoutChromium } from './chromium.ts';
import { siteInBrowser } from './site-in-browser.ts';

/**
 * How the main pages look: pictures that somebody looked at, a quarter of the size, so that a browser's new way of
 * smoothing letters is no difference and a block that moved is one. `OIDO_LOOKS=write` takes them anew: look at them.
 */
const looks = join(import.meta.dirname, 'looks');
const WEEK = '2026-W46';
const pages: readonly [name: string, path: string][] = [
  ['front', ''],
  ['waiting', 'waiting/'],
  ['topic', 'topics/reparto/'],
  ['archive', 'archive/'],
  ['search', 'search/'],
  ['voices', 'voices/'],
  ['needs', 'needs/'],
  ['changed', 'changed/'],
  ['presence', 'presence/'],
];
const sizes = [
  { width: 360, height: 1280, theme: 'light' },
  { width: 360, height: 1280, theme: 'dark' },
  { width: 1280, height: 1280, theme: 'light' },
  { width: 1280, height: 1280, theme: 'dark' },
] as const;
/** Of the small picture's dots, how many may differ by more than a shade. */
const ALLOWED = 0.015;

const site = siteInBrowser({
  weeks: weekRange('2026-W34', '2026-W47'),
  mentions: 12,
  now: '2026-11-18T08:00:00Z',
  repository: 'https://github.com/migalinda/digest',
});

describe.skipIf(withoutChromium)('the main pages', () => {
  it.each(pages.flatMap(([name, path]) => sizes.map((size) => ({ name, path, ...size }))))(
    'look as they were looked at: $name, $width px, $theme',
    async ({ name, path, width, height, theme }) => {
      const context = await site.browser.newContext({
        viewport: { width, height },
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(site.address + path);
      await page.evaluate(() => document.fonts.ready);
      const shot = await page.screenshot();
      await page.goto('about:blank');
      const small = await reduced(page, shot);
      const file = join(looks, `${name}-${width}-${theme}.png`);
      if (process.env['OIDO_LOOKS'] === 'write') {
        mkdirSync(looks, { recursive: true });
        writeFileSync(file, small);
      }
      expect(existsSync(file), `${file}: expected a picture; OIDO_LOOKS=write takes it`).toBe(true);
      const share = await differing(page, small, readFileSync(file));
      await context.close();
      if (share <= ALLOWED) return;
      const found = join(tmpdir(), `oido-look-${name}-${width}-${theme}.png`);
      writeFileSync(found, shot);
      expect.fail(
        `${(share * 100).toFixed(1)} % of ${file} differs from ${found}: where that is meant, OIDO_LOOKS=write`,
      );
    },
    60_000,
  );

  it.each([320, 360])(
    'break no short word in two at %i pixels',
    async (width) => {
      const context = await site.browser.newContext({ viewport: { width, height: 640 } });
      const page = await context.newPage();
      for (const path of [
        ...pages.map(([, path]) => path),
        `weeks/${WEEK}/`,
        'topics/',
        'sources/',
        'more/',
      ]) {
        await page.goto(site.address + path);
        expect({ path, broken: await brokenWords(page) }).toEqual({ path, broken: [] });
      }
      await context.close();
    },
    60_000,
  );
});

const address = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** A quarter of the size each way. */
async function reduced(page: Page, png: Buffer): Promise<Buffer> {
  const small = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width / 4;
    canvas.height = image.height / 4;
    const context = canvas.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png');
  }, address(png));
  return Buffer.from(small.slice(small.indexOf(',') + 1), 'base64');
}

/** The share of dots that differ by more than a shade; 1 for pictures of different size. */
const differing = (page: Page, a: Buffer, b: Buffer): Promise<number> =>
  page.evaluate(
    async (sources) => {
      const pictures = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [one, other] = pictures as [ImageData, ImageData];
      if (one.width !== other.width || one.height !== other.height) return 1;
      let differ = 0;
      for (let at = 0; at < one.data.length; at += 4)
        if ([0, 1, 2].some((n) => Math.abs(one.data[at + n]! - other.data[at + n]!) > 64)) differ += 1;
      return differ / (one.data.length / 4);
    },
    [address(a), address(b)],
  );

/** Words of up to 14 letters that stand on two lines. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement!.checkVisibility()) continue;
      for (const { 0: word, index } of node.textContent!.matchAll(/\p{L}{3,}/gu)) {
        if (word.length > 14) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) broken.push(word);
      }
    }
    return broken;
  });
