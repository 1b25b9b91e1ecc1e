import { collect } from './collect/collect.ts';
import { collectOptions, readCollectOptions } from './collect/options.ts';
import { run } from './command.ts';

const command = {
  usage: `Usage: npm run collect -- [options]
Listens to every source, and files what concerns us.

  --since DATE    how old an entry may be (2026-10-01); never reopens a week
  --source ID     only this source; may be given several times
  --budget S      seconds for all requests together (600 by default)
  --dry-run       writes nothing, caches included
  --yes           files more than 2,000 new mentions without asking
  --json          prints the report of the run as JSON`,
  options: collectOptions,
} as const;

await run(command, (given) => collect(readCollectOptions(given.values, given)));
