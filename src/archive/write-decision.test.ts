import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from './check.ts';
import { decisionSchema, decisionStatuses } from './decision.ts';
import type { Decision } from './decision.ts';
import { storable } from './excerpt.ts';
import { readFrontMatter } from './frontmatter.ts';
import { writeDecision } from './write-decision.ts';

const decision: Omit<Decision, 'id'> = {
  title: 'Segundo repartidor: «los sábados»',
  status: 'will',
  since: '2026-11-18',
  mentions: ['i2cu4foy5hpl', 'kcanl6tj5u2e'],
  query: `"sin gluten" OR celíac* OR 'x'`,
  review: '2027-01-20',
  body: 'Lo lleva Berta.',
};

test('a decision is written as a person would', () => {
  expect(writeDecision(decision)).toBe(
    [
      '---',
      'title: "Segundo repartidor: «los sábados»"',
      'status: will',
      'since: 2026-11-18',
      'mentions: ["i2cu4foy5hpl", "kcanl6tj5u2e"]',
      `query: '"sin gluten" OR celíac* OR ''x'''`,
      'review: 2027-01-20',
      '---',
      '',
      'Lo lleva Berta.',
      '',
    ].join('\n'),
  );
});

test('whatever stands in it is read again as it was', () => {
  const text = fc
    .string({ unit: 'binary', maxLength: 80 })
    .map((value) => storable(value).trim())
    .filter((value) => value !== '');
  fc.assert(
    fc.property(
      fc.record({
        title: text,
        status: fc.constantFrom(...decisionStatuses),
        since: fc.constant('2026-11-18'),
        mentions: fc.array(fc.constantFrom('i2cu4foy5hpl', 'kcanl6tj5u2e'), { maxLength: 3 }),
        because: fc.option(text, { nil: undefined }),
        query: fc.option(text, { nil: undefined }),
        measure: fc.constantFrom(undefined, 'complaints' as const, 'topic:reparto' as const),
        review: fc.constantFrom(undefined, '2027-01-20'),
      }),
      (fields) => {
        const read = readFrontMatter(writeDecision({ ...fields, body: '' }));
        expect(read.ok).toBe(true);
        const known = check(decisionSchema, read.ok && read.data, { file: 'a' });
        expect(known.ok && known.value).toEqual(
          Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
        );
      },
    ),
  );
});
