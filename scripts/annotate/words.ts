import { readSettings } from '../../src/archive/read-configuration.ts';
import { dictionary } from '../../src/i18n/index.ts';
import type { UnderstandingWords } from '../../src/i18n/understanding-words.ts';

/** What is said of reading and learning, in the language of the business. */
export const wordsIn = (content: string): UnderstandingWords =>
  dictionary(readSettings(content, [])?.language ?? 'en').commands.understanding;
