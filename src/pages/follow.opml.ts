import type { APIRoute } from 'astro';
import type { Source } from '../archive/source.ts';
import { markup, printable } from '../components/html.ts';
import type { Markup } from '../components/html.ts';
import { webLink } from '../components/link.ts';
import { site } from '../components/site.ts';
import { shownVoices } from '../components/voices/shown-voices.ts';
import { toFollow } from '../components/voices/follow-lines.ts';

type Outlined = Pick<Source, 'id' | 'title' | 'url'>;

/**
 * Feeds for a reader of feeds: those we follow, people who could be followed, by no other name than pages show, and the
 * others we listen to. Never an address that holds a secret.
 */
export const GET: APIRoute = () => {
  const { archive, insight, words } = site();
  const feeds = archive.sources.filter(
    ({ kind, url, enabled }) => enabled && kind === 'feed' && url !== undefined && !url.includes('${'),
  );
  const outline = ({ id, title, url }: Outlined): Markup =>
    markup`<outline type="rss" text="${printable(title ?? id)}" title="${printable(title ?? id)}" xmlUrl="${webLink(url)}"/>\n`;
  const people = toFollow(shownVoices(insight)).map(({ name = '', follow }) => ({
    id: name,
    title: name,
    url: follow!.feed,
  }));
  const group = (name: string, some: readonly Outlined[]): Markup | false =>
    some.length > 0 &&
    markup`<outline text="${name}">\n${some.filter(({ url }) => webLink(url)).map(outline)}</outline>\n`;
  const { sources } = words.site;
  const followed = group(
    sources.following,
    feeds.filter(({ follow }) => follow),
  );
  const could = group(words.site.answering.voices.following.title, people);
  const others = group(
    sources.automatic,
    feeds.filter(({ follow, own }) => !follow && !own),
  );
  const opml = markup`<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head><title>${printable(archive.settings.name)}</title></head>\n<body>\n${followed}${could}${others}</body>\n</opml>\n`;
  return new Response(opml.text, { headers: { 'content-type': 'text/x-opml; charset=utf-8' } });
};
