import { LEAST_WEEKS, WEEKS_BEFORE, comparableSources } from './compare.ts';
import type { Comparison } from './compare.ts';
import { keptFigures } from './expired.ts';
import type { Insight, WeekView } from './insight.ts';

/** Counts of one week by source: column, count, column, count … in no order; undefined for a week without any. */
export type Row = readonly number[] | undefined;

/** What a week can be compared by, found once for all the series that are counted in it. */
export interface Frame {
  /** Columns of the sources that can be compared. */
  columns: readonly number[];
  /** 1 for such a column. */
  comparable: Uint8Array;
  /** Places of the weeks before in which at least one of them was heard. */
  weeks: readonly number[];
  /** Of each such week: 1 for a column that was heard. */
  heard: readonly Uint8Array[];
  /** In how many of them each column was heard. */
  covered: Uint8Array;
  /** All of them were heard in all weeks. */
  whole: boolean;
}

/** The sources that were ever heard, as columns. */
export const columnsOf = (insight: Insight): ReadonlyMap<string, number> =>
  insight.once('columns', () => {
    const columns = new Map<string, number>();
    for (const { id } of insight.weeks)
      for (const source of insight.listening.heard(id))
        if (!columns.has(source)) columns.set(source, columns.size);
    return columns;
  });

/** The weeks that a week is compared with, oldest first. Weeks have no gaps. */
export const viewsBefore = (insight: Insight, { index }: WeekView): WeekView[] =>
  insight.weeks.slice(Math.max(0, index - WEEKS_BEFORE), index);

/** The sources of a week that can be compared with the weeks before it. */
export const comparableIn = (insight: Insight, view: WeekView): string[] =>
  insight.once(`comparable ${view.id}`, () => {
    const heard = ({ id }: WeekView) => ({ heard: insight.listening.heard(id) });
    return comparableSources(heard(view), viewsBefore(insight, view).map(heard));
  });

/**
 * The frame of a week. Of weeks whose mentions are no longer kept only all of ours are known by source: `expired` says
 * whether they are heard in this comparison.
 */
export const frameOf = (insight: Insight, view: WeekView, expired: boolean): Frame =>
  insight.once(`frame ${view.id} ${expired}`, () => {
    const all = columnsOf(insight);
    const columns = comparableIn(insight, view).map((source) => all.get(source)!);
    const comparable = new Uint8Array(all.size);
    for (const column of columns) comparable[column] = 1;
    const covered = new Uint8Array(all.size);
    const weeks: number[] = [];
    const heard: Uint8Array[] = [];
    for (const before of viewsBefore(insight, view)) {
      if (!expired && keptFigures(before)) continue;
      const ears = new Uint8Array(all.size);
      for (const source of insight.listening.heard(before.id)) ears[all.get(source)!] = 1;
      if (!columns.some((column) => ears[column] === 1)) continue;
      for (const column of columns) covered[column]! += ears[column]!;
      weeks.push(before.index);
      heard.push(ears);
    }
    const whole = columns.every((column) => covered[column] === weeks.length);
    return { columns, comparable, weeks, heard, covered, whole };
  });

/** What `compare` says of a series, from its rows of all weeks. */
export function compareRows(rows: readonly Row[], index: number, frame: Frame): Comparison | undefined {
  const { comparable, weeks, whole } = frame;
  if (weeks.length < LEAST_WEEKS) return undefined;
  const count = sumOf(rows[index], comparable);
  const totals = whole ? weeks.map((week) => sumOf(rows[week], comparable)) : mendedTotals(rows, frame);
  let sum = 0;
  for (const total of totals) sum += total;
  return { count, before: { sum, weeks: weeks.length, mean: sum / weeks.length, totals } };
}

function sumOf(row: Row, comparable: Uint8Array): number {
  let sum = 0;
  if (row) for (let at = 0; at < row.length; at += 2) if (comparable[row[at]!] === 1) sum += row[at + 1]!;
  return sum;
}

/** Totals in which a source's own mean stands in for the weeks in which it was not heard. */
function mendedTotals(rows: readonly Row[], { columns, comparable, weeks, heard, covered }: Frame): number[] {
  const counts = weeks.map((week, n) => {
    const row = rows[week];
    if (!row) return undefined;
    const dense = new Float64Array(comparable.length);
    for (let at = 0; at < row.length; at += 2)
      if (heard[n]![row[at]!] === 1) dense[row[at]!]! += row[at + 1]!;
    return dense;
  });
  const totals = weeks.map(() => 0);
  for (const column of columns) {
    let sum = 0;
    for (const dense of counts) if (dense) sum += dense[column]!;
    if (sum === 0) continue;
    const mean = sum / covered[column]!;
    for (let n = 0; n < totals.length; n += 1)
      totals[n]! += heard[n]![column] === 1 ? (counts[n]?.[column] ?? 0) : mean;
  }
  return totals;
}
