import { TZDate } from '@date-fns/tz';
import { getISOWeek, getISOWeekYear } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from './instant.ts';
import {
  addDays,
  addWeeks,
  compareInstants,
  compareWeeks,
  dayOf,
  daysBetween,
  dayStart,
  isWeek,
  minuteOfDay,
  previousWeeks,
  toInstant,
  weekDays,
  weekEnd,
  weekOf,
  weekOfDay,
  weekRange,
  weeksBetween,
  weekStart,
} from './week.ts';

const ZONES = [
  'Pacific/Pago_Pago', // UTC−11
  'America/St_Johns', // half hours
  'America/Sao_Paulo', // midnights that do not exist, until 2019
  'America/Havana',
  'UTC',
  'Europe/Madrid',
  'Africa/Cairo',
  'Asia/Kathmandu', // three quarters
  'Australia/Lord_Howe', // clocks change by half an hour
  'Pacific/Apia', // no 30th of December 2011
  'Pacific/Kiritimati', // UTC+14
];
const zone = fc.constantFrom(...ZONES);
const time = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2049, 11, 31) });
const week = fc.integer({ min: -1500, max: 3000 }).map((n) => addWeeks('2000-W01', n));

describe('days', () => {
  it('are those of the calendar on the wall', () => {
    const when = '2026-11-22T23:30:00Z';
    expect(dayOf(when, 'Europe/Madrid')).toBe('2026-11-23');
    expect(dayOf(when, 'Pacific/Pago_Pago')).toBe('2026-11-22');
    expect(dayOf(when, 'Pacific/Kiritimati')).toBe('2026-11-23');
    expect(dayOf('2026-11-22T10:30:00Z', 'Pacific/Pago_Pago')).toBe('2026-11-21');
    expect(dayOf('2026-11-23T00:30:00+14:00', 'Pacific/Kiritimati')).toBe('2026-11-23');
  });

  it('agree with Intl for every instant and zone', () => {
    fc.assert(
      fc.property(time, zone, (when, timeZone) => {
        const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(when);
        expect(dayOf(when, timeZone)).toBe(parts);
      }),
    );
  });

  it('begin when clocks first show them, over both clock changes', () => {
    expect(dayStart('2026-03-29', 'Europe/Madrid').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(dayStart('2026-03-30', 'Europe/Madrid').toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(dayStart('2026-10-25', 'Europe/Madrid').toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(dayStart('2026-10-26', 'Europe/Madrid').toISOString()).toBe('2026-10-25T23:00:00.000Z');
    // There was no midnight in São Paulo that day: clocks went from 23:59 to 01:00.
    expect(dayStart('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z');
  });

  it('begin with an instant of that day, and the instant before is of an earlier one', () => {
    const day = fc.integer({ min: 8000, max: 29000 }).map((n) => addDays('1970-01-01', n));
    fc.assert(
      fc.property(day, zone, (name, timeZone) => {
        fc.pre(!(timeZone === 'Pacific/Apia' && name === '2011-12-30'));
        const start = dayStart(name, timeZone);
        expect(dayOf(start, timeZone)).toBe(name);
        expect(dayOf(start.getTime() - 1, timeZone) < name).toBe(true);
      }),
    );
  });

  it('can be counted', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  });
});

describe('weeks', () => {
  it('turn the year as ISO 8601 says', () => {
    const known: Record<string, string> = {
      '2004-12-31': '2004-W53',
      '2005-01-01': '2004-W53',
      '2005-01-03': '2005-W01',
      '2007-12-31': '2008-W01',
      '2008-12-28': '2008-W52',
      '2008-12-29': '2009-W01',
      '2010-01-03': '2009-W53',
      '2020-12-31': '2020-W53',
      '2021-01-03': '2020-W53',
      '2021-01-04': '2021-W01',
      '2024-12-30': '2025-W01',
      '2026-12-31': '2026-W53',
      '2027-01-04': '2027-W01',
    };
    for (const [day, expected] of Object.entries(known)) expect(weekOfDay(day)).toBe(expected);
  });

  it('exist or not: some years have 53', () => {
    expect(isWeek('2026-W53')).toBe(true);
    expect(isWeek('2025-W53')).toBe(false);
    for (const wrong of ['2026-W00', '2026-W54', '2026-47', 'W47', '', '2026-W4', '2026-W471'])
      expect(isWeek(wrong)).toBe(false);
  });

  it('change at local midnight, at both ends of the world', () => {
    expect(weekOf('2026-11-22T22:59:59Z', 'Europe/Madrid')).toBe('2026-W47');
    expect(weekOf('2026-11-22T23:00:00Z', 'Europe/Madrid')).toBe('2026-W48');
    expect(weekOf('2026-11-23T10:59:59Z', 'Pacific/Pago_Pago')).toBe('2026-W47');
    expect(weekOf('2026-11-23T11:00:00Z', 'Pacific/Pago_Pago')).toBe('2026-W48');
    expect(weekOf('2026-11-22T09:59:59Z', 'Pacific/Kiritimati')).toBe('2026-W47');
    expect(weekOf('2026-11-22T10:00:00Z', 'Pacific/Kiritimati')).toBe('2026-W48');
  });

  it('last 167, 168 or 169 hours', () => {
    const hours = (id: string): number =>
      (weekEnd(id, 'Europe/Madrid').getTime() - weekStart(id, 'Europe/Madrid').getTime()) / 3_600_000;
    expect(hours('2026-W13')).toBe(167);
    expect(hours('2026-W43')).toBe(169);
    expect(hours('2026-W47')).toBe(168);
    expect(weekStart('2026-W47', 'Europe/Madrid').toISOString()).toBe('2026-11-15T23:00:00.000Z');
  });

  it('agree with date-fns for every instant and zone', () => {
    fc.assert(
      fc.property(time, zone, (when, timeZone) => {
        const local = new TZDate(when, timeZone);
        const expected = `${getISOWeekYear(local)}-W${getISOWeek(local).toString().padStart(2, '0')}`;
        expect(weekOf(when, timeZone)).toBe(expected);
      }),
    );
  });

  it('hold exactly the instants from their start to their end', () => {
    fc.assert(
      fc.property(time, zone, (when, timeZone) => {
        const id = weekOf(when, timeZone);
        expect(weekStart(id, timeZone).getTime()).toBeLessThanOrEqual(when);
        expect(weekEnd(id, timeZone).getTime()).toBeGreaterThan(when);
        expect(weekDays(id)).toContain(dayOf(when, timeZone));
        expect(weekEnd(id, timeZone)).toEqual(weekStart(addWeeks(id, 1), timeZone));
      }),
    );
  });

  it('can be counted, forwards and back', () => {
    expect(addWeeks('2026-W53', 1)).toBe('2027-W01');
    expect(addWeeks('2027-W01', -1)).toBe('2026-W53');
    expect(weeksBetween('2026-W52', '2027-W02')).toBe(3);
    expect(previousWeeks('2027-W02', 3)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
    expect(weekRange('2026-W52', '2027-W01')).toEqual(['2026-W52', '2026-W53', '2027-W01']);
    expect(weekRange('2027-W01', '2026-W52')).toEqual([]);
    fc.assert(
      fc.property(week, week, (a, b) => {
        expect(addWeeks(a, weeksBetween(a, b))).toBe(b);
        expect(Math.sign(compareWeeks(a, b))).toBe(Math.sign(-weeksBetween(a, b)) + 0);
        expect(weekDays(a).map(weekOfDay)).toEqual(Array(7).fill(a));
        expect(isWeek(a)).toBe(true);
      }),
    );
  });
});

describe('instants', () => {
  it('are written as people there would write them', () => {
    const when = Date.UTC(2026, 10, 18, 18, 12, 0, 999);
    expect(toInstant(when, 'Europe/Madrid')).toBe('2026-11-18T19:12:00+01:00');
    expect(toInstant(new Date(when), 'America/St_Johns')).toBe('2026-11-18T14:42:00-03:30');
    expect(toInstant(when, 'UTC')).toBe('2026-11-18T18:12:00+00:00');
    expect(toInstant(when, 'Pacific/Kiritimati')).toBe('2026-11-19T08:12:00+14:00');
  });

  it('say the same second, on the local day, in a form that the schema knows', () => {
    fc.assert(
      fc.property(time, zone, (when, timeZone) => {
        const written = toInstant(when, timeZone);
        expect(Date.parse(written)).toBe(Math.floor(when / 1000) * 1000);
        expect(written.slice(0, 10)).toBe(dayOf(when, timeZone));
        expect(instant.safeParse(written).success).toBe(true);
      }),
    );
  });
});

describe('instants as files write them', () => {
  const written = fc
    .tuple(
      fc.integer({ min: 1_700_000_000, max: 1_700_200_000 }),
      fc.constantFrom('Z', '+01:00', '+02:00', '-03:30'),
      fc.constantFrom('', '.5', '.123', 'short'),
    )
    .map(([seconds, offset, fraction]) => {
      const local = new Date(seconds * 1000).toISOString();
      return fraction === 'short'
        ? `${local.slice(0, 16)}${offset}`
        : `${local.slice(0, 19)}${fraction}${offset}`;
    });

  it('are ordered by time, however they are written', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(Math.sign(compareInstants(a, b))).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
      }),
      { numRuns: 1000 },
    );
  });

  it('have the minute that the clock on the wall shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_300_000_000, max: 1_900_000_000 }),
        fc.constantFrom(...ZONES),
        (seconds, zone) => {
          const local = toInstant(seconds * 1000, zone);
          expect(minuteOfDay(seconds * 1000, zone)).toBe(
            Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)),
          );
        },
      ),
    );
  });
});
