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
 * for each, each once. An item that says nothing at all is left out; one that fails costs nothing but itself.
 */
export function entriesOf(
  feed: Feed,
  place: Place,
  context: { now: Date; timezone: string },
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
  const entries = new Map<string, Entry>();
  let silent = 0;
  for (const [index, item] of items.entries()) {
    if (!item.title && !item.text) {
      silent += 1;
      continue;
    }
    const entry = entryOf(item, feed, place, dates[index]!);
    if (!entries.has(entry.id)) entries.set(entry.id, entry);
  }
  if (silent > 0) faults.push(`items with neither title nor text, left out: ${silent}`);
  const twice = items.length - silent - entries.size;
  if (twice > 0) faults.push(`items that are in it more than once: ${twice}`);
  return { entries: [...entries.values()], faults };
}

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
