import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.ts';
import { routine } from './routine/routine.ts';

const command = {
  usage: `Usage: npm run routine
Does what is due now, for a machine with cron: listens once a day, commits, tells what cannot wait, and on the day of the
digest makes the pages (dist/) and mails it. Run it every hour or every three: what is done is not done twice.
`,
  options: {},
} as const;

await run(command, ({ content, givenNow, env, say }) => {
  const folder = mkdtempSync(join(tmpdir(), 'oido-routine-'));
  const shared = ['--content', content, ...(givenNow ? ['--now', givenNow.toISOString()] : [])];
  try {
    return routine({
      folder,
      env,
      say,
      run: (name, args) => {
        const script = join(import.meta.dirname, `${name}.ts`);
        const { status, stdout } = spawnSync(process.execPath, [script, ...args, ...shared], {
          cwd: join(import.meta.dirname, '..'),
          stdio: ['ignore', 'pipe', 'inherit'],
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        });
        return { code: status ?? 1, printed: stdout };
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
