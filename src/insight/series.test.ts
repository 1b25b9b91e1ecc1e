import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresSchema } from '../archive/figures.ts';
import { addDays, addWeeks, weekDays } from '../archive/week.ts';
import { bySource, compare } from './compare.ts';
import type { HeardCounts } from './compare.ts';
import { keptFigures } from './expired.ts';
import { createInsight } from './insight.ts';
import type { Insight } from './insight.ts';
import { compareSeries, readingsOf } from './series.ts';
import type { Series } from './series.ts';
import { archiveOf } from './test-archive.ts';

const WEEKS = 14;
const FIRST = '2026-W20';
const sources = ['foro', 'resenas', 'blog'];
const series: Series[] = [
  { kind: 'mentions' },
  { kind: 'complaints' },
  { kind: 'mentions', topic: 'hogaza' },
  { kind: 'praise', topic: 'hogaza' },
  { kind: 'mentions', topic: 'nobody-says-this' },
];

/** What a comparison is by definition: the counts of each week by source, beside those of the 8 weeks before. */
function byDefinition(insight: Insight, index: number, one: Series) {
  const whole = one.kind === 'mentions' && one.topic === undefined;
  const counted = insight.weeks.map((view): HeardCounts => {
    const figures = keptFigures(view);
    if (figures && !whole) return { heard: new Set(), counts: new Map() };
    return {
      heard: insight.listening.heard(view.id),
      counts: figures ? new Map(Object.entries(figures.sources)) : bySource(readingsOf(view, one, insight)),
    };
  });
  const before = counted.slice(Math.max(0, index - 8), index);
  const heard = { ...counted[index]!, heard: insight.listening.heard(insight.weeks[index]!.id) };
  const ears = insight.weeks
    .slice(Math.max(0, index - 8), index)
    .map(({ id }) => insight.listening.heard(id));
  const comparable = [...heard.heard].filter((source) => ears.filter((set) => set.has(source)).length >= 4);
  return compare(heard, before, comparable);
}

test('a series is compared as its definition says, whichever sources failed and whichever weeks are no longer kept', () => {
  const said = fc.record({
    week: fc.nat(WEEKS - 1),
    source: fc.constantFrom(...sources, 'never-heard'),
    topics: fc.constantFrom<string[]>(['migalinda'], ['migalinda', 'hogaza'], ['hogaza']),
    intent: fc.constantFrom('complaint' as const, 'praise' as const, 'other' as const),
  });
  fc.assert(
    fc.property(
      fc.array(said, { maxLength: 120 }),
      fc.array(fc.boolean(), { minLength: WEEKS * 3, maxLength: WEEKS * 3 }),
      fc.array(fc.nat(WEEKS - 1), { maxLength: 4 }),
      (all, failing, expired) => {
        const archive = archiveOf({
          sources: sources.map((id) => ({ id, kind: 'feed' })),
          weeks: [FIRST, addWeeks(FIRST, WEEKS - 1)],
          said: all.map(({ week, ...rest }) => ({
            ...rest,
            day: addDays(weekDays(FIRST)[0], week * 7 + 2),
          })),
          coverage: (week, source) => {
            const at = Array.from({ length: WEEKS }, (_, n) => addWeeks(FIRST, n)).indexOf(week);
            return failing[at * 3 + sources.indexOf(source)] ? 'timeout' : 20;
          },
        });
        for (const at of expired) {
          const week = archive.weeks[at]!;
          week.mentions = [];
          week.figures = figuresSchema.parse({
            week: week.id,
            closed: '2026-11-01T00:00:00Z',
            filed: 7,
            ours: { mentions: 7 },
            sources: { foro: 4, blog: 3 },
            waiting: 0,
            coverage: { sources: 3, answered: 3 },
          });
        }
        const insight = createInsight(archive, new Date('2026-12-30T00:00:00Z'));
        for (const one of series)
          for (const view of insight.weeks) {
            const found = compareSeries(insight, view, one);
            const expected = byDefinition(insight, view.index, one);
            expect(found?.count).toEqual(expected?.count);
            expect(found?.before.weeks).toEqual(expected?.before.weeks);
            expected?.before.totals.forEach((total, n) =>
              expect(found!.before.totals[n]).toBeCloseTo(total, 9),
            );
          }
      },
    ),
    { numRuns: 60 },
  );
});
