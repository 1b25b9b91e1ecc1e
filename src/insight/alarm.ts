import type { WeekId } from '../archive/instant.ts';
import { ourKinds } from '../archive/topic.ts';
import { usualOf } from './compare.ts';
import type { Comparison } from './compare.ts';
import { groupBy } from './counts.ts';
import type { Alarm, Interval, Reading } from './digest.ts';
import { atLeast, threshold } from './gamma-poisson.ts';
import type { Insight, WeekView } from './insight.ts';
import { compareSeries, readingsOf } from './series.ts';
import type { Series } from './series.ts';
import { isAnswered } from './waiting.ts';
import { telling } from './telling-words.ts';

/** An alarm is false in one week of a hundred at most, for all its series together. */
export const ALARM_P = 0.01;
/** Fewer mentions than this are never an alarm, however quiet it was before. */
export const LEAST_ALARM = 3;
/** Weeks after which a new level is no alarm any more but what is usual. */
const LONGEST_ALARM = 8;

type AlarmSeries = Series & { kind: 'complaints' | 'mentions' };

/**
 * Which of several tests hold at a level for all of them together, and the level each was held to (Holm, Scandinavian
 * Journal of Statistics 6, 1979): the smallest p is held to level ÷ n, the next to level ÷ (n − 1), until one fails.
 */
export function holm(ps: readonly number[], level = ALARM_P): { holds: boolean; level: number }[] {
  const order = ps.map((_, index) => index).sort((a, b) => ps[a]! - ps[b]!);
  const results = ps.map(() => ({ holds: false, level: level / Math.max(1, ps.length) }));
  let holding = true;
  order.forEach((index, rank) => {
    const own = level / (ps.length - rank);
    holding &&= ps[index]! < own;
    results[index] = { holds: holding, level: own };
  });
  return results;
}

/** An alarm that has begun and is not over. */
interface Life {
  series: AlarmSeries;
  since: WeekId;
  usual: number;
  /** Counts a week that are still usual. */
  usualRange: Interval;
  threshold: number;
  peak: { week: WeekId; count: number };
  state: 'begins' | 'continues' | 'eases';
  weeks: number;
  /** All mentions since it began. */
  mentions: string[];
}

/**
 * The alarms of every week that has any, in one walk from the oldest week to the newest: an alarm begins when a
 * count reaches what the 8 weeks before make improbable, continues while it reaches that threshold, eases in the first
 * week below, and is over once it is usual again.
 */
export function alarmsByWeek(insight: Insight): ReadonlyMap<WeekId, Alarm[]> {
  return insight.once('alarms', () => {
    const found = new Map<WeekId, Alarm[]>();
    const series = seriesOf(insight);
    let lives = new Map<AlarmSeries, Life>();
    for (const view of insight.weeks) {
      const alarms: Alarm[] = [];
      const still = new Map<AlarmSeries, Life>();
      const fresh: { one: AlarmSeries; comparison: Comparison }[] = [];
      for (const one of series) {
        const life = lives.get(one);
        if (!life) {
          const comparison = compareSeries(insight, view, one);
          if (comparison) fresh.push({ one, comparison });
          continue;
        }
        const alarm = goOn(insight, view, life);
        if (alarm) alarms.push(alarm);
        if (!alarm || alarm.state !== 'over') still.set(one, life);
      }
      for (const life of begun(view, fresh)) {
        still.set(life.series, life);
        life.peak.count = readingsOf(view, life.series, insight).length;
        alarms.push(alarmOf(insight, view, life, 'begins', life.peak.count));
      }
      lives = still;
      if (alarms.length > 0) found.set(view.id, folded(alarms));
    }
    return found;
  });
}

/** All complaints, all mentions, and the complaints of each topic that is ours. */
function seriesOf(insight: Insight): AlarmSeries[] {
  const ours = insight.archive.topics.filter(({ kind }) => ourKinds.has(kind) && kind !== 'brand');
  return [
    { kind: 'complaints' },
    { kind: 'mentions' },
    ...ours.map(({ id }): AlarmSeries => ({ kind: 'complaints', topic: id })),
  ];
}

function begun(view: WeekView, tested: readonly { one: AlarmSeries; comparison: Comparison }[]): Life[] {
  // Most series of most weeks are far from it: their p is not worth computing, but they count as tests.
  const ps = tested.map(({ comparison: { count, before } }) =>
    count < LEAST_ALARM || count <= before.mean ? 1 : atLeast(count, before),
  );
  if (!ps.some((p) => p < ALARM_P)) return [];
  return holm(ps).flatMap(({ holds, level }, index): Life[] => {
    if (!holds) return [];
    const { one, comparison } = tested[index]!;
    return [
      {
        series: one,
        since: view.id,
        usual: comparison.before.mean,
        usualRange: usualOf(comparison),
        threshold: Math.max(LEAST_ALARM, threshold(comparison.before, level)),
        peak: { week: view.id, count: comparison.count },
        state: 'begins',
        weeks: 1,
        mentions: [],
      },
    ];
  });
}

