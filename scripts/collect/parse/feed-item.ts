import type { FeedItem } from '../feed.ts';
import { foldLine, plainLine } from '../plain-text.ts';
import { addressAgainst } from './address.ts';
import { bodyOf, lineOf } from './content.ts';
import type { Body } from './content.ts';
import { childOf } from './element.ts';
import type { Element } from './element.ts';
import { authorOf, distinct } from './person.ts';
import { ratingOf } from './rating.ts';

/** Other elements of one item that are kept, and how much of each. */
const MOST_EXTRA = 60;
const LONGEST_EXTRA = 2_000;

type Children = Map<string, Element[]>;

/** The fields of an item of RSS, RDF, Atom or CDF from its elements. `atom` says how texts without a type are meant. */
export function feedItem(item: Element, atom: boolean, faults: Set<string>): FeedItem {
  const children = byName(item);
  const first = (...names: string[]): Element | undefined => {
    for (const name of names) for (const found of children.get(name) ?? []) if (!isEmpty(found)) return found;
    return undefined;
  };
  const text = (...names: string[]): string | undefined =>
    foldLine(first(...names)?.text.slice(0, 8_000) ?? '') || undefined;

  const guid = text('guid', 'id', 'dc:identifier') ?? (item.attributes['rdf:about'] || undefined);
  const body = longest(children, atom, faults);
  return {
    guid,
    link: linkOf(item, children, first('guid', 'id')),
    title: titleOf(children, atom),
    html: body?.html,
    text: body?.text,
    authors: authorsOf(children),
    published:
      text(
        'pubdate',
        'published',
        'dc:date',
        'dcterms:created',
        'dcterms:issued',
        'issued',
        'created',
        'date',
        'prism:publicationdate',
        'atom:published',
      ) ?? item.attributes['lastmod'],
    updated: text('updated', 'modified', 'dcterms:modified', 'atom:updated', 'lastbuilddate'),
    rating: ratingOf(children),
    outlet: outletOf(children, atom),
    language: text('dc:language', 'language') ?? body?.language ?? item.language,
    categories: categoriesOf(children, atom),
    inReplyTo: replyOf(children),
    extra: extraOf(item),
  };
}

/** First of the children in order, those of `media:group` and `media:content` after the item's own. */
function byName(item: Element): Children {
  const found: Children = new Map();
  const add = (element: Element): void => {
    const same = found.get(element.name);
    if (same) same.push(element);
    else found.set(element.name, [element]);
  };
  for (const child of item.children) add(child);
  for (const child of item.children) {
    if (child.name === 'media:group' || child.name === 'media:content') {
      for (const inner of child.children) {
        add(inner);
        if (inner.name === 'media:content' || inner.name === 'media:community') inner.children.forEach(add);
      }
    }
  }
  return found;
}

const isEmpty = (element: Element): boolean => element.children.length === 0 && element.text.trim() === '';

function titleOf(children: Children, atom: boolean): string | undefined {
  for (const name of ['title', 'dc:title', 'atom:title', 'media:title', 'itunes:title', 'headline']) {
    for (const element of children.get(name) ?? []) {
      const line = isEmpty(element) ? '' : lineOf(element, name === 'title' ? !atom : name !== 'media:title');
      if (line !== '') return line;
    }
  }
  return undefined;
}

/** Elements that may hold the text of an item; of several, the longest is taken. */
export const BODIES: readonly string[] = [
  'content:encoded',
  'content',
  'description',
  'summary',
  'body',
  'xhtml:body',
  'fullitem',
  'fulltext',
  'abstract',
  'dc:description',
  'atom:content',
  'atom:summary',
  'media:description',
  'media:text',
  'itunes:summary',
  'itunes:subtitle',
  'tagline',
];

/** The longest text among those that an item may give. */
function longest(
  children: Children,
  atom: boolean,
  faults: Set<string>,
): (Body & { language?: string }) | undefined {
  let best: (Body & { language?: string }) | undefined;
  for (const name of BODIES) {
    for (const element of children.get(name)?.slice(0, 4) ?? []) {
      // A shorter source seldom gives the longer text: not worth reading.
      const size = element.children.length > 0 ? (element.markup?.length ?? 0) : element.text.length;
      if (size === 0 || (best && size <= best.text.length)) continue;
      const body = bodyOf(element, !atom, faults);
      if (body && body.text !== '' && (!best || body.text.length > best.text.length))
        best = { ...body, language: element.language };
    }
  }
  return best;
}

