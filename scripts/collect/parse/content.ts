import { decodeHTML } from 'entities';
import { foldLine, plainLine, plainText, tidy } from '../plain-text.ts';
import type { Element } from './element.ts';

/** Markup of one item that is read, in characters: an article is 30,000 long, a book is not a post. */
const LONGEST_BODY = 300_000;

export interface Body {
  html: string;
  text: string;
}

/**
 * What kind of text an element holds. Atom says so by `type` (RFC 4287, 3.1) or, in its drafts, by `mode`; RSS never does,
 * and means HTML.
 */
function kindOf(element: Element, html: boolean): 'html' | 'text' | 'base64' | 'none' {
  const { type, mode } = element.attributes;
  if (mode === 'base64') return 'base64';
  if (element.children.length > 0 || mode === 'xml') return 'html';
  switch (type?.trim().toLowerCase()) {
    case undefined:
    case '':
      return html || LOOKS_LIKE_HTML.test(element.text) ? 'html' : 'text';
    case 'text':
    case 'text/plain':
    case 'plain':
      return 'text';
    case 'html':
    case 'xhtml':
    case 'text/html':
    case 'application/xhtml+xml':
      return 'html';
    case 'application/octet-stream':
      return 'base64';
    default:
      return /^text\/|xml$/i.test(type!) ? 'html' : element.text.includes('<') ? 'html' : 'none';
  }
}

/** Feeds that call their HTML text, or say nothing of it, are many. */
const LOOKS_LIKE_HTML =
  /<\/(?:p|a|b|i|em|strong|div|span|ul|li|blockquote|h[1-6])>|<(?:br|p|img|hr)(?:\s[^<>]{0,500})?\/?>/i;
/** HTML that was escaped once more than it should have been. */
const ESCAPED_TWICE = /&lt;(?:\/(?:p|div|a|b|i|em|strong|span|ul|li)|br ?\/?|p)&gt;/i;

const ESCAPED_ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,5}|amp|quot|apos|nbsp);/gi;

function source(element: Element): string {
  if (element.children.length === 0) return element.text;
  // Characters in CDATA between elements are as good as escaped.
  return (element.markup ?? '').replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
}

/** One line of text: a title, a category. `html` says what the format means where the element does not say. */
export function lineOf(element: Element, html: boolean): string {
  const kind = kindOf(element, html);
  if (kind === 'text') return foldLine(element.text.slice(0, LONGEST_BODY));
  if (kind === 'none') return '';
  // Titles that were escaped twice are common, titles about HTML entities are rare.
  const line = plainLine(kind === 'base64' ? (fromBase64(element.text) ?? '') : source(element));
  return line.includes('&') ? foldLine(line.replace(ESCAPED_ENTITY, (entity) => decodeHTML(entity))) : line;
}

/** A text of several lines; undefined for what holds none (a picture, an attachment). */
export function bodyOf(element: Element, html: boolean, faults: Set<string>): Body | undefined {
  const kind = kindOf(element, html);
  if (kind === 'none') return undefined;
  let found = kind === 'base64' ? fromBase64(element.text) : source(element);
  if (found === undefined || found.trim() === '') return undefined;
  if (found.length > LONGEST_BODY) {
    faults.add(`an item is longer than ${LONGEST_BODY} characters: its beginning is kept`);
    found = found.slice(0, LONGEST_BODY);
  }
  if (kind === 'text') return { html: found, text: tidy(found) };
  if (!found.includes('<') && ESCAPED_TWICE.test(found)) found = decodeHTML(found);
  return { html: found, text: plainText(found) };
}

function fromBase64(text: string): string | undefined {
  const decoded = Buffer.from(text.slice(0, LONGEST_BODY), 'base64').toString('utf8');
  return decoded.includes('\uFFFD') ? undefined : decoded;
}
