import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** A feed's bytes as text. */
export interface Decoded {
  /** Well-formed Unicode without NUL and byte order mark. */
  text: string;
  /** The encoding that was used. */
  encoding: string;
  /** What was wrong, one sentence each. */
  faults: string[];
}

/**
 * Bytes to text, whatever they are: a byte order mark, then UTF-16 and UTF-32 by their zeros, then valid UTF-8 (it wins
 * over what header and prologue claim: bytes do not become valid UTF-8 by accident), then the charset of the header, that
 * of the prologue, and windows-1252. Never throws.
 */
export function decode(bytes: Uint8Array, contentType = ''): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const faults: string[] = [];
  const done = (text: string, encoding: string): Decoded => ({ text: clean(text), encoding, faults });

  const wide = wideEncoding(buffer);
  if (wide) return done(iconv.decode(buffer, wide), wide);
  const claims = [charsetOf(contentType), prologueOf(buffer)].filter((claim) => claim !== undefined);
  const seven = claims.find((claim) => SEVEN_BIT.has(claim));
  if (seven && isAscii(buffer)) return done(decodeAs(buffer, seven) ?? buffer.toString('latin1'), seven);
  if (isUtf8(buffer)) return done(buffer.toString('utf8'), 'utf-8');

  for (const claim of claims) {
    if (claim === 'utf-8' || claim === 'us-ascii' || WIDE.test(claim)) continue;
    const text = decodeAs(buffer, claim);
    if (text !== undefined) return done(text, claim);
    faults.push(`the charset "${claim.slice(0, 40)}" is unknown`);
  }
  const mended = mendUtf8(buffer);
  if (mended) {
    faults.push(`${mended.strangers} bytes are not UTF-8 and were read as windows-1252`);
    return done(mended.text, 'utf-8');
  }
  if (claims.includes('utf-8')) faults.push('claims to be UTF-8 and is not: read as windows-1252');
  return done(iconv.decode(buffer, 'windows-1252'), 'windows-1252');
}

const WIDE = /^(utf-?16|utf-?32|ucs-?[24])/;
/** Encodings in which other letters are written with ASCII bytes, so that the bytes alone do not show them. */
const SEVEN_BIT = new Set(['iso-2022-jp', 'iso-2022-kr', 'hz-gb-2312', 'utf-7']);
/** What the web means by these names (WHATWG Encoding): a larger encoding that contains the named one. */
const MEANT = new Map(
  Object.entries({
    utf8: 'utf-8',
    ascii: 'us-ascii',
    'ansi_x3.4-1968': 'us-ascii',
    'iso-8859-1': 'windows-1252',
    'iso8859-1': 'windows-1252',
    'iso_8859-1': 'windows-1252',
    latin1: 'windows-1252',
    'iso-8859-9': 'windows-1254',
    gb2312: 'gb18030',
    'gb_2312-80': 'gb18030',
    gbk: 'gb18030',
    'ks_c_5601-1987': 'cp949',
    'euc-kr': 'cp949',
    'x-sjis': 'shift_jis',
  }),
);

function charsetOf(contentType: string): string | undefined {
  const name = /charset\s*=\s*["']?\s*([^\s"';,]{1,40})/i
    .exec(contentType.slice(0, 1000))?.[1]
    ?.toLowerCase();
  return name && (MEANT.get(name) ?? name);
}

/** The encoding that the XML prologue (or, in a web page's head, a meta element) claims. */
function prologueOf(buffer: Buffer): string | undefined {
  const head = buffer.toString('latin1', 0, 1024);
  const prologue = /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([^"'\s]{1,40})/i.exec(head);
  const name = (prologue ??
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?([^"'\s/>]{1,40})/i.exec(head))?.[1]?.toLowerCase();
  return name && (MEANT.get(name) ?? name);
}

/** UTF-16 and UTF-32 by their byte order mark, or by the zeros around the first character. */
function wideEncoding(buffer: Buffer): string | undefined {
  const [a, b, c, d] = buffer;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (buffer.length < 4) return undefined;
  if (a === 0 && b === 0 && c === 0 && d !== 0) return 'utf-32be';
  if (a !== 0 && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return undefined;
}

const isAscii = (buffer: Buffer): boolean => buffer.every((byte) => byte < 0x80);

function decodeAs(buffer: Buffer, encoding: string): string | undefined {
  if (iconv.encodingExists(encoding)) return iconv.decode(buffer, encoding);
  try {
    // What iconv-lite lacks, such as iso-2022-jp.
    return new TextDecoder(encoding).decode(buffer);
  } catch {
    return undefined;
  }
}

/**
 * Text that is UTF-8 but for some bytes: a truncated end, two encodings pasted together. Undefined when less of it is
 * UTF-8 than not.
 */
function mendUtf8(buffer: Buffer): { text: string; strangers: number } | undefined {
  const marked = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  // A stray byte becomes one character of windows-1252: three bytes of UTF-8 at most.
  const mended = Buffer.allocUnsafe(buffer.length * 3);
  let length = 0;
  let good = 0;
  let strangers = 0;
  for (let at = 0; at < buffer.length;) {
    const size = sequenceAt(buffer, at);
    if (size > 1) good += 1;
    if (size === 0) {
      length += mended.write(windows1252[buffer[at]! - 0x80]!, length);
      strangers += 1;
    }
    for (let index = 0; index < size; index += 1) mended[length++] = buffer[at + index]!;
    at += size || 1;
  }
  if (good < strangers && !marked) return undefined;
  return { text: mended.toString('utf8', 0, length), strangers };
}

const windows1252 = iconv.decode(
  Buffer.from(Array.from({ length: 128 }, (_, index) => index + 128)),
  'windows-1252',
);

/** Bytes of the UTF-8 sequence (RFC 3629) that begins here, 0 where none does. */
function sequenceAt(buffer: Buffer, at: number): number {
  const lead = buffer[at]!;
  if (lead < 0x80) return 1;
  const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (size === 0 || at + size > buffer.length) return 0;
  const second = buffer[at + 1]!;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let index = 2; index < size; index += 1) if ((buffer[at + index]! & 0xc0) !== 0x80) return 0;
  return size;
}

function clean(text: string): string {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return (bare.includes('\0') ? bare.replaceAll('\0', '') : bare).toWellFormed();
}
