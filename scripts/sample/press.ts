import type { WeekId } from '../../src/archive/instant.ts';
import { say } from './compose.ts';
import { IN_THE_PRESS, numberOfWeek, placeInCycle } from './cycle.ts';
import { deal, randomOf } from './random.ts';
import type { Said, Tag } from './said.ts';
import { ABOUT_US, OF_THE_TRADE } from './texts/press.ts';
import type { Piece } from './texts/press.ts';
import { venueOf } from './venues.ts';

const OUTLET: Record<string, string> = { eco: 'El Eco de Sotoclaro', gaceta: 'Gaceta del Valle Claro' };

/** A piece in the one paper, copied by the other a few hours later, and both gathered by the aggregator. */
function publish(week: WeekId, label: string, piece: Piece, tags: readonly Tag[]): Said[] {
  const random = randomOf(`${week} ${label}`);
  const weekday = random.whole(0, 4);
  const [first, second] = random.chance(0.7) ? (['eco', 'gaceta'] as const) : (['gaceta', 'eco'] as const);
  const told = say(
    week,
    label,
    { title: piece.title, text: piece.text },
    { on: first, weekday, between: [7, 9], tags },
  );
  const copies: Said[] = piece.copied
    ? [
        {
          ...say(
            week,
            `${label} copy`,
            { title: piece.copied, text: piece.text },
            { on: second, weekday, between: [12, 16], tags: [...tags, 'copy'] },
          ),
          text: told.text,
        },
      ]
    : [];
  const gathered = [told, ...copies].map((original): Said => {
    const outlet = OUTLET[original.source]!;
    return {
      ...say(
        week,
        `${label} ${original.source} gathered`,
        { title: `${original.title} - ${outlet}`, text: '' },
        { on: 'titulares', weekday, between: [17, 22], tags: [...tags, 'copy'] },
      ),
      outlet: { name: outlet, url: `https://${venueOf(original.source).host}` },
    };
  });
  // The aggregator searches for one word, and shows what bears it in its title.
  return [told, ...copies, ...gathered.filter(({ title }) => /panader[ií]a/i.test(title ?? ''))];
}

export function saidInThePress(week: WeekId): Said[] {
  const { position, cycle } = placeInCycle(week);
  const turns = [...IN_THE_PRESS].sort((a, b) => a - b);
  const turn = turns.indexOf(position);
  const ours =
    turn < 0
      ? []
      : publish(week, 'press', deal(ABOUT_US, 'press', cycle * turns.length + turn), ['ours', 'news']);
  const count = randomOf(`${week} trade`).whole(1, 2);
  const trade = Array.from({ length: count }, (_, n) => {
    const piece = deal(OF_THE_TRADE, 'trade', numberOfWeek(week) * 2 + n);
    return publish(week, `trade ${n}`, piece, ['news', ...(piece.tags ?? [])]);
  });
  return [...ours, ...trade.flat()];
}
