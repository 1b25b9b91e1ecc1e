import axeCore from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, withoutChromium } from './chromium.ts';
import { htmlOf } from '../../scripts/mail/page.ts';

const html = htmlOf({
  language: 'es',
  business: 'Panadería Migalinda',
  range: '16–22 de noviembre de 2026',
  minute: ['Esta semana se ha hablado de Migalinda 14 veces.', 'Hay tres mensajes por contestar.'],
  todo: { heading: 'Si solo haces una cosa', text: 'contesta a Lucía M.' },
  waiting: {
    heading: 'Por contestar',
    items: ['llegó frío', 'x'.repeat(180), `https://foro.example/${'y'.repeat(150)}`].map((quote, n) => ({
      quote: `«${quote}»`,
      language: n === 0 ? 'es' : '',
      line: `${n === 1 ? 'Z'.repeat(80) : 'Lucía M.'} · Foro del barrio`,
      read: { text: 'Leer y contestar allí', address: 'https://foro.example/1' },
    })),
  },
  note: { heading: 'Nota de Marta', text: 'El sábado hubo obras.' },
  button: { text: 'Ver la semana entera', address: 'https://resumen.example/weeks/2026-W47/' },
  footer: ['Este resumen llega una vez por semana.'],
});

describe.skipIf(withoutChromium)('as a client that keeps to its inline styles shows it', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each([
    [320, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    '%i wide, %s: nothing stands out at the side, all of it can be read, and nothing is fetched',
    async (width, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(html);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const box = await page.getByRole('link', { name: 'Ver la semana entera' }).boundingBox();
      expect(box!.height).toBeGreaterThanOrEqual(44);
      expect(box!.x + box!.width).toBeLessThanOrEqual(width);
      await page.evaluate(axeCore.source);
      const { violations } = await page.evaluate(() =>
        (
          window as unknown as {
            axe: { run(options: object): Promise<{ violations: { id: string }[] }> };
          }
        ).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] }),
      );
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(asked).toEqual([]);
      await page.close();
    },
  );
});
