import { describe, expect, test } from 'vitest';
import type { Decision } from '../archive/decision.ts';
import type { Goal } from '../archive/goal.ts';
import { addDays, addWeeks, weekDays, weekRange } from '../archive/week.ts';
import { aspectsOf } from './aspects.ts';
import { broughtBy, broughtByMonth } from './brought.ts';
import { decisionsDue, effects } from './decisions.ts';
import { fit, goalsDue, goalsProgress } from './goals.ts';
import { ideasIn } from './ideas.ts';
import { createInsight } from './insight.ts';
import { medianInterval, rateInterval } from './intervals.ts';
import { wilson } from './share.ts';
import { archiveOf } from './test-archive.ts';
import type { Business, Said } from './test-archive.ts';

const FIRST = '2026-W30';
const day = (week: number, n = 1): string => weekDays(addWeeks(FIRST, week))[n]!;
/** So many of these in each week from the first one on. */
const weekly = (counts: number[], said: Partial<Said>): Said[] =>
  counts.flatMap((count, week) => Array.from({ length: count }, () => ({ day: day(week), ...said })));
const insightOf = (business: Business, weeks: number) =>
  createInsight(
    archiveOf({ weeks: [FIRST, addWeeks(FIRST, weeks)], ...business }),
    new Date(`${addDays(weekDays(addWeeks(FIRST, weeks - 1))[6], 2)}T08:00:00Z`),
  );

// Anscombe’s first quartet (The American Statistician 27, 1973): y = 3.00 + 0.500 x.
test('a line is fitted by least squares', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  const line = fit(x.map((value, n) => ({ x: value, y: y[n]! })))!;
  expect(line.slope).toBeCloseTo(0.5, 3);
  expect(line.intercept).toBeCloseTo(3, 3);
  // At the mean: t (9 degrees of freedom) × s × √(1 + 1 ÷ 11), with s = 1.237.
  expect(line.at(9).value).toBeCloseTo(7.5, 2);
  expect(line.at(9).half).toBeCloseTo(2.262 * 1.2366 * Math.sqrt(1 + 1 / 11), 2);
  expect(
    fit([
      { x: 1, y: 1 },
      { x: 2, y: 2 },
      { x: 3, y: 3 },
    ]),
  ).toBeUndefined();
  expect(fit(Array.from({ length: 5 }, () => ({ x: 1, y: 1 })))).toBeUndefined();
});

test('a mean count a week has the interval of a Poisson rate', () => {
  // Exact (Garwood 1936) for 10: 4.795 to 18.39; for 0: 0 to 3.689; for 100: 81.36 to 121.63.
  expect(rateInterval(10, 1).low).toBeCloseTo(4.795, 1);
  expect(rateInterval(10, 1).high).toBeCloseTo(18.39, 1);
  expect(rateInterval(10, 5).high).toBeCloseTo(18.39 / 5, 1);
  expect(rateInterval(0, 1)).toEqual({ low: 0, high: expect.closeTo(3.69, 1) as number });
  expect(rateInterval(100, 1).low).toBeCloseTo(81.36, 1);
  expect(rateInterval(100, 1).high).toBeCloseTo(121.63, 1);
});

test('a median lies between two of its own values', () => {
  const values = (n: number): number[] => Array.from({ length: n }, (_, index) => n - index);
  expect(medianInterval(values(5))).toBeUndefined();
  // Ranks for 95 %, as tables have them: 6 → 1, 10 → 2, 20 → 6, 50 → 18; by the normal form 200 → 86.
  expect(medianInterval(values(6))).toEqual({ low: 1, high: 6 });
  expect(medianInterval(values(10))).toEqual({ low: 2, high: 9 });
  expect(medianInterval(values(20))).toEqual({ low: 6, high: 15 });
  expect(medianInterval(values(50))).toEqual({ low: 18, high: 33 });
  expect(medianInterval(values(200))).toEqual({ low: 86, high: 115 });
});

