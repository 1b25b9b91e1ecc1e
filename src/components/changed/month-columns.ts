import type { Brought } from '../../insight/brought.ts';

type Key = 'people' | 'answers' | 'turned' | 'recommendations' | 'minutes' | 'won' | 'saved';

interface Column {
  key: Key;
  of(month: Brought): number;
}

const all: readonly Column[] = [
  { key: 'people', of: ({ people }) => people },
  { key: 'answers', of: ({ answers }) => answers },
  { key: 'turned', of: ({ turned }) => turned.length },
  { key: 'recommendations', of: ({ recommendations }) => recommendations },
  { key: 'minutes', of: ({ minutes }) => minutes.sum },
  { key: 'won', of: ({ won }) => won.sum },
  { key: 'saved', of: ({ saved }) => saved.sum },
];

/** The columns that have something in them; answers only where they are not as many as people. */
export const monthColumns = (months: readonly Brought[]): Column[] =>
  all.filter(
    ({ key, of }) =>
      months.some((month) => of(month) !== 0) &&
      (key !== 'answers' || months.some(({ answers, people }) => answers !== people)),
  );
