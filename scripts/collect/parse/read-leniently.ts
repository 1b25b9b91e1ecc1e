import type { Feed, FeedItem } from '../feed.ts';
import { addressAgainst } from './address.ts';
import { lineOf } from './content.ts';
import { childOf, childrenOf } from './element.ts';
import type { Element } from './element.ts';
import { feedItem } from './feed-item.ts';
import { authorOf, distinct } from './person.ts';
import { readElements } from './read-elements.ts';

/**
 * The second reader: every feed in XML, also those that no XML parser takes. Undefined when the text is no feed.
 * `url` is what addresses in it are relative to.
 */
export function readLeniently(text: string, url: string | undefined): Feed | undefined {
  const items: FeedItem[] = [];
  const faults = new Set<string>();
  let bad = 0;
  let atom: boolean | undefined;
  const found = readElements(text, url, (element) => {
    atom ??= element.name === 'entry';
    try {
      items.push(feedItem(element, element.name === 'entry', faults));
    } catch (error) {
      bad += 1;
      faults.add(`an item could not be read: ${(error as Error).message}`);
    }
  });
  const format = formatOf(found.root, items.length);
  if (!format) return undefined;
  const { feed } = found;
  const title = childOf(feed, 'title') ?? childOf(feed, 'dc:title');
  if (format === 'atom') inheritAuthors(items, feed);
  return {
    format,
    title: (title && lineOf(title, format !== 'atom')) || undefined,
    link: feedLink(feed),
    language: (childOf(feed, 'language') ?? childOf(feed, 'dc:language'))?.text.trim() || feed.language,
    items,
    faults: [...found.faults, ...faults],
  };
}

function formatOf(root: Element | undefined, items: number): Feed['format'] | undefined {
  switch (root?.name) {
    case 'rss':
      return 'rss';
    case 'rdf:rdf':
    case 'rdf':
      return 'rdf';
    case 'feed':
    case 'entry':
      return 'atom';
    case 'channel':
    case 'item':
      return 'other';
    case 'html':
    case 'xhtml:html':
      return undefined;
    default:
      return items > 0 ? 'other' : undefined;
  }
}

function feedLink(feed: Element): string | undefined {
  const links = [...childrenOf(feed, 'link'), ...childrenOf(feed, 'atom:link')];
  const own = links.filter(
    (link) => (link.attributes['rel'] ?? (link.name === 'link' ? 'alternate' : '')) === 'alternate',
  );
  for (const link of own) {
    const address = addressAgainst(link.attributes['href'] || link.text, link.base);
    if (address) return address;
  }
  return undefined;
}

/** An entry without an author has that of its feed (RFC 4287, 4.2.1). */
function inheritAuthors(items: FeedItem[], feed: Element): void {
  const authors = distinct(childrenOf(feed, 'author').map(authorOf));
  if (authors.length > 0)
    for (const item of items)
      if (item.authors.length === 0) item.authors = authors.map((one) => ({ ...one }));
}
