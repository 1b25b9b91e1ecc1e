/** A text as the eye compares it, and where each of its characters stands in the file. */
export interface TextView {
  /** Without case, accents, escapes and invisible characters; every run of blanks is one blank. */
  folded: string;
  /** For each code unit of `folded`: where it begins and ends in the file. */
  from: Uint32Array;
  to: Uint32Array;
}

const ESCAPED = /[!-/:-@[-`{-~]/;
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|nbsp));/y;
const PERCENT = /(?:%[0-9a-fA-F]{2})+/y;
const BLANK = /[\s\u00a0]/;
const UNSEEN = /^[\p{Cf}\p{M}]$/u;

/**
 * Sees through every way in which a name can stand in a file of the content: Markdown's backslashes and references,
 * YAML's `\u00ed`, percent signs in addresses, accents apart or together, letters in between that nobody sees. Linear.
 */
export function viewText(text: string): TextView {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const put = (character: string, start: number, end: number): void => {
    if (BLANK.test(character)) {
      if (units.at(-1) === ' ') to[to.length - 1] = end;
      else add(' ', start, end);
      return;
    }
    for (const part of foldCharacter(character)) {
      // A mark belongs to the letter before it.
      if (UNSEEN.test(part)) {
        if (to.length > 0 && /\p{M}/u.test(part)) to[to.length - 1] = end;
      } else for (const unit of part.split('')) add(unit, start, end);
    }
  };
  const add = (unit: string, start: number, end: number): void => {
    units.push(unit);
    from.push(start);
    to.push(end);
  };
  for (let at = 0; at < text.length;) {
    const { character, length } = characterAt(text, at);
    for (const one of character) put(one, at, at + length);
    at += length;
  }
  return { folded: units.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

/** What stands at a place, decoded, and how many code units it takes there. */
function characterAt(text: string, at: number): { character: string; length: number } {
  const unit = text[at]!;
  if (unit === '\\') return escapeAt(text, at);
  if (unit === '&') {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(text);
    if (found) return { character: referred(found), length: found[0].length };
  }
  if (unit === '%') {
    PERCENT.lastIndex = at;
    const found = PERCENT.exec(text);
    const decoded = found ? decode(found[0]) : undefined;
    if (found && decoded !== undefined) return { character: decoded, length: found[0].length };
  }
  const code = text.codePointAt(at)!;
  const character = String.fromCodePoint(code);
  return { character, length: character.length };
}

function escapeAt(text: string, at: number): { character: string; length: number } {
  const next = text[at + 1] ?? '';
  const hex =
    /^u([0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6)) ??
    /^x([0-9a-fA-F]{2})/.exec(text.slice(at + 1, at + 4));
  if (hex) return { character: String.fromCharCode(Number.parseInt(hex[1]!, 16)), length: hex[0].length + 1 };
  // Line ends of YAML's quoted texts; a Markdown file has none of these.
  if (next === 'n' || next === 't' || next === 'r' || next === '\n') return { character: ' ', length: 2 };
  if (ESCAPED.test(next)) return { character: next, length: 2 };
  return { character: '\\', length: 1 };
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
function referred([, decimal, hexadecimal, name]: RegExpExecArray): string {
  if (name !== undefined) return NAMED[name]!;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal!, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function decode(escapes: string): string | undefined {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return undefined;
  }
}

/** Letters that Unicode does not take apart. */
const ALIKE: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ı: 'i', ł: 'l' };
const known = new Map<string, string[]>();
function foldCharacter(character: string): string[] {
  let folded = known.get(character);
  if (!folded) {
    folded = [...character.normalize('NFKD').toLowerCase()].flatMap((part) => [...(ALIKE[part] ?? part)]);
    if (known.size < 10_000) known.set(character, folded);
  }
  return folded;
}

/** A name or an address in the form in which views are searched. */
export const foldText = (text: string): string => viewText(text).folded.trim();
