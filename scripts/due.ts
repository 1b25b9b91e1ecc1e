import { appendFileSync } from 'node:fs';
import { ConfigurationError, UsageError, run } from './command.ts';
import type { Problem } from '../src/archive/problem.ts';
import { isWeek } from '../src/archive/week.ts';
import { dueIn } from './due/due-in.ts';
import { notePublished } from './due/published.ts';

const command = {
  usage: `Usage: npm run due -- [options]
Says what is due now: listening (once a day), and the digest (once a week, from the day and hour that settings.yaml
chooses). Prints listen=yes or no and digest=WEEK or nothing, a line each; in CI into GITHUB_OUTPUT too.

  --done WEEK   notes that the pages of a week were published: it is not due any more`,
  options: { done: { type: 'string' } },
} as const;

await run(command, ({ values, content, now, env, print, say }) => {
  const problems: Problem[] = [];
  const found = dueIn(content, now(), problems);
  if (!found) throw new ConfigurationError(problems);
  if (values.done !== undefined) {
    if (!isWeek(values.done))
      throw new UsageError(`--done: expected a week such as 2026-W47, found "${values.done}"`);
    notePublished(content, 'pages', values.done);
    return 0;
  }
  const { listen, digest, missed } = found;
  const lines = `listen=${listen ? 'yes' : 'no'}\ndigest=${digest ?? ''}`;
  print(lines);
  if (env['GITHUB_OUTPUT']) appendFileSync(env['GITHUB_OUTPUT'], `${lines}\n`);
  if (missed.length > 0)
    say(`Missed: ${missed.join(', ')}. Their pages are made now; mail goes out for ${digest} alone.`);
  return 0;
});
