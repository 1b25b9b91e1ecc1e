import type { Source } from '../../src/archive/source.ts';
import type { Entry } from './entry.ts';
import type { Feed, FeedItem } from './feed.ts';
import type { z } from 'zod';

/** One request that a source needs. */
export interface Request {
  url: string;
  headers?: Record<string, string>;
}

/** What an entry is identified by; hashed into its id. */
export type Identity = { by: 'address' } | { by: 'guid' } | { by: 'title-outlet' } | { by: 'content' };

/** What the pipeline asks of a kind of source; one file each under `sources/`. */
export interface Kind<Fields extends z.ZodType = z.ZodType> {
  /** As written in `sources.yaml`. */
  name: string;
  /** Where it is, for people: `forum`, `reviews`, `press`, `microblog`, `video`, `blog`, … */
  platform: string;
  /** The fields of this kind, a strict object without those of every source. */
  fields: Fields;
  /** The requests of one run, first page first. Secrets stand in as `${OIDO_SOURCE_…}` and are put in by the fetcher. */
  requests(fields: z.infer<Fields>): Request[];
  identity: Identity;
  /** Least seconds between two requests to its host; 0 where nothing is known. */
  spacing: number;
  /** Hosts whose spacing and limits it shares, where the address varies. */
  /** Reads a body that is not a feed (an API's JSON). Feeds need none. */
  read?(body: string, fields: z.infer<Fields>): Feed;
  /** Item quirks: returns the item mended, or undefined for one that is no entry. */
  item?(item: FeedItem, fields: z.infer<Fields>): FeedItem | undefined;
  /** For the reference of kinds: one sentence, an example in YAML, limits known. */
  describe: { summary: string; example: string; limits: string };
}

export type { Entry, Source };
