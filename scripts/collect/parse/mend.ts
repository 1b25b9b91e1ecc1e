/** A text whose markup was repaired, and what was repaired. */
export interface Mended {
  text: string;
  faults: string[];
}

/** Repairs of one kind in one feed; one that needs more is not mended further. */
const MOST = 100_000;
const OPEN = '<![CDATA[';
const CLOSE = ']]>';

/**
 * Ends what was left open and would swallow the items after it, for good XML too: CDATA and comments. Everything else
 * stays as it is. Linear time.
 */
export function endOpenSections(text: string): Mended {
  const cdata = endOpenCdata(text);
  const mended = dropOpenComment(cdata.text);
  const faults: string[] = [];
  if (cdata.count > 0) faults.push(`CDATA left open, ended with its element: ${cdata.count}`);
  if (mended !== cdata.text) faults.push('a comment that never ends: read as text');
  return { text: mended, faults };
}

/** A section of CDATA that holds the end of an item and the beginning of the next section was never ended. */
function endOpenCdata(text: string): { text: string; count: number } {
  let mended = '';
  let from = 0;
  let count = 0;
  let close = -2;
  for (let open = text.indexOf(OPEN); open >= 0 && count < MOST;) {
    const next = text.indexOf(OPEN, open + OPEN.length);
    // Looked for once, and again only when it lies behind.
    if (close !== -1 && close < open) close = text.indexOf(CLOSE, open);
    const until = next < 0 ? text.length : next;
    if (close < 0 || close > until) {
      const end = endOfElement(text.slice(open, until));
      if (end !== undefined) {
        mended += text.slice(from, open + end) + CLOSE;
        from = open + end;
        count += 1;
      }
    }
    open = next;
  }
  return { text: count === 0 ? text : mended + text.slice(from), count };
}

/** Where the element that holds the open section ends: a closing tag that the end of an item follows. */
function endOfElement(section: string): number | undefined {
  const item = section.search(/<\/(?:item|entry)\s*>/i);
  if (item < 0) return undefined;
  const known =
    /<\/(?:description|content:encoded|content|summary|title|author|category|[\w-]+:[\w-]+)\s*>/gi;
  for (const found of section.slice(0, item).matchAll(known)) return found.index;
  return item;
}

function dropOpenComment(text: string): string {
  const last = text.lastIndexOf('-->');
  const open = text.indexOf('<!--', last < 0 ? 0 : last);
  if (open < 0) return text;
  const inCdata = text.lastIndexOf(OPEN, open) > text.lastIndexOf(CLOSE, open);
  return inCdata ? text : `${text.slice(0, open)}&lt;${text.slice(open + 1)}`;
}

/** `I <3 you` and `5 <= 6`, outside of CDATA and comments: no tag begins with a digit or a sign. */
export function escapeAngles(text: string): Mended {
  const { text: mended, count } = replaceOutside(text, STRAY_ANGLE, () => '&lt;');
  return { text: mended, faults: count === 0 ? [] : [`signs that look like tags and are none: ${count}`] };
}

/** Values whose quote was never closed, so that they go on through the following elements. */
export function closeQuotes(text: string): Mended {
  const double = replaceOutside(text, openQuote('"'), (found) => `${found}"`);
  const single = replaceOutside(double.text, openQuote("'"), (found) => `${found}'`);
  const count = double.count + single.count;
  return { text: single.text, faults: count === 0 ? [] : [`values whose quote is never closed: ${count}`] };
}

const STRAY_ANGLE = '<(?![\\p{L}_:/!?])';
const ATTRIBUTE = '\\s+[\\w:.-]{1,80}\\s*=\\s*';
/** A tag whose last value goes on past the end of the tag, up to the next one: as far as the value should go. */
const openQuote = (quote: string): string =>
  `<[\\p{L}_][\\p{L}\\d_:.-]{0,80}(?:${ATTRIBUTE}(?:"[^"<]*"|'[^'<]*')){0,50}${ATTRIBUTE}${quote}[^${quote}<>]{0,2000}(?=>[^${quote}<]*<)`;

/** Replaces what an expression finds outside of CDATA and comments. */
function replaceOutside(
  text: string,
  what: string,
  by: (found: string) => string,
): { text: string; count: number } {
  if (!new RegExp(what, 'u').test(text)) return { text, count: 0 };
  const search = new RegExp(`<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>|$)|<!--[\\s\\S]*?(?:-->|$)|(${what})`, 'gu');
  let replaced = '';
  let from = 0;
  let count = 0;
  for (let found = search.exec(text); found && count < MOST; found = search.exec(text)) {
    if (found[1] === undefined) continue;
    replaced += text.slice(from, found.index) + by(found[1]);
    from = found.index + found[1].length;
    count += 1;
  }
  return { text: count === 0 ? text : replaced + text.slice(from), count };
}
