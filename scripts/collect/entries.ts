import type { Source } from '../../src/archive/source.ts';
import { canonicalAddress } from './canonical.ts';
import { datesOf } from './dates.ts';
import type { Entry } from './entry.ts';
import type { Feed, FeedItem } from './feed.ts';
import { identify } from './identity.ts';
import type { Identity, Kind } from './sources.ts';
import { titleFrom } from './title-from.ts';

/** What is known of the place that a feed comes from. */
export interface Place {
  source: Pick<Source, 'id' | 'platform' | 'language'>;
  kind: Pick<Kind, 'platform' | 'identity' | 'item'>;
  /** The kind's own fields, as its schema gives them. */
  fields: unknown;
  /** Where they differ from those of the kind. */
  platform?: string;
  identity?: Identity;
}

/** Longest guid that is kept, in characters. */
const LONGEST_GUID = 1_000;

/**
 * The items of a feed made comparable, in the feed's order: canonical addresses, ids, dates with an offset, a title
 * for each, each once. An item without words and stars is left out, save with `keepSilent` (to be looked at, never to be
 * filed); one that fails costs nothing but itself.
 */
export function entriesOf(
  feed: Feed,
  place: Place,
  context: { now: Date; timezone: string; keepSilent?: boolean },
): { entries: Entry[]; faults: string[] } {
  const faults = [...feed.faults];
  const items: FeedItem[] = [];
  let bad = 0;
  for (const item of feed.items) {
    try {
      const mended = place.kind.item ? place.kind.item(item, place.fields as never) : item;
      if (mended) items.push(mended);
    } catch {
      bad += 1;
    }
  }
  if (bad > 0) faults.push(`items that are not as this kind of source writes them, left out: ${bad}`);

  const dates = datesOf(items, { ...context, language: feed.language });
  const found: Entry[] = [];
  const wordless: Entry[] = [];
  for (const [index, item] of items.entries()) {
    const entry = entryOf(item, feed, place, dates[index]!);
    const says = Boolean(item.title || item.text) || item.rating !== undefined;
    if (says || context.keepSilent) found.push(entry);
    if (!says) wordless.push(entry);
  }
  if (wordless.length > 0) faults.push(`items with neither title nor text, never filed: ${wordless.length}`);
  const entries = once(found, new Set(wordless));
  if (entries.length < found.length) {
    faults.push(`items that are in it more than once: ${found.length - entries.length}`);
  }
  return { entries, faults };
}

/**
 * Each entry once. What shares an address with another one of the feed and has a guid and words of its own is no copy
 * (comments that all link to their thread): those are identified by their guid.
 */
function once(entries: readonly Entry[], apart: ReadonlySet<Entry>): Entry[] {
  const several = new Set<string>();
  for (const [id, same] of Map.groupBy(entries, (entry) => entry.id)) {
    const guids = new Set(same.map((entry) => entry.guid));
    if (guids.size > 1 && new Set(same.map(wordsOf)).size > 1) several.add(id);
  }
  const kept = new Set<string>();
  return entries.flatMap((entry) => {
    if (apart.has(entry)) return [entry];
    const { source, guid } = entry;
    const id =
      several.has(entry.id) && guid !== undefined ? identify({ source, guid }, { by: 'guid' }) : entry.id;
    if (kept.has(id)) return [];
    kept.add(id);
    return [{ ...entry, id }];
  });
}

const wordsOf = (entry: Entry): string => `${entry.title}\n${entry.text}`;

function entryOf(item: FeedItem, feed: Feed, place: Place, date: ReturnType<typeof datesOf>[number]): Entry {
  const { source, kind } = place;
  const text = item.text ?? '';
  const title = item.title ?? titleFrom(text);
  const url = item.link === undefined ? undefined : canonicalAddress(item.link);
  const guid = item.guid?.slice(0, LONGEST_GUID);
  const author = authorOf(item);
  const id = identify(
    {
      source: source.id,
      url,
      guid,
      title,
      text,
      outlet: item.outlet?.name,
      author: author?.name,
      published: item.published ?? item.updated,
    },
    place.identity ?? kind.identity,
  );
  const language = languageOf(item.language) ?? languageOf(feed.language) ?? languageOf(source.language);
  const version = item.extra['im:version'];
  return {
    id,
    source: source.id,
    platform: source.platform ?? place.platform ?? kind.platform,
    title,
    text,
    ...(url !== undefined && { url }),
    ...(guid !== undefined && { guid }),
    ...(author && { author }),
    ...(item.outlet && { outlet: item.outlet.name }),
    ...date,
    ...(item.rating !== undefined && { rating: item.rating }),
    ...(version !== undefined && { version }),
    ...(language !== undefined && { language }),
    ...(item.inReplyTo !== undefined && { inReplyTo: item.inReplyTo }),
  };
}

/** Authors write together: their names in one, the address of the first. */
function authorOf(item: FeedItem): Entry['author'] {
  const [first] = item.authors;
  if (!first) return undefined;
  const names = item.authors.map((author) => author.name).filter((name) => name !== undefined);
  const name = names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
  const url = first.url === undefined ? undefined : canonicalAddress(first.url);
  if (name === '' && url === undefined) return undefined;
  return { ...(name !== '' && { name }), ...(url !== undefined && { url }) };
}

/** `es-ES`, `es_es` → `es`; undefined for what is no code of ISO 639-1. */
const languageOf = (tag: string | undefined): string | undefined =>
  /^([a-z]{2})(?:[-_][a-z0-9_-]{1,20})?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
