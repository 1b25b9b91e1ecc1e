import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.ts';
import { alone } from './routine/alone.ts';
import { routine } from './routine/routine.ts';
import { createRunner } from './routine/run-command.ts';

const command = {
  usage: `Usage: npm run routine
Does what is due now, for a machine with cron: listens once a day, commits, tells what cannot wait, and on the day of the
digest makes the pages (dist/) and mails it. Run it every hour or every three: what is done is not done twice.
`,
  options: {},
} as const;

await run(command, async ({ content, givenNow, env, say }) => {
  const once = async (): Promise<number> => {
    const folder = mkdtempSync(join(tmpdir(), 'oido-routine-'));
    try {
      return await routine({ folder, env, say, run: createRunner({ content, env, now: givenNow, say }) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  // Not in the content folder: forgetting somebody takes away everything there that is no content.
  const name = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const code = await alone(join(tmpdir(), `oido-routine-${name}.lock`), once);
  if (code === undefined) say('Another run is at it: nothing done.');
  return code ?? 0;
});
