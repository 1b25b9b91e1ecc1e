import { answered } from '../archive/coverage.ts';
import type { Day } from '../archive/instant.ts';
import type { Source } from '../archive/source.ts';
import { sourceStatuses } from '../insight/source-status.ts';
import type { SourceStatus } from '../insight/source-status.ts';
import type { Site } from './site.ts';

export type Cell = 'answered' | 'partly' | 'failed' | 'nothing';

/** What a source did in the last weeks, and how it is now. */
export interface SourceHistory {
  id: string;
  title: string;
  /** Absent where it has been taken out of the file. */
  source?: Source;
  /** A week each, oldest first: on how many of its days it answered. */
  cells: { from: Day; cell: Cell; answered: number; of: number }[];
  /** Absent where it has been taken out of the file. */
  status?: SourceStatus;
  /** Matching entries of these weeks that were more than a day may file. */
  left: number;
}

/** Every source of today, and those of the coverage that are gone, over the last `count` weeks. */
export function sourceHistories(site: Site, count: number): SourceHistory[] {
  const weeks = site.weeks.slice(-count);
  const statuses = sourceStatuses(site.insight);
  const ids = new Set(site.archive.sources.map(({ id }) => id));
  for (const { week } of weeks) for (const id of Object.keys(week.coverage)) ids.add(id);
  return [...ids].map((id) => {
    const source = site.insight.sources.get(id);
    const status = statuses.get(id);
    let left = 0;
    const cells = weeks.map(({ from, week: { coverage } }) => {
      const values = Object.values(coverage[id] ?? {});
      for (const value of values) left += typeof value === 'object' ? value.left : 0;
      const good = values.filter(answered).length;
      return { from, cell: cellOf(good, values.length), answered: good, of: values.length };
    });
    return {
      id,
      title: source?.title ?? id,
      cells,
      left,
      ...(source && { source }),
      ...(status && { status }),
    };
  });
}

function cellOf(good: number, of: number): Cell {
  if (of === 0) return 'nothing';
  if (good === of) return 'answered';
  return good > 0 ? 'partly' : 'failed';
}
