import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addWeeks, dayOf, toInstant, weekOf } from '../../src/archive/week.ts';
import { weekdays } from '../../src/archive/settings.ts';
import { due, goesOut } from './due.ts';
import type { Asked } from './due.ts';
import { lastListened } from './listened.ts';
import { notePublished, readPublished } from './published.ts';

const ask = (
  now: string,
  changed: Partial<Asked> = {},
  digest: Asked['settings']['digest'] = { day: 'mon', at: '07:00' },
) =>
  due({
    settings: { timezone: 'Europe/Madrid', digest },
    now: new Date(now),
    published: '2026-W46',
    listened: '2026-11-22',
    ...changed,
  });

describe('the digest', () => {
  test.each([
    ['a minute too early', '2026-11-23T06:59:00+01:00', undefined],
    ['on the minute', '2026-11-23T07:00:00+01:00', '2026-W47'],
    ['days late, because no run came', '2026-11-26T22:00:00+01:00', '2026-W47'],
    ['within the week itself', '2026-11-22T23:59:00+01:00', undefined],
  ])('%s', (_, now, week) => expect(ask(now).digest).toBe(week));

  test('once it has gone out, no more', () => {
    expect(ask('2026-11-23T07:00:00+01:00', { published: '2026-W47' }).digest).toBeUndefined();
    // Clocks of machines differ: what is ahead is not undone.
    expect(ask('2026-11-23T07:00:00+01:00', { published: '2026-W48' }).digest).toBeUndefined();
  });

  test('on another day of the week it is of the week before', () => {
    const friday = { day: 'fri', at: '18:30' } as const;
    expect(ask('2026-11-27T18:29:00+01:00', {}, friday).digest).toBeUndefined();
    expect(ask('2026-11-27T18:30:00+01:00', {}, friday).digest).toBe('2026-W47');
  });

  test('several missed weeks: the last one goes out, the others are named', () => {
    expect(ask('2026-11-25T12:00:00+01:00', { published: '2026-W43' })).toMatchObject({
      digest: '2026-W47',
      missed: ['2026-W44', '2026-W45', '2026-W46'],
    });
  });

  test('the first digest needs no week before it', () => {
    expect(ask('2026-11-25T12:00:00+01:00', { published: undefined, listened: undefined })).toEqual({
      listen: true,
      digest: '2026-W47',
      missed: [],
    });
  });

  test('by the clock on the wall, summer and winter, and where clocks skip the hour', () => {
    const at = (week: string, time: string, zone = 'Europe/Madrid') =>
      toInstant(goesOut(week, 'sun', time, zone), zone);
    expect(at('2026-W11', '07:00')).toBe('2026-03-22T07:00:00+01:00');
    expect(at('2026-W12', '07:00')).toBe('2026-03-29T07:00:00+02:00');
    expect(at('2026-W12', '02:30')).toBe('2026-03-29T03:30:00+02:00');
    expect(at('2026-W42', '07:00')).toBe('2026-10-25T07:00:00+01:00');
    expect(at('2026-W42', '07:00', 'Pacific/Kiritimati')).toBe('2026-10-25T07:00:00+14:00');
  });

  test('wherever it is, whatever the hour: due from some moment on until done, and never a week that has not ended', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.constantFrom(
          'Europe/Madrid',
          'America/St_Johns',
          'Asia/Kathmandu',
          'Pacific/Kiritimati',
          'Pacific/Pago_Pago',
        ),
        fc.constantFrom(...weekdays),
        fc.integer({ min: 0, max: 23 * 60 + 59 }),
        (now, timezone, day, minute) => {
          const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const settings = { timezone, digest: { day, at } };
          const found = due({ settings, now, published: undefined, listened: undefined }).digest!;
          expect(goesOut(found, day, at, timezone) <= now).toBe(true);
          expect(goesOut(addWeeks(found, 1), day, at, timezone) > now).toBe(true);
          expect(found < weekOf(now, timezone)).toBe(true);
          expect(due({ settings, now, published: found, listened: dayOf(now, timezone) })).toEqual({
            listen: false,
            digest: undefined,
            missed: [],
          });
        },
      ),
    );
  });
});

describe('listening', () => {
  test.each([
    ['at night', '2026-11-24T03:59:00+01:00', '2026-11-23', false],
    ['from four on', '2026-11-24T04:00:00+01:00', '2026-11-23', true],
    ['once a day', '2026-11-24T22:00:00+01:00', '2026-11-24', false],
    ['after days without a run', '2026-11-24T22:00:00+01:00', '2026-11-17', true],
    ['the first time', '2026-11-24T22:00:00+01:00', undefined, true],
  ])('%s', (_, now, listened, listen) =>
    expect(ask(now, { published: '2026-W47', listened }).listen).toBe(listen),
  );

  test('a digest due before four waits for a run that closes its week', () => {
    const early = { day: 'mon', at: '01:00' } as const;
    expect(ask('2026-11-23T01:30:00+01:00', { listened: '2026-11-22' }, early)).toMatchObject({
      listen: true,
      digest: '2026-W47',
    });
    expect(ask('2026-11-23T01:30:00+01:00', { listened: '2026-11-23' }, early)).toMatchObject({
      listen: false,
      digest: '2026-W47',
    });
  });
});

describe('what the folder remembers', () => {
  let content: string;
  beforeEach(() => (content = mkdtempSync(join(tmpdir(), 'oido-due-'))));
  afterEach(() => rmSync(content, { recursive: true, force: true }));
  const cover = (week: string, text: string): void => {
    mkdirSync(join(content, 'weeks', week), { recursive: true });
    writeFileSync(join(content, 'weeks', week, 'coverage.yaml'), text);
  };

  test('the last day on which a source answered: failures and looks of people do not count', () => {
    expect(lastListened(content)).toBeUndefined();
    cover('2026-W46', 'foro: { "2026-11-12": 0, "2026-11-13": 4 }\n');
    cover('2026-W47', 'foro: { "2026-11-17": timeout }\nmapa: { "2026-11-18": looked }\n');
    expect(lastListened(content)).toBe('2026-11-13');
    cover('2026-W47', 'foro: { "2026-11-17": { seen: 400, left: 2 } }\nmapa: { "2026-11-18": looked }\n');
    expect(lastListened(content)).toBe('2026-11-17');
  });

  test('what went out stays noted, each for itself, and a later week stays the later one', () => {
    notePublished(content, 'pages', '2026-W47');
    notePublished(content, 'mail', '2026-W46');
    notePublished(content, 'pages', '2026-W45');
    expect(readPublished(content, [])).toEqual({ pages: '2026-W47', mail: '2026-W46' });
  });
});
