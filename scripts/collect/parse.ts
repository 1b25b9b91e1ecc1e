import type { Feed } from './feed.ts';
import { bareAddress } from './parse/address.ts';
import { endOpenSections } from './parse/mend.ts';
import { looksLikeJson, readJson } from './parse/read-json.ts';
import { readLeniently } from './parse/read-leniently.ts';
import { readWithRssParser } from './parse/read-with-rss-parser.ts';
import { suitsRssParser } from './parse/suits-rss-parser.ts';

export type Parsed =
  | { ok: true; feed: Feed }
  | {
      ok: false;
      /** Fits `coverage.yaml`. */
      why: 'empty answer' | 'not a feed' | 'web page';
      /** One sentence for the report. */
      message: string;
    };

/**
 * A feed's text to its items, whatever its format. `url` is the address it came from: relative addresses are resolved
 * against it without its query and user part, which may hold a secret. Never throws.
 */
export async function parseFeed(text: string, about: { url?: string } = {}): Promise<Parsed> {
  if (text.trim() === '') return { ok: false, why: 'empty answer', message: 'the answer is empty' };
  const base = bareAddress(about.url);
  if (looksLikeJson(text)) {
    const read = readJson(text, base);
    return 'why' in read ? { ok: false, why: 'not a feed', message: read.why } : { ok: true, feed: read };
  }
  const mended = endOpenSections(text);
  const suitable = suitsRssParser(mended.text);
  const feed =
    (suitable && (await readWithRssParser(mended.text, suitable, base))) ?? readLeniently(mended.text, base);
  if (feed) return { ok: true, feed: { ...feed, faults: [...mended.faults, ...feed.faults] } };
  return /<html[\s>]|<!doctype html/i.test(text.slice(0, 2000))
    ? { ok: false, why: 'web page', message: 'a web page, not a feed' }
    : {
        ok: false,
        why: 'not a feed',
        message: `neither RSS, RDF, Atom nor JSON Feed; it begins with "${beginning(text)}"`,
      };
}

const beginning = (text: string): string => text.trim().slice(0, 40).replace(/\s+/g, ' ');