function linkOf(item: Element, children: Children, guid: Element | undefined): string | undefined {
  const original = children.get('feedburner:origlink')?.[0];
  const candidates: (string | undefined)[] = [original && addressAgainst(original.text, original.base)];
  const plain: Element[] = [];
  const others: Element[] = [];
  for (const link of [
    ...(children.get('link') ?? []),
    ...(children.get('atom:link') ?? []),
    ...(children.get('a') ?? []),
  ]) {
    const rel =
      link.attributes['rel']?.trim().toLowerCase() ?? (link.name === 'atom:link' ? 'alternate' : '');
    const type = link.attributes['type']?.toLowerCase() ?? '';
    if (rel === '' || rel === 'alternate' || rel.endsWith('#alternate')) {
      if (type === '' || type.includes('html')) plain.push(link);
      else others.unshift(link);
    } else if (rel === 'related' || rel === 'via' || rel === 'canonical') others.push(link);
  }
  for (const link of plain) candidates.push(target(link));
  if (guid?.name === 'guid' && guid.attributes['ispermalink']?.trim().toLowerCase() !== 'false')
    candidates.push(webAddress(guid.text));
  for (const link of others) candidates.push(target(link));
  const content = children.get('content')?.find((element) => element.attributes['src']);
  if (content) candidates.push(addressAgainst(content.attributes['src']!, content.base));
  candidates.push(
    item.attributes['href'] ? addressAgainst(item.attributes['href'], item.base) : undefined,
    webAddress(item.attributes['rdf:about'] ?? ''),
    webAddress(guid?.name === 'id' ? guid.text : ''),
    webAddress(children.get('media:player')?.[0]?.attributes['url'] ?? ''),
    webAddress(children.get('comments')?.[0]?.text ?? ''),
    webAddress(children.get('enclosure')?.[0]?.attributes['url'] ?? ''),
  );
  return candidates.find((address) => address !== undefined);
}

const target = (link: Element): string | undefined =>
  addressAgainst(link.attributes['href'] || link.attributes['rdf:resource'] || link.text, link.base);
const webAddress = (text: string): string | undefined =>
  /^\s*https?:\/\//i.test(text) ? addressAgainst(text, undefined) : undefined;

function authorsOf(children: Children): FeedItem['authors'] {
  const written = [
    'author',
    'dc:creator',
    'atom:author',
    'dc:author',
    'dc:contributor',
    'creator',
    'itunes:author',
    'media:credit',
  ];
  for (const name of written) {
    const people = distinct((children.get(name) ?? []).slice(0, 20).map(authorOf));
    if (people.length > 0) {
      // RSS often gives a mail address in one and the name in the other.
      const creator =
        name === 'author' && children.get('dc:creator')
          ? distinct(children.get('dc:creator')!.map(authorOf))
          : [];
      return creator.length > 0 && people.every((one) => one.name?.includes('@')) ? creator : people;
    }
  }
  const source = children.get('source')?.[0];
  return distinct(source ? source.children.filter((child) => child.name === 'author').map(authorOf) : []);
}

function outletOf(children: Children, atom: boolean): FeedItem['outlet'] {
  const source = children.get('source')?.[0];
  const written = children.get('news:source')?.[0];
  let name = plainLine(written?.text ?? '');
  let url: string | undefined;
  if (source && !name) {
    const title = childOf(source, 'title');
    name = title ? lineOf(title, !atom) : source.children.length === 0 ? plainLine(source.text) : '';
    const link = source.children.find(
      (child) => child.name === 'link' && (child.attributes['rel'] ?? 'alternate') === 'alternate',
    );
    url = source.attributes['url']
      ? addressAgainst(source.attributes['url'], source.base)
      : link && target(link);
  }
  if (!name || /^https?:\/\//.test(name)) return undefined;
  return url ? { name, url } : { name };
}

function categoriesOf(children: Children, atom: boolean): string[] {
  const found = new Set<string>();
  for (const name of ['category', 'dc:subject', 'atom:category', 'media:category']) {
    for (const element of children.get(name) ?? []) {
      const { label, term } = element.attributes;
      const line = label || term ? plainLine(label || term || '') : lineOf(element, !atom);
      if (line) found.add(line.slice(0, 200));
      if (found.size === 50) return [...found];
    }
  }
  return [...found];
}

function replyOf(children: Children): string | undefined {
  const reply = children.get('thr:in-reply-to')?.[0];
  if (!reply) return undefined;
  const { href, ref } = reply.attributes;
  return (href && addressAgainst(href, reply.base)) || ref?.trim().slice(0, 2_000) || undefined;
}

/** Elements with a prefix, also inside `media:group` and the like: text of the first of each name. */
function extraOf(item: Element): Record<string, string> {
  const extra: Record<string, string> = {};
  let count = 0;
  const visit = (elements: Element[], depth: number): void => {
    for (const element of elements) {
      if (count === MOST_EXTRA) return;
      if (!element.key.includes(':') || BODIES.includes(element.name)) continue;
      const text = element.children.length === 0 ? foldLine(element.text.slice(0, LONGEST_EXTRA)) : '';
      if (text !== '' && !Object.hasOwn(extra, element.key)) {
        extra[element.key] = text;
        count += 1;
      }
      if (depth < 3) visit(element.children, depth + 1);
    }
  };
  visit(item.children, 0);
  return extra;
}
