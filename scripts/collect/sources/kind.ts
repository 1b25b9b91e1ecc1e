import type { z } from 'zod';
import type { Feed, FeedItem } from '../feed.ts';

/** One request that a source needs. */
export interface Request {
  /** Secrets stand in as `${OIDO_SOURCE_…}` and are put in by the fetcher. */
  url: string;
  headers?: Record<string, string>;
}

/**
 * What an entry is identified by; hashed into its id.
 * - `address`: the canonical address, whichever source found it
 * - `guid`: the guid within its source (all reviews of an app share one address)
 * - `title-outlet`: title and outlet (news aggregators, whose links differ at each fetch)
 * - `content`: source, author, date and text (what has neither address nor guid)
 */
export const identities = ['address', 'guid', 'title-outlet', 'content'] as const;
export interface Identity {
  by: (typeof identities)[number];
}

/** What reading a body came to. */
export type Reading =
  | { ok: true; feed: Feed }
  | {
      ok: false;
      /** Fits `coverage.yaml`. */
      why: 'not a feed' | 'empty answer' | 'web page';
      /** One sentence for the report. */
      message: string;
    };

/** What the pipeline asks of a kind of source; one file each in this folder. */
export interface Kind<Fields extends z.ZodObject = z.ZodObject> {
  /** As written in `sources.yaml`. */
  name: string;
  /** Where it is, for people: `forum`, `reviews`, `press`, `microblog`, `video`, `blog`, … */
  platform: string;
  /** Where the fields decide it. */
  platformOf?(fields: z.output<Fields>): string;
  /**
   * The fields of this kind, each with a description, without those of every source; `url`, `platform`, `language` and
   * other fields of every source stand here too where the kind needs them or has a default for them.
   */
  fields: Fields;
  /** The requests of one run, pages of one list, newest first; none where people look. */
  requests(fields: z.output<Fields>): Request[];
  identity: Identity;
  /** Where the fields decide it. */
  identityOf?(fields: z.output<Fields>): Identity;
  /** Least seconds between two requests to its host; 0 where nothing is known. */
  spacing: number;
  /** The hosts that want this spacing, subdomains included, whatever kind of source asks them; all where absent. */
  hosts?: readonly string[];
  /** Reads a body that is not a feed (an API's JSON). Feeds need none. Never throws. */
  read?(body: string, fields: z.output<Fields>): Reading;
  /** Says that with these fields a feed comes all the same, and `read` is not for it. */
  isFeed?(fields: z.output<Fields>): boolean;
  /** Item quirks: returns the item mended, or undefined for one that is no entry. */
  item?(item: FeedItem, fields: z.output<Fields>): FeedItem | undefined;
  /** The fields that an address of this kind says, of a page or of its feed: only where it can be nothing else. */
  recognise?(url: URL): z.input<Fields> | undefined;
  /** The fields that an address of a page may mean; to be believed once the feed is there. */
  guess?(url: URL): z.input<Fields> | undefined;
  /** For the reference of kinds: one sentence, an example in YAML, limits known. */
  describe: { summary: string; example: string; limits: string };
}

/** A kind, its fields' type found out. */
export const defineKind = <Fields extends z.ZodObject>(kind: Kind<Fields>): Kind<Fields> => kind;
