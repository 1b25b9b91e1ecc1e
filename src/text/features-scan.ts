import { LATIN_END, folded, isForeignLetter, isLatin, lower, second } from './features-letters.ts';
import { finish, seedOf, step } from './hashing.ts';

/** What a token is. */
export const WORD = 0;
export const MENTION = 1;
export const ADDRESS = 2;
export const NUMBER = 3;
export const EMOJI = 4;
export const SMILE = 5;
export const FROWN = 6;
export const MARK = 7;
export type Kind = number;

/** Marks, as `code` of a token of kind MARK. */
export const EXCLAIM = 1;
export const ASK = 2;
export const ASK_EXCLAIM = 3;
export const DOTS = 4;
export const STOP = 5;
export const COMMA = 6;
export const COLON = 7;
export const QUOTE = 8;
export const OTHER_MARK = 9;

/** Flags of a word. */
export const CAPITALS = 1;
export const STRETCHED = 2;
export const HASHTAG = 4;

/** Longer texts are read as far as this: an excerpt is far shorter, and what a text is about stands at its beginning. */
export const READ_AT_MOST = 4000;
const SIZE = READ_AT_MOST + 8;

/**
 * The tokens of one text, in arrays that are used again for the next: valid until the next `scan` of the same scanner.
 * Words stand twice: lower-cased in `plain`, and without accents in `fold`; letters repeated three times or more stand twice.
 */