describe('a goal', () => {
  const goal = (rest: Partial<Goal> = {}): Goal => ({
    measure: 'complaints',
    target: 1,
    by: day(20),
    start: { value: 5, on: day(0, 0) },
    ...rest,
  });
  const progress = (counts: number[], goals: Goal[] = [goal()]) =>
    goalsProgress(insightOf({ said: weekly(counts, { intent: 'complaint' }), goals }, counts.length))[0]!;

  test('is on its way when the line through its weeks gets there', () => {
    const found = progress([5, 5, 4, 4, 4, 3, 3, 3]);
    expect(found).toMatchObject({ now: 3.25, n: 13, state: 'on-track' });
    expect(found.share).toBeCloseTo((3.25 - 5) / (1 - 5));
    expect(found.trend.map(({ value }) => value)).toEqual([5, 5, 4, 4, 4, 3, 3, 3]);
  });

  test('is reached, too early to tell, behind, or out of reach, and says so before its day', () => {
    expect(progress([5, 4, 2, 1, 1, 1, 1]).state).toBe('reached');
    expect(progress([5, 4, 4]).state).toBe('too-early');
    expect(progress([5, 6, 5, 4, 5, 5, 4, 6]).state).toBe('behind');
    expect(progress([5, 5, 5, 5, 6, 5, 5, 5, 5, 6]).state).toBe('out-of-reach');
  });

  test('whose day has passed is reached or missed', () => {
    expect(progress([5, 1, 1, 1, 1, 1, 9], [goal({ by: day(5) })]).state).toBe('reached');
    expect(progress([5, 4, 4, 4, 4, 4, 1], [goal({ by: day(5) })]).state).toBe('missed');
  });

  test('is due in the week of its day and the one before, with where it stood then, also in weeks long past', () => {
    const insight = insightOf(
      {
        said: weekly([5, 4, 4, 4, 4, 1, 1, 1, 1], { intent: 'complaint' }),
        goals: [goal({ by: day(5), note: 'a' }), goal({ by: day(8), measure: 'praise' })],
      },
      9,
    );
    const due = insight.weeks.map((view) =>
      goalsDue(insight, view).map(({ goal, now }) => [goal.measure, now]),
    );
    expect(due).toEqual([
      ...Array<never[]>(4).fill([]),
      [['complaints', 4]],
      [['complaints', 3.25]],
      [],
      [['praise', 0]],
      [['praise', 0]],
      [],
    ]);
  });

  test('comes after the open ones when its day has passed', () => {
    const insight = insightOf(
      {
        goals: [
          goal({ by: day(1), note: 'first' }),
          goal({ by: day(3), note: 'last' }),
          goal({ note: 'open' }),
        ],
      },
      6,
    );
    expect(goalsProgress(insight).map(({ goal: { note } }) => note)).toEqual(['open', 'last', 'first']);
  });

  test('of a share is followed over four weeks at a time, because one has too few', () => {
    const said = weekly(Array<number>(20).fill(3), { intent: 'question', triage: { status: 'answered' } });
    const shares = goal({
      measure: 'answered-share',
      target: 1,
      start: { value: 0.2, on: day(0, 0) },
      by: day(30),
    });
    const [found] = goalsProgress(insightOf({ said, goals: [shares] }, 20));
    expect(found!.trend.map(({ value }) => value)).toEqual([1, 1, 1, 1, 1]);
    expect(found!).toMatchObject({ now: 1, state: 'reached', forecast: { value: 1, low: 1, high: 1 } });
  });

  test('is known by its figures where what people wrote is no longer kept', () => {
    const archive = archiveOf({
      said: weekly([0, 0, 0, 0, 2, 2], { intent: 'complaint' }),
      goals: [goal()],
      weeks: [FIRST, addWeeks(FIRST, 6)],
    });
    const counts = { mentions: 4, sentiment: {}, unsure: 0, intent: { complaint: 3 }, rating: {} };
    const coverage = { sources: 2, answered: 2, byHand: 0, looked: 0 };
    for (const week of archive.weeks.slice(0, 4))
      week.figures = {
        week: week.id, closed: `${weekDays(week.id)[6]}T20:00:00Z`, ours: counts, filed: 4, late: 0, copies: 0,
        waiting: 0, answered: 0, topics: { reparto: counts }, platforms: {}, sources: {}, broadcasts: 0, coverage,
      }; // prettier-ignore
    archive.goals.push(goal({ measure: 'topic:reparto' }), goal({ measure: 'waiting' }));
    const found = goalsProgress(createInsight(archive, new Date(`${day(6)}T08:00:00Z`)));
    expect(found.map(({ trend }) => trend.map(({ value }) => value))).toEqual([
      [3, 3, 3, 3, 2, 2],
      [4, 4, 4, 4, 0, 0],
      [undefined, undefined, undefined, undefined, 2, 2],
    ]);
  });

  test('counts only weeks in which something could be heard', () => {
    const business: Business = {
      said: weekly([4, 4, 4, 4, 4, 4], { intent: 'complaint' }),
      goals: [goal()],
      coverage: (week) => (week === addWeeks(FIRST, 5) ? 'timeout' : 5),
    };
    const found = goalsProgress(insightOf(business, 6))[0]!;
    expect(found.trend.at(-1)).toMatchObject({ week: addWeeks(FIRST, 5), value: undefined });
    expect(found.now).toBe(4);
  });

  test('may be a share of answers, a time, or a topic', () => {
    const said = [
      ...weekly([3, 3, 3, 3, 3], {
        intent: 'question',
        topics: ['migalinda', 'hogaza'],
        triage: { status: 'answered' },
      }),
      ...weekly([1, 1, 1, 1, 1], { intent: 'question' }),
    ];
    const of = (measure: Goal['measure']) =>
      goalsProgress(
        insightOf({ said, goals: [goal({ measure, target: 0.9, start: { value: 0.2, on: day(0, 0) } })] }, 5),
      )[0]!;
    expect(of('answered-share')).toMatchObject({ now: 0.75, n: 16 });
    expect(of('topic:hogaza')).toMatchObject({ now: 3, n: 12 });
    expect(of('waiting')).toMatchObject({ now: 1 });
    expect(of('median-hours').now).toBeUndefined();
    expect(of('topic:nothing')).toMatchObject({ now: 0, n: 0 });
  });
});