/** What became of an alarm this week; undefined where too little was heard, or the week is too young, to say. */
function goOn(insight: Insight, view: WeekView, life: Life): Alarm | undefined {
  if (insight.listening.heard(view.id).size === 0) return undefined;
  const count = readingsOf(view, life.series, insight).length;
  // A week under way can only make it worse: whether it eases is seen when the week has ended.
  if (view.open && count < life.threshold) return undefined;
  life.weeks += 1;
  if (count >= life.threshold && life.weeks <= LONGEST_ALARM) {
    if (count > life.peak.count) life.peak = { week: view.id, count };
    life.state = 'continues';
    return alarmOf(insight, view, life, 'continues', count);
  }
  const over = life.weeks > LONGEST_ALARM || (life.state === 'eases' && count <= life.usualRange.high);
  life.state = 'eases';
  return alarmOf(insight, view, life, over ? 'over' : 'eases', count);
}

function alarmOf(insight: Insight, view: WeekView, life: Life, state: Alarm['state'], count: number): Alarm {
  const readings = readingsOf(view, life.series, insight);
  const ids = readings.map(({ mention }) => mention.id);
  if (state === 'begins' || state === 'continues') life.mentions.push(...ids);
  const made = state === 'begins' || state === 'continues' ? readings : readingsOfIds(insight, life.mentions);
  return {
    series: life.series,
    state,
    count,
    usual: Math.round(life.usual * 100) / 100,
    usualRange: life.usualRange,
    threshold: life.threshold,
    since: life.since,
    peak: { ...life.peak },
    words: telling(insight, view, made),
    topics: topicsOf(insight, made),
    mentions: made.map(({ mention }) => mention.id),
    ended: state === 'eases' || state === 'over' ? endOf(made) : undefined,
  };
}

const readingsOfIds = (insight: Insight, ids: readonly string[]): Reading[] =>
  ids.flatMap((id) => insight.byId.get(id) ?? []);

/** Of two topics that say as much, the thing says more than a trait of it. */
const concrete = (insight: Insight, topic: string): number =>
  ['service', 'product', 'price', 'aspect'].indexOf(insight.topics.get(topic)!.kind);

/** Our topics but the brand, the most frequent first: what it is about. */
function topicsOf(insight: Insight, readings: readonly Reading[]): string[] {
  const ids = readings.flatMap(({ topics }) => Object.keys(topics));
  return [...groupBy(ids, (id) => id)]
    .filter(([id]) => {
      const kind = insight.topics.get(id)?.kind;
      return kind !== undefined && kind !== 'brand' && ourKinds.has(kind);
    })
    .sort(
      ([a, x], [b, y]) =>
        y.length - x.length || concrete(insight, a) - concrete(insight, b) || (a < b ? -1 : 1),
    )
    .map(([id]) => id);
}

const endOf = (readings: readonly Reading[]): NonNullable<Alarm['ended']> => ({
  answered: readings.filter(({ mention }) => isAnswered(mention.triage.status)).length,
  turned: readings.filter(({ mention }) => mention.triage.turned === true).length,
  of: readings.length,
});

const rank: Record<Alarm['state'], number> = { begins: 0, continues: 1, eases: 2, over: 3 };

/**
 * One thing sounds once: of alarms in the same state that share nearly all their mentions, the widest one stays, all
 * complaints before those of a topic, and complaints before mentions.
 */
function folded(alarms: readonly Alarm[]): Alarm[] {
  const sorted = alarms.toSorted(
    (a, b) =>
      rank[a.state] - rank[b.state] ||
      Number(a.series.kind === 'mentions') - Number(b.series.kind === 'mentions') ||
      Number(a.series.topic !== undefined) - Number(b.series.topic !== undefined) ||
      b.count - a.count,
  );
  const kept: Alarm[] = [];
  for (const alarm of sorted) {
    const told = kept.some((one) => {
      const known = new Set(one.mentions);
      const shared = alarm.mentions.filter((id) => known.has(id)).length;
      return shared >= 0.5 * Math.min(alarm.mentions.length, one.mentions.length);
    });
    if (!told) kept.push(alarm);
  }
  return kept;
}
