import { readFileSync } from 'node:fs';
import { UsageError, run } from './command.ts';
import { archive } from './archive/archive.ts';

const command = {
  usage: `Usage: npm run archive -- --report FILE [options]
Commits what a run of "collect --json" wrote, and nothing else, and pushes it.

  --report FILE   the report that "npm run -s collect -- --json" printed
  --no-push       commits without pushing`,
  options: { report: { type: 'string' }, 'no-push': { type: 'boolean' } },
} as const;

await run(command, ({ values, content, say }) => {
  if (values.report === undefined) throw new UsageError('--report: expected the file that "collect --json" printed');
  return archive({ content, report: readFileSync(values.report, 'utf8'), push: !values['no-push'], say });
});
