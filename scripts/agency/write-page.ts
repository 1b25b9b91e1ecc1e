import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { settingsSchema } from '../../src/archive/settings.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { makePrivate } from '../build/private/build-private.ts';
import type { Reader } from '../build/private/readers.ts';
import { ConfigurationError } from '../command.ts';
import { PAGE_FOLDER } from './businesses.ts';
import type { Agency, Business } from './businesses.ts';
import { agencyPage, forwardPage, pageHeaders } from './page.ts';
import { byNeed, stateOf } from './state.ts';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

export interface PageOptions {
  businesses: readonly Business[];
  agency: Agency;
  /** Absolute: below it lies a folder a business. */
  outDir: string;
  now: Date;
  /** Who may open the page; everybody where absent. */
  readers?: readonly Reader[];
}

/** Writes the page of all businesses, and beside their folders what their host needs to know; returns the page's file. */
export async function writeAgencyPage({
  businesses,
  agency,
  outDir,
  now,
  readers,
}: PageOptions): Promise<string> {
  const words = dictionary(agency.language);
  const states = businesses.map((business) => stateOf(business, outDir, now)).sort(byNeed);
  // One digest that everybody can open would lie open beside a list that nobody can.
  const unlocked = readers ? states.filter(({ made, locked }) => made && !locked) : [];
  if (unlocked.length > 0)
    throw new ConfigurationError(
      unlocked.map(({ id }) => ({
        file: `${id}/index.html`,
        message: 'not encrypted: build with --private',
      })),
    );
  const folder = join(outDir, PAGE_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  const open = readers ? mkdtempSync(join(tmpdir(), 'oido-agency-page-')) : folder;
  try {
    mkdirSync(open, { recursive: true });
    writeFileSync(join(open, 'index.html'), agencyPage(states, agency, words, now));
    writeFileSync(join(open, '_headers'), pageHeaders);
    writeStyle(open);
    if (readers) {
      const site = agency.site && `${agency.site.replace(/\/?$/, '/')}${PAGE_FOLDER}/`;
      const settings = settingsSchema.parse({ name: agency.name ?? 'Oído', language: agency.language, site });
      await makePrivate(open, folder, { settings, readers });
    }
  } finally {
    if (readers) rmSync(open, { recursive: true, force: true });
  }
  const { title } = words.commands.upkeep.agency;
  const forward = forwardPage(agency.language, `./${PAGE_FOLDER}/`, title);
  writeFileSync(join(outDir, 'index.html'), forward);
  const home = agency.site === undefined ? '/' : new URL(agency.site).pathname.replace(/\/?$/, '/');
  writeFileSync(join(outDir, '404.html'), forwardPage(agency.language, `${home}${PAGE_FOLDER}/`, title));
  writeFileSync(join(outDir, '_headers'), headersOf(outDir));
  writeFileSync(join(outDir, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  // Else one host takes the files through a program of its own.
  writeFileSync(join(outDir, '.nojekyll'), '');
  return join(folder, 'index.html');
}

/** The look of the digests, with the fonts beside it. */
function writeStyle(folder: string): void {
  const style = (name: string): string => readFileSync(join(root, 'src/styles', name), 'utf8');
  const fonts = style('fonts.css').replace(/url\('(@fontsource-variable\/[^']+)'\)/g, (_, path: string) => {
    copyFileSync(require.resolve(path), join(folder, basename(path)));
    return `url('${basename(path)}')`;
  });
  const own = readFileSync(join(import.meta.dirname, 'agency.css'), 'utf8');
  writeFileSync(join(folder, 'agency.css'), [style('tokens.css'), fonts, style('base.css'), own].join('\n'));
  copyFileSync(join(root, 'public/favicon.svg'), join(folder, 'favicon.svg'));
}

/**
 * Response headers for the host of all: those that each folder asks for, under its own address. Where all ask for the same it is said
 * once, because hosts take a hundred rules at most.
 */
function headersOf(outDir: string): string {
  const blocks = readdirSync(outDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(outDir, entry.name, '_headers')))
    .map(({ name }) => ({
      name,
      block: readFileSync(join(outDir, name, '_headers'), 'utf8')
        .split('\n/')[0]!
        .trimEnd(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const of = (wanted: typeof blocks): string =>
    new Set(wanted.map(({ block }) => block)).size === 1
      ? `${wanted[0]!.block}\n`
      : wanted.map(({ name, block }) => `${block.replace(/^\/\*/, `/${name}/*`)}\n`).join('');
  const [page, businesses] = [true, false].map((isPage) => blocks.filter(({ name }) => (name === PAGE_FOLDER) === isPage)); // prettier-ignore
  if (businesses!.length === 0) return of(page!);
  const same = new Set(businesses!.map(({ block }) => block)).size === 1;
  // The page asks for less than a digest does, so the rule of the digests is wide enough for it.
  return same ? of(businesses!) : of(blocks);
}
