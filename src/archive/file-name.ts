import { ID, idOf } from './identity.ts';
import type { Day } from './instant.ts';

const LONGEST_SLUG = 60;

/** What of a title can stand in a file's name: `[a-z0-9-]{0,60}`, whole words where it can. */
export function slug(title: string): string {
  const folded = title
    .slice(0, 4 * LONGEST_SLUG)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  if (folded.length <= LONGEST_SLUG) return folded.replace(/-$/, '');
  const cut = folded.lastIndexOf('-', LONGEST_SLUG);
  return folded.slice(0, cut > LONGEST_SLUG / 2 ? cut : LONGEST_SLUG).replace(/-$/, '');
}

/** `2026-11-18-<slug>-<id>.md`; without a slug `2026-11-18-<id>.md`. */
export const fileName = (day: Day, title: string, id: string): string =>
  [day, slug(title), id].filter((part) => part !== '').join('-') + '.md';

/** The id that a file's name ends with; a name given by a person is its own identity. */
export function idOfName(name: string): string {
  const end = name.slice(name.lastIndexOf('-') + 1, -'.md'.length);
  return name.includes('-') && ID.test(end) ? end : idOf(['name', name]);
}
