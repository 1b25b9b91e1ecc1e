import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { buildSite } from './build-site.ts';
import type { SiteOptions } from './build-site.ts';
import { launch, withoutChromium } from './chromium.ts';
import { serve } from './serve.ts';

/** A built site, served and open to a browser while the tests of a file run. */
export interface SiteInBrowser {
  /** Of its root, with the slash at its end. */
  readonly address: string;
  readonly browser: Browser;
  /** Opens a page in a context of its own, and gives what it complains about: policy, scripts, missing files. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; said: string[] }>;
}

/** Builds a site before the tests of a file and takes it away after them; nothing is built where there is no Chromium. */
export function siteInBrowser(options: SiteOptions): SiteInBrowser {
  let address: string;
  let browser: Browser;
  const after: (() => unknown)[] = [];
  beforeAll(async () => {
    if (withoutChromium) return;
    const site = buildSite(options);
    after.push(site.remove);
    const served = await serve(site.dist);
    after.push(served.close);
    ({ address } = served);
    browser = await launch();
    after.push(() => browser.close());
  }, 120_000);
  afterAll(async () => {
    for (const end of after.toReversed()) await end();
  });
  return {
    get address() {
      return address;
    },
    get browser() {
      return browser;
    },
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const said: string[] = [];
      // That a page was left before its fade had ended is no fault of the page.
      const note = (text: string) => /^Transition was/.test(text) || said.push(text);
      page.on('console', (message) => note(message.text()));
      page.on('pageerror', (error) => note(error.message));
      await page.goto(address + path);
      return { page, said };
    },
  };
}
