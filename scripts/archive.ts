import { readFileSync } from 'node:fs';
import { UsageError, run } from './command.ts';
import { archive } from './archive/archive.ts';

const command = {
  usage: `Usage: npm run archive -- --report FILE | --file FILE [options]
Commits what a run of "collect --json" wrote, and nothing else, and pushes it on top of what others have pushed.

  --report FILE   the report that "npm run -s collect -- --json" printed
  --file FILE     instead of a report: a file that the program keeps, such as published.yaml; may be given several times
  --branch NAME   the branch to push to (else the one that is checked out, or that CI names)
  --no-push       commits without pushing`,
  options: {
    report: { type: 'string' },
    file: { type: 'string', multiple: true },
    branch: { type: 'string' },
    'no-push': { type: 'boolean' },
  },
} as const;

await run(command, ({ values, content, env, say }) => {
  if ((values.report === undefined) === (values.file === undefined))
    throw new UsageError('expected --report with the file that "collect --json" printed, or --file');
  return archive({
    content,
    report: values.file ?? readReportFile(values.report!),
    push: !values['no-push'],
    branch: values.branch,
    env,
    say,
    pause: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
  });
});

function readReportFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--report: ${(error as Error).message}`);
  }
}
