import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRunning } from '../is-running.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Deletes every cache: that of the fetcher holds whole feeds, that of parsed files what they said. All are made again. */
export function forgetCaches(content: string): void {
  rmSync(join(content, '.cache'), { recursive: true, force: true });
  rmSync(join(root, '.cache'), { recursive: true, force: true });
}

/** Deletes the built site, if that is what lies there; returns whether it did. */
export function forgetBuilt(outDir: string): boolean {
  // Workshops of builds that were broken off.
  const workshops = existsSync(join(root, '.astro')) ? readdirSync(join(root, '.astro')) : [];
  for (const name of workshops)
    if (/^build-\d+(?:-locked)?$/.test(name) && !isRunning(Number.parseInt(name.slice(6), 10))) rmSync(join(root, '.astro', name), { recursive: true, force: true }); // prettier-ignore
  if (!existsSync(join(outDir, 'index.html'))) return false;
  rmSync(outDir, { recursive: true, force: true });
  return true;
}
