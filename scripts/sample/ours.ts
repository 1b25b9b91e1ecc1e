import type { WeekId } from '../../src/archive/instant.ts';
import { reply, say } from './compose.ts';
import { AFTER_WAVE, QUIET, UNANSWERED, WAVE, numberOfWeek, placeInCycle } from './cycle.ts';
import { deal, randomOf } from './random.ts';
import type { Line } from './line.ts';
import type { Said, Tag } from './said.ts';
import { COMPLAINTS } from './texts/complaints.ts';
import { ELSEWHERE } from './texts/elsewhere.ts';
import { COMMENTS, POSTS } from './texts/posts.ts';
import { PURCHASES, QUESTIONS } from './texts/questions.ts';
import { RECOMMENDATIONS } from './texts/recommendations.ts';
import { MIXED, PRAISE } from './texts/reviews.ts';
import { PARCELS } from './texts/parcels.ts';

interface Portion {
  name: string;
  lines: readonly Line[];
  /** The most that one week takes. */
  most: number;
  /** How many this week. */
  count: number;
  on?: string;
  tags: readonly Tag[];
}

/** What people say of the bakery in a usual week. A quiet week has two words of praise at most, and no complaint. */
export function saidOfUs(week: WeekId): Said[] {
  const { position } = placeInCycle(week);
  const random = randomOf(`${week} ours`);
  const full = position === WAVE ? 0 : 1;
  const portions: Portion[] =
    position === QUIET
      ? [{ name: 'praise', lines: PRAISE, most: 4, count: random.whole(0, 2), on: 'opina', tags: ['praise'] }]
      : [
          {
            name: 'praise',
            lines: PRAISE,
            most: 4,
            count: random.whole(2, 3 + full),
            on: 'opina',
            tags: ['praise'],
          },
          {
            name: 'mixed',
            lines: MIXED,
            most: 1,
            count: full && random.whole(0, 1),
            on: 'opina',
            tags: ['mixed'],
          },
          { name: 'parcel', lines: PARCELS, most: 1, count: 1, on: 'compracerca', tags: ['praise'] },
          {
            name: 'post',
            lines: POSTS,
            most: 2,
            count: random.whole(1, 1 + full),
            on: 'red-sotoclaro',
            tags: [],
          },
          { name: 'comment', lines: COMMENTS, most: 1, count: random.whole(0, 1), on: 'videos', tags: [] },
          {
            name: 'question',
            lines: QUESTIONS,
            most: 2,
            count: random.whole(1, 1 + full),
            tags: ['question'],
          },
          {
            name: 'purchase',
            lines: PURCHASES,
            most: 1,
            count: full && random.whole(0, 1),
            tags: ['purchase'],
          },
          { name: 'recommendation', lines: RECOMMENDATIONS, most: 1, count: full, tags: ['recommendation'] },
          { name: 'elsewhere', lines: ELSEWHERE, most: 1, count: random.whole(0, 1), tags: [] },
          {
            name: 'complaint',
            lines: COMPLAINTS,
            most: 1,
            count: UNANSWERED.has(position) ? 1 : 0,
            tags: ['complaint', 'unanswered'],
          },
        ];
  return portions.flatMap(({ name, lines, most, count, on, tags }) =>
    Array.from({ length: count }, (_, n) => {
      const line = deal(lines, name, numberOfWeek(week) * most + n);
      return { line, said: say(week, `${name} ${n}`, line, { on, tags: ['ours', ...tags] }) };
    }).flatMap(({ line, said }) => {
      // Some questions wait: after a wave nobody has the time.
      const answered =
        line.answer && position !== AFTER_WAVE && randomOf(`${said.label} answered`).chance(0.7);
      return answered && line.answer ? [said, reply(said, line.answer, 1)] : [said];
    }),
  );
}
