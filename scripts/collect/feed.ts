/** What a parser makes of a feed's text: the feed's own words, not yet made comparable. */
export interface Feed {
  format: 'rss' | 'rdf' | 'atom' | 'json' | 'jf2' | 'other';
  title?: string;
  /** The feed's own page. */
  link?: string;
  language?: string;
  items: FeedItem[];
  /** What was wrong with it and what was done about it: one short English sentence each. Empty for a good feed. */
  faults: string[];
}

export interface FeedItem {
  guid?: string;
  /** Absolute where it could be resolved (xml:base, the feed's address without query and user part). */
  link?: string;
  /** Plain text: markup removed, entities decoded, spaces folded. */
  title?: string;
  /** Markup as found (HTML or plain text): the longest of content, description, summary. */
  html?: string;
  /** Plain text of `html`. */
  text?: string;
  authors: { name?: string; url?: string }[];
  /** As found. */
  published?: string;
  updated?: string;
  /** Stars, 1 to 5, where a known element says so. */
  rating?: number;
  /** `<source url>` of RSS, `News:Source`, the source of an Atom entry: whose text it is. */
  outlet?: { name: string; url?: string };
  language?: string;
  categories: string[];
  inReplyTo?: string;
  /** Other elements of the item by their prefixed name, text of the first occurrence: `im:version`, `yt:videoId`. */
  extra: Record<string, string>;
}
