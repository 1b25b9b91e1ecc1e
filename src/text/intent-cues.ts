/**
 * What a text may do, as word lists per language say it: the order is the value of an entry in the shipped lists, and
 * must not change without training again.
 */
export const cues = [
  'redress',
  'failure',
  'waiting',
  'silence',
  'leaving',
  'rhetoric',
  'ask',
  'help',
  'wh',
  'should',
  'wouldbe',
  'wish',
  'propose',
  'advice',
  'thanks',
  'recommend',
  'satisfied',
  'defect',
  'buy',
  'want',
  'price',
  'where',
  'report',
  'outlet',
  'promo',
  'private',
  'public',
  'service',
  'youall',
  'sarcasm',
  'reader',
  'imperative',
  'need',
  'place',
  'device',
] as const;
export type Cue = (typeof cues)[number];
/** Number of a cue, from 1 on. */
export const cueNumber = (cue: Cue): number => cues.indexOf(cue) + 1;
