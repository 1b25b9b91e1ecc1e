import { readdirSync } from 'node:fs';
import { PAGE_FOLDER } from './businesses.ts';
import type { Business } from './businesses.ts';

/** Folders beside those of the businesses that belong to none: of a site that stood there before, or of a business that is gone. */
export function leftOver(outDir: string, businesses: readonly Business[]): string[] {
  const known = new Set([PAGE_FOLDER, ...businesses.map(({ id }) => id)]);
  try {
    return readdirSync(outDir, { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() && !known.has(entry.name) ? [entry.name] : []))
      .sort();
  } catch {
    return [];
  }
}
