import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeringBetter } from './answering-better.ts';

const how = (now: [number, number], before: [number, number], noted = true) =>
  answeringBetter({ answered: now[0], deserved: now[1], noted }, { answered: before[0], deserved: before[1] })
    .how;

// Newcombe 1998, table II: the interval of 56/70 against 48/80 is 0.0524 to 0.3339, of 9/10 against 3/10 0.1705 to 0.8090,
// of 5/56 against 0/29 −0.0381 to 0.1926.
test('shares differ where chance alone would hardly make them', () => {
  expect(how([56, 70], [48, 80])).toBe('better');
  expect(how([48, 80], [56, 70])).toBe('worse');
  expect(how([9, 10], [3, 10])).toBe('better');
  expect(how([5, 56], [0, 29])).toBe('same');
  expect(how([20, 40], [19, 40])).toBe('same');
});

test('of few it is not known, nor where nobody notes answers', () => {
  expect(how([6, 7], [2, 7])).toBe('few');
  expect(how([10, 10], [0, 0])).toBe('few');
  expect(how([0, 9], [9, 90])).toBe('few');
  expect(how([0, 50], [40, 50], false)).toBe('not-noted');
});

test('what is better one way is worse the other way', () => {
  const share = fc
    .tuple(fc.nat(200), fc.nat(200))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const turned = { better: 'worse', worse: 'better', same: 'same', few: 'few' } as const;
  fc.assert(
    fc.property(share, share, (a, b) => {
      expect(how(b, a)).toBe(turned[how(a, b) as 'same']);
    }),
  );
});
