import type { Need } from './digest.ts';
import type { Insight, WeekView } from './insight.ts';
import { needsOf } from './needs.ts';

/** Weeks of which needs and what people weigh are shown together: a quarter of a year. */
export const RECENT_WEEKS = 13;

export const recentWeeks = (insight: Insight): WeekView[] => insight.weeks.slice(-RECENT_WEEKS);

/** What was asked for in those weeks. Made once. */
export const recentNeeds = (insight: Insight): Need[] =>
  insight.once('recent needs', () => needsOf(insight, recentWeeks(insight)));

/** A thing asked for in one manner, and where: a number a platform. */
export interface WantedRow {
  /** Its first cell's anchor. */
  key: string;
  need: Pick<Need, 'what' | 'topic' | 'how' | 'of' | 'outside'>;
  /** Most mentions first. */
  cells: WantedCell[];
  /** Mentions in all. */
  total: number;
}

export interface WantedCell {
  /** Names the cell in an address: its first mention and manner. No name of a person stands in it. */
  anchor: string;
  platform: string;
  /** Ids, oldest first. */
  mentions: string[];
}

/** What was asked for in the last 13 weeks, as rows of what and how with a cell a platform; most mentions first. */
export function wantedRows(insight: Insight): Record<Need['of'], WantedRow[]> {
  return insight.once('wanted rows', () => {
    const rows = new Map<string, WantedRow>();
    for (const need of recentNeeds(insight)) {
      const { what, topic, how, of, outside, platform, mentions } = need;
      const key = [of, topic ?? what, how, outside?.kind, outside?.name].join('\n');
      const anchor = `${mentions[0]!}-${how ?? 'any'}`;
      let row = rows.get(key);
      if (!row)
        rows.set(key, (row = { key: anchor, need: { what, topic, how, of, outside }, cells: [], total: 0 }));
      row.cells.push({ anchor, platform, mentions });
      row.total += mentions.length;
    }
    const all = [...rows.values()].sort((a, b) => b.total - a.total || (a.need.what < b.need.what ? -1 : 1));
    for (const { cells } of all)
      cells.sort((a, b) => b.mentions.length - a.mentions.length || (a.platform < b.platform ? -1 : 1));
    const whose = (of: Need['of']): WantedRow[] => all.filter(({ need }) => need.of === of);
    return { us: whose('us'), trade: whose('trade'), competitor: whose('competitor') };
  });
}
