import type { Decision } from '../archive/decision.ts';
import type { Goal } from '../archive/goal.ts';
import { alarmsByWeek } from './alarm.ts';
import { decisionsMatching } from './decision-queries.ts';
import type { Reading } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { countIn, isCount } from './measures.ts';

const openWeek = (insight: Insight): WeekView | undefined => insight.weeks.findLast(({ open }) => open);

/**
 * How many the week under way already has of what a goal wants fewer of, where that is more than the goal allows; the goal's
 * own figures are those of weeks that have ended. Whoever waits since this week may still be answered in time: not those.
 */
export function alreadyOver(insight: Insight, { measure, target, start, by }: Goal): number | undefined {
  const view = openWeek(insight);
  if (!view || by < insight.today || target > start.value) return undefined;
  if (!isCount(measure) || measure === 'waiting') return undefined;
  const count = countIn(insight, view, measure) ?? 0;
  return count > target ? count : undefined;
}

/** How many the week under way has of what a decision is measured by, while an alarm sounds that is mostly of them. */
export function soundsAgain(insight: Insight, decision: Decision): number | undefined {
  const view = openWeek(insight);
  const concerns = view && concernOf(insight, decision);
  if (!concerns) return undefined;
  const sounds = (alarmsByWeek(insight).get(view.id) ?? []).some(({ state, mentions }) => {
    if (state !== 'begins' && state !== 'continues') return false;
    const made = mentions.flatMap((id) => insight.byId.get(id) ?? []);
    return made.length > 0 && made.filter(concerns).length * 2 >= made.length;
  });
  const count = view.counted.filter(concerns).length;
  return sounds && count > 0 ? count : undefined;
}

/** Whether a reading is one of those that a decision wants to change; undefined where nothing was done or is measured. */
function concernOf(
  insight: Insight,
  { id, status, measure, query }: Decision,
): ((reading: Reading) => boolean) | undefined {
  if (status !== 'will' && status !== 'done') return undefined;
  if (measure?.startsWith('topic:')) return ({ topics }) => measure.slice('topic:'.length) in topics;
  if (measure === 'complaints') return ({ intent }) => intent.label === 'complaint';
  if (measure !== undefined || query === undefined) return undefined;
  return ({ mention }) => decisionsMatching(insight, mention).includes(id);
}
