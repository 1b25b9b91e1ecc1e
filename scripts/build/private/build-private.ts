import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../../src/archive/settings.ts';
import { encryptFolder } from './encrypt-folder.ts';
import type { Reader } from './readers.ts';
import { policyOf, privateHeaders, shellPage, workerScript } from './shell.ts';

/** Turns a built site into one that only its readers can open; returns how many files were encrypted. */
export async function makePrivate(
  from: string,
  to: string,
  { settings, readers, rounds }: { settings: Settings; readers: readonly Reader[]; rounds?: number },
): Promise<number> {
  mkdirSync(to, { recursive: true });
  const { lock, files } = await encryptFolder(from, to, { readers, site: settings.site, rounds });
  const { html, policy } = shellPage(lock, settings.language, baseOf(settings.site));
  const headers = readFileSync(join(from, '_headers'), 'utf8');
  // Hosts show the second for every address that they have no file for.
  for (const name of ['index.html', '404.html']) writeFileSync(join(to, name), html);
  writeFileSync(join(to, 'sw.js'), workerScript(policyOf(headers)));
  writeFileSync(join(to, '_headers'), privateHeaders(headers, policy));
  writeFileSync(join(to, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  // Else one host takes the files through a program of its own.
  writeFileSync(join(to, '.nojekyll'), '');
  return files;
}

/** The folder on its host in which the site stands, with slashes around. */
const baseOf = (site: string | undefined): string =>
  site === undefined ? '/' : new URL(site).pathname.replace(/\/?$/, '/');

/** Whether a page is the shell of a private build. */
export const isShell = (html: string): boolean => html.includes('<script type="application/json" id="lock">');
