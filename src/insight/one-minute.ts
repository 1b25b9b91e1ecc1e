import type { Counts } from '../archive/figures.ts';
import type { Topic } from '../archive/topic.ts';
import { ourKinds } from '../archive/topic.ts';
import { compareInstants, dayOf } from '../archive/week.ts';
import { sameEars } from './compare.ts';
import type { ChangeOf } from './compare.ts';
import { groupBy } from './counts.ts';
import type { Alarm, Fact, Hearing, Idea, Reading, WeekState } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { heardCounts, topicReadings } from './series.ts';

/** What the one minute is made of. */
export interface Findings {
  state: WeekState;
  /** The headline: as closed where the week has closed. */
  counts: Counts;
  change: ChangeOf;
  hearing: Hearing;
  /** Serious and still open. */
  serious: readonly Reading[];
  alarms: readonly Alarm[];
  waiting: readonly Reading[];
  /** Those that have waited for more than 30 days. */
  slipped: number;
  ideas: readonly Idea[];
  first: boolean;
}

/** An idea is told when so many people have had it. */
export const PEOPLE_OF_AN_IDEA = 3;
/** A topic is told as the favourite from so many praises. */
const LEAST_PRAISES = 2;

/** The facts of a week in the order in which they are said; the last is about the hearing. */
export function oneMinute(insight: Insight, view: WeekView, findings: Findings): Fact[] {
  const { state, hearing, alarms, waiting, serious } = findings;
  const sounding = alarms.find(({ state }) => state === 'begins' || state === 'continues');
  const past = alarms.find(({ state }) => state === 'eases' || state === 'over');
  const facts: Fact[] = [];
  if (serious.length > 0)
    facts.push({
      kind: 'serious',
      words: wordsOf(serious.flatMap((reading) => reading.serious)),
      count: serious.length,
    });
  if (sounding) facts.push(alarmFact(insight, sounding));
  if (state === 'half-heard') facts.push({ kind: 'half-heard', hearing });
  if (findings.first) facts.push(firstWeek(insight, view, findings));
  else if (!sounding) facts.push(countFact(findings));
  if (past && !sounding) facts.push(...afterAlarm(insight, view, past));
  if (!sounding) facts.push(...extremes(insight, view, findings));
  // Where others have slipped by, or nobody listened yet, it cannot be said that nobody waits.
  const unknown = findings.slipped > 0 || hearing.afterwards === true;
  if (!sounding && !findings.first && (waiting.length > 0 || !unknown)) facts.push(waitingFact(waiting));
  const idea = findings.ideas.find((one) => one.people >= PEOPLE_OF_AN_IDEA && one.state === 'undecided');
  if (idea && !sounding) facts.push({ kind: 'idea', what: idea.what, people: idea.people });
  facts.push(state === 'half-heard' ? compared(insight, view) : { kind: 'hearing', hearing });
  return facts;
}

/** Words as they stand in texts, each once, whatever its case; at most four. */
export const wordsOf = (words: readonly string[]): string[] =>
  [...new Map(words.map((word) => [word.toLowerCase(), word.toLowerCase()])).values()].slice(0, 4);

function countFact({ state, counts, change, hearing }: Findings): Fact {
  const { mentions } = counts;
  if (state === 'half-heard')
    return {
      kind: 'count',
      mentions,
      change: 'unknown',
      partly: { complaints: counts.intent.complaint ?? 0 },
    };
  if (state === 'quiet' && mentions > 0) return { kind: 'quiet', mentions };
  if (mentions === 0)
    return hearing.complete ? { kind: 'nothing', usual: change.usual } : { kind: 'nothing' };
  return { kind: 'count', mentions, change: change.change, usual: change.usual };
}

function firstWeek(insight: Insight, view: WeekView, { change, waiting }: Findings): Fact {
  const before = insight.weeks.slice(0, view.index + 1);
  const heard = new Set(before.flatMap(({ id }) => [...insight.listening.heard(id)]));
  for (const { id, own } of insight.archive.sources) if (own) heard.delete(id);
  return {
    kind: 'first-week',
    weeks: before.length,
    sources: heard.size,
    mentions: before.reduce(
      (sum, { week, counted }) => sum + (week.figures?.ours.mentions ?? counted.length),
      0,
    ),
    waiting: waiting.length,
    history: insight.readings.some(({ history, ours }) => history && ours),
    comparable: change.change !== 'unknown',
  };
}

