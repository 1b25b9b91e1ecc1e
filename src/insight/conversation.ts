import type { Broadcast } from '../archive/mention.ts';
import type { WeekId } from '../archive/instant.ts';
import { broadcastsOf } from './broadcasts.ts';
import { groupBy } from './counts.ts';
import type { Interval, Reading } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { personOf } from './person.ts';
import { LEAST_FOR_SHARE, wilson } from './share.ts';
import { asksForAnswer, deservesAnswer, isAnswered } from './waiting.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The same person coming back content within so many weeks says that a complaint was turned round. */
const TURNING_DAYS = 12 * 7;
/** When nothing was noted for so long, answers may be given but not noted. */
const NOTING_DAYS = 21;

/** How we converse over some weeks. */
export interface Conversation {
  weeks: WeekId[];
  /** Mentions that deserved an answer, and those of them that got one that we know of. */
  deserved: number;
  answered: number;
  /** Answers of ours to what waited for none, or where that is in doubt. */
  unasked: number;
  /** Somebody has noted an answer in the last three weeks, or nobody had anything to note; otherwise `answered` says nothing. */
  noted: boolean;
  /** Only from 10 on, and only while answers are noted at all. */
  share?: Interval & { value: number };
  /** From answers with a known date only, those to what was said before listening began too. */
  time?: { n: number; medianHours: number; p90Hours?: number };
  /** Those without an answer, by age. */
  open: { days: number; week: number; month: number; slipped: number };
  announcements: number;
  conversation: number;
  /** Complaints that turned round, by the team's word or because the same person came back content. */
  turned: { mention: string; because: 'team' | 'praise'; by?: string }[];
  recommendations: number;
}

/** The value below or at which lies a share of the values, by nearest rank; they are sorted here. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The figures of conversation over some weeks, late finds too. */
export function conversationOf(insight: Insight, views: readonly WeekView[]): Conversation {
  const all = views.flatMap((view) => view.all);
  const deserving = all.filter((reading) => deservesAnswer(reading) === 'sure');
  const answered = deserving.filter(({ mention }) => isAnswered(mention.triage.status));
  const published = broadcastsOf(views.flatMap(({ week }) => week.broadcasts));
  const n = deserving.length;
  const noted = isNoting(insight);
  return {
    weeks: views.map(({ id }) => id),
    deserved: n,
    answered: answered.length,
    unasked:
      all.filter(({ ours, mention }) => ours && isAnswered(mention.triage.status)).length - answered.length,
    noted,
    share:
      n >= LEAST_FOR_SHARE && noted
        ? { value: answered.length / n, ...wilson(answered.length, n) }
        : undefined,
    time: timeOf(
      all.filter((reading) => isAnswered(reading.mention.triage.status) && asksForAnswer(reading) === 'sure'),
    ),
    open: byAge(insight, deserving),
    announcements: published.announcements,
    conversation: published.conversation,
    turned: turnedIn(insight, all),
    recommendations: all.filter(
      ({ recommendation, story, mention }) => recommendation && story === mention.id,
    ).length,
  };
}

/** Hours from the mention to the answer; an answer known by its day alone came at noon, and never before the mention. */
export function hoursToAnswer({ mention }: Reading): number | undefined {
  const { answered } = mention.triage;
  if (answered === undefined) return undefined;
  const published = Date.parse(mention.published);
  const at = Date.parse(answered.length === 10 ? `${answered}T12:00:00Z` : answered);
  return Math.max(0, (at - published) / HOUR);
}

function timeOf(answered: readonly Reading[]): Conversation['time'] {
  const hours = answered.flatMap((reading) => hoursToAnswer(reading) ?? []);
  if (hours.length === 0) return undefined;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    n: hours.length,
    medianHours: round(percentile(hours, 0.5)!),
    p90Hours: hours.length >= LEAST_FOR_SHARE ? round(percentile(hours, 0.9)!) : undefined,
  };
}

function byAge({ now }: Insight, deserving: readonly Reading[]): Conversation['open'] {
  const open = { days: 0, week: 0, month: 0, slipped: 0 };
  for (const { mention } of deserving) {
    if (mention.triage.status !== 'open') continue;
    const days = (now.getTime() - Date.parse(mention.published)) / DAY;
    open[days <= 2 ? 'days' : days <= 7 ? 'week' : days <= 30 ? 'month' : 'slipped'] += 1;
  }
  return open;
}

