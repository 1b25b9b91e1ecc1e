import { addressAgainst } from './address.ts';
import type { Children, Element } from './element.ts';

/** The page of an item: of several addresses the one for people to read. `guid` is its guid or id. */
export function linkOf(item: Element, children: Children, guid: Element | undefined): string | undefined {
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

export const target = (link: Element): string | undefined =>
  addressAgainst(link.attributes['href'] || link.attributes['rdf:resource'] || link.text, link.base);
const webAddress = (text: string): string | undefined =>
  /^\s*https?:\/\//i.test(text) ? addressAgainst(text, undefined) : undefined;