export class Scan {
  count = 0;
  readonly kind = new Uint8Array(SIZE);
  readonly flags = new Uint8Array(SIZE);
  /** Of a mark its code; of an emoji its code point. */
  readonly code = new Int32Array(SIZE);
  /** Hash of the folded word, or of what else the token is. */
  readonly hash = new Int32Array(SIZE);
  readonly plain = new Uint16Array(SIZE);
  readonly plainFrom = new Int32Array(SIZE);
  readonly plainTo = new Int32Array(SIZE);
  readonly fold = new Uint16Array(SIZE * 2);
  readonly foldFrom = new Int32Array(SIZE);
  readonly foldTo = new Int32Array(SIZE);
  /** Where each token begins and ends in the text. */
  readonly from = new Int32Array(SIZE);
  readonly to = new Int32Array(SIZE);
  /** Letters of our scripts, and of others. */
  latin = 0;
  foreign = 0;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000;
const isWordLetter = (code: number): boolean =>
  code < LATIN_END ? isLatin[code] === 1 : code >= 0x1e00 && code < 0x1f00;
const isNameCharacter = (code: number): boolean => isWordLetter(code) || isDigit(code) || code === 95;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** What may follow an English apostrophe: don't, it's, we're, I've, I'll, I'm, I'd. */
const englishEndings = new Set(['t', 's', 're', 've', 'll', 'm', 'd']);
const marks = new Map<number, number>([
  [33, EXCLAIM],
  [0xa1, EXCLAIM],
  [63, ASK],
  [0xbf, ASK],
  [46, STOP],
  [0x2026, DOTS],
  [44, COMMA],
  [58, COLON],
  [59, COLON],
  [34, QUOTE],
  [0xab, QUOTE],
  [0xbb, QUOTE],
  [0x201c, QUOTE],
  [0x201d, QUOTE],
]);
const kindHash = (kind: number, code: number): number => finish(step(step(seedOf(90), kind), code));
const fixed = Array.from({ length: 8 }, (_, kind) =>
  Array.from({ length: 10 }, (_none, code) => kindHash(kind, code)),
);
const wordSeed = seedOf(0);

/** Reads texts into one `Scan`. Total: any string, lone surrogates and all. */
export function scan(text: string, into: Scan): Scan {
  into.count = 0;
  into.latin = 0;
  into.foreign = 0;
  const source = /[\u0300-\u036f]/.test(text) ? text.slice(0, READ_AT_MOST * 2).normalize('NFC') : text;
  const end = Math.min(source.length, READ_AT_MOST);
  let plainAt = 0;
  let foldAt = 0;
  let at = 0;

  const push = (kind: number, code: number, from: number, to: number): void => {
    const i = into.count++;
    into.kind[i] = kind;
    into.flags[i] = 0;
    into.code[i] = code;
    into.hash[i] = code < 10 ? fixed[kind]![code]! : kindHash(kind, code);
    into.plainFrom[i] = into.plainTo[i] = plainAt;
    into.foldFrom[i] = into.foldTo[i] = foldAt;
    into.from[i] = from;
    into.to[i] = to;
  };

  /** Reads a word from `at` on and returns where it ends. */
  const word = (from: number, hashtag: boolean): number => {
    const i = into.count++;
    const plainFrom = plainAt;
    const foldFrom = foldAt;
    let capitals = 0;
    let letters = 0;
    let stretched = false;
    let hash = wordSeed;
    let previous = -1;
    let run = 0;
    let j = from;
    for (; j < end; j++) {
      let code = source.charCodeAt(j);
      if (!isWordLetter(code)) {
        if (letters === 0) break;
        const next = j + 1 < end ? source.charCodeAt(j + 1) : 0;
        if (code === 0xb7 && isWordLetter(next)) {
          // Catalan l·l is one letter written as three: the dot is left out when folded.
          into.plain[plainAt++] = code;
          previous = -1;
          continue;
        }
        if (!isApostrophe(code) || !isWordLetter(next) || hashtag) break;
        let k = j + 1;
        while (k < end && k < j + 4 && isWordLetter(source.charCodeAt(k))) k++;
        if (!englishEndings.has(source.slice(j + 1, k).toLowerCase())) {
          // l'eau, t'estimo: two words, the first with its apostrophe.
          into.plain[plainAt++] = 39;
          into.fold[foldAt++] = 39;
          hash = step(hash, 39);
          j++;
          break;
        }
        into.plain[plainAt++] = 39;
        into.fold[foldAt++] = 39;
        hash = step(hash, 39);
        previous = -1;
        continue;
      }
      letters++;
      if (code < LATIN_END) {
        const small = lower[code]!;
        if (small !== code) {
          // #TodoEsPosible is three words.
          if (hashtag && letters > 1 && capitals < letters - 1) {
            letters--;
            break;
          }
          capitals++;
        }
        code = small;
      }
      if (code === previous) {
        if (++run >= 2) {
          stretched = true;
          continue;
        }
      } else {
        previous = code;
        run = 0;
      }
      into.plain[plainAt++] = code;
      const base = code < LATIN_END ? folded[code]! : code;
      into.fold[foldAt++] = base;
      hash = step(hash, base);
      const more = code < LATIN_END ? second[code]! : 0;
      if (more !== 0) {
        into.fold[foldAt++] = more;
        hash = step(hash, more);
      }
    }
    into.latin += letters;
    into.kind[i] = WORD;
    into.flags[i] =
      (letters > 1 && capitals === letters ? CAPITALS : 0) |
      (stretched ? STRETCHED : 0) |
      (hashtag ? HASHTAG : 0);
    into.code[i] = 0;
    into.hash[i] = finish(hash);
    into.plainFrom[i] = plainFrom;
    into.plainTo[i] = plainAt;
    into.foldFrom[i] = foldFrom;
    into.foldTo[i] = foldAt;
    into.from[i] = from;
    into.to[i] = j;
    return j;
  };

  const nameEnd = (from: number): number => {
    let j = from;
    while (j < end && isNameCharacter(source.charCodeAt(j))) j++;
    return j;
  };

  while (at < end) {
    const code = source.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    if (isWordLetter(code)) {
      const address =
        code === 104 || code === 72 || code === 119 || code === 87 ? addressEnd(source, at, end) : at;
      if (address > at) {
        push(ADDRESS, 0, at, address);
        at = address;
      } else at = word(at, false);
      continue;
    }
    if (isDigit(code)) {
      let j = at + 1;
      while (
        j < end &&
        (isDigit(source.charCodeAt(j)) ||
          ((source.charCodeAt(j) === 46 || source.charCodeAt(j) === 44) &&
            j + 1 < end &&
            isDigit(source.charCodeAt(j + 1))))
      )
        j++;
      push(NUMBER, 0, at, j);
      at = j;
      continue;
    }
    if (code === 64) {
      const to = nameEnd(at + 1);
      push(to > at + 1 ? MENTION : MARK, to > at + 1 ? 0 : OTHER_MARK, at, to);
      at = to;
      continue;
    }
    if (code === 35 && at + 1 < end && isNameCharacter(source.charCodeAt(at + 1))) {
      const to = nameEnd(at + 1);
      let j = at + 1;
      while (j < to) j = isWordLetter(source.charCodeAt(j)) ? word(j, true) : j + 1;
      at = to;
      continue;
    }
    const face = faceEnd(source, at, end);
    if (face !== 0) {
      push(face > 0 ? SMILE : FROWN, 0, at, at + Math.abs(face));
      at += Math.abs(face);
      continue;
    }
    if (code === 38) {
      const entity = /^&(amp|lt|gt|quot|#39|nbsp);/.exec(source.slice(at, at + 6));
      if (entity) {
        at += entity[0].length;
        if (entity[1] === 'lt' && source.charCodeAt(at) === 51) {
          push(SMILE, 0, at - 4, at + 1);
          at++;
        }
        continue;
      }
    }
    const mark = marks.get(code);
    if (mark !== undefined) {
      let j = at + 1;
      let kind = mark;
      if (mark === EXCLAIM || mark === ASK) {
        for (; j < end; j++) {
          const next = marks.get(source.charCodeAt(j));
          if (next !== EXCLAIM && next !== ASK) break;
          kind |= next;
        }
      } else if (mark === STOP || mark === DOTS) {
        while (j < end && (source.charCodeAt(j) === 46 || source.charCodeAt(j) === 0x2026)) j++;
        if (j > at + 1) kind = DOTS;
      }
      push(MARK, kind, at, j);
      at = j;
      continue;
    }
    if (code >= 0xd800 && code < 0xdc00 && at + 1 < end) {
      const point = source.codePointAt(at)!;
      // Skin tones, flags' letters and tags change how an emoji looks, not what it says.
      if (point >= 0x1f000 && point < 0x1fb00 && !(point >= 0x1f3fb && point <= 0x1f3ff))
        push(EMOJI, point, at, at + 2);
      else if (point >= 0x20000 && point < 0x40000) into.foreign++;
      at += 2;
      continue;
    }
    if ((code >= 0x2190 && code < 0x2400) || (code >= 0x25a0 && code < 0x2c00)) push(EMOJI, code, at, at + 1);
    else if (isForeignLetter(code)) into.foreign++;
    else if (code > 32 && code < 0x2190 && code !== 0x200d && code !== 0x200b)
      push(MARK, OTHER_MARK, at, at + 1);
    at++;
  }
  return into;
}

/** Where an address that begins at `from` ends; `from` itself when none begins there. */
function addressEnd(text: string, from: number, end: number): number {
  const head = text.slice(from, from + 8).toLowerCase();
  const begins =
    head.startsWith('http://') ||
    head.startsWith('https://') ||
    head.startsWith('www.') ||
    (head.startsWith('http') && (from + 4 >= end || !isNameCharacter(text.charCodeAt(from + 4))));
  if (!begins) return from;
  let j = from + 4;
  while (j < end && !isSpace(text.charCodeAt(j))) j++;
  return j;
}

/** Length of a face of characters at `from`: above 0 for a smile, below 0 for a frown, 0 for none. */
function faceEnd(text: string, from: number, end: number): number {
  const eyes = text.charCodeAt(from);
  if (eyes === 60) return text.charCodeAt(from + 1) === 51 ? 2 : 0;
  if (eyes === 94) return text.charCodeAt(from + 1) === 94 ? 2 : text.slice(from, from + 3) === '^_^' ? 3 : 0;
  if (eyes !== 58 && eyes !== 59 && eyes !== 61) return 0;
  let at = from + 1;
  const nose = text.charCodeAt(at);
  if (nose === 45 || nose === 39 || nose === 0x2019) at++;
  if (at >= end) return 0;
  const mouth = text[at]!;
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  const ends = !isNameCharacter(after);
  if (mouth === ')' || mouth === ']' || mouth === '*' || mouth === '}') return at + 1 - from;
  if (mouth === '(' || mouth === '[' || mouth === '{') return from - at - 1;
  if ((mouth === 'D' || mouth === 'd' || mouth === 'P' || mouth === 'p' || mouth === '3') && ends)
    return at + 1 - from;
  if ((mouth === '/' || mouth === '\\' || mouth === '|') && after !== 47 && eyes === 58) return from - at - 1;
  if ((mouth === 'S' || mouth === 's' || mouth === 'c' || mouth === 'C') && ends && eyes === 58)
    return from - at - 1;
  return 0;
}
