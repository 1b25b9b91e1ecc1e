import type { Decision } from '../archive/decision.ts';
import type { Alarm, Hearing, Idea, OneThing, Reading } from './digest.ts';
import type { Insight } from './insight.ts';
import { PEOPLE_OF_AN_IDEA, mainDays, wordsOf } from './one-minute.ts';

export interface Tasks {
  serious: readonly Reading[];
  alarms: readonly Alarm[];
  waiting: readonly Reading[];
  hearing: Hearing;
  decisionsDue: readonly Decision[];
  ideas: readonly Idea[];
  worthThanks: readonly Reading[];
  first: boolean;
}

/**
 * The one thing to do, by a rule that the method page prints: the first of these that there is. A serious message, an
 * alarm, (in the first digest) going through the list, whoever has waited longest, a by-hand place nobody looked at, a
 * decision that is due, an idea of at least three people, a thank-you, nothing.
 */
export function oneThing(insight: Insight, tasks: Tasks): OneThing {
  const serious = tasks.serious[0];
  if (serious) return { kind: 'serious', mention: serious.mention.id, words: wordsOf(serious.serious) };
  const alarm = tasks.alarms.find(({ state }) => state === 'begins' || state === 'continues');
  if (alarm) {
    const mentions = alarm.mentions.flatMap((id) => insight.byId.get(id) ?? []);
    const { days } = mainDays(insight, mentions);
    const topic = alarm.series.topic ?? alarm.topics[0];
    const title = topic === undefined ? undefined : (insight.topics.get(topic)?.title ?? topic);
    return { kind: 'alarm', topic: title, day: days.length === 1 ? days[0] : undefined, words: alarm.words };
  }
  if (tasks.first) return { kind: 'first-week' };
  const longest = tasks.waiting.toSorted(
    (a, b) => Date.parse(a.mention.published) - Date.parse(b.mention.published),
  )[0];
  if (longest) return { kind: 'answer', mention: longest.mention.id, author: longest.author };
  const place = tasks.hearing.unlooked[0];
  if (place) return { kind: 'look', source: place.id, title: place.title, url: place.url };
  const decision = tasks.decisionsDue[0];
  if (decision) return { kind: 'decision', decision: decision.id, title: decision.title };
  const idea = tasks.ideas.find(({ people, state }) => people >= PEOPLE_OF_AN_IDEA && state === 'undecided');
  if (idea) return { kind: 'idea', idea: idea.id, what: idea.what, people: idea.people };
  const thanks = tasks.worthThanks[0];
  if (thanks)
    return {
      kind: 'thank',
      mention: thanks.mention.id,
      author: thanks.author,
      rating: thanks.mention.rating && Math.round(thanks.mention.rating),
    };
  return { kind: 'nothing' };
}

const MINUTES = { answer: 5, serious: 15, look: 2, decision: 10, thank: 1 };

/** Minutes that a week asks for: five an answer (or what the team has noted so far), two a place to look at, and so on. */
export function minutesFor(insight: Insight, tasks: Tasks): number {
  const each = insight.once('minutes an answer', () => medianMinutes(insight)) ?? MINUTES.answer;
  const minutes =
    tasks.serious.length * MINUTES.serious +
    tasks.waiting.filter(({ mention }) => !tasks.serious.some((one) => one.mention.id === mention.id))
      .length *
      each +
    tasks.hearing.unlooked.length * MINUTES.look +
    tasks.decisionsDue.length * MINUTES.decision;
  // An honest guess is a round one.
  return minutes <= 5 ? Math.ceil(minutes) : Math.ceil(minutes / 5) * 5;
}

/** What an answer took, from at least five that were noted. */
function medianMinutes(insight: Insight): number | undefined {
  const noted = insight.readings.flatMap(({ mention }) => mention.triage.minutes ?? []).sort((a, b) => a - b);
  return noted.length >= 5 ? noted[Math.floor(noted.length / 2)] : undefined;
}
