import { rmSync } from 'node:fs';
import { existsSync, readFileSync } from 'node:fs';
import { weeksIn } from '../../src/archive/read-names.ts';
import { writeFile } from '../../src/archive/write.ts';
import { ConfigurationError } from '../command.ts';

const MARK =
  '# Weeks of the sample business: made up, never committed. Delete this folder to begin with your own.\n*\n';

/** The weeks that lie there are made up. */
export function isSampleWeeks(content: string): boolean {
  const file = `${content}/weeks/.gitignore`;
  return existsSync(file) && readFileSync(file, 'utf8') === MARK;
}

/**
 * Keeps made-up weeks and real ones apart: weeks of the sample carry a mark that git reads too, and a real business does
 * not begin on top of them. Throws ConfigurationError.
 */
export function markSample(content: string, sample: boolean, dryRun: boolean): void {
  const file = `${content}/weeks/.gitignore`;
  const marked = isSampleWeeks(content);
  if (sample) {
    if (!marked && weeksIn(content).length === 0 && !dryRun) writeFile(file, MARK);
    return;
  }
  if (!marked) return;
  if (weeksIn(content).length === 0) {
    if (!dryRun) rmSync(file);
    return;
  }
  throw new ConfigurationError([
    {
      file: 'weeks',
      message: 'these are weeks of the sample business; delete this folder, then collect your own',
    },
  ]);
}
