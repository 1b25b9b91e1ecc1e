import { namesIn } from './listing.ts';
import { idOfName } from './file-name.ts';
import { isWeek } from './week.ts';
import type { WeekId } from './instant.ts';

/** A mention's or broadcast's file as its name tells it. */
export interface Name {
  id: string;
  week: WeekId;
  /** Relative to the content folder, with `/`. */
  file: string;
  /** In `own/`: something we published ourselves. */
  own: boolean;
}

/** The weeks that have a folder, oldest first. */
export const weeksIn = (dir: string): WeekId[] => namesIn(`${dir}/weeks`).filter(isWeek);

/** Files of mentions in a week's folder, or in its `own/`, sorted. */
export const mentionNames = (folder: string): string[] =>
  namesIn(folder).filter((name) => name.endsWith('.md') && name !== 'index.md');

/** Every mention and broadcast by the names of the files alone, without reading one. */
export function readNames(dir: string): Name[] {
  return weeksIn(dir).flatMap((week) => [
    ...mentionNames(`${dir}/weeks/${week}`).map((name) => nameOf(name, week, false)),
    ...mentionNames(`${dir}/weeks/${week}/own`).map((name) => nameOf(name, week, true)),
  ]);
}

/** The ids of everything that is filed: known without being read. */
export const readIds = (dir: string): Set<string> => new Set(readNames(dir).map(({ id }) => id));

const nameOf = (name: string, week: WeekId, own: boolean): Name => ({
  id: idOfName(name),
  week,
  file: `weeks/${week}/${own ? 'own/' : ''}${name}`,
  own,
});
