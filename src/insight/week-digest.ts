import type { WeekId } from '../archive/instant.ts';
import { alarmsByWeek } from './alarm.ts';
import { changeOf } from './compare.ts';
import { conversationOf, conversationsToJoin } from './conversation.ts';
import { countsOf, groupBy, sameCounts, tonesOf } from './counts.ts';
import { decisionsDue } from './decisions.ts';
import type { Digest, Hearing, Reading, WeekState } from './digest.ts';
import { goalsDue } from './goals.ts';
import { emergingIn } from './emerging.ts';
import { keptFigures, keptWords, onlyMentions } from './expired.ts';
import { ideasIn } from './ideas.ts';
import type { Insight, WeekView } from './insight.ts';
import { needsOf } from './needs.ts';
import { netSentiment } from './net-sentiment.ts';
import { oneMinute } from './one-minute.ts';
import { minutesFor, oneThing } from './one-thing.ts';
import { broadcastsOf } from './broadcasts.ts';
import { bestFirst } from './quotes.ts';
import { compareSeries } from './series.ts';
import { sharesOf } from './share.ts';
import { topicFigures } from './topic-figures.ts';
import { byWeight } from './waiting.ts';
import { worthThanks } from './thanks.ts';

/** The findings of a week; undefined for a week that the archive does not hold. Made once. */
export function weekDigest(insight: Insight, week: WeekId): Digest | undefined {
  const view = insight.week(week);
  return view && insight.once(`digest ${week}`, () => digestOf(insight, view));
}

const said = ['complaint', 'question', 'suggestion', 'praise', 'purchase'] as const;

function digestOf(insight: Insight, view: WeekView): Digest {
  const { settings } = insight.archive;
  const { figures } = view.week;
  const hearing = hearingIn(insight, view);
  // Of a week whose mentions are no longer kept the figures are all there is.
  const kept = keptFigures(view);
  const counts = kept?.ours ?? countsOf(view.counted);
  const headline = figures?.ours ?? counts;
  const change = changeOf(compareSeries(insight, view, { kind: 'mentions' }));
  const alarms = alarmsByWeek(insight).get(view.id) ?? [];
  const serious = seriousOf(view);
  const open = serious.filter(({ mention }) => mention.triage.status === 'open');
  const waiting = waitingIn(insight, view);
  const sure = waiting.filter((reading) => reading.waiting!.how === 'sure' && !reading.waiting!.slipped);
  const first = insight.firstDigest === view.id;
  const ideas = ideasIn(insight, view);
  const attention =
    open.length > 0 || alarms.some(({ state }) => state === 'begins' || state === 'continues');
  const state = stateOf(headline, change, hearing, attention, view.open);
  const thanks = worthThanks(insight, view);
  const tasks = {
    serious: open,
    alarms,
    waiting: sure,
    hearing,
    decisionsDue: decisionsDue(insight, view),
    ideas,
    worthThanks: thanks,
    first,
  };
  return {
    week: view.id,
    from: view.from,
    to: view.to,
    business: settings.name,
    open: view.open,
    closed: figures?.closed,
    ...(kept && { noLongerKept: { words: keptWords(view) } }),
    first,
    sample: settings.sample,
    state,
    hearing,
    counts,
    since: figures && !sameCounts(figures.ours, counts) ? { then: figures.ours, now: counts } : undefined,
    change: view.open ? 'unknown' : change.change,
    usual: change.usual,
    oneMinute: oneMinute(insight, view, {
      state,
      counts: headline,
      change,
      hearing,
      serious: open,
      alarms,
      waiting: sure,
      slipped: waiting.filter(({ waiting }) => waiting!.slipped).length,
      ideas,
      first,
    }),
    oneThing: oneThing(insight, tasks),
    minutes: minutesFor(insight, tasks),
    serious,
    alarms,
    waiting: sure,
    maybeWaiting: waiting.filter(({ waiting }) => waiting!.how === 'maybe' && !waiting!.slipped),
    worthThanks: thanks,
    slipped: waiting.filter(({ waiting }) => waiting!.how === 'sure' && waiting!.slipped),
    said: Object.fromEntries(
      said.map((intent) => [intent, bestFirst(view.counted.filter((one) => one.intent.label === intent))]),
    ) as Digest['said'],
    recommendations: bestFirst(view.counted.filter(({ recommendation }) => recommendation)),
    lookingFor: view.all.filter(
      ({ lookingFor, story, mention }) => lookingFor && !mention.late && story === mention.id,
    ),
    due: { decisions: tasks.decisionsDue, goals: goalsDue(insight, view) },
    ideas,
    needs: needsOf(insight, [view]),
    topics: topicFigures(insight, view),
    share: sharesOf(insight, [view]),
    netSentiment: netSentiment(view.counted),
    platforms: platformsOf(view),
    emerging: emergingIn(insight, view),
    stories: storiesIn(insight, view),
    broadcasts: broadcastsOf(view.week.broadcasts),
    conversation: conversationOf(insight, [view]),
    joining: conversationsToJoin(insight, view),
    following: followingIn(insight, view),
    mentions: view.all.filter(({ mention }) => !mention.late),
    late: view.all.filter(({ mention }) => mention.late),
  };
}

