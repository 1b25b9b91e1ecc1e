import type { Said } from '../said.ts';
import type { Venue } from '../venues.ts';
import { asHtml } from './markup.ts';
import { addressOf, instantOf, profileOf, shownName } from './shown.ts';

/** JSON Feed 1.1. */
export function asJsonFeed(venue: Venue, said: readonly Said[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: venue.title,
    home_page_url: `https://${venue.host}/`,
    feed_url: `https://${venue.host}${venue.path}`,
    language: venue.language,
    items: said.map((one) => ({
      id: addressOf(one),
      url: addressOf(one),
      title: one.title,
      content_html: asHtml(one.text),
      date_published: instantOf(one),
      authors: [{ name: shownName(one, venue), url: profileOf(one, venue) }],
      language: one.language === venue.language ? undefined : one.language,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
