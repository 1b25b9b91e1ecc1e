import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { figuresSchema } from './figures.ts';
import type { Counts, Figures } from './figures.ts';
import { writeFigures } from './figures-file.ts';
import { followingSchema } from './following.ts';
import { writeFollowing } from './following-file.ts';
import { intentLabels, sentimentLabels } from './mention.ts';

const count = fc.nat(50);
const name = fc.constantFrom('pan', 'reparto', 'no', 'x-1');
const counts: fc.Arbitrary<Counts> = fc.record({
  mentions: count,
  sentiment: fc.dictionary(fc.constantFrom(...sentimentLabels), count),
  unsure: count,
  intent: fc.dictionary(fc.constantFrom(...intentLabels), count),
  rating: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5'), count),
});
const figures: fc.Arbitrary<Figures> = fc.record({
  week: fc.constant('2026-W47'),
  closed: fc.constant('2026-11-23T06:00:00Z'),
  ours: counts,
  filed: count,
  late: count,
  copies: count,
  waiting: count,
  answered: count,
  topics: fc.dictionary(name, counts),
  platforms: fc.dictionary(name, count),
  sources: fc.dictionary(name, count),
  broadcasts: count,
  coverage: fc.record({ sources: count, answered: count, byHand: count, looked: count }),
});

it('figures are what was written, in one order', () => {
  fc.assert(
    fc.property(figures, (any) => {
      const written = writeFigures(any);
      expect(figuresSchema.parse(parse(written))).toEqual(any);
      expect(writeFigures(figuresSchema.parse(parse(written)))).toBe(written);
    }),
  );
});

it('figures are readable', () => {
  const ours: Counts = {
    mentions: 14,
    sentiment: { negative: 2, positive: 9 },
    unsure: 0,
    intent: { praise: 6 },
    rating: { '5': 4 },
  };
  expect(
    writeFigures({
      ...{
        week: '2026-W47',
        closed: '2026-11-23T06:00:00Z',
        ours,
        filed: 20,
        late: 0,
        copies: 0,
        waiting: 3,
        answered: 1,
      },
      ...{ topics: { reparto: ours }, platforms: { forum: 3, reviews: 11 }, sources: {}, broadcasts: 0 },
      coverage: { sources: 12, answered: 12, byHand: 1, looked: 0 },
    }),
  ).toBe(`week: "2026-W47"
closed: "2026-11-23T06:00:00Z"
ours: { mentions: 14, sentiment: { negative: 2, positive: 9 }, intent: { praise: 6 }, rating: { "5": 4 } }
filed: 20
late: 0
copies: 0
waiting: 3
answered: 1
topics:
  reparto: { mentions: 14, sentiment: { negative: 2, positive: 9 }, intent: { praise: 6 }, rating: { "5": 4 } }
platforms: { forum: 3, reviews: 11 }
broadcasts: 0
coverage: { sources: 12, answered: 12, byHand: 1, looked: 0 }
`);
});

it('what others published is what was written', () => {
  const item = fc.record(
    {
      title: fc.string({ unit: 'grapheme' }),
      url: fc.webUrl(),
      published: fc.constant('2026-11-18T19:12:00+01:00'),
    },
    { requiredKeys: ['title'] },
  );
  fc.assert(
    fc.property(fc.dictionary(name, fc.array(item, { minLength: 1, maxLength: 3 })), (any) => {
      expect(followingSchema.parse(parse(writeFollowing(any)) ?? {})).toEqual(any);
    }),
  );
  expect(
    writeFollowing({ blog: [{ title: 'Otoño: setas', url: 'https://blog.example/1' }], vacio: [] }),
  ).toBe('blog:\n  - { title: "Otoño: setas", url: https://blog.example/1 }\n');
});