describe('a decision', () => {
  const decision = (rest: Partial<Decision> = {}): Decision => ({
    id: 'ruta',
    title: 'Otra ruta',
    status: 'done',
    since: day(8, 3),
    mentions: [],
    measure: 'complaints',
    body: '',
    ...rest,
  });
  const effect = (counts: number[], rest: Partial<Decision> = {}, said: Partial<Said> = {}) =>
    effects(
      insightOf(
        { said: weekly(counts, { intent: 'complaint', ...said }), decisions: [decision(rest)] },
        counts.length,
      ),
    )[0]!;
  const eight = (count: number) => Array<number>(8).fill(count);

  test('shows what was said before and after it, with an interval', () => {
    const found = effect([...eight(3), 9, ...eight(1)]);
    expect(found).toMatchObject({
      by: 'complaints',
      before: { weeks: 8, n: 24, value: 3 },
      after: { weeks: 8, n: 8, value: 1 },
      change: 'less',
    });
    expect(found.share).toEqual({ value: 0.25, ...wilson(8, 32), unchanged: 0.5 });
  });

  test('claims no change that chance could make, and none before four weeks', () => {
    expect(effect([...eight(1), 0, 1, 0, 1, 1, 1, 0, 1, 1]).change).toBe('no-clear-change');
    expect(effect([...eight(3), 9, 0, 0, 0]).change).toBe('too-early');
    expect(effect([...eight(0), 0, ...eight(0)]).change).toBe('no-clear-change');
    expect(effect([...eight(1), 1, ...eight(4)]).change).toBe('more');
  });

  test('has an interval on either side, and is not judged by one bad week', () => {
    const found = effect([...eight(3), 9, ...eight(1)]);
    expect(found.before!.interval).toEqual(rateInterval(24, 8));
    expect(found.after!.interval).toEqual(rateInterval(8, 8));
    expect(found.burst).toBeUndefined();
    // One Saturday of twelve complaints: fewer afterwards, but not fewer than in the other weeks.
    const wave = effect([1, 0, 1, 1, 12, 0, 1, 0, 2, ...eight(0), 1]);
    expect(wave).toMatchObject({ before: { n: 16, most: 12 }, after: { n: 0 }, change: 'less', burst: true });
    expect(effect([1, 0, 1, 1, 12, 0, 1, 0, 2, 1, 0, 1, 0, 1, 1, 0, 0])).toMatchObject({
      change: 'no-clear-change',
      burst: true,
    });
  });

  test('that was not carried out has changed nothing', () => {
    const found = effect([...eight(3), 9, ...eight(0)], { status: 'no' });
    expect(found.change).toBe('nothing-done');
    expect(found.before).toBeUndefined();
  });

  test('may be measured by what is said, in the language of topics', () => {
    const by = { measure: undefined, query: 'frío OR tarde' };
    expect(effect([...eight(3), 3, ...eight(0)], by, { text: 'Llegó FRÍO' })).toMatchObject({
      by: 'query',
      before: { n: 24 },
      change: 'less',
    });
    expect(effect([...eight(3), 3, ...eight(0)], by, { text: 'Todo bien' })).toMatchObject({
      before: { n: 0 },
    });
    const unreadable = effect([...eight(3), 3, ...eight(0)], { ...by, query: '((' });
    expect(unreadable).toMatchObject({
      change: 'nothing-done',
      fault: expect.stringMatching(/^character 3/) as string,
    });
    expect(unreadable.before).toBeUndefined();
  });

  test('may be measured by a share, and then two shares are compared', () => {
    const weeks = weekRange(FIRST, addWeeks(FIRST, 16));
    const said = weeks.flatMap((week, n): Said[] => [
      { day: weekDays(week)[1], intent: 'question', triage: { status: n > 8 ? 'answered' : 'open' } },
      { day: weekDays(week)[2], intent: 'question', triage: { status: n > 8 ? 'answered' : 'open' } },
      { day: weekDays(week)[3], intent: 'question', triage: { status: 'answered', answered: '2026-11-20' } },
    ]);
    const [found] = effects(insightOf({ said, decisions: [decision({ measure: 'answered-share' })] }, 17));
    expect(found!.after).toMatchObject({ value: 1, n: 24 });
    expect(found!.change).toBe(found!.before!.value === undefined ? 'too-early' : 'more');
  });

  test('is due when its day has come, and keeps its mentions that are still there', () => {
    const said: Said[] = [{ id: 'led-to-it', day: day(2) }];
    const decisions = [decision({ review: day(9), mentions: ['led-to-it', 'forgotten'] })];
    expect(effects(insightOf({ said, decisions }, 10))[0]).toMatchObject({
      due: true,
      mentions: ['led-to-it'],
    });
    expect(effects(insightOf({ said, decisions }, 8))[0]).toMatchObject({ due: false });
  });

  test('is due on the front page on its very day, and on the week of it ever after', () => {
    const insight = insightOf(
      { decisions: [decision({ review: day(10, 0) }), decision({ review: day(3) })] },
      10,
    );
    const due = insight.weeks.map((view) => decisionsDue(insight, view).map(({ review }) => review));
    expect(insight.today).toBe(day(10, 1));
    expect(due[3]).toEqual([day(3)]);
    expect(due[4]).toEqual([]);
    // The latest week that has ended, and the one under way.
    expect(due.slice(9)).toEqual([
      [day(10, 0), day(3)],
      [day(10, 0), day(3)],
    ]);
  });

  test('gives its state to the idea that its query finds', () => {
    const said = [1, 2].map((n): Said => ({
      day: day(2, n),
      intent: 'suggestion',
      text: 'Ojalá tuvierais pan sin gluten',
      author: `Persona ${n}`,
    }));
    const insight = insightOf(
      { said, decisions: [decision({ id: 'gluten', status: 'no', query: '"sin gluten"' })] },
      3,
    );
    expect(ideasIn(insight, insight.weeks[2]!)).toMatchObject([{ state: 'no', decision: 'gluten' }]);
  });
});

