import { describe, expect, test } from 'vitest';
import type { Decision } from '../archive/decision.ts';
import { IDEAS_PAGE, ideasIn } from './ideas.ts';
import { createInsight } from './insight.ts';
import { archiveOf } from './test-archive.ts';
import type { Business, Said } from './test-archive.ts';

const wish = (id: string, day: string, text: string, rest: Partial<Said> = {}): Said => ({
  id,
  day,
  text,
  intent: 'suggestion',
  author: `Persona ${id}`,
  ...rest,
});
const gluten = [
  wish('g1', '2026-11-03', 'Estaría genial que hicierais pan sin gluten. En casa hay una celíaca.', {
    topics: ['migalinda', 'pan'],
  }),
  wish('g2', '2026-11-10', 'Me encantaría que tuvierais algo de pan sin gluten, aunque sea por encargo.'),
  wish('g3', '2026-11-18', '¿Y si Migalinda se animara con el pan sin gluten? Yo compraría dos'),
];
const sunday = [
  wish('s1', '2026-11-11', 'Ojalá Migalinda abriera los domingos por la mañana'),
  wish('s2', '2026-11-17', 'It would be lovely if you opened on Sundays', { language: 'en' }),
];
const bags = wish('b1', '2026-11-12', 'Os propongo vender una bolsa de tela con vuestro dibujo');

const ideas = (said: Said[], week = '2026-W47', business: Business = {}) => {
  const insight = createInsight(
    archiveOf({ said, weeks: ['2026-W40', week], ...business }),
    new Date('2026-11-30T00:00:00Z'),
  );
  return ideasIn(insight, insight.week(week)!);
};

describe('suggestions about the same thing form one idea', () => {
  test('with its people, its first day and its words', () => {
    const found = ideas([...gluten, ...sunday, bags]);
    expect(found.map(({ mentions }) => mentions)).toEqual([
      ['g1', 'g2', 'g3'],
      ['s1', 's2'],
    ]);
    expect(found[0]).toMatchObject({
      id: 'g1',
      what: 'pan sin gluten',
      people: 3,
      since: '2026-11-03',
      state: 'undecided',
      topics: ['pan'],
      words: expect.arrayContaining(['gluten']),
    });
    expect(found[1]!.what).toMatch(/domingos|Sundays/i);
  });

  test('not where only the day or the hour is shared', () => {
    const half = [
      wish('h1', '2026-11-04', 'Ojalá media hogaza de centeno todos los días y no solo el sábado'),
      wish('h2', '2026-11-11', 'Sería estupendo que vendierais medias hogazas de centeno entre semana'),
    ];
    const workshop = wish(
      't1',
      '2026-11-12',
      'Tendríais que dar un taller de pan los sábados por la tarde, iríamos media Sotoclaro',
    );
    expect(ideas([...half, workshop]).map(({ mentions }) => mentions)).toEqual([['h1', 'h2']]);
  });

  test('as known at the end of each week', () => {
    expect(ideas([...gluten, ...sunday], '2026-W45')).toEqual([]);
    expect(ideas([...gluten, ...sunday], '2026-W46').map(({ mentions }) => mentions)).toEqual([['g1', 'g2']]);
  });

  test('which count people, not messages', () => {
    const again = gluten.map((said) => ({ ...said, author: 'Lucía Martín' }));
    expect(ideas(again)).toMatchObject([{ people: 1, mentions: ['g1', 'g2', 'g3'] }]);
  });

  test('of ours alone; a wish made to a competitor is not', () => {
    expect(ideas(gluten.map((said) => ({ ...said, topics: ['espiga'] })))).toEqual([]);
  });

  test('whose state is that of the decision that holds one of their mentions', () => {
    const decision: Decision = {
      id: 'sin-gluten',
      title: 'Pan sin gluten los viernes',
      status: 'will',
      since: '2026-11-19',
      mentions: ['g2'],
      body: '',
    };
    expect(ideas(gluten, '2026-W47', { decisions: [decision] })[0]).toMatchObject({
      state: 'will',
      decision: 'sin-gluten',
    });
  });

  test('that nobody has asked for in twelve weeks are not in a digest, but stay on their page for twenty-six', () => {
    expect(ideas(gluten, '2027-W06')).toHaveLength(1);
    expect(ideas(gluten, '2027-W07')).toEqual([]);
    const onPage = (week: string) => {
      const insight = createInsight(
        archiveOf({ said: gluten, weeks: ['2026-W40', week] }),
        new Date('2027-06-30T00:00:00Z'),
      );
      return ideasIn(insight, insight.week(week)!, IDEAS_PAGE);
    };
    expect(onPage('2027-W07')).toHaveLength(1);
    expect(onPage('2027-W20')).toHaveLength(1);
    expect(onPage('2027-W21')).toEqual([]);
  });

  test('not things that merely share everyday words', () => {
    const apart = [
      wish('a', '2026-11-17', 'Estaría bien que el pan tuviera menos sal'),
      wish('b', '2026-11-18', 'Podríais poner una mesa fuera para tomar el pan con café'),
      wish('c', '2026-11-18', 'Sería útil que avisarais cuando sale el reparto'),
    ];
    expect(ideas(apart)).toEqual([]);
  });
});
