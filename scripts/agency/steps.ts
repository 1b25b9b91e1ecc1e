import { askDue, listen, send, stepsOf, tell } from '../routine/steps.ts';
import type { Filing, RunCommand } from '../routine/steps.ts';

/** What can be done for every business. */
export const tasks = ['listen', 'build', 'mail'] as const;
export type Task = (typeof tasks)[number];

export interface StepOptions extends Filing {
  /** Where the pages of this business go. */
  outDir: string;
  private: boolean;
  /** Listens only where nobody has today. */
  ifDue: boolean;
  /** Its pages are there to be sent for. */
  made: boolean;
  mail: boolean;
}

/** The first step that failed, and how; undefined where all went well. */
export type Failure = { step: string; code: number | string } | undefined;

/** Does a task for one business: each step after those that it builds on. */
export async function doTask(task: Task, run: RunCommand, options: StepOptions): Promise<Failure> {
  let failure: Failure;
  const step = stepsOf(run, (name, code) => (failure ??= { step: name, code }));
  if (task === 'build')
    await step('build', '--outDir', options.outDir, ...(options.private ? ['--private'] : []));
  if (task === 'listen') {
    const wanted = !options.ifDue || (await askDue(step)).listen;
    const kept = !wanted || (await listen(step, options));
    // On a machine of CI nobody would remember what was told of what could not be kept, and every run would tell it again.
    if (kept) await tell(step, options.archive);
  }
  if (task === 'mail') {
    const { ok, digest } = await askDue(step);
    if (!ok) {
      // What cannot be read cannot be sent either: that is for whoever runs it to know.
      await step('notify', '--failed');
      if (options.archive) await step('archive', '--file', 'notified.yaml');
    }
    if (digest !== undefined) {
      if (!options.made) failure = { step: 'build', code: 'no pages' };
      await send(step, digest, options);
    }
  }
  return failure;
}
