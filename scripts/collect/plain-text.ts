import { decodeHTML } from 'entities';
import { Tokenizer } from 'htmlparser2';

/**
 * HTML to the text that a reader would see: blocks break lines, list items get a bullet, inline elements keep words
 * together, entities are decoded once, scripts and styles are dropped. Takes plain text as well. Linear time; never throws.
 */
export function plainText(html: string): string {
  if (!html.includes('<')) return tidy(html.includes('&') ? decodeHTML(html) : html);
  // HTML has no CDATA, feeds that wrap it twice do.
  const bare = html.includes('<![CDATA[') ? html.replace(/<!\[CDATA\[|\]\]>/g, '') : html;
  const writer = new Writer(bare);
  // Entities are decoded a text at a time: the tokenizer then jumps from tag to tag.
  const tokenizer = new Tokenizer({ decodeEntities: false }, writer);
  tokenizer.write(bare);
  tokenizer.end();
  return tidy(writer.text());
}

/** Longest title or name, in characters of markup. */
const LONGEST_LINE = 10_000;

/** One line of plain text of what may be HTML: a title, a name. What only looks like a tag stays: `Vec<T>`. */
export function plainLine(html: string): string {
  let text = html.slice(0, LONGEST_LINE);
  if (text.includes('<'))
    text = text.replace(/<(?!\/?[a-z][a-z0-9]*[\s/>]|!)/gi, '&lt;').replace(TAG_NAME, keepUnknown);
  return foldLine(plainText(text));
}

/** White space folded into single blanks, invisible characters removed. */
export function foldLine(text: string): string {
  const tidied = tidy(text);
  return tidied.includes('\n') ? tidied.replace(/\n+/g, ' ') : tidied;
}

/** Plain text that is no HTML: line breaks stay, other white space is folded. */
export function tidy(text: string): string {
  // Most texts are tidy: one look finds that out.
  if (!UNTIDY.test(text) && text.isWellFormed()) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .toWellFormed();
}

/** Control characters, soft hyphens and zero-width blanks: they stand inside words and keep them from being found. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g;
const UNTIDY =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]|^[ \n]|[ \n]$| [ \n]|\n[ ]|\n{3}/;
const TAG_NAME = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/gi;
const names = (list: string): Set<string> => new Set(list.split(' '));
/** Set apart by a blank line. */
const PARAGRAPHS = names('p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre figure hr');
/** Begin on a line of their own. */
const LINES = names(
  'br div li dt dd tr article aside section header footer nav main address form fieldset details summary figcaption caption center option',
);
const INLINE = names(
  'a abbr acronym applet area audio b bdi bdo big blink body button canvas cite code col data del dfn em embed font frame ' +
    'head html i iframe img input ins kbd label link map marquee mark meta noscript object param picture q s samp script ' +
    'select small source span strike strong style sub sup svg td th time title track tt u var video wbr',
);
/** Their content is no text. The tokenizer ends these at their closing tag, whatever is inside. */
const DROPPED = names('script style iframe noembed noframes xmp title textarea');

const keepUnknown = (whole: string, slash: string, name: string): string => {
  const known = name.toLowerCase();
  return PARAGRAPHS.has(known) || LINES.has(known) || INLINE.has(known) ? whole : `&lt;${slash}${name}`;
};

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u;

/** What stands between two pieces of text. */
const GAPS = ['', ' ', '\n', '\n\n'] as const;
type Gap = 0 | 1 | 2 | 3;

const endsWord = (text: string): boolean => /[\p{L}\p{N}]$/u.test(text);
const beginsWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);

/** Listens to the tokenizer and writes the text. */
class Writer {
  private readonly html: string;
  private written = '';
  private gap: Gap = 0;
  private bullet = '';
  private last = '';
  /** A link begins here: the one place where words of different texts often touch in the source. */
  private beforeLink = false;
  private afterLink = false;
  private tag = '';
  private attribute = '';
  private alternative = '';
  private dropping = '';
  constructor(html: string) {
    this.html = html;
  }

  text(): string {
    return this.written;
  }

  /** Lower case, without the prefix that XHTML inside a feed may have. */
  private name(start: number, end: number): string {
    const name = this.html.slice(start, end).toLowerCase();
    return name.slice(name.indexOf(':') + 1);
  }

  private apart(gap: Gap): void {
    if (gap > this.gap) this.gap = gap;
  }

  /** White space in HTML is a blank, also a line break. */
  private write(text: string): void {
    const begun = text.trimStart();
    if (begun.length < text.length) this.apart(1);
    const trimmed = begun.trimEnd();
    if (trimmed === '') return;
    if (this.beforeLink && this.gap === 0 && endsWord(this.last) && beginsWord(trimmed)) this.gap = 1;
    this.beforeLink = false;
    this.afterLink = false;
    if (this.written !== '') this.written += GAPS[this.gap];
    this.written += this.bullet + (trimmed.includes('\n') ? trimmed.replace(/\s+/g, ' ') : trimmed);
    this.bullet = '';
    this.last = trimmed.slice(-2);
    this.gap = trimmed.length < begun.length ? 1 : 0;
  }

  ontext(start: number, end: number): void {
    if (this.dropping) return;
    const text = this.html.slice(start, end);
    this.write(text.includes('&') ? decodeHTML(text) : text);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.name(start, end);
    this.alternative = '';
    if (PARAGRAPHS.has(this.tag)) this.apart(3);
    else if (LINES.has(this.tag)) this.apart(2);
    else if (this.tag === 'td' || this.tag === 'th') this.apart(1);
    if (this.tag === 'li') this.bullet = '• ';
    if (this.tag !== 'a') return;
    this.beforeLink = true;
    // Two links side by side are two things: `#bread#rolls`.
    if (this.afterLink) this.apart(1);
  }
  onopentagend(): void {
    if (DROPPED.has(this.tag)) this.dropping = this.tag;
    // Pictures that stand for a character, as blogs and forums write emoji.
    if (this.tag === 'img' && EMOJI.test(this.alternative)) this.write(this.alternative);
  }
  onselfclosingtag(): void {
    this.onopentagend();
  }
  onclosetag(start: number, end: number): void {
    const name = this.name(start, end);
    if (this.dropping === name) this.dropping = '';
    if (name === 'a') this.afterLink = true;
    if (PARAGRAPHS.has(name)) this.apart(3);
    else if (LINES.has(name)) this.apart(2);
    else if (name === 'td' || name === 'th') this.apart(1);
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.tag === 'img' ? this.html.slice(start, end).toLowerCase() : '';
  }
  onattribdata(start: number, end: number): void {
    if (this.attribute === 'alt' && end - start < 40)
      this.alternative = decodeHTML(this.html.slice(start, end));
  }
  onattribend(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
