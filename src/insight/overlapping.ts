/** A phrase says all that its word says when it stands in so many of its mentions. */
const SAYS_ALL = 0.75;

/**
 * Of a word and a phrase that holds it, one stays: the phrase where it says nearly all that the word says, else the word.
 * Of two phrases that share a word, the one that comes first.
 */
export function withoutParts<Term extends { words: string; mentions: readonly string[] }>(
  terms: readonly Term[],
): Term[] {
  const isPhrase = ({ words }: Term): boolean => words.includes(' ');
  const saysAll = (phrase: Term, word: Term): boolean =>
    isPhrase(phrase) &&
    !isPhrase(word) &&
    phrase.words.split(' ').includes(word.words) &&
    phrase.mentions.length >= SAYS_ALL * word.mentions.length;
  const left = terms.filter((term) => !terms.some((other) => saysAll(other, term)));
  const words = new Set(left.filter((term) => !isPhrase(term)).map((term) => term.words));
  const kept: Term[] = [];
  for (const term of left) {
    const parts = term.words.split(' ');
    if (isPhrase(term) && parts.some((part) => words.has(part))) continue;
    if (
      isPhrase(term) &&
      kept.some((one) => isPhrase(one) && one.words.split(' ').some((part) => parts.includes(part)))
    )
      continue;
    kept.push(term);
  }
  return kept;
}
