import type { Said } from '../said.ts';
import type { Venue } from '../venues.ts';
import { asHtml, element, escapeMarkup } from './markup.ts';
import { addressOf, instantOf, profileOf, shownName } from './shown.ts';

function entry(said: Said, venue: Venue): string {
  const at = instantOf(said);
  const stars = said.rating === undefined ? '' : `<im:rating>${said.rating}</im:rating>`;
  const answers = said.answers ? `<thr:in-reply-to ref="${said.answers}" href="${said.answers}"/>` : '';
  const author = `<author>${element('name', shownName(said, venue))}${element('uri', profileOf(said, venue))}</author>`;
  return `  <entry xml:lang="${said.language}">
    <id>${addressOf(said)}</id>
    <title>${escapeMarkup(said.title ?? '')}</title>
    <link rel="alternate" type="text/html" href="${escapeMarkup(addressOf(said))}"/>
    <published>${at}</published><updated>${at}</updated>
    ${author}${stars}${answers}
    <content type="html">${escapeMarkup(asHtml(said.text))}</content>
  </entry>`;
}

/** Atom (RFC 4287), with stars in the element that app shops use and replies by RFC 4685. */
export function asAtom(venue: Venue, said: readonly Said[]): string {
  const newest = said[0] ? element('updated', instantOf(said[0])) : '<updated>2024-01-01T00:00:00Z</updated>';
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:im="http://itunes.apple.com/rss" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="${venue.language}">
  <id>https://${venue.host}${escapeMarkup(venue.path)}</id>
  ${element('title', venue.title)}
  <link rel="self" href="https://${venue.host}${escapeMarkup(venue.path)}"/>
  <link rel="alternate" href="https://${venue.host}/"/>
  ${newest}
${said.map((one) => entry(one, venue)).join('\n')}
</feed>
`;
}
