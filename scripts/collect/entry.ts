import type { Instant } from '../../src/archive/instant.ts';

/** One item of a feed, after parsing and made comparable: not yet known to concern us. Everything in it is plain text. */
export interface Entry {
  /** 12 characters: see `identity`. */
  id: string;
  source: string;
  platform: string;
  /** Made from the text where the feed gives none. */
  title: string;
  /** Plain text, whole; cut to an excerpt when filed. */
  text: string;
  /** Canonical http(s) address. */
  url?: string;
  guid?: string;
  author?: { name?: string; url?: string };
  outlet?: string;
  /** With offset. */
  published: Instant;
  /** Where `published` is not the feed's own. */
  dated?: 'first-seen' | 'collected';
  /** Stars, 1 to 5. */
  rating?: number;
  version?: string;
  /** ISO 639-1, where the feed or the source says. */
  language?: string;
  inReplyTo?: string;
}
