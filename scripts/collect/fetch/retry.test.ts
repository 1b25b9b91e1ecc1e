import { describe, expect, it } from 'vitest';
import { backoff, retryAfter, worthAnother } from './retry.ts';

const now = (): number => Date.parse('2026-11-16T08:00:00Z');

describe('retryAfter', () => {
  it.each([
    ['120', '', 120_000],
    ['0', '', 0],
    ['1.5', '', 1_500],
    ['Mon, 16 Nov 2026 08:00:30 GMT', '', 30_000],
    ['Monday, 16-Nov-26 08:00:30 GMT', '', 30_000],
    ['Mon, 16 Nov 2026 07:00:00 GMT', '', 0],
    // The server's own clock is an hour behind ours.
    ['Mon, 16 Nov 2026 07:00:30 GMT', 'Mon, 16 Nov 2026 07:00:00 GMT', 30_000],
    ['', '', undefined],
    ['soon', '', undefined],
    ['-5', '', undefined],
    ['99999999999999', '', undefined],
  ])('%j, the server’s clock at %j: %s', (header, date, expected) => {
    expect(retryAfter(header, date, now)).toBe(expected);
  });
});

it('waits twice as long each time, spread by half', () => {
  expect([1, 2, 3].map((tries) => backoff(tries, 1_000, () => 0))).toEqual([500, 1_000, 2_000]);
  expect([1, 2, 3].map((tries) => backoff(tries, 1_000, () => 1))).toEqual([1_500, 3_000, 6_000]);
});

it('tries again what may pass', () => {
  const statuses = [200, 400, 401, 403, 404, 408, 410, 425, 429, 451, 500, 501, 502, 503, 504, 505, 520];
  expect(statuses.filter(worthAnother)).toEqual([408, 425, 429, 500, 502, 503, 504, 520]);
});
