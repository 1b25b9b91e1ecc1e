import { readFileSync } from 'node:fs';

/** Headers for the addresses that begin with `under`: `/` is all of them. */
export interface Block {
  under: string;
  headers: [name: string, value: string][];
}

/**
 * Reads the file `_headers` of a built site, as Netlify and Cloudflare do: an address that ends in `*`, and below it, set
 * in, a header a line.
 */
export function readHeaders(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const header = /^ {2}([\w-]+): (.*)$/.exec(line);
    if (header) blocks.at(-1)?.headers.push([header[1]!, header[2]!]);
    else if (/^\/.*\*$/.test(line)) blocks.push({ under: line.slice(0, -1), headers: [] });
  }
  return blocks;
}

/** Those that every response carries. */
export const everywhere = (blocks: readonly Block[]): Block['headers'] =>
  blocks.filter(({ under }) => under === '/').flatMap(({ headers }) => headers);

/** Blocks of a part of the site, each with what holds everywhere too, its own first. */
export const parts = (blocks: readonly Block[]): Block[] =>
  blocks
    .filter(({ under }) => under !== '/')
    .map(({ under, headers }) => {
      const own = new Set(headers.map(([name]) => name.toLowerCase()));
      return {
        under,
        headers: [...headers, ...everywhere(blocks).filter(([name]) => !own.has(name.toLowerCase()))],
      };
    });

/** The headers that a built site asks of its host for every response; none where it asks for nothing. */
export function headersOfSite(folder: string): Block['headers'] {
  try {
    return everywhere(readHeaders(readFileSync(`${folder}/_headers`, 'utf8')));
  } catch {
    return [];
  }
}
