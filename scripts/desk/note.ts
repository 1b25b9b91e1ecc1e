import { join } from 'node:path';
import { storable } from '../../src/archive/excerpt.ts';
import { slug } from '../../src/archive/file-name.ts';
import { idOf } from '../../src/archive/identity.ts';
import type { Day } from '../../src/archive/instant.ts';
import { nearest } from '../../src/archive/nearest.ts';
import { readSources } from '../../src/archive/read-configuration.ts';
import { isByHand } from '../../src/archive/source.ts';
import type { Source } from '../../src/archive/source.ts';
import { writeFile } from '../../src/archive/write.ts';
import { writeField } from '../../src/archive/write-yaml.ts';

/** Something that somebody heard, as they note it down. */
export interface Heard {
  text: string;
  day: Day;
  /** A by-hand source by id or title, or any other place in words. */
  where?: string;
  who?: string;
  /** 1 to 5. */
  stars?: number;
}

/** Characters of one note. */
export const LONGEST_NOTE = 20_000;

/** Puts a note into the inbox, from where `collect` files it; the same note is one file. Returns it, relative to the folder. */
export function writeNote(content: string, { text, day, where, who, stars }: Heard): string {
  const said = storable(text).slice(0, LONGEST_NOTE).toWellFormed();
  const lines = [
    '---',
    writeField('published', day),
    ...(where === undefined ? [] : [writeField('source', where)]),
    ...(who === undefined ? [] : [writeField('author', who)]),
    ...(stars === undefined ? [] : [writeField('rating', stars)]),
    '---',
    '',
    said,
    '',
  ];
  const id = idOf(['noted', day, where ?? '', who ?? '', String(stars ?? ''), said]);
  const name = [day, slug(said.slice(0, 80)), id].filter((part) => part !== '').join('-');
  const file = `inbox/${name}.md`;
  writeFile(join(content, file), lines.join('\n'));
  return file;
}

/** The places that are looked at by hand. */
export const placesByHand = (content: string): Source[] =>
  readSources(content, []).filter((source) => isByHand(source) && source.enabled);

/** The place that somebody names by its id or title; undefined for a place that is none of these. */
export function placeNamed(places: readonly Source[], named: string): Source | undefined {
  const wanted = named.trim().toLowerCase();
  return places.find(({ id, title }) => id === wanted || title?.trim().toLowerCase() === wanted);
}

/** The id that was probably meant by what looks like a mistyped one: as a place in words it would count as unheard. */
export const mistyped = (places: readonly Source[], named: string): string | undefined =>
  /^[a-z0-9-]+$/.test(named.trim())
    ? nearest(
        named.trim(),
        places.map(({ id }) => id),
      )
    : undefined;
