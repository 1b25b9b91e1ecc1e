import type { Feed } from '../feed.ts';
import { FeedMaker } from './feed-from.ts';
import { readElements } from './read-elements.ts';

/**
 * The second reader: every feed in XML, also those that no XML parser takes. Undefined when the text is no feed.
 * `url` is what addresses in it are relative to.
 */
export function readLeniently(text: string, url: string | undefined): Feed | undefined {
  const maker = new FeedMaker();
  const found = readElements(text, url, (item) => maker.add(item));
  const format = formatOf(found.root?.name) ?? (maker.items.length > 0 && !found.page ? 'other' : undefined);
  if (!format) return undefined;
  for (const fault of found.faults) maker.faults.add(fault);
  return maker.finish(format, found.feed);
}

function formatOf(root: string | undefined): Feed['format'] | undefined {
  switch (root) {
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
    default:
      return undefined;
  }
}
