import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfiguration } from '../../src/archive/read-configuration.ts';
import { ConfigurationError } from '../command.ts';

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
  say: (text: string) => void;
}

/** Builds the site; returns the exit code. Throws a ConfigurationError when the content cannot be used at all. */
export async function buildSite({ content, outDir, now, search, say }: BuildOptions): Promise<number> {
  const configuration = readConfiguration(content);
  if (!configuration.ok) throw new ConfigurationError(configuration.problems);
  // The pages run inside Astro and learn from the environment which folder is theirs.
  process.env['OIDO_CONTENT'] = content;
  if (now) process.env['OIDO_NOW'] = now.toISOString();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // A workshop of its own, so that two builds at once do not take each other's parts, and a build that fails leaves the
  // site as it was. Within the project: the parts find their packages from where they lie.
  const workshop = `${root}.astro/build-${process.pid}`;
  try {
    const { build } = await import('astro');
    await build({ root, outDir: workshop, logLevel: 'warn' });
    if (search) {
      const { indexSite } = await import('./search-index.ts');
      await indexSite(workshop);
    }
    replace(outDir, workshop);
    return 0;
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
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
