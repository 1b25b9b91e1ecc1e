import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOpening, parseOpeningHours } from './opening-hours.ts';

const at = (text: string): Date => new Date(text);

describe('opening hours are read', () => {
  const open = (text: string) =>
    parseOpeningHours(text)?.map((ranges) =>
      ranges.map(({ from, to }) => `${from / 60}–${to / 60}`).join(' '),
    );

  test('as days and ranges', () => {
    expect(open('Mon-Sat 08:00-20:00')).toEqual([...Array<string>(6).fill('8–20'), '']);
    expect(open('Mon-Sat 08:00-14:30; Mon-Fri 17:00-20:30')?.[0]).toBe('8–14.5 17–20.5');
    expect(open('tue,thu 09:00-13:00, 16:00-20:00')).toEqual([
      '',
      '9–13 16–20',
      '',
      '9–13 16–20',
      '',
      '',
      '',
    ]);
    expect(open('Sat-Mon 00:00-24:00')).toEqual(['0–24', '', '', '', '', '0–24', '0–24']);
  });

  test.each([
    '',
    'always',
    'Mon 8-20',
    'Mon-Fri 20:00-08:00',
    'Mon-Foo 08:00-20:00',
    'Mon 08:00-25:00',
    '08:00-20:00',
  ])('or not at all: %s', (text) => expect(parseOpeningHours(text)).toBeUndefined());

  test('whatever is written', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseOpeningHours(text)));
  });
});

describe('a shop that opens Monday to Saturday', () => {
  const settings = {
    timezone: 'Europe/Madrid',
    respond: { within: '1 day', hours: 'Mon-Sat 08:00-20:00', holidays: ['2026-12-25'] },
  };
  const shop = createOpening(settings);

  test('lets time pass in its hours only', () => {
    // Saturday 19:00 to Monday 09:00: one hour and one hour.
    expect(shop.minutesBetween(at('2026-11-21T19:00:00+01:00'), at('2026-11-23T09:00:00+01:00'))).toBe(120);
    expect(shop.minutesBetween(at('2026-11-22T09:00:00+01:00'), at('2026-11-22T19:00:00+01:00'))).toBe(0);
    expect(shop.minutesBetween(at('2026-11-16T00:00:00+01:00'), at('2026-11-23T00:00:00+01:00'))).toBe(
      6 * 720,
    );
    expect(shop.minutesBetween(at('2026-11-18T12:00:00+01:00'), at('2026-11-18T11:00:00+01:00'))).toBe(0);
  });

  test('keeps to the clock on the wall when clocks change', () => {
    // Clocks go back on Sunday 25 October 2026: both Saturdays have twelve hours.
    expect(shop.minutesBetween(at('2026-10-24T08:00:00+02:00'), at('2026-10-26T08:00:00+01:00'))).toBe(720);
    const always = createOpening({
      ...settings,
      respond: { ...settings.respond, hours: 'Mon-Sun 00:00-24:00' },
    });
    expect(always.minutesBetween(at('2026-03-28T12:00:00+01:00'), at('2026-03-29T12:00:00+02:00'))).toBe(
      1440,
    );
  });

  test('owes an answer "in a day" until it closes on the next working day', () => {
    expect(shop.due(at('2026-11-18T10:00:00+01:00'), '1 day')).toEqual(at('2026-11-19T20:00:00+01:00'));
    // Saturday → Monday; Sunday → Monday; the eve of Christmas → the day after it.
    expect(shop.due(at('2026-11-21T10:00:00+01:00'), '1 day')).toEqual(at('2026-11-23T20:00:00+01:00'));
    expect(shop.due(at('2026-11-22T10:00:00+01:00'), '1 day')).toEqual(at('2026-11-23T20:00:00+01:00'));
    expect(shop.due(at('2026-12-24T10:00:00+01:00'), '1 day')).toEqual(at('2026-12-26T20:00:00+01:00'));
    expect(shop.due(at('2026-11-18T10:00:00+01:00'), '2 weeks')).toEqual(at('2026-12-02T20:00:00+01:00'));
  });

  test('owes an answer "in four hours" when four opening hours have passed', () => {
    expect(shop.due(at('2026-11-18T10:00:00+01:00'), '4 hours')).toEqual(at('2026-11-18T14:00:00+01:00'));
    expect(shop.due(at('2026-11-21T18:00:00+01:00'), '4 hours')).toEqual(at('2026-11-23T10:00:00+01:00'));
    expect(shop.due(at('2026-11-22T18:00:00+01:00'), '4 hours')).toEqual(at('2026-11-23T12:00:00+01:00'));
  });

  test('knows whether it is open', () => {
    expect(shop.isOpen(at('2026-11-18T08:00:00+01:00'))).toBe(true);
    expect(shop.isOpen(at('2026-11-18T20:00:00+01:00'))).toBe(false);
    expect(shop.isOpen(at('2026-12-25T12:00:00+01:00'))).toBe(false);
  });

  test('time adds up, in any zone', () => {
    const instants = fc.date({
      min: at('2020-01-01T00:00:00Z'),
      max: at('2030-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Madrid', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe'),
        fc.tuple(instants, instants, instants),
        (timezone, times) => {
          const [a, b, c] = times.toSorted((x, y) => Number(x) - Number(y)) as [Date, Date, Date];
          const clock = createOpening({ ...settings, timezone });
          const sum = clock.minutesBetween(a, b) + clock.minutesBetween(b, c);
          // An hour of Sunday night falls out of no shop's hours; minutes are whole.
          expect(Math.abs(clock.minutesBetween(a, c) - sum)).toBeLessThanOrEqual(1);
          expect(clock.due(a, '1 day').getTime()).toBeGreaterThan(a.getTime());
        },
      ),
    );
  });
});

test('hours that cannot be read are nine to six, every day', () => {
  const shop = createOpening({
    timezone: 'Europe/Madrid',
    respond: { within: '1 day', hours: 'siempre', holidays: [] },
  });
  expect(shop.isOpen(at('2026-11-22T10:00:00+01:00'))).toBe(true);
});
