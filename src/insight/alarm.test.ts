import { describe, expect, test } from 'vitest';
import { addWeeks, weekDays } from '../archive/week.ts';
import { alarmsByWeek, holm } from './alarm.ts';
import { createInsight } from './insight.ts';
import { archiveOf } from './test-archive.ts';
import type { Business, Said } from './test-archive.ts';

describe('Holm’s correction', () => {
  // The worked example of the method's article in Wikipedia: of 0.01, 0.04, 0.03 and 0.005 at 5 %, the first and the last hold.
  test('holds the smallest p to level ÷ n, the next to level ÷ (n − 1), until one fails', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005], 0.05).map(({ holds }) => holds)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(holm([0.01, 0.04, 0.03, 0.005], 0.05).map(({ level }) => level)).toEqual([
      0.05 / 3,
      0.05,
      0.025,
      0.0125,
    ]);
  });

  test('is no correction of one test, and nothing of none', () => {
    expect(holm([0.009])).toEqual([{ holds: true, level: 0.01 }]);
    expect(holm([])).toEqual([]);
  });
});

const FIRST = '2026-W30';
/** So many complaints a week, from the first week on, about the delivery, on Saturdays; two words of praise in each week. */
function complaints(counts: number[], rest: Partial<Said> = {}, business: Business = {}) {
  const said = counts.flatMap((count, n): Said[] => {
    const days = weekDays(addWeeks(FIRST, n));
    return [
      ...Array.from({ length: count }, (_, i): Said => ({
        id: `w${n}-${String(i).padStart(3, '0')}`,
        day: days[5],
        intent: 'complaint',
        sentiment: 'negative',
        topics: ['migalinda', 'reparto'],
        text: `El pan llegó frío (${i})`,
        ...rest,
      })),
      { day: days[1], intent: 'praise', topics: ['migalinda', 'hogaza'], text: 'Muy rico todo' },
      { day: days[2], intent: 'praise', topics: ['migalinda', 'hogaza'], text: 'Qué buen pan, rico' },
    ];
  });
  const weeks: [string, string] = [FIRST, addWeeks(FIRST, counts.length - 1)];
  const archive = archiveOf({ said, weeks, topics: undefined, ...business });
  return alarmsByWeek(createInsight(archive, new Date('2027-12-01T00:00:00Z')));
}
const states = (alarms: ReturnType<typeof complaints>) =>
  Object.fromEntries(
    [...alarms].map(([week, found]) => [week, found.map(({ state, count }) => `${state} ${count}`)]),
  );

describe('alarms', () => {
  const usual = [1, 2, 1, 2, 1, 2, 1, 2];

  test('have a life: they begin, go on, ease, and are over', () => {
    const alarms = complaints([...usual, 11, 9, 3, 2, 1]);
    expect(states(alarms)).toEqual({
      '2026-W38': ['begins 11'],
      '2026-W39': ['continues 9'],
      '2026-W40': ['eases 3'],
      '2026-W41': ['over 2'],
    });
    const [begun] = alarms.get('2026-W38')!;
    expect(begun).toMatchObject({
      series: { kind: 'complaints' },
      usual: 1.5,
      since: '2026-W38',
      topics: ['reparto'],
    });
    expect(begun!.threshold).toBeGreaterThanOrEqual(6);
    expect(begun!.mentions).toHaveLength(11);
    expect(begun!.words).toContain('llegó frío');
  });

  test('tell how they ended, from what the team noted', () => {
    const alarms = complaints([...usual, 11, 0, 0], { triage: { status: 'answered', turned: true } });
    expect(alarms.get('2026-W40')![0]).toMatchObject({
      state: 'over',
      peak: { week: '2026-W38', count: 11 },
      ended: { answered: 11, turned: 11, of: 11 },
    });
  });

  test('do not sound for what is within chance', () => {
    expect(states(complaints([...usual, 4, 0, 3, 5]))).toEqual({});
    expect(states(complaints([0, 0, 0, 0, 0, 0, 0, 0, 2]))).toEqual({});
  });

  test('do not sound before four covered weeks', () => {
    expect(states(complaints([1, 1, 1, 20]))).toEqual({});
    expect(states(complaints([1, 1, 1, 1, 20]))).toEqual({ '2026-W34': ['begins 20'] });
  });

  test('do not sound for a source that is new, and not for copies of one text', () => {
    const silent: Business = {
      coverage: (week, source) => (source === 'resenas' && week < '2026-W38' ? undefined : 20),
    };
    expect(states(complaints([0, 0, 0, 0, 0, 0, 0, 0, 20], { source: 'resenas' }, silent))).toEqual({});
    expect(states(complaints([0, 0, 0, 0, 0, 0, 0, 0, 20], { story: 'w8-000' }))).toEqual({});
  });

  test('keep quiet, and stay, through a week in which nobody could listen', () => {
    const deaf: Business = { coverage: (week) => (week === '2026-W39' ? 'timeout' : 20) };
    expect(states(complaints([...usual, 11, 0, 10], {}, deaf))).toEqual({
      '2026-W38': ['begins 11'],
      '2026-W40': ['continues 10'],
    });
  });

  test('of a level that stays become what is usual after eight weeks', () => {
    const alarms = states(complaints([...usual, ...Array<number>(14).fill(14)]));
    expect(alarms['2026-W38']).toEqual(['begins 14']);
    expect(alarms['2026-W45']).toEqual(['continues 14']);
    expect(alarms['2026-W46']).toEqual(['over 14']);
    expect(Object.keys(alarms).filter((week) => week > '2026-W46')).toEqual([]);
  });

  test('are false in few weeks of ordinary chance', () => {
    // Poisson counts with mean 2 from a generator of the same numbers at every run (mulberry32).
    let state = 7;
    const random = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
    const poisson = (): number => {
      let count = 0;
      for (let p = random(); p > Math.exp(-2); p *= random()) count += 1;
      return count;
    };
    const begun = [...complaints(Array.from({ length: 400 }, poisson)).values()]
      .flat()
      .filter(({ state }) => state === 'begins');
    expect(begun.length).toBeLessThanOrEqual(8);
  });
});
