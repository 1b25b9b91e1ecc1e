import type { Insight } from '../../insight/insight.ts';
import { voicesOf } from '../../insight/voices.ts';
import type { Voice } from '../../insight/voices.ts';

/** So many people stand on their page, who spoke last first: a page of thousands is nobody's. */
export const MOST_VOICES = 60;

export const shownVoices = (insight: Insight): Voice[] => voicesOf(insight).people.slice(0, MOST_VOICES);

/** Anchors of those who stand on the page of people. */
export const shownAnchors = (insight: Insight): ReadonlySet<string> =>
  insight.once('site: shown voices', () => new Set(shownVoices(insight).map(({ anchor }) => anchor)));
