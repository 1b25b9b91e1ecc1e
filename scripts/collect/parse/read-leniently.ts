import type { Feed } from '../feed.ts';
import { FeedMaker } from './feed-from.ts';
import { closeQuotes, escapeAngles } from './mend.ts';
import { readElements } from './read-elements.ts';
import type { ElementsFound } from './read-elements.ts';

/**
 * The second reader: every feed in XML, also those that no XML parser takes. Undefined when the text is no feed.
 * `url` is what addresses in it are relative to.
 */
export function readLeniently(text: string, url: string | undefined): Feed | undefined {
  const angles = escapeAngles(text);
  let [maker, found] = read(angles.text, url);
  const quotes = found.openQuote ? closeQuotes(angles.text) : undefined;
  if (quotes && quotes.faults.length > 0) [maker, found] = read(quotes.text, url);
  const format = formatOf(found.root?.name) ?? (maker.items.length > 0 && !found.page ? 'other' : undefined);
  if (!format) return undefined;
  const faults = [...angles.faults, ...(quotes?.faults ?? []), ...found.faults];
  for (const fault of faults) maker.faults.add(fault);
  return maker.finish(format, found.feed);
}

function read(text: string, url: string | undefined): [FeedMaker, ElementsFound] {
  const maker = new FeedMaker();
  return [maker, readElements(text, url, (item) => maker.add(item))];
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
