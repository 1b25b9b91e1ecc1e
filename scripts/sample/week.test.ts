import { expect, test } from 'vitest';
import { addWeeks, compareWeeks, weekOfDay, weekRange } from '../../src/archive/week.ts';
import type { WeekId } from '../../src/archive/instant.ts';
import { QUIET, WAVE, placeInCycle } from './cycle.ts';
import type { Said, Tag } from './said.ts';
import { saidIn } from './week.ts';

const WEEKS = weekRange('2023-W40', '2028-W52');
const tagged = (said: readonly Said[], ...tags: Tag[]): Said[] =>
  said.filter((one) => tags.every((tag) => one.tags.includes(tag)));
const ofUs = (week: WeekId): Said[] => tagged(saidIn(week), 'ours');

test('what is said in a week lies in that week, in order, each with an address of its own', () => {
  const addresses = new Set<string>();
  let count = 0;
  for (const week of WEEKS) {
    const said = saidIn(week);
    for (const one of said) expect(weekOfDay(one.day)).toBe(week);
    const times = said.map((one) => one.day + one.time);
    expect(times).toEqual(times.toSorted());
    for (const one of said) addresses.add(one.source + one.path);
    count += said.length;
  }
  expect(addresses.size).toBe(count);
});

test('a week says the same whichever week was asked for before it', async () => {
  const asked = WEEKS.slice(-30);
  const forwards = asked.map((week) => JSON.stringify(saidIn(week)));
  const { saidIn: again } = await import('./week.ts?again' as './week.ts');
  const backwards = asked.toReversed().map((week) => JSON.stringify(again(week)));
  expect(backwards.toReversed()).toEqual(forwards);
});

test('a bakery has 5 to 20 mentions a week, and 0 to 2 in the quiet one', () => {
  for (const week of WEEKS) {
    const { position } = placeInCycle(week);
    const mentions = ofUs(week);
    // Copies of a piece in the press are one story.
    const stories = mentions.filter(({ tags }) => !tags.includes('copy'));
    if (position === QUIET) {
      expect(mentions.length).toBeLessThanOrEqual(2);
      expect(tagged(mentions, 'complaint')).toEqual([]);
    } else {
      expect(stories.length).toBeGreaterThanOrEqual(5);
      expect(mentions.length).toBeLessThanOrEqual(20);
    }
  }
});

test('reviews with stars are the largest part of what is said of us, and most of them are good', () => {
  const mentions = WEEKS.flatMap(ofUs);
  const bySource = Map.groupBy(mentions, ({ source }) => source);
  const reviews = mentions.filter(({ rating }) => rating !== undefined);
  for (const [source, said] of bySource) {
    if (source !== 'opina') expect(said.length).toBeLessThan(bySource.get('opina')!.length);
  }
  const good = reviews.filter(({ rating }) => rating! >= 4);
  expect(good.length / reviews.length).toBeGreaterThan(0.6);
  for (const stars of [1, 2, 3, 4, 5]) expect(reviews.some(({ rating }) => rating === stars)).toBe(true);
});

test('apart from the wave a week has three complaints at most', () => {
  for (const week of WEEKS) {
    const complaints = tagged(ofUs(week), 'complaint').length;
    if (placeInCycle(week).position === WAVE) expect(complaints).toBe(11);
    else expect(complaints).toBeLessThanOrEqual(3);
  }
});

test('any nine weeks in a row hold each scene', () => {
  for (let first: WeekId = '2024-W01'; compareWeeks(first, '2028-W44') <= 0; first = addWeeks(first, 1)) {
    const weeks = weekRange(first, addWeeks(first, 8));
    const said = weeks.flatMap((week) => saidIn(week));
    const answered = new Set(said.flatMap(({ answers }) => answers ?? []));

    // A complaint that nobody answers.
    const unanswered = tagged(said, 'unanswered');
    expect(unanswered.length).toBeGreaterThan(0);
    for (const one of unanswered)
      expect([...answered].some((address) => address.endsWith(one.path))).toBe(false);

    // One turned round: the same person complains, is answered, and comes back glad.
    const turned = tagged(said, 'turned-complaint').filter((complaint) =>
      tagged(said, 'turned-return').some(
        (back) => back.author.name === complaint.author.name && back.day > complaint.day,
      ),
    );
    expect(turned.length).toBeGreaterThan(0);

    // A wave, nearly all of it on one Saturday.
    const wave = tagged(said, 'wave');
    expect(wave).toHaveLength(11);
    const days = Map.groupBy(wave, ({ day }) => day);
    expect(Math.max(...[...days.values()].map((those) => those.length))).toBe(8);
    expect(new Set(wave.map(({ author }) => author.name)).size).toBeGreaterThanOrEqual(10);
    const words = wave.map(({ title, text }) => `${title ?? ''} ${text}`.toLowerCase());
    for (const word of [/fr[ií]/, /tarde/, /nadie contest[ae]/])
      expect(words.filter((text) => word.test(text)).length).toBeGreaterThanOrEqual(6);

    // A quiet week.
    expect(weeks.some((week) => ofUs(week).length <= 2)).toBe(true);

    // An idea that three people ask for.
    const ideas = Map.groupBy(tagged(said, 'suggestion'), ({ tags }) =>
      tags.find((tag) => tag.startsWith('idea:')),
    );
    const asked = [...ideas.values()].map((asks) => new Set(asks.map(({ author }) => author.name)).size);
    expect(Math.max(...asked)).toBeGreaterThanOrEqual(3);

    // One serious message.
    expect(tagged(said, 'serious')).toHaveLength(1);
  }
});

test('nobody says the same twice in eight weeks, but for the papers that copy', () => {
  for (let at = 8; at < WEEKS.length; at++) {
    const before = new Set(
      WEEKS.slice(at - 8, at).flatMap((week) => saidIn(week).map(({ text, source }) => source + text)),
    );
    const again = saidIn(WEEKS[at]!).filter(
      ({ text, source, tags }) =>
        tags.includes('ours') && source !== 'titulares' && before.has(source + text),
    );
    expect(again.map(({ text }) => text)).toEqual([]);
  }
});

test('our account announces, and answers people too', () => {
  const said = WEEKS.flatMap((week) => saidIn(week));
  const addresses = new Set(said.map(({ source, path }) => source + path));
  expect(tagged(said, 'announcement').length).toBeGreaterThan(WEEKS.length);
  const replies = tagged(said, 'reply');
  expect(replies.length).toBeGreaterThan(WEEKS.length);
  // What it answers was said before.
  const known = [...addresses].map((address) => address.slice(address.indexOf('/')));
  const paths = new Set(known);
  for (const { answers } of replies.slice(30))
    expect(paths.has(new URL(answers!).pathname + new URL(answers!).hash)).toBe(true);
});
