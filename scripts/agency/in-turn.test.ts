import { expect, test } from 'vitest';
import type { RunCommand } from '../routine/steps.ts';
import { inTurn } from './in-turn.ts';

test('those of one name wait for each other, whoever runs them and however they end; all others do not', async () => {
  const open: Record<string, number> = {};
  const most: Record<string, number> = {};
  const order: string[] = [];
  const one =
    (who: string): RunCommand =>
    async (name) => {
      open[name] = (open[name] ?? 0) + 1;
      most[name] = Math.max(most[name] ?? 0, open[name]);
      await new Promise((resolve) => setImmediate(resolve));
      open[name] -= 1;
      order.push(`${who} ${name}`);
      if (who === 'b' && name === 'archive') throw new Error('git is gone');
      return { code: 0, printed: who };
    };
  const waiting = inTurn('archive');
  const runs = ['a', 'b', 'c'].map((who) => waiting(one(who)));
  const ended = await Promise.allSettled(
    ['archive', 'collect'].flatMap((name) => runs.map((run) => run(name, []))),
  );
  expect(most).toEqual({ archive: 1, collect: 3 });
  expect(order.filter((name) => name.endsWith('archive'))).toEqual(['a archive', 'b archive', 'c archive']);
  expect(ended.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
});