/** What is liked and what is complained of most, among topics that are ours. A brand says too little to be either. */
function extremes(insight: Insight, view: WeekView, { counts }: Findings): Fact[] {
  const of = (intent: 'praise' | 'complaint'): [Topic | undefined, number] => {
    let best: [Topic | undefined, number] = [undefined, 0];
    for (const [id, readings] of topicReadings(insight, view)) {
      const topic = insight.topics.get(id);
      if (!topic || !ourKinds.has(topic.kind) || topic.kind === 'brand') continue;
      const count = readings.filter((reading) => reading.ours && reading.intent.label === intent).length;
      if (count > best[1] || (count === best[1] && count > 0 && id < best[0]!.id)) best = [topic, count];
    }
    return best;
  };
  const [liked, praises] = of('praise');
  const [topic, most] = of('complaint');
  const complaints = counts.intent.complaint ?? 0;
  const facts: Fact[] = [];
  if (liked && praises >= LEAST_PRAISES) facts.push({ kind: 'liked', topic: liked.title, praises });
  if (complaints === 1 && topic) facts.push({ kind: 'complained', topic: topic.title, complaints: 1 });
  else if (topic && most > 1) facts.push({ kind: 'complained', topic: topic.title, complaints: most });
  else if (complaints > 0) facts.push({ kind: 'complained', complaints });
  return facts;
}

function waitingFact(waiting: readonly Reading[]): Fact {
  const [longest] = waiting.toSorted((a, b) => compareInstants(a.mention.published, b.mention.published));
  if (!longest) return { kind: 'waiting', count: 0 };
  return {
    kind: 'waiting',
    count: waiting.length,
    longest: { author: longest.author, since: longest.mention.day },
  };
}

function alarmFact(insight: Insight, alarm: Alarm): Fact {
  const mentions = alarm.mentions.flatMap((id) => insight.byId.get(id) ?? []);
  const main = alarm.series.topic ?? alarm.topics[0];
  const title = (id: string | undefined) =>
    id === undefined ? undefined : (insight.topics.get(id)?.title ?? id);
  const count = mentions.filter(({ topics }) => main !== undefined && Object.hasOwn(topics, main)).length;
  const { days, held } = mainDays(insight, mentions);
  return {
    kind: 'alarm',
    alarm,
    about: title(alarm.series.topic),
    topic: main === undefined || alarm.series.topic ? undefined : { title: title(main)!, count },
    usual: alarm.usualRange,
    open: mentions.filter(({ mention }) => mention.triage.status === 'open').length,
    days,
    held,
  };
}

/** The day that holds most of the mentions, or else the two that hold nearly all. */
export function mainDays(
  insight: Insight,
  mentions: readonly Reading[],
): { days: string[]; held?: 'all' | 'nearly' | 'most' } {
  const { timezone } = insight.archive.settings;
  const days = [...groupBy(mentions, ({ mention }) => dayOf(mention.published, timezone))]
    .map(([day, group]) => ({ day, share: group.length / mentions.length }))
    .sort((a, b) => b.share - a.share || (a.day < b.day ? -1 : 1));
  const [first, second] = days;
  if (mentions.length < 3 || !first) return { days: [] };
  const two = first.share + (second?.share ?? 0);
  if (first.share >= 0.6)
    return { days: [first.day], held: first.share === 1 ? 'all' : first.share >= 0.8 ? 'nearly' : 'most' };
  if (second && two >= 0.8)
    return { days: [first.day, second.day].sort(), held: two > 0.999 ? 'all' : 'nearly' };
  return { days: [] };
}

function afterAlarm(insight: Insight, view: WeekView, alarm: Alarm): Fact[] {
  const topic = alarm.series.topic ?? alarm.topics[0];
  return [
    {
      kind: 'after-alarm',
      alarm,
      about: topic === undefined ? undefined : (insight.topics.get(topic)?.title ?? topic),
      now: alarm.count,
      then: alarm.peak?.count ?? alarm.count,
      thenWeek: alarm.peak?.week ?? view.id,
    },
  ];
}

function compared(insight: Insight, view: WeekView): Fact {
  const before = insight.weeks[view.index - 1];
  if (!before) return { kind: 'compared' };
  const both = sameEars(heardCounts(insight, view), heardCounts(insight, before));
  return { kind: 'compared', counts: both && { now: both.now, before: both.before } };
}
