import type { Said } from '../said.ts';
import type { Venue } from '../venues.ts';
import { asHtml, element, escapeMarkup } from './markup.ts';
import { addressOf, instantOf, shownName } from './shown.ts';

function item(said: Said, venue: Venue): string {
  const address = escapeMarkup(addressOf(said));
  return `  <item rdf:about="${address}">
    ${element('title', said.title ?? '')}
    <link>${address}</link>
    ${element('description', asHtml(said.text))}
    ${element('dc:creator', shownName(said, venue))}
    <dc:date>${instantOf(said)}</dc:date>
    <dc:language>${said.language}</dc:language>
  </item>`;
}

/** RSS 1.0 (RDF), as an old forum would serve it. */
export function asRdf(venue: Venue, said: readonly Said[]): string {
  const items = said.map((one) => `<rdf:li resource="${escapeMarkup(addressOf(one))}"/>`).join('');
  return `<?xml version="1.0" encoding="ISO-8859-1"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://${venue.host}${escapeMarkup(venue.path)}">
    ${element('title', venue.title)}
    <link>https://${venue.host}/</link>
    ${element('description', venue.title)}
    <items><rdf:Seq>${items}</rdf:Seq></items>
  </channel>
${said.map((one) => item(one, venue)).join('\n')}
</rdf:RDF>
`;
}

/** The text in ISO-8859-1, characters that it lacks as references. */
export const asLatin1 = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[^\u0000-\u00ff]/gu, (character) => `&#${character.codePointAt(0)};`),
    'latin1',
  );
