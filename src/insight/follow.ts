/** A feed that somebody publishes, as a source to add with `follow: true`. */
export interface Followable {
  kind: 'mastodon' | 'youtube' | 'bluesky' | 'feed';
  /** Address of the feed. */
  feed: string;
  /** Address of the person's page. */
  page: string;
}

/** Accounts are written `/@name` there too, and have no feed. */
const noFeeds = /(?:^|\.)(?:tiktok|threads|substack|pinterest|telegram|kick|flickr|quora)\.(?:com|net|org)$/;

/**
 * The feed of an author whose address follows a known pattern: Mastodon and its kin, YouTube, Bluesky, Reddit, Medium,
 * Substack, Blogger, WordPress.com. No request is made; undefined for any other address.
 */
export function followable(authorUrl: string | undefined): Followable | undefined {
  const url = authorUrl === undefined ? null : URL.parse(authorUrl);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const page = authorUrl!;
  const [first = '', second = '', ...rest] = url.pathname.split('/').filter(Boolean);
  const { origin, hostname } = url;
  const host = hostname.replace(/^(?:www|m|old)\./, '');
  const found = (kind: Followable['kind'], feed: string): Followable => ({ kind, feed, page });
  if (host === 'youtube.com')
    return first === 'channel' && /^UC[\w-]{10,}$/.test(second)
      ? found('youtube', `https://www.youtube.com/feeds/videos.xml?channel_id=${second}`)
      : undefined;
  if (host === 'bsky.app')
    return first === 'profile' && second
      ? found('bluesky', `https://bsky.app/profile/${second}/rss`)
      : undefined;
  if (host === 'reddit.com')
    return (first === 'user' || first === 'u') && second
      ? found('feed', `https://www.reddit.com/user/${second}/.rss`)
      : undefined;
  if (host === 'medium.com')
    return first.startsWith('@') ? found('feed', `https://medium.com/feed/${first}`) : undefined;
  if (/\.(?:wordpress|substack)\.com$/.test(host)) return found('feed', `${origin}/feed`);
  if (host.endsWith('.blogspot.com')) return found('feed', `${origin}/feeds/posts/default`);
  if (/^@[\w.-]+$/.test(first) && second === '' && rest.length === 0 && !noFeeds.test(host))
    return found('mastodon', `${origin}/${first}.rss`);
  return undefined;
}
