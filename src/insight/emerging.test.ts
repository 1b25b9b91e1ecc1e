import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresSchema } from '../archive/figures.ts';
import { addWeeks, weekDays } from '../archive/week.ts';
import { emergingIn } from './emerging.ts';
import { createInsight } from './insight.ts';
import { withoutParts } from './overlapping.ts';
import { archiveOf } from './test-archive.ts';
import type { Business, Said } from './test-archive.ts';
import { termsOf, weeksWords } from './week-terms.ts';

const WEEK = '2026-W47';
const sources = ['foro', 'resenas', 'red'].map((id) => ({ id, kind: 'feed' }));
/** Eight weeks in which people say ordinary things, ten times a week. */
const before = Array.from({ length: 80 }, (_, n): Said => ({
  day: weekDays(addWeeks(WEEK, -1 - (n % 8)))[n % 7]!,
  source: sources[n % 3]!.id,
  text: [
    'El pan muy rico y la masa tierna',
    'Cola los sábados, pero el pan vale la pena',
    'Buen horno y gente amable',
  ][n % 3]!,
}));
const emerging = (texts: [source: string, text: string, rest?: Partial<Said>][], business: Business = {}) => {
  const said = texts.map(([source, text, rest], n): Said => ({
    id: `n${n}`,
    day: '2026-11-18',
    source,
    text,
    ...rest,
  }));
  const ordinary = Array.from({ length: 8 }, (): Said => ({
    day: '2026-11-19',
    source: 'foro',
    text: 'El pan muy rico',
  }));
  const archive = archiveOf({ sources, said: [...before, ...ordinary, ...said], ...business });
  const insight = createInsight(archive, new Date('2026-11-30T00:00:00Z'));
  return emergingIn(insight, insight.week(WEEK)!);
};

describe('new words', () => {
  test('are said three times at least, from two sources, and hardly came up before', () => {
    const found = emerging([
      ['foro', 'Probé el panettone de chocolate'],
      ['resenas', 'Un Panettone de nota'],
      ['red', '#panettone ya está en Migalinda'],
    ]);
    expect(found).toMatchObject([{ words: 'panettone', count: 3, sources: 3, mentions: ['n0', 'n1', 'n2'] }]);
    expect(found[0]!.g2).toBeGreaterThan(10.83);
    expect(found[0]!.logRatio).toBeGreaterThan(2);
  });

  test('are phrases where the phrase says nearly all', () => {
    const found = emerging([
      ['foro', 'Y nadie contesta al teléfono'],
      ['resenas', 'Nadie contesta. Nunca'],
      ['red', 'llamas y nadie contesta'],
    ]);
    expect(found.map(({ words }) => words)).toEqual(['nadie contesta']);
  });

  test('are none from one source, of one copied text, or said too seldom', () => {
    const panettone = 'Probé el panettone';
    expect(
      emerging([
        ['foro', panettone],
        ['foro', panettone],
        ['foro', panettone],
      ]),
    ).toEqual([]);
    expect(
      emerging([
        ['foro', panettone],
        ['resenas', panettone],
      ]),
    ).toEqual([]);
    const copy = { story: 'n0' };
    expect(
      emerging([
        ['foro', panettone],
        ['resenas', panettone, copy],
        ['red', panettone, copy],
      ]),
    ).toEqual([]);
  });

  test('are none that were there before, or that a topic follows', () => {
    expect(
      emerging([
        ['foro', 'pan rico'],
        ['resenas', 'pan rico'],
        ['red', 'pan rico'],
      ]),
    ).toEqual([]);
    const topics = { migalinda: ['migalinda'], hogaza: ['roscón'] };
    const roscon = (source: string): [string, string, Partial<Said>] => [source, 'el roscón', { topics }];
    expect(emerging([roscon('foro'), roscon('resenas'), roscon('red')])).toEqual([]);
  });

  test('are none of a source that was not heard before, nor before four covered weeks', () => {
    const said: [string, string][] = [
      ['foro', 'panettone'],
      ['resenas', 'panettone'],
      ['red', 'panettone'],
    ];
    expect(
      emerging(said, { coverage: (week, source) => (source === 'red' && week !== WEEK ? 'timeout' : 5) }),
    ).toEqual([]);
    expect(emerging(said, { coverage: (week) => (week < '2026-W44' ? 'timeout' : 5) })).toEqual([]);
  });
});

