import { format } from '../format.ts';
import type { UnderstandingWords } from '../understanding-words.ts';

const { number } = format('en');
const texts = (count: number): string => (count === 1 ? 'one text' : `${number(count)} texts`);

export const understandingEn: UnderstandingWords = {
  annotate: {
    done: (files, changed, unmatched) =>
      `Files read: ${number(files)}. With other signals: ${number(changed)}. Mentions that match no topic any more: ${number(unmatched)}.`,
    dryRun: 'Nothing has changed yet: to do it, without --dry-run.',
    unmatched: 'These match no topic any more; they stay, and are in no count:',
    more: (count) => `  … and ${number(count)} more`,
  },
  learn: {
    what: { sentiment: 'Tone', intent: 'What the writer wants' },
    tooFew: (what, count, fewest) =>
      `${what}: ${texts(count)} with a correction or stars; it takes ${fewest} to learn anything. Stays off.`,
    oneLabel: (what, count) =>
      `${what}: ${texts(count)}, and all say the same: there is nothing to tell apart. Stays off.`,
    helps: (what, count, before, after) =>
      `${what}: ${texts(count)}. Right for ${number(after)} in 100 (macro-F1, by cross-validation); without learning ${number(before)}. On.`,
    noHelp: (what, count, before, after, least) =>
      `${what}: ${texts(count)}. Would be right for ${number(after)} in 100 (macro-F1, by cross-validation); without learning ${number(before)}. Less than ${least} gained: off.`,
    written: 'model.json is written. Now: npm run annotate -- --all',
    same: 'model.json said the same already.',
    dryRun: 'Nothing was written: to do it, without --dry-run.',
  },
};
