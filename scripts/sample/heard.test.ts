import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWeeks, dayOf, weekEnd, weekOf } from '../../src/archive/week.ts';
import { closedAt, heardAt, sampleSince } from './heard.ts';

const now = new Date('2026-11-22T09:00:00Z');

test('what is said is heard the next morning, and what is fresh just now', () => {
  expect(heardAt('2026-11-18T23:00:00+01:00', now).toISOString()).toBe('2026-11-19T04:00:00.000Z');
  expect(heardAt('2026-11-19T03:00:00Z', now).toISOString()).toBe('2026-11-19T04:00:00.000Z');
  expect(heardAt('2026-11-22T08:00:00Z', now)).toEqual(now);
  fc.assert(
    fc.property(fc.date({ min: new Date('2026-08-01'), max: now, noInvalidDate: true }), (at) => {
      const heard = heardAt(at.toISOString(), now).getTime();
      expect(heard).toBeGreaterThanOrEqual(at.getTime());
      expect(heard).toBeLessThanOrEqual(now.getTime());
      expect(heard - at.getTime()).toBeLessThanOrEqual(86_400_000);
    }),
  );
});

test('a week closes on the morning after its end, and listening began long enough ago for every page', () => {
  expect(dayOf(closedAt('2026-W46', now), 'Europe/Madrid')).toBe('2026-11-16');
  expect(closedAt('2026-W47', now)).toEqual(now);
  const first = weekOf(sampleSince(now), 'Europe/Madrid');
  expect(first <= addWeeks('2026-W46', -12)).toBe(true);
  expect(closedAt(first, now).getTime()).toBeGreaterThan(weekEnd(first, 'Europe/Madrid').getTime());
});
