import type { Reading } from './digest.ts';

/** A quote tells most between so many characters. */
const GOOD_LENGTH = { from: 40, to: 280 };

/** Readings with the most telling first: of a quotable length, with a sure and strong tone; then in order of publication. */
export function bestFirst(readings: readonly Reading[]): Reading[] {
  const strength = ({ sentiment, intent, mention }: Reading): number => {
    const length = mention.text.length;
    const quotable = length >= GOOD_LENGTH.from && length <= GOOD_LENGTH.to ? 1 : 0;
    return quotable + Math.abs(sentiment.score) + (sentiment.unsure ? 0 : 0.25) + (intent.unsure ? 0 : 0.5);
  };
  return readings
    .map((reading) => ({ reading, strength: strength(reading) }))
    .sort((a, b) => b.strength - a.strength)
    .map(({ reading }) => reading);
}
