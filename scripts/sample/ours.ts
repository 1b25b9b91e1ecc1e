import type { WeekId } from '../../src/archive/instant.ts';
import { reply, say } from './compose.ts';
import { AFTER_WAVE, IN_THE_PRESS, QUIET, UNANSWERED, WAVE, numberOfWeek, placeInCycle } from './cycle.ts';
import { deal, randomOf } from './random.ts';
import type { Line } from './line.ts';
import type { Said, Tag } from './said.ts';
import { COMPLAINTS } from './texts/complaints.ts';
import { ELSEWHERE } from './texts/elsewhere.ts';
import { COMMENTS, POSTS } from './texts/posts.ts';
import { PURCHASES, QUESTIONS } from './texts/questions.ts';
import { RECOMMENDATIONS } from './texts/recommendations.ts';
import { MIXED, PRAISE } from './texts/reviews.ts';
import { SEASONS } from './texts/seasons.ts';
import { PARCELS } from './texts/parcels.ts';

interface Portion {
  name: string;
  lines: readonly Line[];
  /** Fewest and most in a week. */
  least: number;
  most: number;
  on?: string;
  tags: readonly Tag[];
}

const USUAL: readonly Portion[] = [
  { name: 'praise', lines: PRAISE, least: 2, most: 4, on: 'opina', tags: ['praise'] },
  { name: 'mixed', lines: MIXED, least: 0, most: 1, on: 'opina', tags: ['mixed'] },
  { name: 'parcel', lines: PARCELS, least: 0, most: 1, on: 'compracerca', tags: ['praise'] },
  { name: 'post', lines: POSTS, least: 0, most: 1, on: 'red-sotoclaro', tags: [] },
  { name: 'comment', lines: COMMENTS, least: 0, most: 1, on: 'videos', tags: [] },
  { name: 'question', lines: QUESTIONS, least: 0, most: 2, tags: ['question'] },
  { name: 'purchase', lines: PURCHASES, least: 0, most: 1, tags: ['purchase'] },
  { name: 'recommendation', lines: RECOMMENDATIONS, least: 0, most: 1, tags: ['recommendation'] },
];
const NOW_AND_THEN: Portion = { name: 'elsewhere', lines: ELSEWHERE, least: 0, most: 1, tags: [] };
const COMPLAINT: Portion = {
  name: 'complaint',
  lines: COMPLAINTS,
  least: 1,
  most: 1,
  tags: ['complaint', 'unanswered'],
};

/** A line for the time of the year: each week of a season has another one. */
function ofTheSeason(week: WeekId): Portion[] {
  const [year, ofYear] = week.split('-W').map(Number) as [number, number];
  const season = SEASONS.find(({ from, to }) => from <= ofYear && ofYear <= to);
  if (!season) return [];
  const line = season.lines[(year + ofYear - season.from) % season.lines.length]!;
  return [{ name: 'season', lines: [line], least: 0, most: 1, on: 'red-sotoclaro', tags: [] }];
}

function portionsOf(week: WeekId): readonly Portion[] {
  const { position } = placeInCycle(week);
  if (position === QUIET) return [USUAL[0]!];
  const usual = position === WAVE ? USUAL.filter(({ name }) => name !== 'mixed') : USUAL;
  // Bloggers and bakers speak of us in weeks without a piece in the press.
  const rare = IN_THE_PRESS.has(position) || position === WAVE ? [] : [NOW_AND_THEN];
  return [...usual, ...ofTheSeason(week), ...rare, ...(UNANSWERED.has(position) ? [COMPLAINT] : [])];
}

/** What people say of the bakery by themselves. Some weeks are livelier than others, in all places at once. */
export function saidOfUs(week: WeekId): Said[] {
  const { position } = placeInCycle(week);
  const random = randomOf(`${week} ours`);
  const liveliness = position === WAVE ? 0.3 : random.next();
  const countOf = ({ least, most }: Portion): number =>
    // In the quiet week two kind words at most, and often none.
    position === QUIET
      ? random.whole(0, 2)
      : least + Math.floor((most - least + 1) * Math.min(0.999, 0.65 * liveliness + 0.35 * random.next()));
  return portionsOf(week).flatMap((portion) => {
    const { name, lines, most, on, tags } = portion;
    return Array.from({ length: countOf(portion) }, (_, n) => {
      const line = deal(lines, name, numberOfWeek(week) * most + n);
      return { line, said: say(week, `${name} ${n}`, line, { on, tags: ['ours', ...tags] }) };
    }).flatMap(({ line, said }) => {
      // Some questions wait: after a wave nobody has the time.
      const answered =
        line.answer && position !== AFTER_WAVE && randomOf(`${said.label} answered`).chance(0.7);
      return answered && line.answer ? [said, reply(said, line.answer, 1)] : [said];
    });
  });
}
