import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where Chromium is: the path in `CHROMIUM_PATH`, Debian's, or one that Playwright installed; undefined where there is none. */
export function chromiumPath(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', ...playwrights(env)].find((path) =>
    existsSync(path),
  );
}

function playwrights(env: NodeJS.ProcessEnv): string[] {
  const folder = env['PLAYWRIGHT_BROWSERS_PATH'] || join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium'))
    .flatMap((name) => [
      join(folder, name, 'chrome-linux', 'chrome'),
      join(folder, name, 'chrome-linux64', 'chrome'),
      join(folder, name, 'chrome-linux', 'headless_shell'),
      join(folder, name, 'chrome-headless-shell-linux64', 'chrome-headless-shell'),
    ]);
}

const found = chromiumPath();
/** Says that tests in a browser cannot run here; those suites say `describe.skipIf(withoutChromium)`. */
export const withoutChromium = found === undefined;
if (withoutChromium) {
  // The gate sets this: what is skipped there would be taken for what works.
  if (process.env['OIDO_REQUIRE_ALL'])
    throw new Error('no Chromium found, and OIDO_REQUIRE_ALL wants every test run');
  process.stderr.write(
    '\n*** SKIPPED: tests in a browser. No Chromium found: install it, or name one in CHROMIUM_PATH. ***\n\n',
  );
}

/** Starts Chromium; it talks to nobody but the test. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: found!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
