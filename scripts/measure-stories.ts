import { resolve } from 'node:path';
import { UsageError, run } from './command.ts';
import { measureStories } from './measure/stories.ts';

const usage = `Usage: npm run -s measure-stories -- --data DIR [options]
How well copies of a text are found, on the real headlines of DIR/feeds.

  --seed N    of the edits (1)
  --show      the pairs put together among the entries of the real feeds, to be looked at
`;
const options = { data: { type: 'string' }, seed: { type: 'string' }, show: { type: 'boolean' } } as const;

await run({ usage, options }, async ({ values, print, say }) => {
  if (values.data === undefined) throw new UsageError('expected --data DIR');
  const figures = await measureStories(resolve(values.data), Number(values.seed ?? 1));
  if (figures.headlines === 0) {
    say(`${values.data}/feeds/real: expected feeds to measure on`);
    return 1;
  }
  const { pairs, ...press } = figures.press;
  if (values.show) for (const [a, b] of pairs) say(`${a}\n${b}\n`);
  print(JSON.stringify({ ...figures, press: { ...press, pairs: pairs.length } }, undefined, 2));
  return 0;
});
