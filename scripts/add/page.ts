import { parseMarkup } from './parse-markup.ts';

/** What a web page says of the feeds behind it. */
export interface PageLinks {
  title?: string;
  /** The address that the page gives itself. */
  canonical?: string;
  /** Feeds that it announces, then addresses on it that look like feeds; those of comments last. Absolute, each once. */
  feeds: string[];
}

const FEED_TYPE = /^(application\/(rss|atom|rdf|feed)\+(xml|json)|application\/xml|text\/xml)/i;
const LOOKS_LIKE_FEED =
  /(\.(rss|atom|rdf)|\/(feed|rss|atom)\/?|(feed|rss|atom|index)\.(xml|json)|[?&]feed=(rss2?|atom))$/i;
const OF_COMMENTS = /comment|coment/i;
/** Of a page no more is read: a feed is announced in its head. */
const LONGEST = 2_000_000;
const MOST = 40;

/** Reads the links of a page. `base`: where it came from. Never throws. */
export function linksOf(html: string, base: string): PageLinks {
  const announced: { url: string; about: string }[] = [];
  const seen: { url: string; about: string }[] = [];
  let against = base;
  let canonical: string | undefined;
  let title = '';
  let inTitle = false;
  const absolute = (href: string | undefined): string | undefined => {
    const url = href === undefined ? null : URL.parse(href.trim(), against);
    return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
  };
  const open = (name: string, attributes: Record<string, string>): void => {
    const { href, rel = '', type = '', title: about = '' } = attributes;
    const url = absolute(href);
    const roles = rel.toLowerCase().split(/\s+/);
    if (name === 'title') inTitle = title === '';
    if (name === 'base' && url) against = url;
    if (!url) return;
    if (name === 'link' && roles.includes('canonical')) canonical ??= url;
    if ((name === 'link' || name === 'a') && roles.includes('alternate') && FEED_TYPE.test(type))
      announced.push({ url, about });
    else if (name === 'a' && LOOKS_LIKE_FEED.test(url) && seen.length < MOST) seen.push({ url, about });
  };
  const text = (said: string): void => {
    if (inTitle && title.length < 500) title += said;
  };
  const close = (name: string): void => {
    if (name === 'title') inTitle = false;
  };
  parseMarkup(html.slice(0, LONGEST), { open, text, close }, false);
  const isOfComments = ({ url, about }: { url: string; about: string }): boolean =>
    OF_COMMENTS.test(url) || OF_COMMENTS.test(about);
  const both = [...announced.slice(0, MOST), ...seen];
  const ordered = [...both.filter((one) => !isOfComments(one)), ...both.filter(isOfComments)];
  return {
    title: title.replace(/\s+/g, ' ').trim().slice(0, 200) || undefined,
    canonical,
    feeds: [...new Set(ordered.map(({ url }) => url))],
  };
}

/** Where feeds lie on sites that do not announce them, the likeliest first. */
export function usualPlaces(address: string): string[] {
  const url = URL.parse(address);
  if (!url) return [];
  const folder = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  const here = url.pathname === '/' ? [] : [`${folder}/feed/`, `${folder}.rss`];
  const names = [
    'feed/',
    'rss.xml',
    'feed.xml',
    'atom.xml',
    'index.xml',
    'rss',
    'feed.json',
    'latest.rss',
    'blog/feed/',
  ];
  return [...here, ...names.map((name) => `${url.origin}/${name}`)];
}
