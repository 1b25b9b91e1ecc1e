/**
 * Tables over the code units of the Latin scripts, so that reading a text costs an array access a character:
 * lower case, and the letter without its accents (ñ stays a letter of its own, as do all letters without a base).
 */
export const LATIN_END = 0x250;

export const lower = new Uint16Array(LATIN_END);
export const folded = new Uint16Array(LATIN_END);
/** 1 for a letter. */
export const isLatin = new Uint8Array(LATIN_END);

for (let code = 0; code < LATIN_END; code++) {
  const character = String.fromCharCode(code);
  const small = character.toLowerCase();
  lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
  const bare = String.fromCharCode(lower[code]!).normalize('NFD');
  // The tilde of ñ makes another letter; that of ã and õ is an accent.
  folded[code] = bare.startsWith('n\u0303') ? lower[code]! : bare.charCodeAt(0);
  isLatin[code] = /\p{L}/u.test(character) && code !== 0xaa && code !== 0xba ? 1 : 0;
}
// º and ª stand after numbers; ø, œ, æ, ß and ł have no decomposition.
for (const [from, to] of [
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
] as const) {
  for (const letter of [from, from.toUpperCase()]) {
    const code = letter.charCodeAt(0);
    if (code >= 0x80 && code < LATIN_END) folded[code] = to.charCodeAt(0);
  }
}

/** Letters that become two when folded: the second one; 0 for all others. */
export const second = new Uint16Array(LATIN_END);
for (const [letter, first, next] of [
  ['ß', 's', 's'],
  ['œ', 'o', 'e'],
  ['æ', 'a', 'e'],
] as const) {
  for (const form of new Set([letter, letter === 'ß' ? letter : letter.toUpperCase()])) {
    folded[form.charCodeAt(0)] = first.charCodeAt(0);
    second[form.charCodeAt(0)] = next.charCodeAt(0);
  }
}

/** A letter of a script that none of our languages is written in. */
export const isForeignLetter = (code: number): boolean =>
  (code >= 0x370 && code < 0x1e00) ||
  (code >= 0x1f00 && code < 0x2000) ||
  (code >= 0x2c00 && code < 0x2e00) ||
  (code >= 0x3040 && code < 0xa640) ||
  (code >= 0xa840 && code < 0xd800) ||
  (code >= 0xf900 && code < 0xfdd0);
