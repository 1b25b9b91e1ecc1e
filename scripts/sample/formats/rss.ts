import type { Said } from '../said.ts';
import type { Venue } from '../venues.ts';
import { asHtml, cdata, element, escapeMarkup } from './markup.ts';
import { addressOf, instantOf, rfc822, shownName } from './shown.ts';

/** Networks of short posts mark up the tags in a text, and give neither titles nor authors. */
const tagged = (html: string, venue: Venue): string =>
  html.replace(
    /#([\p{L}\p{N}_]+)/gu,
    (_, tag: string) =>
      `<a href="https://${venue.host}/tags/${tag.toLowerCase()}" class="mention hashtag" rel="tag">#<span>${tag}</span></a>`,
  );

function item(said: Said, venue: Venue): string {
  const short = venue.host === 'red.example';
  const html = short ? tagged(asHtml(said.text), venue) : asHtml(said.text);
  const outlet = said.outlet
    ? `<source url="${said.outlet.url}">${escapeMarkup(said.outlet.name)}</source>`
    : '';
  const stars = said.rating === undefined ? '' : `<review:rating>${said.rating}</review:rating>`;
  const answers = said.answers ? `<thr:in-reply-to ref="${said.answers}" href="${said.answers}"/>` : '';
  return `    <item>
      ${short ? '' : element('title', said.title ?? '')}
      <link>${escapeMarkup(addressOf(said))}</link>
      <guid isPermaLink="true">${escapeMarkup(addressOf(said))}</guid>
      <pubDate>${rfc822(instantOf(said))}</pubDate>
      ${short || !said.author.name ? '' : element('dc:creator', shownName(said, venue))}${outlet}${stars}${answers}
      <description>${html ? cdata(html) : ''}</description>
    </item>`;
}

/** RSS 2.0. */
export function asRss(venue: Venue, said: readonly Said[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:review="http://purl.org/rss/1.0/modules/review/">
  <channel>
    ${element('title', venue.title)}
    <link>https://${venue.host}/</link>
    <atom:link rel="self" type="application/rss+xml" href="https://${venue.host}${escapeMarkup(venue.path)}"/>
    ${element('description', venue.title)}
    <language>${venue.language}</language>
${said.map((one) => item(one, venue)).join('\n')}
  </channel>
</rss>
`;
}
