import { describe, expect, test } from 'vitest';
import type { Sentences } from './digest-words.ts';
import { dictionary, languages } from './index.ts';
import type { Language } from './index.ts';

const COUNTS = [0, 1, 2, 21];
const from = '2026-11-16';
const to = '2026-11-22';
const business = 'Migalinda';
const heard = (
  sources: number,
  answered: number,
  failed: string[] = [],
  looked: string[] = [],
  unlooked: string[] = [],
) => ({
  sources,
  answered,
  failed,
  looked: looked.map((title) => ({ title, day: '2026-11-20' })),
  unlooked: unlooked.map((title) => ({ title })),
  from,
  to,
});
const alarm: Parameters<Sentences['alarm']>[0] = {
  business,
  series: 'complaints',
  state: 'begins',
  count: 11,
  usual: { low: 1, high: 2 },
  words: [],
  days: [],
  open: 0,
};

/** Every sentence template with 0, 1, 2 and 21, a hidden author and a handle, by its name. */
const templates: Record<string, (say: Sentences) => string[][]> = {
  serious: (say) => [
    ...[1, 2, 21].map((count) => say.serious({ words: ['alergia'], count })),
    say.serious({ words: ['alergia', 'urgencias', 'policía'], count: 1 }),
  ],
  alarm: (say) => [
    ...COUNTS.map((open) => say.alarm({ ...alarm, open })),
    ...COUNTS.map((high) => say.alarm({ ...alarm, usual: { low: Math.max(0, high - 1), high } })),
    say.alarm({ ...alarm, usual: { low: 2, high: 2 }, state: 'continues', about: 'Reparto' }),
    say.alarm({ ...alarm, series: 'mentions', words: ['premio'], days: [from], held: 'all' }),
    say.alarm({ ...alarm, series: 'mentions', state: 'continues', about: 'Hogaza' }),
    say.alarm({
      ...alarm,
      topic: { title: 'Reparto', count: 9 },
      words: ['frío', 'tarde'],
      days: ['2026-11-20', '2026-11-21'],
      held: 'nearly',
    }),
    say.alarm({ ...alarm, topic: { title: 'Reparto', count: 9 }, days: ['2026-11-21'], held: 'most' }),
    say.alarm({ ...alarm, topic: { title: 'Reparto', count: 1 }, days: ['2026-11-21'], held: 'all' }),
  ],
  afterAlarm: (say) => [
    ...COUNTS.map((now) =>
      say.afterAlarm({ series: 'complaints', about: 'Reparto', over: false, now, then: 11 }),
    ),
    ...COUNTS.map((answered) =>
      say.afterAlarm({
        series: 'complaints',
        over: true,
        now: 1,
        then: 21,
        thenFrom: '2026-11-02',
        ended: { answered, turned: Math.min(answered, 2), of: 21 },
      }),
    ),
    say.afterAlarm({ series: 'mentions', over: true, now: 2, then: 21 }),
    say.afterAlarm({
      series: 'complaints',
      over: true,
      now: 0,
      then: 3,
      ended: { answered: 1, turned: 1, of: 3 },
    }),
  ],
  firstWeek: (say) =>
    COUNTS.map((n) =>
      say.firstWeek({
        business,
        weeks: Math.max(1, Math.min(8, n)),
        sources: Math.max(1, n),
        mentions: n,
        waiting: n,
        history: n > 1,
        comparable: n === 2,
      }),
    ),
  quiet: (say) => COUNTS.map((mentions) => say.quiet({ business, mentions })),
  nothing: (say) => [
    say.nothing({ business, open: false }),
    say.nothing({ business, open: true, usual: { low: 2, high: 6 } }),
    ...COUNTS.map((high) => say.nothing({ business, open: false, usual: { low: Math.min(2, high), high } })),
    say.nothing({ business, open: false, usual: { low: 0, high: 3 } }),
    say.nothing({ business, open: false, usual: { low: 1, high: 2 } }),
  ],
  count: (say) => [
    ...COUNTS.map((mentions) => say.count({ business, mentions, change: 'usual', open: false })),
    ...COUNTS.map((mentions) => say.count({ business, mentions, change: 'unknown', open: true })),
    say.count({ business, mentions: 21, change: 'more', usual: { low: 8, high: 12 }, open: false }),
    say.count({ business, mentions: 1, change: 'fewer', usual: { low: 2, high: 3 }, open: false }),
    say.count({ business, mentions: 2, change: 'unknown', open: false }),
    ...COUNTS.map((complaints) =>
      say.count({ business, mentions: 5, change: 'unknown', open: false, partly: { complaints } }),
    ),
  ],
  liked: (say) => [1, 2, 21].map((praises) => say.liked({ topic: 'Hogaza', praises })),
  complained: (say) => [
    ...[1, 2, 21].map((complaints) => say.complained({ topic: 'Reparto', complaints })),
    ...[1, 2, 21].map((complaints) => say.complained({ complaints })),
  ],
  waiting: (say) => [
    ...COUNTS.map((count) =>
      say.waiting({ count, longest: { author: 'Lucía M.', since: '2026-11-17' }, from, to }),
    ),
    ...COUNTS.map((count) =>
      say.waiting({ count, longest: { author: 'v…', since: '2026-11-03' }, from, to }),
    ),
    ...COUNTS.map((count) => say.waiting({ count, longest: { since: '2026-11-17' }, from, to })),
    say.waiting({ count: 2, from, to }),
  ],
  idea: (say) => [1, 2, 21].map((people) => say.idea({ what: 'pan sin gluten', people })),
  halfHeard: (say) => [
    say.halfHeard(heard(12, 8, ['Foro', 'Eco', 'Blog', 'Red'], [], ['Mapa'])),
    say.halfHeard(heard(2, 1, ['Foro'])),
    say.halfHeard({ ...heard(0, 0), afterwards: true }),
    say.halfHeard(heard(2, 0, ['Foro', 'Eco'])),
    say.halfHeard(heard(1, 0, ['Foro'])),
    say.halfHeard({ ...heard(3, 3), unlooked: [{ title: 'Mapa', since: '2026-11-18' }] }),
    say.halfHeard(heard(21, 1, ['Foro', 'Eco'], [], ['Mapa', 'Tienda', 'Libro', 'Teléfono', 'Chat'])),
  ],
  hearing: (say) => [
    ...COUNTS.map((sources) => say.hearing(heard(sources, sources))),
    say.hearing(heard(12, 11, ['Foro'], ['Mapa'])),
    say.hearing({ ...heard(0, 0), afterwards: true }),
    say.hearing(heard(12, 10, ['Foro', 'Eco'], [], ['Mapa'])),
    say.hearing(heard(21, 1, ['Foro', 'Eco', 'Blog'], ['Mapa'], ['Tienda'])),
    say.hearing(heard(2, 0, ['Foro', 'Eco'])),
    say.hearing(heard(1, 0, ['Foro'])),
    say.hearing(heard(0, 0, [], ['Mapa', 'Tienda'])),
    say.hearing(heard(0, 0, [], [], ['Mapa'])),
  ],
  compared: (say) => [
    say.compared(undefined),
    ...COUNTS.map((now) => say.compared({ now, before: 2 })),
    say.compared({ now: 21, before: 0 }),
  ],
};

