import { LOOKED, answered, seen } from '../archive/coverage.ts';
import type { CoverageValue } from '../archive/coverage.ts';
import type { Day } from '../archive/instant.ts';
import { isByHand } from '../archive/source.ts';
import type { Source } from '../archive/source.ts';
import type { Site } from './site.ts';

export type Cell = 'answered' | 'partly' | 'failed' | 'nothing';
export type SourceState = 'ok' | 'failed' | 'silent' | 'dead' | 'never' | 'looked' | 'unlooked' | 'off';

/** What a source did in the last weeks, and how it is now. */
export interface SourceHistory {
  id: string;
  title: string;
  source: Source | undefined;
  /** Oldest first. */
  cells: { week: string; from: Day; cell: Cell; answered: number; of: number; seen: number }[];
  state: SourceState;
  /** For a failed or dead one: why, and since which day. */
  why?: { reason: string; since: Day };
  /** For a by-hand one: when somebody last looked. */
  looked?: Day;
  left: number;
}

/** Failing for so many days is dead. */
const DEAD_DAYS = 21;

/** Every source of today, and those of the coverage that are gone, over the last `count` weeks. */
export function sourceHistories(site: Site, count: number): SourceHistory[] {
  const weeks = site.weeks.slice(-count);
  const ids = new Set(site.archive.sources.map(({ id }) => id));
  for (const { week } of weeks) for (const id of Object.keys(week.coverage)) ids.add(id);
  return [...ids].map((id) => historyOf(id, weeks, site));
}

function historyOf(id: string, weeks: Site['weeks'], site: Site): SourceHistory {
  const source = site.insight.sources.get(id);
  const days: [Day, CoverageValue][] = [];
  let left = 0;
  const cells = weeks.map(({ id: week, from, week: { coverage } }) => {
    const values = Object.entries(coverage[id] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    days.push(...values);
    for (const [, value] of values) left += typeof value === 'object' ? value.left : 0;
    const good = values.filter(([, value]) => answered(value)).length;
    const cell: Cell =
      values.length === 0 ? 'nothing' : good === values.length ? 'answered' : good > 0 ? 'partly' : 'failed';
    const most = Math.max(0, ...values.map(([, value]) => seen(value)));
    return { week, from, cell, answered: good, of: values.length, seen: most };
  });
  const title = source?.title ?? id;
  const looked = site.insight.listening.looks(id).at(-1);
  const rest = { id, title, source, cells, left, ...(looked !== undefined && { looked }) };
  if (source && !source.enabled) return { ...rest, state: 'off' };
  if (source && isByHand(source)) {
    const heard = weeks.at(-1) && site.insight.listening.heard(weeks.at(-1)!.id).has(id);
    return { ...rest, state: heard ? 'looked' : 'unlooked' };
  }
  return { ...rest, ...stateOf(days) };
}

function stateOf(days: readonly [Day, CoverageValue][]): Pick<SourceHistory, 'state' | 'why'> {
  const last = days.at(-1);
  if (!last) return { state: 'never' };
  if (answered(last[1])) {
    // It used to speak: what shows nothing for a week after weeks with entries is quieter than usual.
    const heard = days
      .filter(([, value]) => answered(value) && value !== LOOKED)
      .map(([, value]) => seen(value));
    const latest = heard.slice(-7);
    const before = heard.slice(0, -7);
    const silent =
      before.length >= 14 && before.every((count) => count > 0) && latest.every((count) => count === 0);
    return { state: silent ? 'silent' : 'ok' };
  }
  const lastGood = days.findLastIndex(([, value]) => answered(value));
  const since = days[lastGood + 1]![0];
  const length = (Date.parse(last[0]) - Date.parse(since)) / 86_400_000 + 1;
  return { state: length >= DEAD_DAYS ? 'dead' : 'failed', why: { reason: String(last[1]), since } };
}
