import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Archive } from './archive.ts';
import { forReaders } from './for-readers.ts';
import { readArchive } from './read.ts';

/** The archive that the site shows, and the instant that it takes for now. */
export interface Current {
  archive: Archive;
  now: Date;
}

/** The folder that `OIDO_CONTENT` names; `content` where absent. */
export const contentFolder = (): string => resolve(process.env['OIDO_CONTENT'] || 'content');

/**
 * Where the content lies in the repository that holds it, with `/`: `content`, or `content/panaderia` where an agency keeps one
 * folder a business. One that lies elsewhere is taken for the usual one.
 */
export function folderInRepository(): string {
  const folder = relative(process.cwd(), contentFolder());
  return folder === '' || folder.startsWith('..') || isAbsolute(folder)
    ? 'content'
    : folder.split(sep).join('/');
}

/** Where a build keeps parsed files: in a folder that git ignores and `forget` deletes. */
export const parsedFolder = (content: string): string => `${content}/.cache/parsed`;

let memo: { folder: string; stated: string | undefined; current: Current } | undefined;

/**
 * Reads the content folder once for all pages. Its now is `OIDO_NOW`,
 * else the newest instant in the content: no clock is read, so that the same content gives the same pages.
 */
export function current(): Current {
  const folder = contentFolder();
  const stated = process.env['OIDO_NOW'] || undefined;
  if (memo?.folder !== folder || memo.stated !== stated) {
    // `build --private` says so.
    // Only `build` says which program it is: by another one what is kept would not be believed.
    const stamp = process.env['OIDO_PARSED'];
    const options = stamp ? { parsed: { folder: parsedFolder(folder), stamp } } : {};
    const archive = forReaders(readArchive(folder, options), process.env['OIDO_PRIVATE'] === '1');
    memo = { folder, stated, current: { archive, now: stated ? new Date(stated) : newest(archive) } };
  }
  return memo.current;
}

/** The newest instant that the content speaks of; the beginning of 1970 where there is none. */
export function newest(archive: Archive): Date {
  let time = 0;
  const see = (instant: string | undefined): void => {
    const at = instant === undefined ? NaN : Date.parse(instant);
    if (at > time) time = at;
  };
  for (const week of archive.weeks.slice(-2)) {
    see(week.figures?.closed);
    for (const { collected } of week.mentions) see(collected);
    for (const { collected } of week.broadcasts) see(collected);
    for (const days of Object.values(week.coverage))
      for (const day of Object.keys(days)) see(`${day}T00:00:00Z`);
  }
  return new Date(time);
}
