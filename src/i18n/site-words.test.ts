import { describe, expect, it } from 'vitest';
import { dictionary, languages } from './index.ts';
import type { SiteWords } from './index.ts';

const counts = [0, 1, 2, 21];
const days = [
  ['2026-11-16', '2026-11-22'],
  ['2026-11-30', '2026-12-06'],
  ['2026-12-28', '2027-01-03'],
] as const;

/** Every sentence of the pages, with everything it may be given. */
function sentences({
  week,
  tables,
  filters,
  mention,
  waiting,
  topics,
  sources,
  search,
  method,
  feeds,
  quoted,
}: SiteWords): string[] {
  const names = ['Lucía M.', 'vecina_del_barrio', 'Ана', 'أحمد', 'Àngels'];
  return [
    quoted('Reparto'),
    ...days.flatMap(([from, to]) => [
      week.dates(from, to),
      week.name(from, to),
      feeds.weekTitle(from, to),
      week.alarmSince(from),
      week.waitsSince(from),
    ]),
    ...days.flatMap(([from]) => [
      sources.why(sources.failures.slow, from),
      sources.lastLooked(from),
      sources.silentSince(from, 9),
      topics.none(from),
      topics.month(from),
      topics.month(from),
    ]),
    ...counts.flatMap((count) => [
      ...counts.flatMap((other) => [
        week.strip({ mentions: count, complaints: Math.min(count, other), waiting: other, fresh: other }),
        week.strip({ mentions: 2, complaints: 1, waiting: count + other, fresh: Math.min(count, other) }),
        week.since({ then: count, now: other, complaintsThen: 1, complaintsNow: 1 }),
        week.since({ then: 2, now: 2, complaintsThen: count, complaintsNow: other }),
        week.broadcast({ announcements: count, conversation: other }),
        tables.usualRange({ low: Math.min(count, other), high: Math.max(count, other) }),
        sources.daysAnswered({ answered: Math.min(count, other), of: Math.max(count, other) }),
      ]),
      week.toAnswer(count),
      week.dayPage('2026-11-18', count),
      tables.sparkline({ last: count, highest: 21, weeks: 13 }),
      topics.yearIntro(count),
      sources.lastWeeks(count),
      topics.ofWeeks(count),
    ]),
    ...counts
      .slice(1)
      .flatMap((count) => [
        week.alarmCount({ count, usual: '1,5' }),
        week.alarmEnded({ answered: 1, turned: 0, of: count }),
        week.readThem(count),
        week.allWaiting(count),
        week.restFolded(count),
        week.restInList(count),
        week.maybeWaiting(count),
        week.ideaBy(count),
        week.emergingTimes(count, 2),
        week.copiesElsewhere(count),
        week.voiceTimes(count),
        week.large(count),
        week.farLook.back('Reparto', count, 13),
        mention.copies(count),
        waiting.sure(count),
        waiting.slippedIntro(count),
        sources.left(count),
        method.team({ agreed: 1, of: count, what: 'sentiment' }),
        method.team({ agreed: count, of: count, what: 'intent' }),
      ]),
    ...[undefined, ...names].map((name) => week.note(name)),
    ...names.flatMap((name) => [
      feeds.description(name),
      feeds.topic('Reparto', name),
      week.needs.place(name),
    ]),
    week.alarmWords('«frío» y «tarde»'),
    week.dueReview('Pan sin gluten', '2026-11-18'),
    week.dueGoal({ what: 'Quejas por semana', target: '2', by: '2026-12-31' }),
    week.farLook.askIdea('pan sin gluten'),
    week.farLook.askTopic('Reparto'),
    filters.shown('3', '21'),
    filters.shownAll('21'),
    mention.stars('4,5'),
    mention.serious('«alergia»'),
    tables.interval('2', '4'),
    search.found('20+'),
    topics.none(undefined),
    ...[true, false].flatMap((yes) => [
      topics.trendNote({
        total: '21',
        weeks: '26',
        usual: yes ? '1–3' : undefined,
        alarms: yes,
        unheard: yes,
      }),
    ]),
  ];
}

/** Every word that is there as it stands. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(words);
}

describe.each(languages)('the words of the pages in %s', (language) => {
  const { site } = dictionary(language);
  const all = [...sentences(site), ...words(site)];

  it('are whole: nothing missing, nothing twice', () => {
    for (const text of all) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object|\$\{/);
      expect(text, text).not.toMatch(/ {2}|\s[.,;:!?](\s|$)|\.\.$|,,|\(\)/);
      expect(text.trim(), text).toBe(text);
      expect(text.length).toBeGreaterThan(0);
    }
  });

  it('speak of people and numbers as the rules say', () => {
    for (const text of all) {
      // A label belongs to the message; nobody is reach; and coverage is what a journalist calls it, not a shopkeeper.
      if (!words(site.method).includes(text))
        expect(text, text).not.toMatch(
          /cliente negativo|negative customer|seguidores|followers|\breach\b|alcance|cobertura/i,
        );
    }
  });
});

it('say numbers up to nine in words where they are sentences', () => {
  expect(dictionary('es').site.week.strip({ mentions: 3, complaints: 2, waiting: 1, fresh: 1 })).toBe(
    'Semana en curso: tres menciones, dos quejas; un mensaje por contestar.',
  );
  expect(dictionary('es').site.week.strip({ mentions: 12, complaints: 0, waiting: 11, fresh: 9 })).toBe(
    'Semana en curso: 12 menciones; 11 mensajes por contestar (nueve de esta semana).',
  );
  expect(dictionary('ca').site.week.strip({ mentions: 0, complaints: 0, waiting: 2, fresh: 0 })).toBe(
    'Setmana en curs: de moment no s’ha dit res; dos missatges per contestar (cap d’aquesta setmana).',
  );
  expect(dictionary('en').site.week.strip({ mentions: 21, complaints: 1, waiting: 2, fresh: 1 })).toBe(
    'The week under way: 21 mentions, one complaint; two waiting for an answer (one of this week).',
  );
  expect(dictionary('es').site.week.dates('2026-12-28', '2027-01-03')).toBe(
    'Del lunes 28 de diciembre de 2026 al domingo 3 de enero de 2027',
  );
  expect(dictionary('ca').site.week.note('Àngels')).toBe('Nota d’Àngels');
});
