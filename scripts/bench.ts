import { UsageError, run } from './command.ts';
import { benchBuild } from './bench/build.ts';
import { benchCurve } from './bench/curve.ts';
import { benchCollect } from './bench/collect.ts';

const command = {
  usage: `Usage: npm run bench -- [options] [collect] [build] [curve]
Measures as ratios to a floor in the same run, never alone: the machine's speed does not matter.

  --feeds N       feeds to collect from (500)
  --hanging N     how many of them never answer (0)
  --mentions N    size of the archive to build; may be given several times (1000, 10000, 100000; 1000 to 1000000 for the
                  curve, which is measured only when asked for: it takes an hour and 15 GB of disk)
  --heap N        MB that building may take for the curve, instead of what Node takes by itself
  --rounds N      how often each is measured; medians are printed (3)`,
  options: {
    feeds: { type: 'string', default: '500' },
    hanging: { type: 'string', default: '0' },
    mentions: { type: 'string', multiple: true },
    heap: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
  positionals: true,
} as const;

await run(command, async ({ values, positionals, print }) => {
  const wanted = positionals.length > 0 ? positionals : ['collect', 'build'];
  const unknown = wanted.find((name) => !['collect', 'build', 'curve'].includes(name));
  if (unknown) throw new UsageError(`expected collect, build or curve, found "${unknown}"`);
  const rounds = Number(values.rounds);
  if (wanted.includes('collect')) {
    await benchCollect({ feeds: Number(values.feeds), hanging: Number(values.hanging), rounds, print });
  }
  if (wanted.includes('build')) {
    for (const mentions of values.mentions ?? ['1000', '10000', '100000'])
      benchBuild({ mentions: Number(mentions), rounds, print });
  }
  if (wanted.includes('curve')) {
    const sizes = (values.mentions ?? ['1000', '10000', '100000', '300000', '1000000']).map(Number);
    const flags = values.heap === undefined ? [] : [`--max-old-space-size=${values.heap}`];
    benchCurve({ sizes, flags, print });
  }
  return 0;
});
