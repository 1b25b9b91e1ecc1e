/**
 * How characters count when words are compared: case, accents and forms of the same letter (full-width, ligatures,
 * mathematical letters) fold together; `ñ` and `й` are letters of their own. Full compatibility decomposition of
 * Unicode (UAX #15, NFKD) restricted to letters and digits, so that signs such as ™ do not become letters.
 *
 * The tables are filled a code unit at a time, when a unit is first met.
 */

/** Ends a word. */
export const SEPARATOR = 1;
/** Part of a word; folds to one code unit. */
export const LETTER = 2;
/** Accents and other marks on a letter: part of the word, not of its folded form. */
export const MARK = 3;
/** Invisible (soft hyphen, joiners, text direction): as if it were not there. */
export const INVISIBLE = 4;
/** Part of a word; folds to several code units. */
export const EXPANDS = 5;
/** A word of its own: ideographs, letters of scripts without spaces, emoji, signs of currencies. */
export const ALONE = 6;
/** `_`: part of a word between two letters, as in names of accounts. */
export const UNDERSCORE = 7;
/** `·`: silent in Catalan `l·l`. */
export const MIDDLE_DOT = 8;
/** First half of a pair. */
export const HIGH_SURROGATE = 9;

const kinds = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);
const expansions = new Map<number, string>();
/** Beyond the basic plane: kind and folded form by code point. */
const astral = new Map<number, { kind: number; folded: string }>();

const letterLike = /^[\p{L}\p{N}\p{M}\p{Alphabetic}]+$/u;
const foldableMarks =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/gu;
const withoutSpaces =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const ownWord = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Sc}]$/u;
const notOwnWord = /^[©®™‼⁉〰〽]$/u;
const invisible =
  /^[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\u0640]$|^[\u{1f3fb}-\u{1f3ff}\u{e0100}-\u{e01ef}]$/u;
/** Letters that Unicode does not take apart. */
const alike: Record<string, string> = {
  ß: 'ss', ẞ: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', þ: 'th', ŧ: 't', ŀ: 'l', ς: 'σ', ĸ: 'k',
}; // prettier-ignore
const separatorLetters = 'ʻʼʹ';
const notInFolded = /[ʻʼʹ\u0640]/g;

/** The folded form of one character; empty for one that is not part of a word. */
function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  if (lower === 'ñ' || lower === 'й') return lower;
  let folded = '';
  for (const part of (alike[lower] ?? lower).normalize('NFKD').toLowerCase()) {
    folded += alike[part] ?? part;
  }
  folded = folded.replace(foldableMarks, '').replace(notInFolded, '').normalize('NFC');
  return letterLike.test(folded) ? folded : '';
}

function classify(character: string): { kind: number; folded: string } {
  if (invisible.test(character)) return { kind: INVISIBLE, folded: '' };
  if (ownWord.test(character) && !notOwnWord.test(character) && !/\p{L}/u.test(character)) {
    return { kind: ALONE, folded: character };
  }
  if (!letterLike.test(character) || separatorLetters.includes(character))
    return { kind: SEPARATOR, folded: '' };
  if (character.replace(foldableMarks, '') === '') return { kind: MARK, folded: '' };
  const folded = foldCharacter(character);
  if (withoutSpaces.test(folded)) return { kind: ALONE, folded };
  // A whole phrase in one character (such as U+FDFA), or two ideographs in one, stand for themselves.
  if (folded === '' || folded.length > 4 || withoutSpaces.test(character))
    return { kind: ALONE, folded: character };
  return { kind: folded.length === 1 ? LETTER : EXPANDS, folded };
}

/** Stand for `*` and `?` where the words of a query are read. No text holds them: Unicode keeps them out of use. */
export const STAR_LETTER = '\ufdd0';
export const ANY_LETTER = '\ufdd1';

function learn(unit: number): number {
  let kind: number;
  if (unit === 0xfdd0 || unit === 0xfdd1) {
    kind = LETTER;
    folds[unit] = unit === 0xfdd0 ? 0x2a : 0x3f;
  } else if (unit >= 0xd800 && unit <= 0xdfff) {
    kind = unit <= 0xdbff ? HIGH_SURROGATE : SEPARATOR;
  } else if (unit === 0x5f) {
    kind = UNDERSCORE;
    folds[unit] = unit;
  } else if (unit === 0xb7 || unit === 0x2027 || unit === 0x2219 || unit === 0x22c5) {
    kind = MIDDLE_DOT;
  } else {
    const found = classify(String.fromCharCode(unit));
    kind = found.kind;
    folds[unit] = found.folded.length > 0 ? found.folded.charCodeAt(0) : 0;
    if (kind === EXPANDS || kind === ALONE) expansions.set(unit, found.folded);
  }
  kinds[unit] = kind;
  return kind;
}

/** The kind of a code unit: one of the constants above. */
export const kindOf = (unit: number): number => kinds[unit] || learn(unit);
/** The folded unit of a `LETTER` whose kind was asked before. */
export const foldOf = (unit: number): number => folds[unit]!;
/** The folded form of an `EXPANDS` or an `ALONE` whose kind was asked before. */
export const expansionOf = (unit: number): string => expansions.get(unit)!;

/** The same for a code point beyond the basic plane. Its kind is `LETTER` also where it folds to several units. */
export function astralOf(codePoint: number): { kind: number; folded: string } {
  let known = astral.get(codePoint);
  if (known === undefined) {
    const { kind, folded } = classify(String.fromCodePoint(codePoint));
    known = { kind: kind === EXPANDS ? LETTER : kind, folded };
    astral.set(codePoint, known);
  }
  return known;
}

/** A short value (the name of a source, a platform) without case and accents; its signs stay. */
export const foldValue = (value: string): string =>
  value.normalize('NFKD').replace(foldableMarks, '').toLowerCase().trim();
