import { expect, test } from 'vitest';
import { addDays, daysBetween, weekDays, weekOfDay, weekStart } from '../../src/archive/week.ts';
import { decode } from '../collect/decode.ts';
import { parseFeed } from '../collect/parse.ts';
import { serve, shownAt } from './feed.ts';
import { instantOf } from './formats/shown.ts';
import { TIME_ZONE } from './cycle.ts';
import { VENUES, venueOf } from './venues.ts';

const at = (instant: string): Date => new Date(instant);

test('an entry appears at the local midnight that ends its day, across both changes of the clocks', () => {
  const opina = venueOf('opina');
  const last = (now: Date): string => shownAtLast(now);
  function shownAtLast(now: Date): string {
    const body = serve(opina, now).body.toString();
    return /<published>(\d{4}-\d\d-\d\d)/.exec(body)![1]!;
  }
  // Around 2026-03-29 (to summer time) and 2026-10-25 (to winter time): local midnight is 23:00 or 22:00 in UTC.
  for (const [before, after] of [
    ['2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z'],
    ['2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z'],
    ['2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ] as const) {
    const today = new Intl.DateTimeFormat('sv', { timeZone: TIME_ZONE }).format(at(before));
    const tomorrow = new Intl.DateTimeFormat('sv', { timeZone: TIME_ZONE }).format(at(after));
    expect(daysBetween(today, tomorrow)).toBe(1);
    expect(last(at(before)) < today).toBe(true);
    expect(last(at(after)) < tomorrow).toBe(true);
    const seen = VENUES.map((venue) => shownAt(venue, today).length && shownAt(venue, tomorrow)[0]?.day);
    expect(seen).toContain(today);
  }
});

test('times carry the offset of their day', () => {
  const [said] = shownAt(venueOf('opina'), '2026-11-24');
  expect(instantOf({ ...said!, day: '2026-10-24', time: '19:12' })).toBe('2026-10-24T19:12:00+02:00');
  expect(instantOf({ ...said!, day: '2026-10-25', time: '08:00' })).toBe('2026-10-25T08:00:00+01:00');
  expect(instantOf({ ...said!, day: '2026-03-29', time: '22:59' })).toBe('2026-03-29T22:59:00+02:00');
});

test('all instants of a local day see the same bytes, the next day goes on from there', () => {
  for (const venue of VENUES) {
    const morning = serve(venue, at('2026-11-24T05:00:00Z'));
    const evening = serve(venue, at('2026-11-24T22:30:00Z'));
    expect(evening.body.equals(morning.body)).toBe(true);
  }
});

test('a week later a feed goes on: what it showed is still there, unless it has become too old', () => {
  for (const venue of VENUES) {
    const before = shownAt(venue, '2026-11-17').map(({ path }) => path);
    const after = shownAt(venue, '2026-11-24').map(({ path }) => path);
    const kept = before.filter((path) => after.includes(path));
    expect(after.slice(after.length - kept.length)).toEqual(kept);
    expect(before.slice(0, kept.length)).toEqual(kept);
  }
});

test('nearly all feeds reach back nine weeks and more, so that a first run fills eight', () => {
  const today = '2026-11-24';
  const start = addDays(weekDays(weekOfDay(today))[0], -8 * 7);
  const short = VENUES.filter((venue) => !(shownAt(venue, today).at(-1)!.day < start));
  expect(short.map(({ source }) => source)).toEqual([]);
});

test('at any time one source does not answer with a feed, and no two', () => {
  for (let day = 0; day < 9 * 7 * 2; day++) {
    const now = new Date(weekStart('2026-W40', TIME_ZONE).getTime() + day * 86_400_000 + 43_200_000);
    const dead = VENUES.filter((venue) => serve(venue, now).type.startsWith('text/html'));
    expect(dead).toHaveLength(1);
  }
});

test('each feed is read whole and without a fault: titles, texts, people, dates, stars', async () => {
  for (const venue of VENUES) {
    // Weeks 40 and 45: each of the two that die is alive in one of them.
    const now = venue.source === 'foro-masa' ? at('2026-11-24T11:00:00Z') : at('2026-10-27T11:00:00Z');
    const { type, body } = serve(venue, now);
    const parsed = await parseFeed(decode(body, type).text, { url: `https://${venue.host}${venue.path}` });
    if (!parsed.ok) throw new Error(`${venue.source}: ${parsed.message}`);
    expect(parsed.feed.faults).toEqual([]);
    const today = new Intl.DateTimeFormat('sv', { timeZone: TIME_ZONE }).format(now);
    const shown = shownAt(venue, today);
    expect(parsed.feed.items).toHaveLength(shown.length);
    for (const [n, said] of shown.entries()) {
      const item = parsed.feed.items[n]!;
      expect(item.link).toBe(`https://${venue.host}${said.path}`);
      expect(item.rating).toBe(said.rating);
      if (said.title !== undefined && venue.host !== 'red.example') expect(item.title).toBe(said.title);
      expect((item.text ?? '').replace(/\s+/g, ' ')).toBe(said.text.replace(/\s+/g, ' '));
      expect(Date.parse(item.published!)).toBe(Date.parse(instantOf(said)));
      if (said.answers) expect(item.inReplyTo).toBe(said.answers);
    }
  }
});
