import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfiguration } from '../../src/archive/read-configuration.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { ConfigurationError } from '../command.ts';
import { readReaders } from './private/readers.ts';
import { readerStamp } from './reader-stamp.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuildOptions {
  /** Absolute. */
  content: string;
  /** Absolute. What is in it gives way to the new site once that is whole. */
  outDir: string;
  /** The instant that the pages take for now; the newest instant in the content where absent. */
  now?: Date;
  /** Whether to make the search index too. */
  search: boolean;
  /** The environment that says who may read, for pages that nobody else can open. */
  private?: NodeJS.ProcessEnv;
  /** Whether parsed files are kept for the next build; by default they are, except in CI. */
  cache?: boolean;
  say: (text: string) => void;
}

/** Builds the site; returns the exit code. Throws a ConfigurationError when the content cannot be used at all. */
export async function buildSite(options: BuildOptions): Promise<number> {
  const { content, outDir, now, search, say } = options;
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  const who = options.private && readReaders(options.private);
  if (who && !who.ok)
    throw new ConfigurationError(who.problems.map((message) => ({ file: '--private', message })));
  // The pages run inside Astro and learn from the environment which folder is theirs.
  process.env['OIDO_CONTENT'] = content;
  if (now) process.env['OIDO_NOW'] = now.toISOString();
  // Whole names are for pages that not everybody can read.
  if (who) process.env['OIDO_PRIVATE'] = '1';
  else delete process.env['OIDO_PRIVATE'];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Machines of CI begin without a cache and throw it away: writing one would only take time there.
  if (options.cache ?? !process.env['CI']) process.env['OIDO_PARSED'] = readerStamp();
  else delete process.env['OIDO_PARSED'];
  // What the bundler needed goes back to the system before the archive is read: 150 MB.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  process.env['MIMALLOC_ARENA_EAGER_COMMIT'] ??= '0';
  // A workshop of its own, so that two builds at once do not take each other's parts, and a build that fails leaves the
  // site as it was. Within the project: the parts find their packages from where they lie.
  const workshop = `${root}.astro/build-${process.pid}`;
  const locked = `${workshop}-locked`;
  try {
    const { build } = await import('astro');
    await build({ root, outDir: workshop, logLevel: 'warn' });
    if (search) {
      const { indexSite } = await import('./search-index.ts');
      await indexSite(workshop);
    }
    if (who) {
      const { makePrivate } = await import('./private/build-private.ts');
      const { settings } = configuration.value;
      const files = await makePrivate(workshop, locked, { settings, readers: who.readers });
      replace(outDir, locked);
      say(dictionary(settings.language).commands.privacy.built(who.readers.length, files));
    } else replace(outDir, workshop);
    return 0;
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
    rmSync(locked, { recursive: true, force: true });
  }
}

function replace(outDir: string, made: string): void {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(dirname(outDir), { recursive: true });
  try {
    renameSync(made, outDir);
  } catch {
    // On another file system.
    cpSync(made, outDir, { recursive: true });
  }
}
