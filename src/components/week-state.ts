import type { Digest } from '../insight/digest.ts';
import type { View } from './view.ts';

/** The state of a week in a word or two. A week of which less was said than usual is not called normal beside that. */
export const stateWords = (
  { state, change }: Pick<Digest, 'state' | 'change'>,
  { words }: Pick<View, 'words'>,
): string =>
  state === 'normal' && change === 'fewer' ? words.digest.fewerThanUsual : words.digest.states[state];
