import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Feeds captured from the web and the cases of feedparser, which lie beside the project and are no part of it: the
 * folder in `OIDO_SHARED`, else `../shared`.
 */
export const sharedFeeds = join(
  resolve(process.env['OIDO_SHARED'] || join(import.meta.dirname, '../../../../shared')),
  'feeds',
);
export const hasSharedFeeds = existsSync(join(sharedFeeds, 'real'));

/** One line of `expected.jsonl`: what feedparser reads in a case. */
export interface Case {
  file: string;
  category: 'wellformed' | 'illformed' | 'encoding';
  entries: number;
  titles: (string | null)[];
  headers: Record<string, string>;
}

export const realFeeds = (): { name: string; bytes: Buffer }[] =>
  readdirSync(join(sharedFeeds, 'real')).map((name) => ({
    name,
    bytes: readFileSync(join(sharedFeeds, 'real', name)),
  }));

/** Cases with an entry. */
export const feedparserCases = (): (Case & { bytes: Buffer })[] =>
  readFileSync(join(sharedFeeds, 'feedparser', 'expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case)
    .filter((one) => one.entries > 0)
    .map((one) => ({ ...one, bytes: readFileSync(join(sharedFeeds, 'feedparser', one.file)) }));
