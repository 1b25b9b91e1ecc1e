import matter from 'gray-matter';
import { readFast } from './fast-yaml.ts';
import { readYamlText } from './yaml-text.ts';

/** A file with front matter, taken apart. */
export type FrontMatter =
  | {
      ok: true;
      /** What stands between the two lines of `---`; an empty object for nothing. Not yet checked against a schema. */
      data: unknown;
      /** Everything after the closing line. */
      body: string;
      /** False for a file that does not begin with `---`: all of it is body. */
      found: boolean;
    }
  | { ok: false; message: string; line?: number };

const BYTE_ORDER_MARK = '\ufeff';
/** As long as the longest line that is worth reading, several times over. */
const LONGEST = 16_000_000;
const MOST_BLANK_LINES = 1000;

/** Front matter without its lines of `---`. The line end before it stays, so that errors name the line of the file. */
function readBlock(block: string): object {
  const read = readYamlText(block);
  if (!read.ok) throw new Unreadable(read.message, read.line);
  return (read.value ?? {}) as object;
}

class Unreadable extends Error {
  readonly line: number | undefined;
  constructor(message: string, line: number | undefined) {
    super(message);
    this.line = line;
  }
}

const refused = (): never => {
  throw new Error('front matter is YAML between two lines of ---');
};
/*
 * Passing options keeps gray-matter from its cache, which hands out the same object twice. It knows engines that run
 * front matter as code: each name that it knows or could find on a prototype is refused, and `language` never comes
 * from the file, because its first line is checked to be bare before.
 */
const OPTIONS = {
  language: 'yaml',
  engines: {
    yaml: { parse: readBlock, stringify: refused },
    json: refused,
    javascript: refused,
    js: refused,
    toml: refused,
    coffee: refused,
    constructor: refused,
  },
};

/** Where the front matter of a file lies: from the start of its second line to the start of its closing line. */
export type FrontMatterRange =
  { ok: true; start: number; end: number } | { ok: false; message: string; line?: number };

/** Finds the front matter, between a first line of exactly `---` and the next line of `---`. */
export function frontMatterRange(file: string): FrontMatterRange {
  const first = file.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  if (file.length > LONGEST) return { ok: false, message: `longer than ${LONGEST} characters` };
  const opening = lineAt(file, first);
  if (opening !== '---') {
    return { ok: false, line: 1, message: `expected a first line of exactly ---, found ${shown(opening)}` };
  }
  const close = file.indexOf('\n---', first + 3);
  if (close < 0)
    return { ok: false, line: 1, message: 'the front matter has no end: expected a line of ---' };
  const closing = lineAt(file, close + 1);
  if (closing.trimEnd() !== '---') {
    const line = lineNumber(file, close + 1);
    return { ok: false, line, message: `the front matter ends with ${shown(closing)}, expected exactly ---` };
  }
  return { ok: true, start: file.indexOf('\n') + 1, end: close + 1 };
}

/** Takes a file apart. Never throws: what cannot be read says why, and in which line of the file. */
export function readFrontMatter(file: string): FrontMatter {
  const text = file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file;
  if (!text.startsWith('---')) return { ok: true, data: {}, body: text, found: false };
  const range = frontMatterRange(text);
  if (!range.ok) return range;
  const end = text.indexOf('\n', range.end);
  const body = end < 0 ? '' : text.slice(end + 1);
  const block = unixLines(text.slice(range.start, range.end));
  const fast = readFast(block);
  // What the program wrote needs no more than that.
  if (fast) return { ok: true, data: fast, body, found: true };
  // gray-matter looks for comments with a pattern that is quadratic in blank lines.
  if (mostBlankLines(block) > MOST_BLANK_LINES) {
    return { ok: false, message: `more than ${MOST_BLANK_LINES} blank lines in the front matter` };
  }
  try {
    return { ok: true, data: matter(`---\n${block}---`, OPTIONS as never).data, body, found: true };
  } catch (error) {
    if (!(error instanceof Error)) return { ok: false, message: String(error) };
    const line = error instanceof Unreadable ? error.line : undefined;
    return { ok: false, message: error.message, ...(line !== undefined && { line }) };
  }
}
const LINE_FEED = 10;

/** gray-matter leaves the first half of a line end of `\r\n` in the last value. */
const unixLines = (text: string): string => (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text);

/** A slice keeps the whole text that it was cut from in memory; a copy does not, and is half as large where it can be. */
export const ownCopy = (slice: string): string => Buffer.from(slice, 'utf8').toString('utf8');

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end);
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function lineNumber(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line++;
  return line;
}

/** Line ends in the longest run of white space. */
function mostBlankLines(text: string): number {
  let most = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) most = Math.max(most, ++run);
    else if (code !== 32 && code !== 9 && code !== 13) run = 0;
  }
  return most;
}

const shown = (line: string): string => JSON.stringify(line.length > 40 ? `${line.slice(0, 40)}…` : line);
