/**
 * Markup made of strings, for what repeats by the hundred thousand: measured with 100,000 mentions, a tagged
 * template renders them in 0.6 of the time of an Astro component each. Everything put in is escaped, as Astro
 * does, unless it is `Markup` itself.
 */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Part = Markup | string | number | boolean | null | undefined | readonly Part[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const special = /[&<>"']/;
const specials = /[&<>"']/g;
// Not characters of XML or HTML text: a browser would show a box, an XML parser would refuse the whole feed.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;
const forbiddens = new RegExp(forbidden, 'g');

/** Text as it may stand between tags and in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(specials, (character) => entities[character] as string) : text;

/** Text without what neither HTML nor XML can hold: control characters and broken surrogates. */
export const printable = (text: string): string =>
  forbidden.test(text) || !text.isWellFormed() ? text.toWellFormed().replace(forbiddens, '') : text;

function put(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) {
    let all = '';
    for (const each of part as readonly Part[]) all += put(each);
    return all;
  }
  return part === undefined || part === null || typeof part === 'boolean' ? '' : String(part);
}

/** `` markup`<b>${text}</b>` ``: markup in which everything put in is text; false, null and undefined are nothing. */
export function markup(pieces: TemplateStringsArray, ...parts: Part[]): Markup {
  let text = pieces[0] as string;
  for (let index = 0; index < parts.length; index++)
    text += put(parts[index]) + (pieces[index + 1] as string);
  return new Markup(text);
}

/** An attribute with its leading blank, or nothing when there is no value. */
export const attribute = (name: string, value: string | number | undefined): Markup =>
  new Markup(value === undefined || value === '' ? '' : ` ${name}="${escapeHtml(String(value))}"`);
