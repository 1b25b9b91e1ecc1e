import { lstatSync, readdirSync } from 'node:fs';
import type { Problem } from './problem.ts';

const FOLDERS = ['.cache', 'decisions', 'inbox', 'inbox/filed', 'topics', 'weeks'];

/**
 * Folders of a content folder that are links, a problem each. In somebody's contribution such a link would make pages of
 * files from elsewhere on this machine, and write or delete there. The content folder itself may be a link: whoever runs this made it.
 */
export function linkedFolders(dir: string): Problem[] {
  const weeks = namesOf(`${dir}/weeks`).flatMap((week) => [`weeks/${week}`, `weeks/${week}/own`]);
  const filed = namesOf(`${dir}/inbox/filed`).map((week) => `inbox/filed/${week}`);
  // What is in a cache is deleted when it is old.
  const caches = namesOf(`${dir}/.cache`).map((name) => `.cache/${name}`);
  return [...FOLDERS, ...caches, ...filed, ...weeks]
    .filter((folder) => isLink(`${dir}/${folder}`))
    .map((file) => ({ file, message: 'a link to another place: expected a folder of its own' }));
}

function namesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
};
