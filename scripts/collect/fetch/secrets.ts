/** The only names of the environment that an address may ask for. */
export const SECRET_NAME = /^OIDO_SOURCE_[A-Z0-9_]+$/;
const PLACEHOLDER = /\$\{([^{}]*)\}/g;
/** What stands where a secret stood, in what a stranger sent. */
const STRUCK_OUT = '***';
/** Shorter values are no secrets, and striking them out would ruin every text. */
const SHORTEST = 4;

export type Filled = { ok: true; text: string; used: readonly string[] } | { ok: false; message: string };

export interface Secrets {
  /** Puts the values in at the last moment. `raw` adds nothing to them; an address escapes what would break it. */
  fill(template: string, form: 'address' | 'raw'): Filled;
  /** Replaces every value, however it is escaped, by the name that stands for it: `${OIDO_SOURCE_…}`. */
  hide(text: string): string;
  /** Strikes the named values out of the bytes of a feed, in UTF-8, UTF-16 or any encoding that holds ASCII. */
  strike(bytes: Uint8Array, used: readonly string[]): Uint8Array;
  /** Whether any value stands in the text. */
  betrayed(text: string): boolean;
}

/** Secrets of source addresses, from the environment handed in. */
export function createSecrets(env: Readonly<Record<string, string | undefined>>): Secrets {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    // A secret pasted into a form brings its line end.
    if (SECRET_NAME.test(name) && value?.trim()) values.set(name, value.trim());
  }
  const patterns = new Map<string, RegExp>();
  const patternOf = (name: string): RegExp | undefined => {
    const known = patterns.get(name);
    if (known) return known;
    const parts = partsOf(values.get(name) ?? '');
    if (parts.length === 0) return undefined;
    const made = new RegExp(parts.map(anyEscape).join('|'), 'gi');
    patterns.set(name, made);
    return made;
  };
  const names = [...values.keys()].sort(
    (a, b) => (values.get(b) ?? '').length - (values.get(a) ?? '').length,
  );
  const replaceAll = (text: string, which: readonly string[], by: (name: string) => string): string =>
    which.reduce((left, name) => {
      const pattern = patternOf(name);
      return pattern ? left.replace(pattern, () => by(name)) : left;
    }, text);
  const hide = (text: string): string => replaceAll(text, names, (name) => `\${${name}}`);
  return {
    hide,
    betrayed: (text) => hide(text) !== text,
    fill(template, form) {
      const used: string[] = [];
      let message: string | undefined;
      const text = template.replace(PLACEHOLDER, (whole, name: string, at: number) => {
        const value = values.get(name);
        if (!SECRET_NAME.test(name))
          message ??= `\${${name}}: only names that begin with OIDO_SOURCE_ may stand in an address`;
        else if (value === undefined) message ??= `the environment has no ${name}`;
        if (value === undefined) return whole;
        used.push(name);
        return form === 'raw' ? value : escapeFor(template, at, value);
      });
      return message === undefined ? { ok: true, text, used } : { ok: false, message };
    },
    strike(bytes, used) {
      if (used.length === 0) return bytes;
      const striking = (text: string): string => replaceAll(text, used, () => STRUCK_OUT);
      const wide = widthOf(bytes);
      if (wide)
        return Buffer.from(
          swap(Buffer.from(striking(swap(Buffer.from(bytes), wide).toString('utf16le')), 'utf16le'), wide),
        );
      const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
      const clean = striking(latin);
      return clean === latin ? bytes : Buffer.from(clean, 'latin1');
    },
  };
}

/** UTF-16, by its mark or by the zeros of its first character. */
function widthOf(bytes: Uint8Array): 'le' | 'be' | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return 'le';
  return (a === 0xfe && b === 0xff) || (a === 0 && b !== 0) ? 'be' : undefined;
}

function swap(bytes: Buffer, order: 'le' | 'be'): Buffer {
  // An odd last byte is no character.
  return order === 'le' ? bytes : Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
}

/** Escapes a value for where it stands: whole at the beginning, user part before `@`, path or query after. */
function escapeFor(template: string, at: number, value: string): string {
  if (at === 0) return value;
  const before = template.slice(0, at);
  const after = template.slice(at);
  const authority = /^[a-z]+:\/\/[^/?#]*$/i.test(before);
  if (authority) return /^[^/?#]*@/.test(after) ? encodeURIComponent(value) : value;
  const unsafe = before.includes('?')
    ? /[\s"<>#&+\\^`{|}\u0080-\uffff]+/g
    : /[\s"<>#?\\^`{|}\u0080-\uffff]+/g;
  return value.toWellFormed().replace(unsafe, encodeURIComponent);
}

/** The value, and where it is an address those parts of it that give it away. Longest first. */
function partsOf(value: string): string[] {
  const parts = new Set([value]);
  if (URL.canParse(value)) {
    const url = new URL(value);
    if (url.pathname.length + url.search.length >= 12) parts.add(url.pathname + url.search);
    for (const given of [url.username, url.password, ...url.searchParams.values()]) parts.add(decoded(given));
    for (const segment of url.pathname.split('/')) {
      if (segment.length >= 8 && /\d/.test(segment)) parts.add(decoded(segment));
    }
  }
  return [...parts].filter((part) => part.length >= SHORTEST).sort((a, b) => b.length - a.length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A pattern of every form that addresses, markup and JSON give to a text; linear, one alternative a character. */
function anyEscape(text: string): string {
  return [...text.toWellFormed()].map(anyEscapeOf).join('');
}

function anyEscapeOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const utf8 = [...Buffer.from(character)];
  const hex = point.toString(16);
  const forms = [
    escapeRegExp(character),
    utf8.map((byte) => `%(?:25)*${byte.toString(16).padStart(2, '0')}`).join(''),
    `&#0*${point};`,
    `&#x0*${hex};`,
    `\\\\u${hex.padStart(4, '0')}`,
  ];
  // Bytes read as Latin-1 show UTF-8 so.
  if (point > 0x7f) forms.push(escapeRegExp(Buffer.from(character).toString('latin1')));
  const named: Record<string, string[]> = {
    '&': ['&amp;(?:amp;)*'],
    '<': ['&lt;'],
    '>': ['&gt;'],
    '"': ['&quot;', '\\\\"'],
    "'": ['&apos;'],
    '/': ['\\\\/'],
    ' ': ['\\+'],
    '+': [' '],
  };
  return `(?:${[...(named[character] ?? []), ...forms].join('|')})`;
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
