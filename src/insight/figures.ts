import type { Archive } from '../archive/archive.ts';
import type { Figures } from '../archive/figures.ts';
import type { WeekId } from '../archive/instant.ts';
import { weekEnd } from '../archive/week.ts';
import { countsOf, groupBy } from './counts.ts';
import { createInsight } from './insight.ts';
import type { Insight, WeekView } from './insight.ts';
import { topicReadings } from './series.ts';
import { deservesAnswer, isAnswered } from './waiting.ts';

/**
 * The counts of a week for its `figures.yaml`, as they are at the instant it closes. No person in them. Stories reach
 * 14 days back: the archive should hold the three weeks before, or copies of older texts count again.
 */
export const closingFigures = (archive: Archive, week: WeekId, closed: Date): Figures =>
  figuresOfWeek(createInsight(archive, closed), week, closed);

/** The same for one of several weeks that close together. */
export const figuresOfWeek = (insight: Insight, week: WeekId, closed: Date): Figures =>
  figuresOf(insight, insight.week(week) ?? emptyView(week, insight.archive, closed), closed);

/** What the figures of a week would be if it closed now. */
export function figuresOf(insight: Insight, view: WeekView, closed: Date): Figures {
  const deserving = view.all.filter((reading) => deservesAnswer(reading) === 'sure');
  const hearing = insight.listening.hearing(view.id);
  const topics = [...topicReadings(insight, view)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    week: view.id,
    closed: `${closed.toISOString().slice(0, 19)}Z`,
    ours: countsOf(view.counted),
    filed: view.all.length,
    late: view.all.filter(({ mention }) => mention.late).length,
    copies: view.all.filter(({ story, mention }) => story !== mention.id).length,
    waiting: deserving.filter(({ mention }) => mention.triage.status === 'open').length,
    answered: deserving.filter(({ mention }) => isAnswered(mention.triage.status)).length,
    topics: Object.fromEntries(topics.map(([id, readings]) => [id, countsOf(readings)])),
    platforms: tally(view, (reading) => reading.mention.platform),
    sources: tally(view, (reading) => reading.mention.source),
    broadcasts: view.week.broadcasts.length,
    coverage: {
      sources: hearing.sources,
      answered: hearing.answered,
      byHand: hearing.byHand,
      looked: hearing.looked.length,
    },
  };
}

function tally(
  view: WeekView,
  key: (reading: WeekView['counted'][number]) => string,
): Record<string, number> {
  const groups = [...groupBy(view.counted, key)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(groups.map(([name, readings]) => [name, readings.length]));
}

/** A week of which nothing is on disk. */
function emptyView(id: WeekId, archive: Archive, now: Date): WeekView {
  const week = { id, mentions: [], broadcasts: [], coverage: {}, following: {} };
  const days = { from: '', to: '' };
  const open = weekEnd(id, archive.settings.timezone) > now;
  return { id, index: -1, week, ...days, open, all: [], counted: [], others: [] };
}
