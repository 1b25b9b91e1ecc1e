import { idOf } from '../../../src/archive/identity.ts';
import { storable } from '../../../src/archive/excerpt.ts';
import { dayStart, toInstant } from '../../../src/archive/week.ts';
import type { Instant } from '../../../src/archive/instant.ts';
import { canonicalAddress } from '../canonical.ts';
import { datesOf } from '../dates.ts';
import type { Dating } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { identify } from '../identity.ts';
import { foldLine, plainLine, plainText, tidy } from '../plain-text.ts';
import { titleFrom } from '../title-from.ts';
import type { Noted, NotedField } from './noted.ts';
import type { Place, Placed } from './places.ts';
import { starsOfField } from './stars.ts';

/** What somebody noted, made comparable with what feeds give, or what of it cannot be. */
export type Checked =
  { ok: true; entry: Entry; place: Place } | { ok: false; faults: { field?: NotedField; message: string }[] };

export interface Checking {
  now: Date;
  timezone: string;
  /** Of the business: decides dates such as 04/10/2026. */
  language: string;
  placeOf: (named?: string, platform?: string) => Placed;
}

/** Longest text and title of one note, in characters. */
const LONGEST = 200_000;

/**
 * Checks the notes of one file together: its dates show how they are to be read. One answer for each, in order. Two
 * notes that say the same are one entry twice, but stars without a word are counted as often as they are given.
 */
export function checkNotes(notes: readonly Noted[], checking: Checking): Checked[] {
  const dates = datesOf(
    notes.map(({ date }) => ({ published: date })),
    checking,
  );
  const shared = sharedLinks(notes);
  const wordless = new Map<string, number>();
  return notes.map((noted, index) => checkNote(noted, dates[index]!, { ...checking, shared, wordless }));
}

interface Together extends Checking {
  /** Addresses that several notes name: that of a place, not of what was said. */
  shared: ReadonlySet<string>;
  /** How often the same stars were given without a word. */
  wordless: Map<string, number>;
}

function checkNote(noted: Noted, dating: Dating, at: Together): Checked {
  const faults: { field?: NotedField; message: string }[] = [];
  const placed = at.placeOf(noted.place, noted.platform);
  if (!placed.ok) faults.push({ field: 'place', message: placed.message });
  const stars = noted.stars === undefined ? undefined : starsOfField(noted.stars);
  if (noted.stars !== undefined && stars === undefined)
    faults.push({
      field: 'stars',
      message: `expected 1 to 5 stars, such as 4 or 8/10, found ${shown(noted.stars)}`,
    });
  if (noted.date !== undefined && dating.dated === 'first-seen')
    faults.push({ field: 'date', message: `expected a day such as 2026-11-18, found ${shown(noted.date)}` });
  const url = address(noted.link, 'link', faults);
  const profile = address(noted.profile, 'profile', faults);
  const written = (noted.text ?? '').slice(0, LONGEST);
  const text = storable(noted.plain ? tidy(written) : plainText(written));
  const titled = noted.plain ? foldLine(noted.title ?? '') : plainLine(noted.title ?? '');
  const title = titled || titleFrom(text) || (stars === undefined ? '' : signs(stars));
  if (title === '' && faults.length === 0)
    faults.push({ field: 'text', message: 'nothing is said: expected a text, a title or stars' });
  if (!placed.ok || faults.length > 0) return { ok: false, faults };

  const { place } = placed;
  const name = plainLine(noted.author ?? '').slice(0, 200);
  const language = /^[a-z]{2}$/i.exec(noted.language?.trim() ?? '')?.[0].toLowerCase();
  const said = { ...noted, title: noted.title ?? '', text };
  return {
    ok: true,
    place,
    entry: {
      id: idFor(said, place, url, stars, at),
      source: place.source,
      platform: place.platform,
      title,
      text,
      ...(url !== undefined && { url }),
      ...(noted.guid !== undefined && { guid: noted.guid }),
      ...((name !== '' || profile !== undefined) && {
        author: { ...(name !== '' && { name }), ...(profile !== undefined && { url: profile }) },
      }),
      ...(place.outlet !== undefined && { outlet: place.outlet }),
      ...wholeDay(noted.date, dating, at),
      ...(stars !== undefined && { rating: stars }),
      ...(language !== undefined && { language }),
    },
  };
}

/** What was handed in is known by what it says; where its source knows its entries by their address, by that. */
function idFor(
  noted: Noted & { title: string; text: string },
  place: Place,
  url: string | undefined,
  stars: number | undefined,
  at: Together,
): string {
  const { source } = place;
  const published = noted.date?.trim();
  const author = plainLine(noted.author ?? '');
  if (noted.guid !== undefined) return identify({ source, guid: noted.guid }, { by: 'guid' });
  if (place.read?.identity.by === 'address' && url !== undefined && !at.shared.has(url))
    return identify({ source, url }, { by: 'address' });
  if (/[\p{L}\p{N}]/u.test(noted.title + noted.text))
    return identify({ source, author, published, title: noted.title, text: noted.text }, { by: 'content' });
  const parts = ['stars', source, author, published ?? '', String(stars), noted.title, noted.text];
  const key = JSON.stringify(parts);
  const before = at.wordless.get(key) ?? 0;
  at.wordless.set(key, before + 1);
  return idOf([...parts, String(before)]);
}

function sharedLinks(notes: readonly Noted[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { link } of notes) {
    const url = link === undefined ? undefined : canonicalAddress(withProtocol(link));
    if (url === undefined) continue;
    if (seen.has(url)) shared.add(url);
    seen.add(url);
  }
  return shared;
}

function address(
  written: string | undefined,
  field: NotedField,
  faults: { field?: NotedField; message: string }[],
): string | undefined {
  if (written === undefined) return undefined;
  const url = canonicalAddress(withProtocol(written));
  if (url === undefined)
    faults.push({
      field,
      message: `expected an address that begins with http:// or https://, found ${shown(written)}`,
    });
  return url;
}

/** `mapa.example/migalinda`, as people write it. */
const withProtocol = (written: string): string =>
  /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}(?:[/?#]|$)/i.test(written.trim())
    ? `https://${written.trim()}`
    : written.trim();

/** A mere day stands for its noon, as in every file of the archive. */
function wholeDay(
  written: string | undefined,
  dating: Dating,
  { now, timezone }: Checking,
): { published: Instant; dated?: Dating['dated'] } {
  const { published, dated } = dating;
  const hasTime = written?.includes(':') || published.slice(11, 16) !== '00:00';
  if (written === undefined || dated !== undefined || hasTime)
    return { published: toInstant(Date.parse(published), timezone), ...(dated && { dated }) };
  const noon = dayStart(published.slice(0, 10), timezone).getTime() + 12 * 3_600_000;
  return { published: toInstant(Math.min(noon, now.getTime()), timezone) };
}

const signs = (stars: number): string => '★'.repeat(Math.round(stars)) + '☆'.repeat(5 - Math.round(stars));
const shown = (written: string): string => JSON.stringify(written.trim().slice(0, 40).toWellFormed());