describe('beside weeks whose mentions are no longer kept', () => {
  const said = Array.from({ length: 12 }, (_, n): Said => ({
    id: `p${n}`,
    day: '2026-11-18',
    source: sources[n % 3]!.id,
    text: 'El panettone',
  }));
  /** All 8 weeks before are expired, and each kept these words of 60 mentions. */
  const beside = (words: Record<string, number> | undefined, heard = ['foro', 'resenas', 'red']) => {
    const archive = archiveOf({ sources, said, weeks: [addWeeks(WEEK, -8), WEEK] });
    for (const week of archive.weeks.slice(0, -1)) {
      week.figures = figuresSchema.parse({
        week: week.id,
        closed: '2026-11-01T00:00:00Z',
        filed: 60,
        ours: { mentions: 60 },
        sources: Object.fromEntries(heard.map((source) => [source, 60 / heard.length])),
        waiting: 0,
        coverage: { sources: 3, answered: 3 },
      });
      if (words) week.words = { mentions: 60, words };
    }
    const insight = createInsight(archive, new Date('2026-11-30T00:00:00Z'));
    return emergingIn(insight, insight.week(WEEK)!).map((one) => one.words);
  };

  test('words are new that the kept ones do not hold', () => {
    expect(beside({ pan: 40, rico: 12 })).toEqual(['panettone']);
    // The name of a property that every object has is a word like any other.
    expect(beside({ constructor: 40 })).toEqual(['panettone']);
  });

  test('words are old that were kept', () => {
    expect(beside({ pan: 40, panettone: 30 })).toEqual([]);
  });

  test('words that may have been said too seldom to be kept are not called new', () => {
    const full = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`palabra${n}`, 30]));
    expect(beside(full)).toEqual([]);
  });

  test('nothing is said where no words were kept, or they came from a source that cannot be compared', () => {
    expect(beside(undefined)).toEqual([]);
    expect(beside({ pan: 40 }, ['foro', 'resenas', 'gone'])).toEqual([]);
  });
});

test('of words and phrases that overlap one stays', () => {
  const term = (words: string, count: number) => ({
    words,
    mentions: Array.from({ length: count }, (_, n) => `${n}`),
  });
  const kept = (...terms: ReturnType<typeof term>[]) => withoutParts(terms).map(({ words }) => words);
  expect(kept(term('nadie', 7), term('nadie contesta', 7), term('contesta', 7))).toEqual(['nadie contesta']);
  expect(kept(term('frio', 9), term('llego frio', 5))).toEqual(['frio']);
  expect(kept(term('pan frio', 5), term('frio siempre', 5))).toEqual(['pan frio']);
});

describe('terms', () => {
  /** The terms of the last of some texts, by the words of them all. */
  const of = (title: string, text: string, others: string[] = []): string[] => {
    const said = [
      ...others.map((other, n): Said => ({ id: `o${n}`, day: '2026-11-11', text: other })),
      { id: 'last', day: '2026-11-18', title, text },
    ];
    const insight = createInsight(archiveOf({ said, weeks: ['2026-W46', WEEK] }), new Date('2026-11-30'));
    const { vocabulary } = weeksWords(insight);
    if (others.length > 0) termsOf(insight, insight.week('2026-W46')!, 1);
    return termsOf(insight, insight.week(WEEK)!, 1)
      .map(({ words }) => vocabulary.nameOf(words))
      .sort();
  };

  test('are words that say something, and pairs of them in one sentence', () => {
    expect(of('', 'El pan llegó FRÍO. Tarde, y nadie contesta')).toEqual([
      'contesta', 'frio', 'llego', 'llego frio', 'nadie', 'nadie contesta', 'pan', 'pan llego', 'tarde',
    ]); // prettier-ignore
  });

  test('of a post whose title is its beginning are those of the post', () => {
    expect(of('Pan frío…', 'Pan frío y tarde')).toEqual(of('', 'Pan frío y tarde'));
  });

  test('are the same for the same text, whatever was read before', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.string({ unit: 'grapheme' }), (others, text) => {
        expect(of('', text, others)).toEqual(of('', text));
      }),
    );
  });
});
