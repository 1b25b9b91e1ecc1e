import { expect, test } from 'vitest';
import { triageSchema } from '../../src/archive/mention.ts';
import { addDays, weekDays } from '../../src/archive/week.ts';
import { addressOf } from './compose.ts';
import { looksBy, notesBy } from './team.ts';
import { saidIn } from './week.ts';

const TODAY = '2026-12-08';

test('every note is one that a person could have written, about something that was said before', () => {
  const notes = notesBy(TODAY);
  expect(notes.length).toBeGreaterThan(15);
  for (const { set } of notes) {
    expect(triageSchema.parse(set)).toEqual(set);
    expect(set.answered!.slice(0, 10) < TODAY).toBe(true);
  }
  expect(new Set(notes.map(({ url }) => url)).size).toBe(notes.length);
});

test('who was left unanswered has no note', () => {
  const noted = new Set(notesBy(TODAY).map(({ url }) => url));
  const unanswered = ['2026-W45', '2026-W46', '2026-W49']
    .flatMap((week) => saidIn(week))
    .filter(({ tags }) => tags.includes('unanswered'));
  expect(unanswered.length).toBeGreaterThanOrEqual(3);
  for (const said of unanswered) expect(noted.has(addressOf(said))).toBe(false);
});

test('complaints turn round and wishes to buy become sales, but only once it has happened', () => {
  const turned = notesBy(TODAY).filter(({ set }) => set.turned);
  expect(turned.length).toBeGreaterThanOrEqual(2);
  const first = turned.toSorted((a, b) => (String(a.set.resolved) < String(b.set.resolved) ? -1 : 1))[0]!;
  const before = notesBy(String(first.set.resolved)).find(({ url }) => url === first.url);
  expect(before?.set.turned).toBeUndefined();
  expect(notesBy(addDays(TODAY, 60)).some(({ set }) => (set.won ?? 0) > 0)).toBe(true);
});

test('notes of today are among those of next week', () => {
  const later = new Map(notesBy(addDays(TODAY, 7)).map(({ url, set }) => [url, set.answered]));
  for (const { url, set } of notesBy(TODAY).slice(10)) expect(later.get(url)).toBe(set.answered);
});

test('somebody looks at the places without a feed in most weeks', () => {
  const looks = looksBy(TODAY);
  expect(looks.every(({ day }) => day < TODAY)).toBe(true);
  const map = looks.filter(({ source }) => source === 'resenas-mapa').map(({ day }) => day);
  expect(map).toContain(weekDays('2026-W47')[4]);
  expect(map).not.toContain(weekDays('2026-W46')[4]);
});
