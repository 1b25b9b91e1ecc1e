import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be done for every business. */
export const tasks = ['listen', 'build', 'mail'] as const;
export type Task = (typeof tasks)[number];

/** Runs a command of this project for one business. */
export type RunStep = (
  name: string,
  args: readonly string[],
) => Promise<{ code: number | string; printed: string }>;

export interface StepOptions {
  /** A folder for what passes between the steps. */
  folder: string;
  /** Where the pages of this business go. */
  outDir: string;
  private: boolean;
  /** Commits and pushes what a step wrote. */
  archive: boolean;
  mail: boolean;
}

/** The first step that failed, and how; undefined where all went well. */
export type Failure = { step: string; code: number | string } | undefined;

/** Does a task for one business: each step after those that it builds on. */
export async function doTask(task: Task, run: RunStep, options: StepOptions): Promise<Failure> {
  let failure: Failure;
  const step = async (
    name: string,
    ...args: string[]
  ): Promise<{ ok: boolean; code: number | string; printed: string }> => {
    const { code, printed } = await run(name, args);
    if (code !== 0) failure ??= { step: name, code };
    return { ok: code === 0, code, printed };
  };
  const archived = async (report: string): Promise<void> => {
    if (!options.archive) return;
    const file = join(options.folder, 'report.json');
    writeFileSync(file, report);
    await step('archive', '--report', file);
  };
  if (task === 'build')
    await step('build', '--outDir', options.outDir, ...(options.private ? ['--private'] : []));
  if (task === 'listen') {
    const heard = await step('collect', '--json');
    // 1 says that every source failed: that is kept too.
    if (heard.code === 0 || heard.code === 1) await archived(heard.printed);
    const expired = await step('forget', '--expired', '--yes', '--json', '--outDir', options.outDir);
    if (expired.ok) await archived(expired.printed);
    await step('notify');
    if (options.archive) await step('archive', '--file', 'notified.yaml');
  }
  if (task === 'mail') {
    const due = await step('due');
    const week = /^digest=(\S+)$/m.exec(due.printed)?.[1];
    if (week !== undefined) {
      const sent = !options.mail || (await step('mail')).ok;
      if (sent) await step('due', '--done', week);
      else await step('notify', '--failed');
      if (options.archive) await step('archive', '--file', 'published.yaml', '--file', 'notified.yaml');
    }
  }
  return failure;
}
