import { UsageError } from '../command.ts';
import type { Invocation } from '../command.ts';
import type { CollectOptions } from './collect.ts';

/** The options of `collect`, which `digest` takes too. */
export const collectOptions = {
  since: { type: 'string' },
  source: { type: 'string', multiple: true },
  budget: { type: 'string' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Values = Invocation<typeof collectOptions>['values'];

/** Options as typed, as values. Throws UsageError. */
export function readCollectOptions(
  values: Values,
  {
    content,
    now,
    env,
    print,
    say,
  }: Pick<Invocation<typeof collectOptions>, 'content' | 'now' | 'env' | 'print' | 'say'>,
): CollectOptions {
  const since = values.since === undefined ? undefined : new Date(values.since);
  if (since && Number.isNaN(since.getTime())) {
    throw new UsageError(`--since: expected a date such as 2026-10-01, found "${values.since}"`);
  }
  const budget = values.budget === undefined ? undefined : Number(values.budget);
  if (budget !== undefined && !(budget > 0)) {
    throw new UsageError(`--budget: expected a number of seconds, found "${values.budget}"`);
  }
  return {
    content,
    now: now(),
    since,
    only: values.source,
    budget,
    dryRun: values['dry-run'] ?? false,
    yes: values.yes ?? false,
    env,
    print: values.json ? print : undefined,
    say,
  };
}