const things = (language: Language): string[] => {
  const { oneThing } = dictionary(language).digest;
  return [
    oneThing.serious({ words: ['alergia', 'urgencias'] }),
    oneThing.alarm({ topic: 'Reparto', day: '2026-11-21' }),
    oneThing.alarm({}),
    oneThing.firstWeek(),
    ...['Lucía M.', 'v…', undefined].map((author) => oneThing.answer({ author })),
    oneThing.look({ title: 'Reseñas de Google' }),
    oneThing.decision({ title: 'Otra ruta el sábado' }),
    ...[1, 3, 21].map((people) => oneThing.idea({ what: 'pan sin gluten', people })),
    oneThing.thank({ author: 'Carmen R.', rating: 5 }),
    oneThing.thank({ author: 'v…', rating: 1 }),
    oneThing.thank({}),
    oneThing.nothing(),
    ...COUNTS.map((count) => oneThing.minutes(count)).filter(Boolean),
  ];
};

describe.each(languages)('in %s', (language) => {
  const { sentences } = dictionary(language).digest;

  test.each(Object.keys(templates))(
    '%s reads well with 0, 1, 2 and 21, a hidden author and a handle',
    (name) => {
      expect(templates[name]!(sentences).map((said) => said.join(' ⏎ '))).toMatchSnapshot();
    },
  );

  test('the one thing reads well', () => expect(things(language)).toMatchSnapshot());

  test('no template leaves a hole, a stray blank or two full stops', () => {
    const all = [...Object.values(templates).flatMap((make) => make(sentences).flat()), ...things(language)];
    for (const text of all) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\s{2}|\s[.,;:]|\.\.|…\.|,,/u);
      expect(text).toMatch(/[.…]$/u);
    }
    for (const text of Object.values(templates).flatMap((make) => make(sentences).flat()))
      expect(text).toMatch(/^[\p{Lu}\p{N}«“]/u);
  });
});

test('every template is tried', () => {
  expect(Object.keys(templates).sort()).toEqual(Object.keys(dictionary('es').digest.sentences).sort());
});

test('tells long work in hours', () => {
  expect([1, 90, 120, 2065].map((count) => dictionary('es').digest.oneThing.minutes(count))).toEqual([
    'Con todo lo pendiente, esta semana te llevará un minuto.',
    'Con todo lo pendiente, esta semana te llevará unos 90 minutos.',
    'Con todo lo pendiente, esta semana te llevará unas dos horas.',
    'Con todo lo pendiente, esta semana te llevará unas 34 horas.',
  ]);
  expect(dictionary('en').digest.oneThing.minutes(180)).toBe(
    'With everything that waits, this week will take you about three hours.',
  );
});
