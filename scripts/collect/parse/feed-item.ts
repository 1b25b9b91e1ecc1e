import type { FeedItem } from '../feed.ts';
import { foldLine, plainLine } from '../plain-text.ts';
import { addressAgainst } from './address.ts';
import { bodyOf, lineOf } from './content.ts';
import type { Body } from './content.ts';
import type { Children, Element } from './element.ts';
import { linkOf } from './item-link.ts';
import { authorsOf, outletOf } from './item-people.ts';
import { ratingOf } from './rating.ts';

/** Other elements of one item that are kept, and how much of each. */
const MOST_EXTRA = 60;
const LONGEST_EXTRA = 2_000;

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
  const found = new Map<string, Element[]>();
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
