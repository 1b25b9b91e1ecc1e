import { fileURLToPath } from 'node:url';
import { readConfiguration } from '../../src/archive/read-configuration.ts';
import { ConfigurationError } from '../command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuildOptions {
  /** Absolute. */
  content: string;
  /** Absolute. */
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
  const { build } = await import('astro');
  try {
    await build({ root, outDir, logLevel: 'warn' });
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
  if (search) {
    const { indexSite } = await import('./search-index.ts');
    await indexSite(outDir);
  }
  return 0;
}
