import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/archive/instant.ts';
import { datesOf } from './dates.ts';
import { readDate } from './dates/read-date.ts';

const now = new Date('2026-11-20T12:00:00Z');
const context = { now, timezone: 'Europe/Madrid' };
const dated = (published?: string, updated?: string) => datesOf([{ published, updated }], context)[0]!;

describe('dates that say when', () => {
  it.each([
    ['Wed, 18 Nov 2026 19:12:00 +0100', '2026-11-18T19:12:00+01:00'],
    ['18 Nov 26 19:12 CET', '2026-11-18T19:12:00+01:00'],
    ['Wednesday, 18-Nov-26 19:12:00 GMT', '2026-11-18T19:12:00Z'],
    ['Wed Nov 18 19:12:00 2026', '2026-11-18T19:12:00+01:00'],
    ['Wed Nov 18 19:12:00 EST 2026', '2026-11-18T19:12:00-05:00'],
    ['Wed, 18 Nov 2026 19:12:00 GMT+2', '2026-11-18T19:12:00+02:00'],
    ['Wed, 18 Nov 2026 19:12:00 +0000 (Coordinated Universal Time)', '2026-11-18T19:12:00Z'],
    ['Tue, 18 Nov 2025 20:00 K', '2025-11-18T20:00:00Z'],
    ['2026-11-18T19:12:00+01:00', '2026-11-18T19:12:00+01:00'],
    ['2026-11-18T19:12:00.123456789Z', '2026-11-18T19:12:00Z'],
    ['2026-11-18t19:12z', '2026-11-18T19:12:00Z'],
    ['2026-11-18 19:12:00 -0330', '2026-11-18T19:12:00-03:30'],
    ['20261118T191200Z', '2026-11-18T19:12:00Z'],
    ['2026-11-18', '2026-11-18T00:00:00+01:00'],
    ['2026-322', '2026-11-18T00:00:00+01:00'],
    ['2026-07', '2026-07-01T00:00:00+02:00'],
    ['2026-07-01T10:00:00', '2026-07-01T10:00:00+02:00'],
    ['2026-11-17T24:00:00Z', '2026-11-18T00:00:00Z'],
    ['1763489520', '2025-11-18T18:12:00Z'],
    ['1763489520123', '2025-11-18T18:12:00Z'],
    ['18 de noviembre de 2026, 19:12', '2026-11-18T19:12:00+01:00'],
    ['miércoles, 18 de noviembre de 2026 a las 7:12 p. m.', '2026-11-18T19:12:00+01:00'],
    ['mar, 17 nov 2026 10:00:00 +0100', '2026-11-17T10:00:00+01:00'],
    ['Seg, 22 Set 2014 13:39:24 -0300', '2014-09-22T13:39:24-03:00'],
    ['18 d’octubre de 2026', '2026-10-18T00:00:00+02:00'],
    ['18 de xuño de 2026 10:00', '2026-06-18T10:00:00+02:00'],
    ['1. März 2026', '2026-03-01T00:00:00+01:00'],
    ['18 juil. 2026 19h12', '2026-07-18T19:12:00+02:00'],
    ['2004-július-13T9:15-05:00', '2004-07-13T09:15:00-05:00'],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T12:00:00-05:00'],
    ['November 18, 2026 12:05 AM', '2026-11-18T00:05:00+01:00'],
    ['18 Sept 2026 19:12:60 EDT', '2026-09-18T19:12:59-04:00'],
    ['18/11/2026 19:12', '2026-11-18T19:12:00+01:00'],
    ['11/18/2026', '2026-11-18T00:00:00+01:00'],
    ['18.11.2026', '2026-11-18T00:00:00+01:00'],
    ['2026/11/18 08:00', '2026-11-18T08:00:00+01:00'],
    ['2026-03-29T02:30:00', '2026-03-29T02:30:00+01:00'],
  ])('%s', (written, published) => {
    expect(dated(written)).toEqual({ published });
  });
});

