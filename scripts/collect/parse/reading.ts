import { decode } from '../decode.ts';
import { parseFeed } from '../parse.ts';
import { plainLine } from '../plain-text.ts';
import { feedparserCases, realFeeds } from './shared-feeds.ts';

/** How well one column of the table of libraries is read. */
export interface Column {
  of: number;
  read: number;
  /** Files that were not. */
  missed: string[];
}

export interface Reading {
  real: Column;
  wellformed: Column;
  illformed: Column;
  encoding: Column;
  titles: Column;
}

const column = (): Column => ({ of: 0, read: 0, missed: [] });

/** Reads the shared feeds and counts: a feed is read when all entries that feedparser finds in it are found. */
export async function readShared(): Promise<Reading> {
  const result: Reading = {
    real: column(),
    wellformed: column(),
    illformed: column(),
    encoding: column(),
    titles: column(),
  };
  const count = (to: Column, file: string, read: boolean): void => {
    to.of += 1;
    if (read) to.read += 1;
    else to.missed.push(file);
  };
  for (const { name, bytes } of realFeeds()) {
    const parsed = await parseFeed(decode(bytes).text, { url: 'https://feed.example/' });
    count(result.real, name, parsed.ok && parsed.feed.items.length > 0);
  }
  for (const { file, category, entries, titles, headers, bytes } of feedparserCases()) {
    const parsed = await parseFeed(decode(bytes, headers['content-type']).text, {
      url: headers['content-location'],
    });
    const items = parsed.ok ? parsed.feed.items : [];
    count(result[category], file, items.length >= entries);
    const [title] = titles;
    if (title) count(result.titles, file, comparable(items[0]?.title ?? '') === comparable(plainLine(title)));
  }
  return result;
}

/** feedparser gives markup where we give text, and text that looks like markup is markup to it. */
const comparable = (title: string): string =>
  title
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
