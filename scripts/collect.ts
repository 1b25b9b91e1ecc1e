import { collect } from './collect/collect.ts';
import { partOptions, readPartOptions } from './collect/shard-options.ts';
import { run } from './command.ts';

const command = {
  usage: `Usage: npm run collect -- [options]
Listens to every source, and files what concerns us.

  --since DATE    how old an entry may be (2026-10-01); never reopens a week
  --source ID     only this source; may be given several times
  --budget S      seconds for all requests together (600 by default)
  --dry-run       writes nothing, caches included
  --yes           files more than 2,000 new mentions without asking
  --json          prints the report of the run as JSON

Where several machines listen and one files:
  --shard 2/5     listens to the second of five parts of the sources; files nothing
  --to FILE       writes what was heard there
  --from FILE…    files what was heard elsewhere; listens to nothing`,
  options: partOptions,
  positionals: true,
} as const;

await run(command, (given) => collect(readPartOptions(given.values, given)));
