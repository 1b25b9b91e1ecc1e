import type { FeedItem } from '../feed.ts';
import { plainLine } from '../plain-text.ts';
import { addressAgainst } from './address.ts';
import { lineOf } from './content.ts';
import { childOf } from './element.ts';
import type { Children } from './element.ts';
import { target } from './item-link.ts';
import { authorOf, distinct } from './person.ts';

/** Who wrote an item. */
export function authorsOf(children: Children): FeedItem['authors'] {
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

/** Whose text it is, where the feed gathers those of others. */
export function outletOf(children: Children, atom: boolean): FeedItem['outlet'] {
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
