/*
 * The body of a mention is plain text written as Markdown that renders as that text: what would be markup gets a
 * backslash, blanks that Markdown would swallow and characters that nobody can see become numeric references.
 */

/** Control characters, line separators, marks of direction, the byte order mark, non-characters: unseen, yet they act. */
const UNSEEN =
  /[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]/;
const ALL_UNSEEN = new RegExp(UNSEEN.source, 'g');
const reference = (character: string): string => `&#x${character.charCodeAt(0).toString(16)};`;

/** Nothing in such a text needs a second look. */
const HARMLESS = /^[^\\`*_[\]<>&~|$:\n#+\-=\d\t.@]*$/;

/** Writes plain text as Markdown that renders as that text. `unescapeText` gives the same text back. */
export function escapeText(text: string): string {
  if (text === '') return '';
  if (HARMLESS.test(text) && !UNSEEN.test(text) && text.trim() === text) return text;
  // Empty lines around the text would be taken for the layout of the file.
  const first = text.search(/[^\n]/);
  if (first < 0) return '&#10;'.repeat(text.length);
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  const lines = text.slice(first, end).split('\n');
  // After a reference a line does not begin with what it begins with.
  const escaped = lines.map((line, n) => escapeLine(line, n === 0 && first > 0));
  const body = escaped.map((line, n) => line + endOfLine(lines, n)).join('');
  return '&#10;'.repeat(first) + body + '&#10;'.repeat(text.length - end);
}

/** Between two lines of text Markdown needs a sign that the line ends there; between paragraphs it does not. */
function endOfLine(lines: string[], n: number): string {
  const next = lines[n + 1];
  if (next === undefined) return '';
  return lines[n]!.trim() !== '' && next.trim() !== '' ? '\\\n' : '\n';
}

/** Gives back the text that `escapeText` wrote, and of a body written by hand the text that it would render as. */
export function unescapeText(markdown: string): string {
  if (!/[\\&]/.test(markdown)) return markdown;
  return markdown.replace(
    /\\([!-/:-@[-`{-~\n])|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|nbsp));/g,
    (whole, escaped?: string, decimal?: string, hexadecimal?: string, name?: string) => {
      if (escaped !== undefined) return escaped;
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal!, 16);
      const possible = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return possible ? String.fromCodePoint(code) : whole;
    },
  );
}
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function escapeLine(line: string, referenceBefore: boolean): string {
  const inner = line
    // The dollar because some hosts set mathematics between two.
    .replace(/[\\`*<~|$]/g, '\\$&')
    // Brackets alone mean nothing: a link, an image and a definition need what may follow.
    .replace(/\](?=[([:])/g, '\\]')
    // A word of one piece such as vecina_del_barrio is no emphasis.
    .replace(/_/g, (mark, at: number, all: string) =>
      isWordAt(all, at - 1) && isWordAt(all, at + 1) ? mark : '\\_',
    )
    .replace(/&(?=[#A-Za-z])/g, '\\&')
    // Bare addresses would become links.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www(?=\.)/gi, '$&\\')
    .replace(/@(?=\S)/g, (mark, at: number, all: string) => (isWordAt(all, at - 1) ? '\\@' : mark))
    .replace(ALL_UNSEEN, reference);
  const blankBefore = inner[0] === ' ' || inner[0] === '\t';
  const begun = referenceBefore
    ? inner
    : blankBefore
      ? blank(inner[0]!) + inner.slice(1)
      : escapeStart(inner);
  const end = begun.at(-1);
  return end === ' ' || end === '\t' ? begun.slice(0, -1) + blank(end) : begun;
}

const blank = (character: string): string => `&#${character.charCodeAt(0)};`;
const isWordAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text[at]!);

/** What only means something at the start of a line: headings, lists, quotes, rules, rows of a table. */
function escapeStart(line: string): string {
  if (/^#{1,6}(\s|$)/.test(line) || /^[-+](\s|$)/.test(line) || line[0] === '>' || /^=+\s*$/.test(line))
    return `\\${line}`;
  if (/^[-:][-:\s]*$/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
