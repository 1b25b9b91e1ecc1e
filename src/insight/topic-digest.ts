import type { Counts } from '../archive/figures.ts';
import type { Day, WeekId } from '../archive/instant.ts';
import { compareInstants } from '../archive/week.ts';
import type { Topic } from '../archive/topic.ts';
import { alarmsByWeek } from './alarm.ts';
import { changeOf } from './compare.ts';
import { countsOf, groupBy, tonesOf } from './counts.ts';
import type { Tones } from './counts.ts';
import type { Alarm, Idea, Interval, Need, Reading } from './digest.ts';
import { ideasOfPage } from './ideas.ts';
import { countsOfTopic, keptFigures } from './expired.ts';
import type { Insight, WeekView } from './insight.ts';
import { recentNeeds, recentWeeks } from './recent-needs.ts';
import { compareSeries, topicReadings } from './series.ts';
import { telling } from './telling-words.ts';

/** Weeks of the trend, and of the counts below it. */
const TREND_WEEKS = 26;
const LATEST = 20;

/** One week of a topic's trend, with the corrected numbers. */
export interface TrendWeek {
  week: WeekId;
  from: Day;
  count: number;
  complaints: number;
  praise: number;
  /** Sources that could be heard; 0 says that nobody listened. */
  heard: number;
  usual?: Interval;
  /** An alarm about this topic in that week. */
  alarm?: Alarm['state'];
  /** The week has not ended. */
  open: boolean;
}

/** Everything that the page of a topic says. */
export interface TopicDigest {
  id: string;
  topic?: Topic;
  /** Its file is gone. */
  ended: boolean;
  /** Of all time, stories once; and the first day it was said. */
  total: number;
  /** Those of `total` that were found late: they count in no week. */
  late: number;
  since?: Day;
  trend: TrendWeek[];
  /** Of the weeks of the trend. */
  counts: Counts;
  tones: Tones;
  platforms: { platform: string; counts: Counts }[];
  /** Of the last 13 weeks. */
  needs: Need[];
  /** Of those that the page of ideas tells. */
  ideas: Idea[];
  /** The words that tell it from all else of ours. */
  words: string[];
  /** Newest first, late finds too. */
  latest: Reading[];
  /** Years with their mentions, newest year first; each year newest first. */
  years: { year: string; readings: Reading[] }[];
}

/** Every reading of each topic, oldest first: each story once, late finds too. */
export function allOfTopics(insight: Insight): ReadonlyMap<string, Reading[]> {
  return insight.once('all of topics', () => {
    const topics = new Map<string, Reading[]>();
    // Late finds lie in the folder of a later week.
    const byPublication = insight.readings.toSorted((a, b) =>
      compareInstants(a.mention.published, b.mention.published),
    );
    for (const reading of byPublication) {
      const { mention, story } = reading;
      if (story !== mention.id) continue;
      if (mention.triage.reason === 'not-about-us' && mention.triage.status === 'dismissed') continue;
      for (const topic in reading.topics) {
        const known = topics.get(topic);
        if (known) known.push(reading);
        else topics.set(topic, [reading]);
      }
    }
    return topics;
  });
}

/** The findings of a topic; undefined for a name that neither a file nor a mention bears. Made once. */
export function topicDigest(insight: Insight, id: string): TopicDigest | undefined {
  const topic = insight.topics.get(id);
  const readings = allOfTopics(insight).get(id) ?? [];
  if (!topic && readings.length === 0) return undefined;
  return insight.once(`topic digest ${id}`, () => {
    const views = insight.weeks.slice(-TREND_WEEKS);
    const recent = recentWeeks(insight);
    const counted = views.flatMap((view) => topicReadings(insight, view).get(id) ?? []);
    const newest = readings.toReversed();
    return {
      id,
      topic,
      ended: !topic,
      total: totalOf(insight, id),
      late: readings.filter(({ mention }) => mention.late).length,
      since: readings[0]?.mention.day,
      trend: views.map((view) => trendWeek(insight, view, id)),
      counts: countsOf(counted),
      tones: tonesOf(counted),
      platforms: [...groupBy(counted, ({ mention }) => mention.platform)]
        .map(([platform, group]) => ({ platform, counts: countsOf(group) }))
        .sort((a, b) => b.counts.mentions - a.counts.mentions || (a.platform < b.platform ? -1 : 1)),
      needs: recentNeeds(insight).filter((need) =>
        need.mentions.some((one) => Object.hasOwn(insight.byId.get(one)!.topics, id)),
      ),
      ideas: ideasOfPage(insight).filter(({ topics }) => topics.includes(id)),
      words: wordsOf(insight, recent, id),
      latest: newest.slice(0, LATEST),
      years: byYear(newest),
    };
  });
}

/** How often a topic was said of all time, each story once, with the weeks of which only the figures are kept. */
export const totalOf = (insight: Insight, id: string): number =>
  (allOfTopics(insight).get(id)?.length ?? 0) + totalNoLongerKept(insight, id);

/** Mentions of a topic in weeks of which only the figures are kept. */
const totalNoLongerKept = (insight: Insight, id: string): number =>
  insight
    .once('kept figures', () => insight.weeks.flatMap((view) => keptFigures(view) ?? []))
    .reduce((sum, figures) => sum + countsOfTopic(figures, id).mentions, 0);

/** Readings by the year of their day, in the order in which the years appear. */
function byYear(readings: readonly Reading[]): TopicDigest['years'] {
  const years = new Map<string, TopicDigest['years'][number]>();
  let last: TopicDigest['years'][number] | undefined;
  for (const reading of readings) {
    const { day } = reading.mention;
    if (!last || !day.startsWith(last.year)) {
      const year = day.slice(0, 4);
      last = years.get(year);
      if (!last) years.set(year, (last = { year, readings: [] }));
    }
    last.readings.push(reading);
  }
  return [...years.values()];
}

function trendWeek(insight: Insight, view: WeekView, id: string): TrendWeek {
  const readings = topicReadings(insight, view).get(id) ?? [];
  const figures = keptFigures(view);
  const kept = figures && countsOfTopic(figures, id);
  const of = (intent: 'complaint' | 'praise'): number =>
    kept ? (kept.intent[intent] ?? 0) : readings.filter((reading) => reading.intent.label === intent).length;
  const alarm = (alarmsByWeek(insight).get(view.id) ?? []).find(
    ({ series, topics }) => series.topic === id || (series.topic === undefined && topics[0] === id),
  );
  return {
    week: view.id,
    from: view.from,
    count: kept?.mentions ?? readings.length,
    complaints: of('complaint'),
    praise: of('praise'),
    heard: insight.listening.heard(view.id).size,
    usual: changeOf(compareSeries(insight, view, { kind: 'mentions', topic: id })).usual,
    alarm: alarm?.state,
    open: view.open,
  };
}

/** Words of the last week in which the topic was said at all, told from everything else of those weeks. */
function wordsOf(insight: Insight, recent: readonly WeekView[], id: string): string[] {
  const last = recent.findLast((view) => (topicReadings(insight, view).get(id)?.length ?? 0) > 0);
  if (!last) return [];
  const readings = recent
    .flatMap((view) => topicReadings(insight, view).get(id) ?? [])
    .filter(({ ours }) => ours);
  return readings.length < 3 ? [] : telling(insight, last, readings);
}
