import { z } from 'zod';
import type { Feed, FeedItem } from '../feed.ts';
import { foldLine, plainText, plainLine, tidy } from '../plain-text.ts';
import { addressAgainst } from './address.ts';
import { starsOf } from './rating.ts';

/** Items kept. */
const MOST_ITEMS = 50_000;
/** Deeper ones hold no feed, and take much memory to read. */
const DEEPEST = 100;
/** Objects and lists in all. */
const MOST_OBJECTS = 1_000_000;
const LONGEST_BODY = 300_000;

const words = z.string().optional().catch(undefined);
/** Feeds in the wild give numbers where the standard wants text: an id above all. */
const wordsOrNumber = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
const person = z.union([
  z.looseObject({ name: words, url: words }),
  z.string().transform((name) => ({ name, url: undefined })),
]);
const people = z
  .union([
    z.array(z.unknown()),
    z.unknown().transform((one) => (one === null || one === undefined ? [] : [one])),
  ])
  .catch([]);

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1); a field of a wrong type is left out, not its item. */
const itemSchema = z.looseObject({
  id: wordsOrNumber,
  url: words,
  external_url: words,
  title: wordsOrNumber,
  content_html: words,
  content_text: words,
  summary: words,
  date_published: wordsOrNumber,
  date_modified: wordsOrNumber,
  author: people,
  authors: people,
  tags: z.array(z.unknown()).catch([]),
  language: words,
});
const feedSchema = z.looseObject({
  version: words,
  title: words,
  home_page_url: words,
  language: words,
  author: people,
  authors: people,
  // Not copied item by item: there may be millions.
  items: z.custom<unknown[]>(Array.isArray),
});

export const looksLikeJson = (text: string): boolean => /^\s*[{[]/.test(text.slice(0, 1000));

/** A JSON Feed, or why it is none. */
export function readJson(text: string, url: string | undefined): Feed | { why: string } {
  const excess = excessOf(text);
  if (excess) return { why: excess };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { why: `JSON that cannot be read: ${foldLine((error as Error).message).slice(0, 200)}` };
  }
  const parsed = feedSchema.safeParse(value);
  if (!parsed.success) return { why: 'JSON that is no JSON Feed: expected an object with "items"' };
  const feed = parsed.data;
  const faults = new Set<string>();
  if (!/jsonfeed\.org\/version\//.test(feed.version ?? ''))
    faults.add('does not say which version of JSON Feed it is');
  const items: FeedItem[] = [];
  let bad = 0;
  for (const one of feed.items.slice(0, MOST_ITEMS)) {
    const item = itemSchema.safeParse(one);
    if (item.success) items.push(itemOf(item.data, url, faults));
    else bad += 1;
  }
  if (bad > 0)
    faults.add(bad === 1 ? 'an item is no object: left out' : `${bad} items are no objects: left out`);
  if (feed.items.length > MOST_ITEMS)
    faults.add(`has ${feed.items.length} items: the first ${MOST_ITEMS} are kept`);
  const authors = peopleOf([...feed.authors, ...feed.author], url);
  for (const item of items)
    if (item.authors.length === 0 && authors.length > 0) item.authors = authors.map((one) => ({ ...one }));
  return {
    format: 'json',
    title: plainLine(feed.title ?? '') || undefined,
    link: addressAgainst(feed.home_page_url ?? '', url),
    language: feed.language?.trim() || undefined,
    items,
    faults: [...faults],
  };
}

/** Why a text is not worth the memory that it takes as JSON; undefined when it is. */
function excessOf(text: string): string | undefined {
  let depth = 0;
  let count = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      count += 1;
      if (depth > DEEPEST) return `JSON that nests more than ${DEEPEST} deep`;
      if (count > MOST_OBJECTS) return `JSON of more than ${MOST_OBJECTS} objects`;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return undefined;
}

function itemOf(item: z.infer<typeof itemSchema>, base: string | undefined, faults: Set<string>): FeedItem {
  const guid = foldLine(item.id ?? '') || undefined;
  const cut = (text: string): string => {
    if (text.length <= LONGEST_BODY) return text;
    faults.add(`an item is longer than ${LONGEST_BODY} characters: its beginning is kept`);
    return text.slice(0, LONGEST_BODY);
  };
  const bodies = [
    ...[item.content_html].map((html) =>
      html ? { html: cut(html), text: plainText(cut(html)) } : undefined,
    ),
    ...[item.content_text, item.summary].map((text) =>
      text ? { html: cut(text), text: tidy(cut(text)) } : undefined,
    ),
  ].filter((body) => body !== undefined && body.text !== '');
  const body = bodies.toSorted((a, b) => b!.text.length - a!.text.length)[0];
  return {
    guid,
    link: [item.url, item.external_url, /^https?:/i.test(guid ?? '') ? guid : undefined]
      .map((link) => addressAgainst(link ?? '', base))
      .find((link) => link !== undefined),
    title: foldLine((item.title ?? '').slice(0, 10_000)) || undefined,
    html: body?.html,
    text: body?.text,
    authors: peopleOf([...item.authors, ...item.author], base),
    published: item.date_published,
    updated: item.date_modified,
    rating: stars(item['_rating'] ?? item['rating']),
    language: item.language?.trim() || undefined,
    categories: item.tags
      .filter((tag) => typeof tag === 'string')
      .map(foldLine)
      .filter(Boolean)
      .slice(0, 50),
    extra: {},
  };
}

const stars = (value: unknown): number | undefined =>
  typeof value === 'number' || typeof value === 'string' ? starsOf(String(value)) : undefined;

function peopleOf(written: unknown[], base: string | undefined): FeedItem['authors'] {
  const found: FeedItem['authors'] = [];
  for (const one of written.slice(0, 20)) {
    const parsed = person.safeParse(one);
    if (!parsed.success) continue;
    const name = plainLine(parsed.data.name ?? '').slice(0, 200) || undefined;
    const url = addressAgainst(parsed.data.url ?? '', base);
    if ((name || url) && !found.some((other) => other.name === name && other.url === url))
      found.push({ ...(name && { name }), ...(url && { url }) });
  }
  return found;
}
