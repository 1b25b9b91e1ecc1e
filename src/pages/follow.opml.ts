import type { APIRoute } from 'astro';
import type { Source } from '../archive/source.ts';
import { markup, printable } from '../components/html.ts';
import type { Markup } from '../components/html.ts';
import { webLink } from '../components/link.ts';
import { site } from '../components/site.ts';

/** Feeds for a reader of feeds: those we follow, and the others we listen to. Never an address that holds a secret. */
export const GET: APIRoute = () => {
  const { archive, words } = site();
  const feeds = archive.sources.filter(
    ({ kind, url, enabled }) => enabled && kind === 'feed' && url !== undefined && !url.includes('${'),
  );
  const outline = ({ id, title, url }: Source): Markup =>
    markup`<outline type="rss" text="${printable(title ?? id)}" title="${printable(title ?? id)}" xmlUrl="${webLink(url)}"/>\n`;
  const group = (name: string, some: readonly Source[]): Markup | false =>
    some.length > 0 &&
    markup`<outline text="${name}">\n${some.filter(({ url }) => webLink(url)).map(outline)}</outline>\n`;
  const { sources } = words.site;
  const followed = group(
    sources.following,
    feeds.filter(({ follow }) => follow),
  );
  const others = group(
    sources.automatic,
    feeds.filter(({ follow, own }) => !follow && !own),
  );
  const opml = markup`<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head><title>${printable(archive.settings.name)}</title></head>\n<body>\n${followed}${others}</body>\n</opml>\n`;
  return new Response(opml.text, { headers: { 'content-type': 'text/x-opml; charset=utf-8' } });
};
