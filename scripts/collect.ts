import { UsageError, run } from './command.ts';
import { collect } from './collect/collect.ts';

const command = {
  usage: `Usage: npm run collect -- [options]
Listens to every source, and files what concerns us.

  --since DATE    how old an entry may be (2026-10-01); never reopens a week
  --source ID     only this source; may be given several times
  --dry-run       writes nothing, caches included
  --yes           files more than 2,000 new mentions without asking
  --json          prints the report of the run as JSON`,
  options: {
    since: { type: 'string' },
    source: { type: 'string', multiple: true },
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean' },
    json: { type: 'boolean' },
  },
} as const;

await run(command, async ({ values, content, now, env, print, say }) => {
  const since = values.since === undefined ? undefined : new Date(values.since);
  if (since && Number.isNaN(since.getTime())) {
    throw new UsageError(`--since: expected a date such as 2026-10-01, found "${values.since}"`);
  }
  return collect({
    content,
    now: now(),
    since,
    only: values.source,
    dryRun: values['dry-run'] ?? false,
    yes: values.yes ?? false,
    env,
    print: values.json ? print : undefined,
    say,
  });
});