describe('what listening brought', () => {
  const said: Said[] = [
    { day: day(1), intent: 'question', author: 'Ana Ruiz', triage: { status: 'answered', minutes: 10 } },
    {
      day: day(2),
      intent: 'complaint',
      author: 'Ana Ruiz',
      triage: { status: 'resolved', minutes: 5, turned: true, saved: 0.1 },
    },
    { day: day(2), intent: 'purchase', author: 'Luis Gil', triage: { status: 'answered', won: 35.2 } },
    { day: day(3), intent: 'purchase', triage: { status: 'resolved', won: 0.1, saved: 0.2 } },
    { day: day(3), intent: 'purchase' },
    { day: day(3), intent: 'praise', text: 'Os recomiendo la hogaza' },
    { day: day(3), topics: ['espiga'], triage: { status: 'answered' } },
  ];

  test('is answers, people, complaints that turned round, minutes, and money as entered', () => {
    const insight = insightOf({ said }, 10);
    expect(broughtBy(insight, insight.weeks)).toEqual({
      weeks: 10,
      listened: 10,
      early: false,
      answers: 4,
      people: 3,
      turned: [expect.objectContaining({ because: 'team' })],
      recommendations: 1,
      minutes: { sum: 15, n: 2 },
      won: { sum: 35.3, n: 2 },
      saved: { sum: 0.3, n: 2 },
      minutesAPerson: 15,
    });
  });

  test('is told month by month, and in money where an hour has a price', () => {
    const insight = insightOf({ said, settings: { respond: { hourly: 14 } } }, 10);
    expect(broughtBy(insight, insight.weeks).costAPerson).toBe(3.5);
    const months = broughtByMonth(insight, insight.weeks);
    expect(months.map(({ month, answers, won }) => [month, answers, won.sum])).toEqual([
      // The week of 27 July has its Thursday in July, the next one in August.
      ['2026-07', 1, 0],
      ['2026-08', 3, 35.3],
      ['2026-09', 0, 0],
      ['2026-10', 0, 0],
    ]);
  });

  test('is early in the first eight weeks of listening', () => {
    const insight = insightOf({ said }, 5);
    expect(broughtBy(insight, insight.weeks).early).toBe(true);
  });
});

test('what customers weigh has its share of all that is said of us', () => {
  const topics = [
    { id: 'migalinda', kind: 'brand' },
    { id: 'precio', kind: 'price', title: 'Precio' },
    { id: 'trato', kind: 'aspect', title: 'Trato' },
    { id: 'rapidez', kind: 'aspect', title: 'Rapidez' },
  ] as const;
  const said = [
    ...weekly([6, 6], { topics: ['migalinda', 'trato'], sentiment: 'positive' }),
    ...weekly([1, 1], { topics: ['migalinda', 'precio', 'trato'], sentiment: 'negative' }),
    ...weekly([3, 3], {}),
  ];
  const insight = insightOf({ said, topics: [...topics] }, 3);
  const found = aspectsOf(insight, insight.weeks);
  expect(found.map(({ title, mentions, good, bad }) => [title, mentions.length, good, bad])).toEqual([
    ['Trato', 14, 12, 2],
    ['Precio', 2, 0, 2],
    ['Rapidez', 0, 0, 0],
  ]);
  expect(found[0]!.share).toEqual({ value: 0.7, ...wilson(14, 20) });
  expect(aspectsOf(insight, insight.weeks.slice(2))[0]!.share).toBeUndefined();
});
