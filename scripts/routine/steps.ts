import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a command ended (its exit code, or the signal that ended it), and what it printed. */
export interface Ended {
  code: number | string;
  printed: string;
}
/** Runs a command of this project. */
export type RunCommand = (name: string, args: readonly string[]) => Promise<Ended>;
/** A command as one step of several. */
export type Step = (name: string, ...args: string[]) => Promise<Ended & { ok: boolean }>;

/** A step that tells of those that failed. */
export const stepsOf =
  (run: RunCommand, failed: (name: string, code: number | string) => void): Step =>
  async (name, ...args) => {
    const ended = await run(name, args);
    if (ended.code !== 0) failed(name, ended.code);
    return { ...ended, ok: ended.code === 0 };
  };

export interface Filing {
  /** A folder for what passes between the steps. */
  folder: string;
  /** Commits and pushes what a step wrote. */
  archive: boolean;
  /** Where built pages lie from which people who are let go are taken too; the command's own where absent. */
  outDir?: string;
}

/** What `due` says. */
export interface WhatIsDue {
  ok: boolean;
  listen: boolean;
  /** The week whose digest is due. */
  digest: string | undefined;
}
export async function askDue(step: Step): Promise<WhatIsDue> {
  const { ok, printed } = await step('due');
  return {
    ok,
    listen: /^listen=yes$/m.test(printed),
    digest: /^digest=(\S+)$/m.exec(printed)?.[1],
  };
}

/** Listens and files; what is older than privacy.keep goes. Returns whether what was heard could be kept. */
export async function listen(step: Step, { folder, archive, outDir }: Filing): Promise<boolean> {
  let kept = true;
  const filed = async (report: string): Promise<void> => {
    if (!archive) return;
    const file = join(folder, 'report.json');
    writeFileSync(file, report);
    kept = (await step('archive', '--report', file)).ok && kept;
  };
  const heard = await step('collect', '--json');
  // 1 says that every source failed: that is kept too.
  if (heard.code === 0 || heard.code === 1) await filed(heard.printed);
  const built = outDir === undefined ? [] : ['--outDir', outDir];
  const expired = await step('forget', '--expired', '--yes', '--json', ...built);
  if (expired.ok) await filed(expired.printed);
  return kept;
}

/** Tells what cannot wait. */
export async function tell(step: Step, archive: boolean): Promise<void> {
  await step('notify');
  if (archive) await step('archive', '--file', 'notified.yaml');
}

/** Sends the digest of a week whose pages are made, once; where there is none the person who runs it is told, and it stays due. */
export async function send(
  step: Step,
  week: string,
  { made, mail, archive }: { made: boolean; mail: boolean; archive: boolean },
): Promise<void> {
  if (made && (!mail || (await step('mail')).ok)) await step('due', '--done', week);
  else await step('notify', '--failed');
  if (archive) await step('archive', '--file', 'published.yaml', '--file', 'notified.yaml');
}
