import type { Settings } from '../archive/settings.ts';

// Marks of text direction and invisible characters could reorder or hide the words around a name.
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const aWord = /^[\p{L}\p{M}'’.·-]+$/u;
const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'da',
  'do',
  'dos',
  'das',
  'y',
  'i',
  'e',
  'van',
  'von',
  'di',
]);

const characters = new Intl.Segmenter();
const first = (text: string): string => characters.segment(text).containing(0)?.segment ?? '';

/**
 * A name as pages, e-mail and feeds may show it. `full`: as it is. `initials`: the first word and the initial of the
 * next one (Lucía Martín Gómez → Lucía M.), and of one word alone, which is mostly the handle of an account, its first
 * letter (vecina_del_barrio → v…). `none`: undefined, as for a name without a letter.
 */
export function shownName(name: string | undefined, shown: Settings['privacy']['shown']): string | undefined {
  if (name === undefined || shown === 'none') return undefined;
  const names = known[shown];
  if (names.size >= MOST_NAMES) names.clear();
  if (!names.has(name)) names.set(name, makeShownName(name, shown));
  return names.get(name);
}

/** Who writes once often writes again. */
const MOST_NAMES = 1 << 15;
const known = {
  full: new Map<string, string | undefined>(),
  initials: new Map<string, string | undefined>(),
};

function makeShownName(name: string, shown: 'full' | 'initials'): string | undefined {
  const clean = name.replace(invisible, '').replace(/\s+/gu, ' ').trim();
  if (clean === '') return undefined;
  if (shown === 'full') return clean;
  const words = clean.split(' ').filter((word) => aWord.test(word) && /\p{L}/u.test(word));
  const [given, ...rest] = words;
  const next = rest.find((word) => !particles.has(word.toLowerCase()));
  if (given !== undefined && next !== undefined) return `${given} ${first(next).toUpperCase()}.`;
  const letter = /[\p{L}\p{N}]/u.exec(clean);
  return letter ? `${first(clean.slice(letter.index))}…` : undefined;
}
