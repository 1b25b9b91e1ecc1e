import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { weekEnd } from '../archive/week.ts';
import { oneMinuteSentences, oneThingSentence } from '../insight/sentences.ts';
import { absolute } from '../components/address.ts';
import { escapeHtml, markup, printable } from '../components/html.ts';
import { site } from '../components/site.ts';

/** Feed readers keep what they have seen: half a year is enough. */
const WEEKS = 26;

/** No feed without an address at which it stands: feed readers need whole links. */
export const getStaticPaths = () =>
  site().archive.settings.site === undefined ? [] : [{ params: { name: 'feed' } }];

/** A digest a week: the one minute and the one thing, as on the page. Only weeks that have ended. */
export const GET: APIRoute = () => {
  const all = site();
  const { settings } = all.archive;
  const address = settings.site!;
  const { feeds } = all.words.site;
  const items = all.weeks
    .filter(({ open }) => !open)
    .slice(-WEEKS)
    .reverse()
    .map(({ id }) => {
      const digest = all.digest(id)!;
      const thing = oneThingSentence(digest, all.words);
      const minute = oneMinuteSentences(digest, all.words);
      return {
        title: printable(feeds.weekTitle(digest.from, digest.to)),
        link: absolute(address, `weeks/${id}/`),
        pubDate: weekEnd(id, settings.timezone),
        // Readers take a description for HTML.
        description: escapeHtml(printable(minute.join(' '))),
        content: printable(
          markup`${minute.map((sentence) => markup`<p>${sentence}</p>`)}<p>${thing.heading && markup`<strong>${thing.heading}:</strong> `}${thing.text}</p>`
            .text,
        ),
      };
    });
  return rss({
    title: printable(settings.name),
    description: printable(feeds.description(settings.name)),
    site: absolute(address, ''),
    items,
    customData: `<language>${settings.language}</language>`,
    trailingSlash: true,
  });
};
