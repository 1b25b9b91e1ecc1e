import { resolve } from 'node:path';
import { UsageError } from '../command.ts';
import type { Invocation } from '../command.ts';
import type { CollectOptions } from './collect.ts';
import { collectOptions, readCollectOptions } from './options.ts';
import { readShard } from './shard.ts';

/** The options of `collect` alone: those of one run, and those of a run on several machines. */
export const partOptions = {
  ...collectOptions,
  shard: { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string', multiple: true },
} as const;

/** Options as typed, as values. Throws UsageError. */
export function readPartOptions(
  values: Invocation<typeof partOptions>['values'],
  given: Pick<Invocation<typeof partOptions>, 'content' | 'now' | 'env' | 'print' | 'say' | 'positionals'>,
): CollectOptions {
  const { shard, to, from } = values;
  // `--from parts/*` gives the first file to the option, and the others stand alone.
  const files = from && [...from, ...given.positionals];
  if (!files && given.positionals.length > 0)
    throw new UsageError(`Unexpected argument '${given.positionals[0]}'`);
  const against = (option: string, others: (keyof typeof values)[]): void => {
    const other = others.find((name) => values[name] !== undefined);
    if (other) throw new UsageError(`${option} and --${other} do not go together`);
  };
  const options = readCollectOptions(values, given);
  if (files) {
    against('--from', ['shard', 'to', 'source', 'budget']);
    return { ...options, from: files.map((file) => resolve(file)) };
  }
  if ((shard === undefined) !== (to === undefined))
    throw new UsageError('--shard says which part, and --to in which file to write it: expected both');
  if (shard === undefined || to === undefined) return options;
  against('--shard', ['dry-run', 'json', 'yes']);
  const part = readShard(shard);
  if (!part) throw new UsageError(`--shard: expected a part such as 2/5, found "${shard}"`);
  return { ...options, part: { ...part, to: resolve(to) } };
}