/** Whether somebody has noted an answer in the last three weeks, or nobody had anything to note. */
export function isNoting(insight: Insight): boolean {
  return insight.once('noting', () => {
    const since = insight.now.getTime() - NOTING_DAYS * DAY;
    let deserved = false;
    for (const view of insight.weeks.toReversed()) {
      for (const reading of view.all) {
        const { published, triage } = reading.mention;
        if (triage.answered && Date.parse(triage.answered) >= since) return true;
        if (triage.resolved && Date.parse(triage.resolved) >= since) return true;
        if (Date.parse(published) < since || !deservesAnswer(reading)) continue;
        if (triage.status !== 'open') return true;
        deserved = true;
      }
    }
    return !deserved;
  });
}

/** Complaints among some readings that turned round. */
const turnedIn = (insight: Insight, readings: readonly Reading[]): Conversation['turned'] => {
  const turned = allTurned(insight);
  return turned.size === 0 ? [] : readings.flatMap(({ mention }) => turned.get(mention.id) ?? []);
};

/** Every complaint that turned round, by its mention. */
const allTurned = (insight: Insight): ReadonlyMap<string, Conversation['turned'][number]> =>
  insight.once('turned', () => {
    // Who writes much is looked through for what can be a return, not for all they wrote.
    const people = groupBy(
      insight.readings.filter((reading) => reading.ours && reading.mention.author && isContent(reading)),
      ({ mention }) => personOf(mention),
    );
    const turned = new Map<string, Conversation['turned'][number]>();
    for (const reading of insight.readings) {
      const { mention, intent, ours, sentiment } = reading;
      if (!ours || reading.story !== mention.id) continue;
      if (mention.triage.turned === true) turned.set(mention.id, { mention: mention.id, because: 'team' });
      if (mention.triage.turned !== undefined) continue;
      if (intent.label !== 'complaint' && sentiment.label !== 'negative') continue;
      const later =
        mention.author && people.get(personOf(mention))?.find((other) => cameBackContent(reading, other));
      if (later) turned.set(mention.id, { mention: mention.id, because: 'praise', by: later.mention.id });
    }
    return turned;
  });

const isContent = (reading: Reading): boolean => isPraise(reading) || (reading.mention.rating ?? 0) >= 4;
const isPraise = ({ intent, sentiment }: Reading): boolean =>
  intent.label === 'praise' && !intent.unsure && sentiment.label === 'positive';

function cameBackContent({ mention }: Reading, later: Reading): boolean {
  const better =
    mention.rating !== undefined && later.mention.rating !== undefined
      ? later.mention.rating > mention.rating && later.mention.rating >= 4
      : isPraise(later);
  if (!better) return false;
  const days = (Date.parse(later.mention.published) - Date.parse(mention.published)) / DAY;
  return days > 0 && days <= TURNING_DAYS;
}

const place = (address: string): string => address.replace(/#.*$/, '').replace(/\/+$/, '');

/**
 * Answers of ours found among what we published, for a person to confirm: a reply to a mention's address, or to its thread
 * by somebody of ours after it. Mention → the answer. Only for mentions that wait.
 */
export function suggestedAnswers(insight: Insight): ReadonlyMap<string, Broadcast> {
  return insight.once('suggested answers', () => {
    const exact = new Map<string, Reading>();
    const threads = new Map<string, Reading[]>();
    for (const reading of insight.readings) {
      const { url } = reading.mention;
      if (!reading.waiting || url === undefined) continue;
      exact.set(url, reading);
      const thread = place(url);
      threads.set(thread, [...(threads.get(thread) ?? []), reading]);
    }
    const found = new Map<string, Broadcast>();
    for (const { week } of insight.weeks)
      for (const broadcast of week.broadcasts) {
        const { inReplyTo, published } = broadcast;
        if (inReplyTo === undefined) continue;
        // Of several in one thread it answers the last before it.
        const reading =
          exact.get(inReplyTo) ??
          threads
            .get(place(inReplyTo))
            ?.findLast(({ mention }) => Date.parse(mention.published) < Date.parse(published));
        if (reading && !found.has(reading.mention.id)) found.set(reading.mention.id, broadcast);
      }
    return found;
  });
}

/** At most two conversations of the neighbourhood to join in a week: in no figure about us, and never to sell. */
export function conversationsToJoin(insight: Insight, view: WeekView): Reading[] {
  return view.all
    .filter(
      ({ ours, topics, mention, competitors, story, sentiment }) =>
        !ours &&
        competitors.length === 0 &&
        story === mention.id &&
        mention.triage.status === 'open' &&
        sentiment.label !== 'negative' &&
        Object.keys(topics).some((id) => insight.topics.get(id)?.kind === 'community'),
    )
    .sort(
      (a, b) =>
        Number(b.intent.label === 'question') - Number(a.intent.label === 'question') ||
        Date.parse(b.mention.published) - Date.parse(a.mention.published),
    )
    .slice(0, 2);
}
