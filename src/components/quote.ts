import type { Mention } from '../archive/mention.ts';
import type { Reading } from '../insight/digest.ts';
import { isComplaint } from '../insight/waiting.ts';
import { hurtingWords } from '../text/hurting-words.ts';

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(language: string): Intl.Segmenter {
  let known = segmenters.get(language);
  if (!known) {
    known = new Intl.Segmenter(/^[a-z]{2}$/.test(language) ? language : 'es', { granularity: 'sentence' });
    segmenters.set(language, known);
  }
  return known;
}

/** Longest quotation, in characters: four lines on a phone. */
export const LONGEST_QUOTE = 220;

/** Cuts at a word, never inside a character, and says so with an ellipsis. */
export function clip(text: string, longest: number): string {
  const whole = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
  if (whole.length <= longest) return whole;
  const cut = whole
    .slice(0, longest)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > longest * 0.6 ? cut.slice(0, blank) : cut).replace(/[\s,;:.(«"–-]+$/, '')}…`;
}

/** What a mention is called where it has no title of its own: the beginning of its text. */
export const headline = (mention: Pick<Mention, 'title' | 'text'>): string =>
  mention.title.trim() === '' ? clip(mention.text, 90) : clip(mention.title, 240);

/**
 * What is left of a text after a title that is its own beginning (collected posts without a title are called by it);
 * the whole text where the title says something else.
 */
export function afterTitle(title: string, text: string): string {
  if (!text.startsWith(title.slice(0, 12))) return text;
  const stem = title.replace(/\s?(…|\.\.\.)$/, '').trimEnd();
  if (stem.length < 20 || !text.startsWith(stem)) return text;
  const rest = text.slice(stem.length);
  if (/^[\p{L}\p{N}\p{M}]/u.test(rest)) return text;
  if (/^[\s.!?…]*$/.test(rest)) return '';
  // The title was whole sentences: the text goes on with the next one.
  if (/[.!?…]$/.test(stem) || /^[.!?…]/.test(rest)) return rest.replace(/^[.!?…]+/, '').trim();
  return `… ${rest.trim()}`;
}

/**
 * The sentence of a mention that says most: one that holds the words it was found by and is neither a shout nor
 * a novel. The text alone where it is short; the title where there is no text. Of a complaint the sentence that says what
 * is wrong.
 */
export function bestSentence(mention: Mention, wanted: readonly string[], complains = false): string {
  const text = mention.text.trim();
  if (text === '') return headline(mention);
  if (text.length <= 140) return clip(text, LONGEST_QUOTE);
  let best = '';
  let bestWorth = -Infinity;
  let position = 0;
  for (const { segment } of segmenter(mention.signals.language).segment(text.slice(0, 1200))) {
    const sentence = segment.trim();
    const length = sentence.length;
    const ideal = length < 40 ? length / 40 : length <= LONGEST_QUOTE ? 1 : LONGEST_QUOTE / length;
    const found = wanted.filter((word) => word !== '' && sentence.includes(word)).length;
    const hurts = complains ? Math.min(hurtingWords(sentence, mention.signals.language), 3) : 0;
    const worth = ideal * 2 + Math.min(found, 3) * 0.6 + hurts * 0.5 - position * 0.05;
    if (worth > bestWorth) [best, bestWorth] = [sentence, worth];
    position++;
  }
  return clip(best, LONGEST_QUOTE);
}

/** The best sentence of a reading, as it was found and as it is meant. */
export const bestQuote = (reading: Reading): string =>
  bestSentence(reading.mention, Object.values(reading.topics).flat(), isComplaint(reading));
