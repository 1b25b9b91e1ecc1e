import { askDue, listen, send, stepsOf, tell } from './steps.ts';
import type { RunCommand } from './steps.ts';

export interface RoutineOptions {
  /** A folder for what passes between the steps. */
  folder: string;
  env: NodeJS.ProcessEnv;
  run: RunCommand;
  /** Puts the pages where people read them; what a plain machine does after `build` is the person's own business. */
  say: (text: string) => void;
}

/**
 * What CI does, for a plain machine with cron: listens, commits, tells, makes the pages and mails, each where it is due.
 * A step that fails stops what builds on it alone; the person who runs it is told. Returns the exit code: the worst.
 */
export async function routine({ folder, env, run, say }: RoutineOptions): Promise<number> {
  let worst = 0;
  const step = stepsOf(run, (name, code) => {
    say(`${name}: exit ${code}`);
    worst = Math.max(worst, typeof code === 'number' ? code : 1);
  });
  const due = await askDue(step);
  if (!due.ok) {
    // Settings that nobody can read: there is no digest while they are so, whatever the day.
    await step('notify', '--failed');
    await step('archive', '--file', 'notified.yaml');
    return worst;
  }
  if (due.listen) await listen(step, { folder, archive: true });
  await tell(step, true);
  if (due.digest === undefined) return worst;
  const built = await step('build', ...(env['OIDO_PUBLISH'] === 'private' ? ['--private'] : []));
  await send(step, due.digest, { made: built.ok, mail: Boolean(env['OIDO_SMTP_URL']), archive: true });
  return worst;
}
