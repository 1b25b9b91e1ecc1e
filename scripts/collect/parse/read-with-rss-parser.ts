import RssParser from 'rss-parser';
import type { Feed } from '../feed.ts';
import { addressAgainst, bareAddress } from './address.ts';
import { childrenOf } from './element.ts';
import type { Element } from './element.ts';
import { FeedMaker } from './feed-from.ts';
import { BODIES } from './feed-item.ts';
import type { Suitable } from './suits-rss-parser.ts';

/**
 * Elements that rss-parser would work on at a price: it makes snippets of texts by expressions that take quadratic time,
 * and refuses the whole feed for one date it cannot read or one link without attributes. Under another name it leaves
 * them alone, and hands them over as they are.
 */
const HELD = new Set([
  'pubDate',
  'dc:date',
  'date',
  'description',
  'content',
  'content:encoded',
  'summary',
  'published',
  'updated',
  'link',
  'author',
]);
const HELD_AS = 'held-';
/** Where the elements of an item stand in what rss-parser gives. */
const AT = 'element ';
const ATTRIBUTES = 'attributes of the element';
/** Elements whose markup matters: xml2js does not keep the order of what is in them. */
const TEXTS = new Set([
  ...BODIES,
  'title',
  'dc:title',
  'media:title',
  'itunes:title',
  'headline',
  'subtitle',
  'name',
  'category',
]);
const DEEPEST = 6;

/** What xml2js makes of an element. */
type Node = string | { _?: string; $?: Record<string, string>; [child: string]: unknown };
type Fields = Record<string, Node[] | Record<string, string> | undefined>;

/**
 * The first reader: rss-parser, for feeds that it suits. Undefined where it refuses one or would not give all of it:
 * then the lenient reader reads it.
 */
export async function readWithRssParser(
  text: string,
  suitable: Suitable,
  base: string | undefined,
): Promise<Feed | undefined> {
  const names = suitable.names.map((name) => (HELD.has(name) ? HELD_AS + name : name));
  const fields = [
    ...names.map((name) => [name, AT + name, { keepArray: true }]),
    ['$', ATTRIBUTES, { keepArray: true }],
  ];
  const parser = new RssParser<Fields, Fields>({
    customFields: { feed: fields as never, item: fields as never },
    xml2js: { tagNameProcessors: [(name: string) => (HELD.has(name) ? HELD_AS + name : name)] },
  });
  let read: Fields & { items: Fields[] };
  try {
    read = (await parser.parseString(text)) as unknown as typeof read;
  } catch {
    return undefined;
  }
  const maker = new FeedMaker();
  const feed = elementOf('feed', read, names, { base, language: suitable.language });
  const name = suitable.format === 'atom' ? 'entry' : 'item';
  const site = suitable.format === 'atom' ? undefined : bareAddress(feed && siteOf(feed));
  const outer = { base: site ?? base, language: suitable.language };
  const items = read.items.map((item) => elementOf(name, item, names, outer));
  if (!feed || items.length === 0 || items.some((item) => item === undefined)) return undefined;
  feed.children = feed.children.filter((child) => child.name !== name);
  for (const item of items) maker.add(item!);
  return maker.finish(suitable.format, feed);
}

/** What is relative in RSS is meant relative to the site, which may be elsewhere than the feed. */
function siteOf(feed: Element): string | undefined {
  const links = childrenOf(feed, 'link').filter((link) => !link.attributes['href']);
  return links.map((link) => addressAgainst(link.text, link.base)).find((address) => address !== undefined);
}

type Outer = { base: string | undefined; language: string | undefined };

/** Undefined when a text in it holds markup, whose order is lost. */
function elementOf(name: string, fields: Fields, names: string[], outer: Outer): Element | undefined {
  const children: Element[] = [];
  for (const key of names) {
    const nodes = fields[AT + key];
    if (!Array.isArray(nodes)) continue;
    for (const node of nodes) {
      const child = fromNode(key.startsWith(HELD_AS) ? key.slice(HELD_AS.length) : key, node, outer, 0);
      if (!child) return undefined;
      children.push(child);
    }
  }
  const attributes = lowerCase(fields[ATTRIBUTES] as Record<string, string> | undefined);
  return { name, key: name, attributes, children, text: '', ...outer };
}

function fromNode(key: string, node: Node, outer: Outer, depth: number): Element | undefined {
  const name = key.toLowerCase();
  const element: Element = { name, key, attributes: NO_ATTRIBUTES, children: [], text: '', ...outer };
  if (typeof node === 'string') {
    element.text = node;
    return element;
  }
  element.text = node._ ?? '';
  element.attributes = lowerCase(node.$);
  for (const child in node) {
    if (child === '_' || child === '$') continue;
    if (TEXTS.has(name) || depth === DEEPEST) return undefined;
    for (const inner of node[child] as Node[]) {
      const found = fromNode(
        child.startsWith(HELD_AS) ? child.slice(HELD_AS.length) : child,
        inner,
        outer,
        depth + 1,
      );
      if (!found) return undefined;
      element.children.push(found);
    }
  }
  return element;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze(
  Object.create(null) as Record<string, string>,
);

function lowerCase(attributes: Record<string, string> | undefined): Readonly<Record<string, string>> {
  if (!attributes) return NO_ATTRIBUTES;
  const found = Object.create(null) as Record<string, string>;
  for (const name in attributes) found[name.toLowerCase()] ??= attributes[name]!;
  return found;
}
