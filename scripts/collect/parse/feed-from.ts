import type { Feed, FeedItem } from '../feed.ts';
import { addressAgainst } from './address.ts';
import { lineOf } from './content.ts';
import { childOf, childrenOf } from './element.ts';
import type { Element } from './element.ts';
import { feedItem } from './feed-item.ts';
import { authorOf, distinct } from './person.ts';

/** Takes the items of a feed one after the other, then makes the feed. Both readers of XML end here, and so agree. */
export class FeedMaker {
  readonly items: FeedItem[] = [];
  readonly faults = new Set<string>();

  /** An item that cannot be read costs nothing but itself. */
  add(item: Element): void {
    try {
      this.items.push(feedItem(item, item.name === 'entry', this.faults));
    } catch (error) {
      this.faults.add(`an item could not be read: ${(error as Error).message}`);
    }
  }

  /** `feed`: the elements of the feed that are no items. */
  finish(format: Feed['format'], feed: Element): Feed {
    const title = childOf(feed, 'title') ?? childOf(feed, 'dc:title');
    if (format === 'atom') this.inheritAuthors(feed);
    return {
      format,
      title: (title && lineOf(title, format !== 'atom')) || undefined,
      link: feedLink(feed),
      language:
        (childOf(feed, 'language') ?? childOf(feed, 'dc:language'))?.text.trim().slice(0, 40) ||
        feed.language,
      items: this.items,
      faults: [...this.faults],
    };
  }

  /** An entry without an author has that of its feed (RFC 4287, 4.2.1). */
  private inheritAuthors(feed: Element): void {
    const authors = distinct(childrenOf(feed, 'author').slice(0, 20).map(authorOf));
    if (authors.length === 0) return;
    for (const item of this.items)
      if (item.authors.length === 0) item.authors = authors.map((one) => ({ ...one }));
  }
}

function feedLink(feed: Element): string | undefined {
  for (const link of [...childrenOf(feed, 'link'), ...childrenOf(feed, 'atom:link')]) {
    const rel = link.attributes['rel'] ?? (link.name === 'link' ? 'alternate' : '');
    const address = rel === 'alternate' && addressAgainst(link.attributes['href'] || link.text, link.base);
    if (address) return address;
  }
  return undefined;
}
