import type { Reading } from '../../insight/digest.ts';
import type { Insight } from '../../insight/insight.ts';
import { byWeight } from '../../insight/waiting.ts';
import type { View } from '../view.ts';

/** Nobody reads on after so many: those that hurt most come first. */
export const SURE = 200;
/** Those in doubt and those who slipped by can be many: what hurts most is still worth an answer. */
export const SHOWN = 60;

interface Waits {
  sure: Reading[];
  maybe: Reading[];
  slipped: Reading[];
}

/** Everybody who waits, what hurts most first, as the page of those who wait lists them. */
export const waits = (insight: Insight): Waits =>
  insight.once('everybody who waits', () => {
    const all = insight.readings.filter(({ waiting }) => waiting !== undefined).sort(byWeight);
    return {
      sure: all.filter(({ waiting }) => !waiting!.slipped && waiting!.how === 'sure'),
      maybe: all.filter(({ waiting }) => !waiting!.slipped && waiting!.how === 'maybe'),
      slipped: all.filter(({ waiting }) => waiting!.slipped),
    };
  });

const shown = (insight: Insight): ReadonlySet<Reading> =>
  insight.once('shown as waiting', () => {
    const { sure, maybe, slipped } = waits(insight);
    return new Set([...sure.slice(0, SURE), ...maybe.slice(0, SHOWN), ...slipped.slice(0, SHOWN)]);
  });

/** Where a mention waits with its buttons; undefined for one that the page of those who wait does not hold. */
export const waitingAddress = (
  reading: Reading,
  insight: Insight,
  view: Pick<View, 'root'>,
): string | undefined =>
  shown(insight).has(reading) ? `${view.root}waiting/#w-${reading.mention.id}` : undefined;
