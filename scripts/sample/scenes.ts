import { daysBetween, weekDays } from '../../src/archive/week.ts';
import { reply, say } from './compose.ts';
import { AFTER_WAVE, FALSE_NAME, IDEAS, SERIOUS, TURNED, WAVE, weekAt } from './cycle.ts';
import { IMPOSTOR, personOf } from './people.ts';
import { deal, randomOf } from './random.ts';
import type { Said } from './said.ts';
import { FALSE_NAMES } from './texts/false-names.ts';
import { IDEA_POOL } from './texts/ideas.ts';
import { SERIOUS_WORDS } from './texts/serious.ts';
import { TURNED_ROUND } from './texts/turned.ts';
import { AFTER, APOLOGIES, APOLOGY, ON_SATURDAY, ON_SUNDAY, RETURNS } from './texts/wave.ts';

/** Complaints that end well: somebody complains, we answer, and weeks later the same person is glad. */
function turnedRound(cycle: number): Said[] {
  return TURNED.flatMap(({ begins, returns }, nth) => {
    const story = deal(TURNED_ROUND, 'turned', cycle * TURNED.length + nth);
    const by = personOf(`turned ${cycle} ${nth}`, { who: story.who });
    const random = randomOf(`turned ${cycle} ${nth}`);
    const complaint = say(weekAt(cycle, begins), `turned ${nth}`, story.complaint, {
      by,
      weekday: random.whole(0, 4),
      tags: ['ours', 'complaint', 'turned-complaint'],
    });
    const back = say(weekAt(cycle, begins + returns), `returned ${nth}`, story.back, {
      by,
      weekday: random.whole(2, 6),
      tags: ['ours', 'praise', 'turned-return'],
    });
    return [complaint, reply(complaint, story.answer, 1), back];
  });
}

/** One message that cannot wait. We answer it the next morning. */
function serious(cycle: number): Said[] {
  const line = deal(SERIOUS_WORDS, 'serious', cycle);
  const said = say(weekAt(cycle, SERIOUS), 'serious', line, {
    weekday: randomOf(`serious ${cycle}`).whole(1, 4),
    tags: ['ours', 'complaint', 'serious'],
  });
  return line.answer ? [said, reply(said, line.answer, 1)] : [said];
}

/** The same wish from three people in three weeks. */
function ideas(cycle: number): Said[] {
  return IDEAS.flatMap((begins, nth) => {
    const turn = cycle * IDEAS.length + nth;
    const idea = deal(IDEA_POOL, 'idea', turn);
    // Another three each time the idea comes round.
    const first = Math.floor(turn / IDEA_POOL.length) * 3;
    return [0, 1, 2].map((ask) =>
      say(
        weekAt(cycle, begins + ask),
        `idea ${nth}`,
        idea.asks[(((first + ask) % idea.asks.length) + idea.asks.length) % idea.asks.length]!,
        {
          tags: ['ours', 'suggestion', `idea:${idea.name}`],
        },
      ),
    );
  });
}

/** How many complain on the day itself, and on the day after. */
const SATURDAY = { weekday: 5, lines: ON_SATURDAY, count: 8, between: [15, 22] } as const;
const SUNDAY = { weekday: 6, lines: ON_SUNDAY, count: 3, between: [10, 22] } as const;
const ANSWERED = 8;

/** The Saturday on which the van broke down, and the week after. */
function wave(cycle: number): Said[] {
  const during = weekAt(cycle, WAVE);
  const after = weekAt(cycle, AFTER_WAVE);
  const complaints = [SATURDAY, SUNDAY].flatMap(({ weekday, lines, count, between }) =>
    Array.from({ length: count }, (_, n) => {
      const line = deal(lines, `wave ${weekday}`, cycle * count + n);
      return say(during, `wave ${weekday} ${n}`, line, {
        by: personOf(`wave ${cycle} ${weekday} ${n}`, { who: line.who }),
        weekday,
        between,
        tags: ['ours', 'complaint', 'wave'],
      });
    }),
  );
  const late = [0, 1].map((n) =>
    say(after, `after ${n}`, deal(AFTER, 'after', cycle * 2 + n), {
      weekday: 2 + n,
      tags: ['ours', 'complaint', 'after-wave'],
    }),
  );
  // Those who wrote in reviews: the first ones get an answer, and some of them give us another chance.
  const reviewers = complaints.filter((said) => said.source === 'opina');
  const answered = complaints.filter((said) => said.source !== 'compracerca').slice(0, ANSWERED);
  const monday = weekDays(after)[0];
  const answers = answered.map((said, n) =>
    reply(said, deal(APOLOGIES, 'apologies', cycle * ANSWERED + n), daysBetween(said.day, monday)),
  );
  const returns = reviewers.slice(0, 3).map((said, n) =>
    say(after, `back ${n}`, deal(RETURNS, 'returns', cycle * 3 + n), {
      by: said.author,
      weekday: 3 + n,
      tags: ['ours', 'praise', 'turned-return'],
    }),
  );
  const apology = say(after, 'apology', deal(APOLOGY, 'apology', cycle), {
    on: 'nuestra-cuenta',
    weekday: 0,
    between: [9, 12],
    tags: ['broadcast', 'announcement'],
  });
  return [...complaints, ...late, ...answers, ...returns, apology];
}

/** Somebody under our name, with something to sell: it proves nothing, and it is not us. */
const impostor = (cycle: number): Said =>
  say(weekAt(cycle, FALSE_NAME), 'impostor', deal(FALSE_NAMES, 'impostor', cycle), {
    on: 'videos',
    by: IMPOSTOR,
    tags: ['ours', 'impostor'],
  });

/** All that happens in a cycle, whichever week it falls into; its last parts may lie in the next cycle. */
export function scenes(cycle: number): Said[] {
  return [...turnedRound(cycle), ...serious(cycle), ...ideas(cycle), ...wave(cycle), impostor(cycle)];
}