/** What could be heard; of weeks before listening began that no source reaches back to, only that it was not. */
function hearingIn(insight: Insight, view: WeekView): Hearing {
  const hearing = insight.listening.hearing(view.id, view.open ? insight.today : undefined);
  const before = insight.firstDigest !== undefined && view.id < insight.firstDigest;
  return before && hearing.answered === 0 && hearing.looked.length === 0
    ? { ...hearing, afterwards: true }
    : hearing;
}

/** Serious words in a mention of ours, once a story; five stars or a correction say that it is none. */
function seriousOf(view: WeekView): Reading[] {
  return view.all.filter(
    ({ ours, serious, history, story, mention, sentiment }) =>
      ours &&
      serious.length > 0 &&
      !history &&
      story === mention.id &&
      mention.triage.status !== 'dismissed' &&
      !(sentiment.label === 'positive' && sentiment.from !== 'program'),
  );
}

/**
 * Who waits, what hurts most first. The latest week that has ended and the one under way carry over everything before
 * them; an older week keeps what still waits of its own.
 */
function waitingIn(insight: Insight, view: WeekView): Reading[] {
  const current = view.open || view === insight.latest;
  const readings = current ? insight.weeks.slice(0, view.index + 1).flatMap(({ all }) => all) : view.all;
  return readings.filter(({ waiting }) => waiting !== undefined).sort(byWeight);
}

/** Heard well enough to call a week quiet: every by-hand place looked at, and nine in ten of the automatic sources. */
export const wellHeard = ({ sources, answered, unlooked }: Hearing): boolean =>
  unlooked.length === 0 && sources > 0 && answered >= sources * 0.9;

/** A quarter of the places, or more, were not heard. */
export const halfHeard = ({ sources, answered, byHand, unlooked, afterwards }: Hearing): boolean =>
  afterwards || (sources + byHand > 0 && (sources - answered + unlooked.length) / (sources + byHand) >= 0.25);

/** At most so many mentions, and no complaint, make a quiet week where nothing is known of the usual. */
const QUIET = 2;

function stateOf(
  { mentions, intent }: Digest['counts'],
  { change, usual }: Pick<Digest, 'change' | 'usual'>,
  hearing: Hearing,
  attention: boolean,
  open: boolean,
): WeekState {
  if (attention) return 'attention';
  if (halfHeard(hearing)) return 'half-heard';
  const calm = !intent.complaint && mentions <= Math.max(QUIET, usual && change === 'fewer' ? usual.low : 0);
  // A week that has just begun is not quiet yet.
  if (calm && !open && wellHeard(hearing)) return 'quiet';
  return change === 'more' ? 'lively' : 'normal';
}

const platformsOf = (view: WeekView): Digest['platforms'] =>
  platformCounts(view).sort(
    (a, b) => b.counts.mentions - a.counts.mentions || (a.platform < b.platform ? -1 : 1),
  );

const platformCounts = (view: WeekView): Digest['platforms'] =>
  Object.entries(keptFigures(view)?.platforms ?? {})
    .map(([platform, mentions]) => ({ platform, counts: onlyMentions(mentions) }))
    .concat(
      [...groupBy(view.counted, ({ mention }) => mention.platform)].map(([platform, readings]) => ({
        platform,
        counts: countsOf(readings),
        tones: tonesOf(readings),
      })),
    );

/** Stories with several members of which at least one lies in this week. */
function storiesIn(insight: Insight, view: WeekView): Reading[][] {
  const leaders = new Set(view.all.map(({ story }) => story));
  return [...leaders].flatMap((leader) => {
    const story = insight.stories.get(leader);
    return story ? [story] : [];
  });
}

const followingIn = (insight: Insight, view: WeekView): Digest['following'] =>
  Object.entries(view.week.following)
    .map(([source, items]) => ({ source, title: insight.sources.get(source)?.title ?? source, items }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => (a.source < b.source ? -1 : 1));
