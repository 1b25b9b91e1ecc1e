import { languages } from '../../src/text/lexicon.ts';
import { ownSentences } from './intent-examples.ts';
import type { Intent } from './intent-examples.ts';
import { ownReviews } from './own-reviews.ts';
import { random } from './random.ts';
import { readOpener, readUmsab } from './read-data.ts';
import type { Opinion } from './read-data.ts';

/** What the sentences written for an intent feel like; suggestions and the rest may feel either way. */
const feelingOf: Partial<Record<Intent, Opinion['label']>> = {
  complaint: 0,
  praise: 2,
  question: 1,
  news: 1,
  purchase: 1,
};
/** What one of our own sentences counts, in all the ways its slots are filled. */
const OWN = 2;

/**
 * What the sentiment model learns from: tweets and review sentences marked `ship`, then our own sentences of people
 * who talk to a business, which the tweets have few of, and reviews in languages that may not be shipped. What may be
 * calibrated on stands first: `counted` of them.
 */
export function sentimentRows(data: string): { rows: (Opinion & { weight?: number })[]; counted: number } {
  const labelled = [
    ...readUmsab(data, 'train'),
    ...readOpener(data, 'es', 'train'),
    ...readOpener(data, 'en', 'train'),
  ];
  const next = random(5);
  const own = languages
    .flatMap((language) => ownSentences(language, 3, next))
    .flatMap(({ text, language, intent, weight }) => {
      const label = feelingOf[intent];
      return label === undefined ? [] : [{ text, language, label, weight: weight * OWN }];
    });
  return { rows: [...labelled, ...ownReviews(), ...own], counted: labelled.length };
}
