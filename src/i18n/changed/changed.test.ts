import { describe, expect, it } from 'vitest';
import { dictionary, languages } from '../index.ts';

const counts = [0, 1, 2, 9, 21];
const days = ['2026-11-01', '2026-11-11', '2026-12-31'];
/** Every sentence about goals, decisions, what it brought and places, with everything it may be given. */
function sentences(language: (typeof languages)[number]): string[] {
  const { changed, presence } = dictionary(language).site;
  const { goals, decisions, brought } = changed;
  return [
    ...days.flatMap((day) => [
      goals.by(day),
      goals.holds(day),
      goals.forecast({ by: day, value: '2', low: '1', high: '3' }),
      goals.forecast({ by: day, value: '2', low: '2', high: '2' }),
      decisions.since(day),
      decisions.decided(day),
      decisions.review(day),
      decisions.due(day),
      presence.period(days[0]!, day),
      presence.ready(day),
    ]),
    ...counts.flatMap((count) => [
      ...counts.flatMap((other) => [
        brought.people({ people: count, answers: count + other }),
        brought.minutes({ sum: count, n: other }),
        decisions.side({ n: count, weeks: other }),
        decisions.answers({ n: count, weeks: other }),
        presence.asked({ asked: count + other, answered: count }),
        presence.competitor({ title: 'La Espiga', mentions: count + other, good: count, bad: other }),
        presence.hour({ aWeek: String(count), minutes: other * 5 }),
      ]),
      goals.restsOn(count),
      brought.early(count),
      brought.turned(count + 1),
      brought.recommendations(count + 1),
      decisions.ledBy(count + 1),
      presence.soFar(count + 1),
      presence.heard(count, 26),
      presence.ours(count + 1),
      presence.future(count + 1),
      presence.recommending(count + 1),
      presence.speed(count * 7.4),
    ]),
    presence.speed(0.4),
    presence.speed(1.2),
    presence.hour({ aWeek: undefined, minutes: 1 }),
    presence.answerFile('content/presence.md'),
    changed.inFile('content/purpose.md'),
    changed.dueNow('2'),
    goals.tooMany({ open: 4, shown: 3 }),
    goals.chart({ what: 'Quejas', points: 3, target: '2' }),
    decisions.because('no'),
    decisions.between('1', '2'),
    decisions.chart('Quejas'),
    brought.perPerson('7,8'),
    brought.costPerPerson({ cost: '1,2', hourly: '14' }),
    brought.money({ won: '12', wonFrom: 1, saved: undefined, savedFrom: 0 }),
    brought.money({ won: '12', wonFrom: 2, saved: '3', savedFrom: 1 }),
  ];
}

describe.each(languages)('what has changed and where to be, in %s', (language) => {
  it('is whole: nothing missing, nothing twice', () => {
    for (const text of sentences(language)) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object|\$\{/);
      expect(text, text).not.toMatch(/ {2}|\s[.,;:!?](\s|$)|\.\.$|,,|\(\)/);
      expect(text.trim(), text).toBe(text);
      expect(text.length).toBeGreaterThan(0);
    }
  });
});

it('says small numbers in words, and days as the language does', () => {
  const { changed, presence } = dictionary('es').site;
  expect(changed.brought.people({ people: 1, answers: 1 })).toBe('Se ha contestado a una persona.');
  expect(changed.brought.people({ people: 12, answers: 14 })).toBe(
    'Se ha contestado a 12 personas (14 respuestas).',
  );
  expect(presence.asked({ asked: 3, answered: 1 })).toBe(
    'Tres mensajes pedían respuesta; la tuvo uno, que sepamos.',
  );
  expect(presence.asked({ asked: 1, answered: 0 })).toBe(
    'Un mensaje pedía respuesta y no la tuvo, que sepamos.',
  );
  expect(presence.competitor({ title: 'La Espiga', mentions: 10, good: 2, bad: 8 })).toBe(
    '«La Espiga»: 10 veces; dos bien, ocho mal.',
  );
  expect(dictionary('ca').site.presence.period('2025-11-17', '2026-11-01')).toBe(
    'Amb el que s’ha dit del 17 de novembre del 2025 a l’1 de novembre del 2026.',
  );
  expect(dictionary('en').site.presence.soFar(3)).toMatch(/^We have three weeks of what was said;/);
});
