const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of a stranger, as it may stand in HTML and on one line: without what reorders, hides or ends the words around it. */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

export const escape = (text: string): string =>
  plain(text).replace(/[&<>"']/g, (character) => entities[character]!);

/** The address if it may be a link; undefined otherwise. */
export function link(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** The beginning of a text, cut at a word. */
export function beginning(text: string, longest: number): string {
  const whole = plain(text);
  if (whole.length <= longest) return whole;
  const cut = whole
    .slice(0, longest)
    .toWellFormed()
    .replace(/\ufffd$/u, '');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > longest * 0.6 ? cut.slice(0, blank) : cut).replace(/[\s,;:.(«"–-]+$/u, '')}…`;
}