describe('dates that do not', () => {
  const firstSeen = { published: '2026-11-20T12:00:00Z', dated: 'first-seen' };
  it.each([
    undefined,
    '',
    'ayer',
    '30 Feb 2026 10:00 GMT',
    '2026-13-01',
    'Thu, 01 Jan 2026 25:00:00 GMT',
    'Thu, 01 Jan 1970 00:00:00 +0000',
    '0001-01-01T00:00:00Z',
    '-1',
    '9'.repeat(50),
  ])('%s is first seen', (written) => {
    expect(dated(written)).toEqual(firstSeen);
  });

  it('takes the date of the change where that of publication is impossible', () => {
    expect(dated('0000-00-00', '2026-11-01T10:00:00Z')).toEqual({ published: '2026-11-01T10:00:00Z' });
  });

  it('dates the future when collected, and one second ago as it is', () => {
    expect(dated('2026-11-20T12:00:01Z')).toEqual({ published: '2026-11-20T12:00:00Z', dated: 'collected' });
    expect(dated('2026-11-20T11:59:59Z')).toEqual({ published: '2026-11-20T11:59:59Z' });
    expect(dated('Fri, 20 Nov 2026 12:30:00 +0100')).toEqual({ published: '2026-11-20T12:30:00+01:00' });
  });
});

describe('dates that can be read in two ways', () => {
  const days = (written: string[], language?: string) =>
    datesOf(
      written.map((published) => ({ published })),
      { ...context, language },
    ).map(({ published }) => published.slice(0, 10));

  it('have the day first where nothing says more', () => {
    expect(days(['10-04-2020'])).toEqual(['2020-04-10']);
    expect(days(['10-04-2020'], 'en-US')).toEqual(['2020-10-04']);
    expect(days(['10-04-2020'], 'en-GB')).toEqual(['2020-04-10']);
  });

  it('are read as the other dates of the feed show', () => {
    expect(days(['10-04-2020', '04-25-2020'])).toEqual(['2020-10-04', '2020-04-25']);
    expect(days(['10-04-2020', '25-04-2020'], 'en-US')).toEqual(['2020-04-10', '2020-04-25']);
  });

  it('are not read into the future', () => {
    expect(days(['10/12/2026'])).toEqual(['2026-10-12']);
  });

  it('are read so that they lie close together', () => {
    expect(days(['11/09/2026', '11/08/2026', '11/07/2026'])).toEqual([
      '2026-11-09',
      '2026-11-08',
      '2026-11-07',
    ]);
    expect(days(['09/11/2026', '08/11/2026', '2026-11-07'])).toEqual([
      '2026-11-09',
      '2026-11-08',
      '2026-11-07',
    ]);
  });
});

describe('properties', () => {
  it('any texts give instants that the archive takes, none in the future', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '2026',
        '11',
        '18',
        '-',
        '/',
        ':',
        'T',
        'Z',
        '+01:00',
        'nov',
        'de',
        ' ',
        ',',
        'Wed',
        'PM',
        '.',
        '00',
      ),
      fc.string(),
    );
    const written = fc.option(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ published: written, updated: written }), { maxLength: 6 }),
        (items) => {
          for (const { published } of datesOf(items, context)) {
            expect(instant.safeParse(published).success).toBe(true);
            expect(Date.parse(published)).toBeLessThanOrEqual(now.getTime());
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('an instant written in any of the usual ways is read as itself', () => {
    const moment = fc.date({ min: new Date('1995-01-01'), max: new Date('2026-11-20'), noInvalidDate: true });
    const offset = fc.integer({ min: -11 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
    const two = (number: number): string => String(number).padStart(2, '0');
    fc.assert(
      fc.property(moment, offset, (date, minutes) => {
        const whole = new Date(Math.floor(date.getTime() / 1000) * 1000);
        const local = new Date(whole.getTime() + minutes * 60_000);
        const sign = minutes < 0 ? '-' : '+';
        const zone = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
        const iso = local.toISOString().slice(0, 19);
        const english = local.toUTCString().replace('GMT', '').trim();
        for (const written of [
          iso + zone,
          iso.replace('T', ' ') + zone.replace(':', ''),
          `${english} ${zone.replace(':', '')}`,
          `${english.slice(5)} GMT${zone}`,
          String(whole.getTime()),
        ]) {
          expect(Date.parse(dated(written).published)).toBe(whole.getTime());
        }
      }),
    );
  });

  it('a day written in Spanish is read as itself', () => {
    const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2026-11-19'), noInvalidDate: true });
    for (const dateStyle of ['full', 'long', 'medium'] as const) {
      const format = new Intl.DateTimeFormat('es', { dateStyle, timeZone: 'UTC' });
      fc.assert(
        fc.property(day, (date) => {
          expect(dated(format.format(date)).published.slice(0, 10)).toBe(date.toISOString().slice(0, 10));
        }),
      );
    }
  });

  it('a date without a known language is no date', () => {
    expect(readDate('18 foobar 2026')).toBeUndefined();
  });
});
