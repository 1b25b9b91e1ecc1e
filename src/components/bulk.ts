/*
 * Lists of mentions are nine tenths of all bytes of a site, and each byte costs Astro four copies: the page as one text,
 * its bytes, the body of a Response, that body read again. Measured with 100,000 mentions, half of the rendering went
 * there. So a page that Astro renders for a build holds a mark in their place, and `write-bulk.ts` writes page and lists
 * into the file together. Where nobody has asked for that (`astro dev`, tests), a list stands where it belongs at once.
 */

interface Held {
  texts: string[];
}
// Pages are bundled: what they share with the build that renders them can only lie here.
const shared = globalThis as { [HELD]?: Held | undefined };
const HELD = Symbol.for('oido: bulk of the page being rendered');

// No text of a page can hold it: where it is not markup, a `<` is escaped.
const mark = (index: number): string => `<!--oido bulk ${index}-->`;
const MARKS = /<!--oido bulk (\d+)-->/;

/** A long piece of a page or of a file, ready made: stands where it is put, in the file at the latest. */
export function bulk(text: string): string {
  const held = shared[HELD];
  return held ? mark(held.texts.push(text) - 1) : text;
}

/** Holds back what `bulk` is given from here on. */
export function holdBulk(): void {
  shared[HELD] = { texts: [] };
}

/** Whether anything was held back. */
export const holdsBulk = (): boolean => (shared[HELD]?.texts.length ?? 0) > 0;

/** The text of a page in pieces, each mark replaced by what was held back for it; nothing is held back any more. */
export function releaseBulk(page: string): string {
  const texts = shared[HELD]?.texts ?? [];
  shared[HELD] = undefined;
  let whole = '';
  // Splitting by a pattern with a group gives its matches too: every second piece is an index.
  for (const [at, piece] of page.split(MARKS).entries())
    whole += at % 2 === 0 ? piece : (texts[Number(piece)] ?? '');
  return whole;
}
